#include "ocr/second_look.h"

#include <algorithm>
#include <cctype>

#include "core/text.h"
#include "ocr/geometry.h"
#include "ocr/lost_dashes.h"

namespace sohoa::ocr {

namespace {

constexpr double doubtful = 0.86;
constexpr double clearlyBetter = 0.02;
constexpr double believable = 0.60;    // of a line that was found beside the first reading
constexpr std::size_t mostLines = 16;  // a page that doubts more is not helped by looking longer

std::size_t lettersIn(const std::vector<ReadLine>& lines) {
    std::size_t count = 0;
    for (const ReadLine& line : lines)
        for (const ReadWord& word : line)
            count += codePoints(word.text).size();
    return count;
}

std::string lettersOnly(const std::string& text) {
    std::string letters;
    for (const char32_t sign : codePoints(text)) {
        const std::string letter = utf8(std::u32string(1, sign));
        if (lowerCase(letter) != upperCase(letter)) letters += letter;
    }
    return letters;
}

Result<std::vector<ReadLine>> readBox(const Image& image, PixelBox box, Dpi dpi, Recognizer& recognizer,
                                      Recognizer::Deadline deadline) {
    const int margin = pixels(1.5, dpi);
    const Image part = cropped(image, box);
    if (!part) return std::vector<ReadLine>{};
    const Image framed{pixAddBorderGeneral(part.get(), margin, margin, margin, margin, 255)};
    auto lines = recognizer.read(framed, dpi, Layout::Line, deadline);
    if (lines) shiftLines(*lines, std::max(0, box.x0) - margin, std::max(0, box.y0) - margin);
    return lines;
}

Result<> reread(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, Recognizer& recognizer,
                Recognizer::Deadline deadline) {
    std::size_t looks = 0;
    for (ReadLine& line : lines) {
        const double confidence = confidenceOf({line});
        if (confidence > doubtful || ++looks > mostLines) continue;
        const PixelBox box = boxOf(line);
        const int x = pixels(0.8, dpi), y = std::max(2, pixels(0.35, dpi));
        auto again = readBox(ink, {box.x0 - x, box.y0 - y, box.x1 + x, box.y1 + y}, dpi, recognizer, deadline);
        if (!again) return passOn(again);
        if (again->size() != 1 || confidenceOf(*again) < confidence + clearlyBetter) continue;
        // Less of it may read better because half was left out.
        if (lettersIn(*again) * 10 >= lettersIn({line}) * 9) line = std::move(again->front());
    }
    return {};
}

bool isCapitals(const ReadWord& word) {
    return word.text == upperCase(word.text) && lettersOnly(word.text).size() >= 2;
}

int marksIn(const std::vector<ReadWord>& words) {
    int marks = 0;
    for (const ReadWord& word : words)
        for (const char32_t sign : codePoints(word.text)) {
            const std::string letter = utf8(std::u32string(1, sign));
            marks += withoutDiacritics(letter) != letter;
        }
    return marks;
}

std::string plainLettersOf(const std::vector<ReadWord>& words) {
    std::string letters;
    for (const ReadWord& word : words)
        letters += lettersOnly(withoutDiacritics(word.text));
    return letters;
}

// The engine measures a line of bold capitals by its letters and cuts off the marks that stand above them.
Result<> rereadCapitals(ReadLine& line, const Image& ink, Dpi dpi, Recognizer& recognizer,
                        Recognizer::Deadline deadline) {
    constexpr double certain = 0.95, muchWorse = 0.08;
    constexpr std::size_t fewestLetters = 4;
    for (std::size_t i = 0; i < line.size(); ++i) {
        std::size_t end = i;
        while (end < line.size() && isCapitals(line[end]))
            ++end;
        if (end == i) continue;
        const auto first = line.begin() + std::ptrdiff_t(i), last = line.begin() + std::ptrdiff_t(end);
        i = end;
        const ReadLine run(first, last);
        const bool doubted =
            std::any_of(run.begin(), run.end(), [&](const ReadWord& word) { return word.confidence < certain; });
        if (!doubted || plainLettersOf(run).size() < fewestLetters) continue;
        const PixelBox box = boxOf(run);
        const int side = pixels(0.8, dpi), above = std::max(pixels(0.8, dpi), box.height() * 2 / 5);
        auto again =
            readBox(ink, {box.x0 - side, box.y0 - above, box.x1 + side, box.y1 + above / 2}, dpi, recognizer, deadline);
        if (!again) return passOn(again);
        if (again->size() != 1) continue;
        const double change = confidenceOf(*again) - confidenceOf({run});
        const bool sameLetters = plainLettersOf(again->front()) == plainLettersOf(run);
        if (marksIn(again->front()) <= marksIn(run) || change < (sameLetters ? -muchWorse : clearlyBetter)) continue;
        ReadLine mended(line.begin(), first);
        mended.insert(mended.end(), again->front().begin(), again->front().end());
        i = mended.size();
        mended.insert(mended.end(), last, line.end());
        line = std::move(mended);
    }
    return {};
}

// Letters that no word covers, without what is too large for a letter, grown together along the line.
std::vector<PixelBox> uncovered(const std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, int threshold) {
    std::vector<PixelBox> boxes;
    Image left = inkDarkerThan(ink, threshold);
    if (!left) return boxes;
    for (const ReadLine& line : lines)
        for (const ReadWord& word : line)
            whiten(left, {word.box.x0 - 3, word.box.y0 - 3, word.box.x1 + 3, word.box.y1 + 3});
    const Image letters{
        pixSelectBySize(left.get(), pixels(8, dpi), pixels(7, dpi), 8, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, nullptr)};
    const Image solid{letters ? pixSelectBySize(letters.get(), pixels(0.7, dpi), pixels(1.2, dpi), 8, L_SELECT_IF_BOTH,
                                                L_SELECT_IF_GTE, nullptr)
                              : nullptr};
    const Image joined{solid ? pixCloseCompBrick(nullptr, solid.get(), pixels(4, dpi), 1) : nullptr};
    const Boxes parts = connectedParts(joined);
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.width() < pixels(9, dpi) || box.height() < pixels(1.8, dpi) || box.height() > pixels(8, dpi)) continue;
        if (box.width() < 2.5 * box.height()) continue;
        boxes.push_back(box);
    }
    return boxes;
}

