#include "ocr/page_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ocr/columns.h"
#include "ocr/language/numerals.h"
#include "ocr/language/reading.h"
#include "ocr/language/typography.h"
#include "ocr/noise.h"
#include "ocr/reading_order.h"
#include "ocr/second_look.h"
#include "ocr/tables.h"

namespace sohoa::ocr {

namespace {

using Lines = std::vector<ReadLine>;

int wordsIn(const Lines& lines) {
    int count = 0;
    for (const ReadLine& line : lines)
        count += static_cast<int>(line.size());
    return count;
}

bool holds(const PixelBox& part, const PixelBox& box) {
    const int x = (box.x0 + box.x1) / 2, y = (box.y0 + box.y1) / 2;
    return x >= part.x0 && x < part.x1 && y >= part.y0 && y < part.y1;
}

// A rule that is not quite straight looks into the cell; the engine takes it for a letter.
void whitenRuleScraps(Image& cell, Dpi dpi, int threshold) {
    const int edge = pixels(0.9, dpi), thin = pixels(0.6, dpi), width = sizeOf(cell).width;
    const Boxes parts = connectedParts(inkDarkerThan(cell, threshold));
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        const bool atEdge = box.x1 <= edge || box.x0 >= width - edge;
        if (atEdge && box.width() <= thin && box.height() >= 3 * box.width())
            whiten(cell, {box.x0 - 1, box.y0 - 1, box.x1 + 1, box.y1 + 1});
    }
}

class PageReader {
  public:
    PageReader(const PreparedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline)
        : page_(page), recognizer_(recognizer), deadline_(deadline), threshold_(inkThreshold(page.ink)) {}

    Result<> readBand(int y0, int y1) {
        if (y1 - y0 < pixels(3, page_.dpi)) return {};
        // Cut out, not as a rectangle of the whole: there the engine's own scaling goes wrong.
        const Image band = cropped(page_.ink, {0, y0, sizeOf(page_.ink).width, y1});
        const std::vector<PixelBox> parts = partsOf(band);
        auto lines = readParts(band, parts);
        if (!lines) return passOn(lines);
        if (auto done = lookAgain(*lines, band, page_.dpi, recognizer_, deadline_); !done) return done;
        words_ += wordsIn(*lines);
        dropNoise(*lines);
        if (y0 == 0)
            if (auto done = lookForPageNumber(*lines, band, page_.dpi, recognizer_, deadline_); !done) return done;
        shiftLines(*lines, 0, y0);
        // The head belongs to what comes below it: its left column goes on under the number. A foot is known for what
        // it is.
        const int headEnd = sizeOf(page_.ink).height / 3;
        Lines body;
        const auto settle = [&] { return append(inReadingOrder(std::exchange(body, {}))); };
        for (const PixelBox& part : parts) {
            const bool apart = part.width() < sizeOf(band).width && y0 + part.y0 > headEnd;
            if (apart)
                if (auto done = settle(); !done) return done;
            takeLinesOf(part, &part == &parts.back(), y0, *lines, body);
            if (apart)
                if (auto done = settle(); !done) return done;
        }
        return settle();
    }

    Result<> readCell(PixelBox cell) {
        const int inset = pixels(0.3, page_.dpi), margin = pixels(2, page_.dpi);
        Image inside = cropped(page_.ink, {cell.x0 + inset, cell.y0 + inset, cell.x1 - inset, cell.y1 - inset});
        if (!inside || inkPixels(inkDarkerThan(inside, threshold_)) < pixels(1, page_.dpi)) return {};
        whitenRuleScraps(inside, page_.dpi, threshold_);
        // The engine wants white around the text.
        const Image framed{pixAddBorderGeneral(inside.get(), margin, margin, margin, margin, 255)};
        auto lines = recognizer_.read(framed, page_.dpi, Layout::Block, deadline_);
        if (!lines) return passOn(lines);
        if (isShort(*lines)) {
            const PixelBox ink = boxOfInk(inside);
            auto number = readLoneNumber(inside, ink, page_.dpi, recognizer_, deadline_);
            if (!number) return passOn(number);
            if (!number->empty()) {
                lines = Lines{std::move(*number)};
                shiftLines(*lines, margin, margin);
            } else if (lines->empty()) {
                lines = recognizer_.read(framed, page_.dpi, Layout::Word, deadline_);
            }
        }
        if (lines) shiftLines(*lines, cell.x0 + inset - margin, cell.y0 + inset - margin);
        return append(std::move(lines));
    }

