#include "ocr/marks.h"

#include <algorithm>
#include <array>

#include "ocr/cleanup.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

constexpr double upperPart = 0.5;  // of the page

bool hasSizeOfMark(const PixelBox& box, Dpi dpi) {
    return box.width() >= pixels(9, dpi) && box.width() <= pixels(65, dpi) && box.height() >= pixels(4.5, dpi) &&
           box.height() <= pixels(20, dpi) && box.width() > box.height();
}

PixelBox enlarged(const PixelBox& box, int by) { return {box.x0 - by, box.y0 - by, box.x1 + by, box.y1 + by}; }

// Red, grown together: a frame and its letters become one part.
std::vector<PixelBox> redParts(const Image& redness, Dpi dpi) {
    std::vector<PixelBox> boxes;
    if (!redness) return boxes;
    const PixelSize size = sizeOf(redness);
    const Image upper = cropped(redness, {0, 0, size.width, static_cast<int>(size.height * upperPart)});
    const Image red = inkDarkerThan(upper, 185);
    if (!red) return boxes;
    const Image clean{pixSelectBySize(red.get(), 3, 3, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)};
    const Image grown{clean ? pixCloseBrick(nullptr, clean.get(), pixels(4, dpi), pixels(1.5, dpi)) : nullptr};
    const Boxes parts = connectedParts(grown);
    for (int i = 0; i < countOf(parts); ++i)
        if (hasSizeOfMark(boxAt(parts, i), dpi)) boxes.push_back(boxAt(parts, i));
    return boxes;
}

// Frames: connected lines around something, mostly empty themselves.
std::vector<PixelBox> frames(const Image& ink, Dpi dpi) {
    std::vector<PixelBox> boxes;
    const PixelSize size = sizeOf(ink);
    const Image upper = cropped(ink, {0, 0, size.width, static_cast<int>(size.height * upperPart)});
    if (!upper) return boxes;
    const Image black = inkDarkerThan(upper, std::max(190, inkThreshold(ink)));
    const Image joined{black ? pixCloseBrick(nullptr, black.get(), 3, 3) : nullptr};
    PIXA* found = nullptr;
    const Boxes parts{joined ? pixConnComp(joined.get(), &found, 8) : nullptr};
    const Images images{found};
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (!hasSizeOfMark(box, dpi)) continue;
        const Image part{pixaGetPix(images.get(), i, L_CLONE)};
        const double filled = double(inkPixels(part)) / (double(box.width()) * box.height());
        if (filled < 0.45) boxes.push_back(box);
    }
    return boxes;
}

// The letters inside a frame on white: what spans the cut-out, or is too small for a letter, goes.
Image lettersOf(const Image& layer, const PixelBox& box, Dpi dpi, int threshold) {
    const int margin = pixels(1.5, dpi);
    Image part = cropped(layer, enlarged(box, pixels(0.5, dpi)));
    const Image ink = part ? inkDarkerThan(part, threshold) : nullptr;
    if (!ink) return nullptr;
    PIXA* found = nullptr;
    const Boxes parts{pixConnComp(ink.get(), &found, 8)};
    const Images images{found};
    const Image white{pixCreateTemplate(part.get())};
    if (!parts || !white) return nullptr;
    pixSetAll(white.get());
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox piece = boxAt(parts, i);
        if (piece.width() > box.width() * 0.6 || piece.height() > box.height() * 0.8) continue;
        const PixelBox around = enlarged(piece, 2);
        const Owned<BOX, destroyBox> region{
            boxCreate(std::max(0, around.x0), std::max(0, around.y0), around.width(), around.height())};
        const Image letter{pixClipRectangle(part.get(), region.get(), nullptr)};
        if (letter)
            pixRasterop(white.get(), std::max(0, around.x0), std::max(0, around.y0), pixGetWidth(letter.get()),
                        pixGetHeight(letter.get()), PIX_SRC & PIX_DST, letter.get(), 0, 0);
    }
    return Image{pixAddBorderGeneral(white.get(), margin, margin, margin, margin, 255)};
}

class MarkReader {
  public:
    MarkReader(const PreparedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline)
        : page_(page), recognizer_(recognizer), deadline_(deadline) {}

    Result<> read(const Image& layer, const PixelBox& box, int threshold) {
        const bool known = std::any_of(marks_.begin(), marks_.end(), [&](const BoxedMark& mark) {
            return mark.box.x0 < box.x1 && box.x0 < mark.box.x1 && mark.box.y0 < box.y1 && box.y0 < mark.box.y1;
        });
        if (known) return {};
        const Image letters = lettersOf(layer, box, page_.dpi, threshold);
        if (!letters) return {};
        for (const double angle : {0.0, 3.0, -3.0, 6.0, -6.0, 10.0, -10.0}) {
            auto lines = recognizer_.read(angle == 0 ? copyOf(letters) : deskewed(letters, angle), page_.dpi,
                                          Layout::Line, deadline_);
            if (!lines) return passOn(lines);
            std::string text;
            for (const ReadLine& line : *lines)
                text += textOf(line) + " ";
            const MarkWords words = markIn(text);
            if (words.secrecy != Secrecy::None || words.priority > 0) {
                marks_.push_back({words, box, confidenceOf(*lines)});
                return {};
            }
            // It reads well and says something else: a stamp with a date, a table's cell.
            if (confidenceOf(*lines) > 0.85 && foldedLetters(text).size() > 6) return {};
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
    constexpr std::size_t mostCandidates = 12;  // more is a table or a pattern
    MarkReader reader(page, recognizer, deadline);
    auto red = redParts(page.redness, page.dpi), black = frames(page.ink, page.dpi);
    red.resize(std::min(red.size(), mostCandidates));
    black.resize(std::min(black.size(), mostCandidates));
    for (const PixelBox& box : red)
        if (auto done = reader.read(page.redness, box, 185); !done) return passOn(done);
    for (const PixelBox& box : black)
        if (auto done = reader.read(page.ink, box, inkThreshold(page.ink)); !done) return passOn(done);
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
