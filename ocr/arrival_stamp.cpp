#include "ocr/arrival_stamp.h"

#include <algorithm>
#include <cctype>

#include "core/text.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"
#include "ocr/mark_candidates.h"

namespace sohoa::ocr {

namespace {

using Lines = std::vector<ReadLine>;

Result<Lines> readPart(const Image& image, PixelBox box, Layout layout, Dpi dpi, Recognizer& recognizer,
                       Recognizer::Deadline deadline) {
    const Image part = cropped(image, box);
    if (!part) return Lines{};
    const int margin = pixels(1.5, dpi);
    return recognizer.read(Image{pixAddBorderGeneral(part.get(), margin, margin, margin, margin, 255)}, dpi, layout,
                           deadline);
}

bool saysArrival(const Lines& lines) {
    for (const ReadLine& line : lines)
        for (const ReadWord& word : line)
            if (foldedLetters(word.text) == "DEN" && isCapitals(word.text)) return true;
    return false;
}

// Without the dots to write on and the printed word before them.
std::string written(const ReadLine& line) {
    std::string text = textOf(line);
    while (!text.empty() && (text.back() == ':' || text.back() == '.'))
        text.pop_back();
    if (const auto colon = text.rfind(':'); colon != std::string::npos) text.erase(0, colon + 1);
    std::erase_if(text, [](char c) { return c == '.' || c == '_' || c == ' ' || c == '|' || c == ','; });
    return text;
}

bool mostlyDigits(const std::string& text) {
    return std::count_if(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); }) * 2 >=
           std::ptrdiff_t(text.size());
}

}  // namespace

std::optional<std::string> writtenDate(std::string_view text) {
    int parts[3] = {0, 0, 0}, digits[3] = {0, 0, 0}, part = 0;
    for (const char32_t c : codePoints(text)) {
        if (c >= U'0' && c <= U'9') {
            if (++digits[part] > 4) return std::nullopt;
            parts[part] = parts[part] * 10 + static_cast<int>(c - U'0');
        } else if (c == U'/' || c == U'-' || c == U'⁄') {
            if (++part > 2) return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return part == 2 ? isoDate(parts[2], parts[1], parts[0]) : std::nullopt;
}

Result<std::optional<ArrivalStamp>> findArrivalStamp(const PreparedPage& page, Recognizer& recognizer,
                                                     Recognizer::Deadline deadline) {
    for (const MarkCandidate& candidate : findMarkCandidates(page).stamps) {
        if (candidate.kind != CandidateKind::Stamp) continue;
        const PixelBox box = candidate.box;
        auto printed = readPart(imageOf(page, candidate.layer), {box.x0, box.y0, box.x0 + box.width() / 2, box.y1},
                                Layout::Block, page.dpi, recognizer, deadline);
        if (!printed) return passOn(printed);
        if (!saysArrival(*printed)) continue;
        ArrivalStamp stamp;
        stamp.box = box;
        // Number and day stand to the right of the word, between the office's name and "Chuyển".
        auto hand = readPart(
            page.ink, {box.x0 + box.width() * 2 / 5, box.y0 + box.height() / 6, box.x1, box.y1 - box.height() / 4},
            Layout::Block, page.dpi, recognizer, deadline);
        if (!hand) return passOn(hand);
        for (const ReadLine& line : *hand) {
            const std::string text = written(line);
            if (const auto date = writtenDate(text); date && stamp.isoDate.empty())
                stamp.isoDate = *date;
            else if (stamp.number.empty() && mostlyDigits(text) && text.size() <= 7)
                stamp.number = asDigits(text);
        }
        stamp.confidence = 0.7 * confidenceOf(*hand);  // handwriting
        return stamp;
    }
    return std::nullopt;
}

}  // namespace sohoa::ocr