    PageText take() { return {std::move(lines_), words_}; }

  private:
    static void takeLinesOf(const PixelBox& part, bool all, int y0, Lines& from, Lines& to) {
        const PixelBox place{part.x0, part.y0 + y0, part.x1, part.y1 + y0};
        const auto own = std::stable_partition(
            from.begin(), from.end(), [&](const ReadLine& line) { return !all && !holds(place, boxOf(line)); });
        std::move(own, from.end(), std::back_inserter(to));
        from.erase(own, from.end());
    }

    // Columns by themselves, and what lies between them.
    std::vector<PixelBox> partsOf(const Image& band) const {
        const PixelSize size = sizeOf(band);
        std::vector<PixelBox> parts;
        int y = 0;
        for (const Columns& columns : findColumns(band, page_.dpi)) {
            parts.push_back({0, y, size.width, columns.y0});
            parts.push_back({0, columns.y0, columns.x, columns.y1});
            parts.push_back({columns.x, columns.y0, size.width, columns.y1});
            y = columns.y1;
        }
        parts.push_back({0, y, size.width, size.height});
        return parts;
    }

    // By itself, a part without any would be read by what shows through from the back of the sheet.
    bool hasLetters(const Image& band, const PixelBox& part) const {
        constexpr int few = 4;
        const Boxes boxes = connectedParts(inkDarkerThan(cropped(band, part), threshold_));
        int letters = 0;
        for (int i = 0; i < countOf(boxes) && letters < few; ++i) {
            const PixelBox box = boxAt(boxes, i);
            letters += box.height() >= pixels(1, page_.dpi) && box.height() < pixels(8, page_.dpi) &&
                       box.width() < pixels(12, page_.dpi);
        }
        return letters >= few;
    }

    Result<Lines> readParts(const Image& band, const std::vector<PixelBox>& parts) {
        Lines all;
        for (const PixelBox& part : parts) {
            if (part.height() < pixels(3, page_.dpi) || (parts.size() > 1 && !hasLetters(band, part))) continue;
            auto lines = recognizer_.read(cropped(band, part), page_.dpi, Layout::Page, deadline_);
            if (!lines) return lines;
            shiftLines(*lines, part.x0, part.y0);
            std::move(lines->begin(), lines->end(), std::back_inserter(all));
        }
        return all;
    }

    // Nothing, or a sign or two that are doubted.
    static bool isShort(const Lines& lines) {
        constexpr double sure = 0.85;
        return lines.empty() || (wordsIn(lines) == 1 && lines.front().front().text.size() <= 3 &&
                                 lines.front().front().confidence < sure);
    }

    PixelBox boxOfInk(const Image& image) const {
        PixelBox all;
        const Boxes parts = connectedParts(inkDarkerThan(image, threshold_));
        for (int i = 0; i < countOf(parts); ++i) {
            const PixelBox box = boxAt(parts, i);
            if (box.height() < pixels(1.2, page_.dpi)) continue;
            all = all.empty() ? box
                              : PixelBox{std::min(all.x0, box.x0), std::min(all.y0, box.y0), std::max(all.x1, box.x1),
                                         std::max(all.y1, box.y1)};
        }
        return all;
    }

    Result<> append(Result<Lines> lines) {
        if (!lines) return passOn(lines);
        for (ReadLine& line : *lines)
            lines_.push_back(std::move(line));
        return {};
    }

    const PreparedPage& page_;
    Recognizer& recognizer_;
    Recognizer::Deadline deadline_;
    int threshold_;
    int words_ = 0;
    Lines lines_;
};

}  // namespace

Result<PageText> readPage(const PreparedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline,
                          const Phrases& phrases) {
    PageReader reader(page, recognizer, deadline);
    int y = 0;
    for (const Table& table : findTables(page.ink, page.dpi)) {
        if (auto done = reader.readBand(y, table.box.y0); !done) return passOn(done);
        for (const PixelBox& cell : table.cells)
            if (auto done = reader.readCell(cell); !done) return passOn(done);
        y = std::max(y, table.box.y1);
    }
    if (auto done = reader.readBand(y, sizeOf(page.ink).height); !done) return passOn(done);
    PageText text = reader.take();
    mendNumerals(text.lines);
    mendTypography(text.lines, phrases);
    readWithLanguage(text.lines, phrases);
    return text;
}

}  // namespace sohoa::ocr