// The line that a piece of text belongs to: beside it, at the same height.
ReadLine* lineBeside(std::vector<ReadLine>& lines, const PixelBox& box, Dpi dpi) {
    for (ReadLine& line : lines) {
        const PixelBox other = boxOf(line);
        const int overlap = std::min(box.y1, other.y1) - std::max(box.y0, other.y0);
        const int blank = std::max(box.x0, other.x0) - std::min(box.x1, other.x1);
        if (overlap > std::min(box.height(), other.height()) / 2 && blank < pixels(6, dpi)) return &line;
    }
    return nullptr;
}

Result<> addUncovered(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, int threshold, Recognizer& recognizer,
                      Recognizer::Deadline deadline) {
    auto boxes = uncovered(lines, ink, dpi, threshold);
    boxes.resize(std::min(boxes.size(), mostLines));
    for (const PixelBox& box : boxes) {
        const int x = pixels(2.5, dpi), y = pixels(1.3, dpi);
        ReadLine* rest = lineBeside(lines, box, dpi);
        if (rest) {
            const PixelBox whole = around(box, boxOf(*rest));
            const int edge = pixels(0.6, dpi);
            auto again = readBox(ink, {whole.x0 - edge, whole.y0 - edge, whole.x1 + edge, whole.y1 + edge}, dpi,
                                 recognizer, deadline);
            if (!again) return passOn(again);
            if (again->size() == 1 && lettersIn(*again) > lettersIn({*rest}) &&
                confidenceOf(*again) >= confidenceOf({*rest}) - 0.1) {
                *rest = std::move(again->front());
                continue;
            }
        }
        auto found = readBox(ink, {box.x0 - x, box.y0 - y, box.x1 + x, box.y1 + y}, dpi, recognizer, deadline);
        if (!found) return passOn(found);
        if (found->size() == 1 && confidenceOf(*found) >= believable && lettersIn(*found) >= 5)
            lines.push_back(std::move(found->front()));
    }
    return {};
}

// Where a seal is grey, letters and seal are one piece. The blackest of it, without the seal: the names on it.
Result<> addBlackest(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, Recognizer& recognizer,
                     Recognizer::Deadline deadline) {
    const int black = inkLevel(ink), paper = 250;
    constexpr int leastContrast = 120;  // faded ink is not blacker than a seal
    if (pixGetDepth(ink.get()) != 8 || paper - black < leastContrast) return {};
    const int strict = black + (paper - black) / 4;
    if (uncovered(lines, ink, dpi, strict).empty()) return {};
    const Image stretched{pixGammaTRC(nullptr, ink.get(), 1.0f, black, std::min(255, black + (paper - black) / 2))};
    if (!stretched) return {};
    return addUncovered(lines, stretched, dpi, std::min(254, 2 * 255 * (strict - black) / (paper - black)), recognizer,
                        deadline);
}

}  // namespace

