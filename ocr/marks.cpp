#include "ocr/marks.h"

#include <algorithm>

#include "core/text.h"
#include "ocr/cleanup.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

constexpr double upperPart = 0.5;  // of the page

bool says(const MarkWords& words) { return words.secrecy != Secrecy::None || words.priority > 0; }

std::string textOf(const std::vector<ReadLine>& lines) {
    std::string text;
    for (const ReadLine& line : lines)
        text += (text.empty() ? "" : " ") + textOf(line);
    return text;
}

// A mark among other words, in capitals; what stands under it may hang on before the word.
MarkWords markAmong(const std::string& text) {
    const auto all = words(text);
    MarkWords found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool pair = i + 1 < all.size() && isCapitals(all[i] + all[i + 1]);
        const std::string one = foldedLetters(all[i]), two = pair ? one + foldedLetters(all[i + 1]) : "";
        if (alike(two, "TUYETMAT")) return {Secrecy::UtmostSecret, 0};
        if (alike(two, "TOIMAT")) return {Secrecy::TopSecret, 0};
        if (alike(two, "THUONGKHAN"))
            found = {Secrecy::None, 2};
        else if (alike(two, "HOATOC"))
            found = {Secrecy::None, 3};
        else if (one == "MAT" && isCapitals(all[i]))
            return {Secrecy::Secret, 0};
        else if (one == "KHAN" && isCapitals(all[i]) && found.priority == 0)
            found = {Secrecy::None, 1};
    }
    return found;
}

class MarkReader {
  public:
    MarkReader(const PreparedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline)
        : page_(page), recognizer_(recognizer), deadline_(deadline) {}

    Result<> readMark(const MarkCandidate& candidate) {
        const bool known = std::any_of(marks_.begin(), marks_.end(), [&](const BoxedMark& mark) {
            return mark.box.x0 < candidate.box.x1 && candidate.box.x0 < mark.box.x1 && mark.box.y0 < candidate.box.y1 &&
                   candidate.box.y0 < mark.box.y1;
        });
        if (known) return {};
        const Image letters = lettersInFrame(page_, candidate);
        if (!letters) return {};
        for (const double angle : {0.0, 3.0, -3.0, 6.0, -6.0, 10.0, -10.0}) {
            const Image level = angle == 0 ? copyOf(letters) : deskewed(letters, angle);
            auto lines = recognizer_.read(level, page_.dpi, Layout::Line, deadline_);
            if (!lines) return passOn(lines);
            const std::string text = textOf(*lines);
            if (const MarkWords found = markIn(text); says(found)) {
                marks_.push_back({found, candidate.box, confidenceOf(*lines)});
                return {};
            }
            // It reads well and says something else: a stamp with a date, a table's cell.
            if (confidenceOf(*lines) > 0.85 && foldedLetters(text).size() > 6) return {};
        }
        return {};
    }

    // A mark set across a stamp: strips as high as a mark, one below the other.
    Result<> readStamp(const MarkCandidate& stamp) {
        const Image letters = lettersInStamp(page_, stamp);
        if (!letters) return {};
        const PixelSize size = sizeOf(letters);
        const int strip = pixels(9, page_.dpi), step = pixels(3, page_.dpi);
        for (int y = 0; y + strip / 2 < size.height; y += step) {
            const Image part = cropped(letters, {0, y, size.width, y + strip});
            if (inkPixels(inkDarkerThan(part, thresholdOf(page_, stamp.layer))) < pixels(2, page_.dpi)) continue;
            const int margin = pixels(1.5, page_.dpi);
            const Image framed{pixAddBorderGeneral(part.get(), margin, margin, margin, margin, 255)};
            auto lines = recognizer_.read(framed, page_.dpi, Layout::Line, deadline_);
            if (!lines) return passOn(lines);
            const MarkWords found = markAmong(textOf(*lines));
            if (says(found)) marks_.push_back({found, stamp.box, confidenceOf(*lines)});
        }
        return {};
    }

    std::vector<BoxedMark> take() { return std::move(marks_); }

  private:
    const PreparedPage& page_;
    Recognizer& recognizer_;
    Recognizer::Deadline deadline_;
    std::vector<BoxedMark> marks_;
};

}  // namespace

Result<std::vector<BoxedMark>> findMarks(const PreparedPage& page, Recognizer& recognizer,
                                         Recognizer::Deadline deadline) {
    return readMarks(findMarkCandidates(page), page, recognizer, deadline);
}

Result<std::vector<BoxedMark>> readMarks(const MarkCandidates& candidates, const PreparedPage& page,
                                         Recognizer& recognizer, Recognizer::Deadline deadline) {
    MarkReader reader(page, recognizer, deadline);
    for (const MarkCandidate& mark : candidates.marks)
        if (auto done = reader.readMark(mark); !done) return passOn(done);
    for (const MarkCandidate& stamp : candidates.stamps)
        if (auto done = reader.readStamp(stamp); !done) return passOn(done);
    return reader.take();
}

Secrecy secrecyOf(const std::vector<BoxedMark>& marks, const std::vector<ReadLine>& lines, PixelSize page) {
    Secrecy gravest = Secrecy::None;
    for (const BoxedMark& mark : marks)
        gravest = std::max(gravest, mark.words.secrecy);
    for (const ReadLine& line : lines) {
        const std::string text = textOf(line), letters = foldedLetters(text);
        if (boxOf(line).y0 > page.height * upperPart || !isCapitals(text)) continue;
        if (letters == "TUYETMAT") gravest = std::max(gravest, Secrecy::UtmostSecret);
        if (letters == "TOIMAT") gravest = std::max(gravest, Secrecy::TopSecret);
        if (letters == "MAT") gravest = std::max(gravest, Secrecy::Secret);
    }
    return gravest;
}

}  // namespace sohoa::ocr