void shiftLines(std::vector<ReadLine>& lines, int dx, int dy) {
    for (ReadLine& line : lines)
        for (ReadWord& word : line) {
            word.box = {word.box.x0 + dx, word.box.y0 + dy, word.box.x1 + dx, word.box.y1 + dy};
            word.baselineStart = {word.baselineStart.x + dx, word.baselineStart.y + dy};
            word.baselineEnd = {word.baselineEnd.x + dx, word.baselineEnd.y + dy};
        }
}

Result<> lookAgain(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, Recognizer& recognizer,
                   Recognizer::Deadline deadline) {
    if (auto done = reread(lines, ink, dpi, recognizer, deadline); !done) return done;
    for (ReadLine& line : lines)
        if (auto done = rereadCapitals(line, ink, dpi, recognizer, deadline); !done) return done;
    if (auto done = addUncovered(lines, ink, dpi, inkThreshold(ink), recognizer, deadline); !done) return done;
    if (auto done = addBlackest(lines, ink, dpi, recognizer, deadline); !done) return done;
    addLostDashes(lines, ink, dpi, inkThreshold(ink));
    return {};
}

Result<ReadLine> readLoneNumber(const Image& ink, PixelBox box, Dpi dpi, Recognizer& recognizer,
                                Recognizer::Deadline deadline) {
    // White all around makes the engine see dirt where one sign is; cut out closely it reads it well.
    for (const double frame : {0.5, 1.0, 2.5}) {
        const int around = pixels(frame, dpi);
        const PixelBox close{std::max(0, box.x0 - around), std::max(0, box.y0 - around), box.x1 + around,
                             box.y1 + around};
        const Image part = cropped(ink, close);
        if (!part) continue;
        auto found = recognizer.read(part, dpi, Layout::Line, deadline);
        if (!found) return passOn(found);
        if (found->size() != 1 || found->front().size() != 1) continue;
        const ReadWord& word = found->front().front();
        constexpr double sure = 0.6;
        const bool digits =
            std::all_of(word.text.begin(), word.text.end(), [](unsigned char c) { return std::isdigit(c); });
        if (!digits || word.confidence < sure) continue;
        shiftLines(*found, close.x0, close.y0);
        return std::move(found->front());
    }
    return ReadLine{};
}

// The page number stands alone in the middle of the top margin, and the engine returns lone numbers empty.
Result<> lookForPageNumber(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, Recognizer& recognizer,
                           Recognizer::Deadline deadline) {
    const PixelSize size = sizeOf(ink);
    PixelBox margin{size.width / 2 - pixels(25, dpi), 0, size.width / 2 + pixels(30, dpi), pixels(30, dpi)};
    for (const ReadLine& line : lines)  // down to the first line of text
        if (boxOf(line).width() > pixels(12, dpi)) margin.y1 = std::min(margin.y1, boxOf(line).y0);
    if (margin.y1 < pixels(5, dpi)) return {};
    std::erase_if(lines, [&](const ReadLine& line) { return boxOf(line).y1 <= margin.y1; });  // misread, if it was read
    const Image part = cropped(ink, margin);
    const Image black = part ? inkDarkerThan(part, inkThreshold(ink)) : nullptr;
    const Image digits{black ? pixSelectBySize(black.get(), pixels(0.4, dpi), pixels(1.8, dpi), 8, L_SELECT_IF_BOTH,
                                               L_SELECT_IF_GTE, nullptr)
                             : nullptr};
    const Image joined{digits ? pixCloseBrick(nullptr, digits.get(), pixels(1.5, dpi), 1) : nullptr};
    const Boxes parts = connectedParts(joined);
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.height() > pixels(4.5, dpi) || box.width() > pixels(9, dpi)) continue;
        const PixelBox digit{margin.x0 + box.x0, box.y0, margin.x0 + box.x1, box.y1};
        auto found = readLoneNumber(ink, digit, dpi, recognizer, deadline);
        if (!found) return passOn(found);
        if (found->empty()) continue;
        lines.push_back(std::move(*found));
        return {};
    }
    return {};
}

}  // namespace sohoa::ocr
