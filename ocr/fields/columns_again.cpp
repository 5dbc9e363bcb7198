#include "ocr/fields/columns_again.h"

#include <algorithm>

#include "ocr/fields/ending_anchor.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/header.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/plausible.h"
#include "ocr/geometry.h"

namespace sohoa::ocr {

namespace {

bool isInside(const Line& line, const PixelBox& box) {
    const int y = (line.box.y0 + line.box.y1) / 2;
    return line.middle() > box.x0 && line.middle() < box.x1 && y > box.y0 && y < box.y1;
}

bool sticksOut(const Line& line, const PixelBox& box) {
    return line.box.x0 < box.x0 - int(line.height) || line.box.x1 > box.x1 + int(line.height);
}

// Letters that are believed; what cannot be a word speaks against a reading.
double worthOf(const std::vector<Line>& lines) {
    double worth = 0;
    for (const Line& line : lines)
        for (const LineWord& word : line.words) {
            const double letters = double(foldedLetters(word.text).size()) * (line.runTogether ? 0.7 : 1);
            worth += isPlausible(word.text) ? letters * (word.confidence - 0.3) : -0.3 * letters;
        }
    return worth;
}

void readColumnAgain(PageLines& page, const PixelBox& box, const ReadBlock& readBlock) {
    std::vector<Line> before;
    std::size_t at = page.lines.size();
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (!isInside(page.lines[i], box)) continue;
        if (sticksOut(page.lines[i], box)) return;
        at = std::min(at, i);
        before.push_back(page.lines[i]);
    }
    const std::vector<Line> now = readBlock(page.number, box);
    constexpr double clearly = 1.03;
    if (now.empty() || worthOf(now) <= std::max(worthOf(before) * clearly, 0.0)) return;
    std::erase_if(page.lines, [&](const Line& line) { return isInside(line, box); });
    page.lines.insert(page.lines.begin() + std::ptrdiff_t(std::min(at, page.lines.size())), now.begin(), now.end());
}

PixelBox withMargin(PixelBox box, int margin) {
    return {box.x0 - margin, box.y0 - margin, box.x1 + margin, box.y1 + margin};
}

// The columns of the head, above where type and subject begin.
void readHeadAgain(PageLines& page, const ReadBlock& readBlock) {
    const Header header = headerOf(page);
    if (header.bottom == 0) return;
    for (const std::vector<Line>* column : {&header.left, &header.right}) {
        PixelBox box{};
        for (const Line& line : *column)
            if (line.box.y0 < header.bottom) box = box.empty() ? line.box : around(box, line.box);
        const bool runTogether = std::any_of(page.lines.begin(), page.lines.end(), [&](const Line& line) {
            return line.runTogether && line.box.y0 < header.bottom && isInside(line, box);
        });
        if (runTogether) readColumnAgain(page, withMargin(box, page.pixels(1.5)), readBlock);
    }
}

// "KT. CHỦ TỊCH" right of the middle: beside it stands the list, also where its own head was not read.
const Line* capacityLine(const PageLines& page) {
    const auto found = std::find_if(page.lines.begin(), page.lines.end(), [&](const Line& line) {
        return line.box.x0 > page.middle() - page.pixels(12) && isCapitals(line.text()) &&
               !capacityIn(line.text()).empty() && line.box.y0 > page.size.height / 20;
    });
    return found == page.lines.end() ? nullptr : &*found;
}

bool isFiling(const Line& line) {
    const std::string letters = foldedLetters(line.text());
    return letters.starts_with("LUU") || letters.starts_with("LIU");
}

// Lines of the list under its head, from the top.
std::vector<Line> listUnder(const PageLines& page, const Line& head, int gutter) {
    std::vector<Line> lines;
    int bottom = head.box.y1;
    for (const Line& line : linesBelow(page, head)) {
        if (line.middle() > gutter || line.box.x0 > head.box.x0 + page.pixels(40)) continue;
        if (line.box.y0 - bottom > 3 * line.height) break;
        lines.push_back(line);
        bottom = line.box.y1;
        if (isFiling(line)) break;
    }
    return lines;
}

// Lines stand at one distance, every item is read, and the last one files the copy.
bool isPoor(const Line& head, const std::vector<Line>& list) {
    if (list.empty() || !isFiling(list.back())) return true;
    int bottom = (head.box.y0 + head.box.y1) / 2;
    for (const Line& line : list) {
        const int middle = (line.box.y0 + line.box.y1) / 2;
        if (line.runTogether || line.confidence() < 0.7 || middle - bottom > 1.75 * line.height) return true;
        bottom = middle;
    }
    return false;
}

// Positions under a seal: two lines that lie over each other are one, read twice in part.
void readPositionsAgain(PageLines& page, const ReadBlock& readBlock) {
    const Line* first = capacityLine(page);
    if (!first) return;
    PixelBox box = first->box;
    bool poor = first->runTogether;
    for (const Line& line : linesBelow(page, *first)) {
        if (line.box.x0 < page.middle() - page.pixels(12)) continue;
        if (line.box.y0 - box.y1 > line.height || !isCapitals(line.text())) break;
        poor = poor || line.runTogether || box.y1 - line.box.y0 > line.height * 0.5;
        box = around(box, line.box);
    }
    if (poor) readColumnAgain(page, withMargin(box, page.pixels(2)), readBlock);
}

void readListAgain(std::vector<PageLines>& pages, const ReadBlock& readBlock) {
    if (const auto anchor = recipientsAnchor(pages)) {
        PageLines& page = pages[anchor->page];
        const Line head = page.lines[anchor->line];
        const int gutter = rightColumn(page, head);
        const std::vector<Line> list = listUnder(page, head, gutter);
        if (!isPoor(head, list)) return;
        int right = head.box.x0 + page.pixels(60), bottom = head.box.y1 + page.pixels(list.empty() ? 30 : 8);
        for (const Line& line : list)
            right = std::max(right, line.box.x1 + page.pixels(2)),
            bottom = std::max(bottom, line.box.y1 + page.pixels(6));
        const int left = std::min(head.box.x0, list.empty() ? head.box.x0 : list.front().box.x0) - page.pixels(3);
        readColumnAgain(page, {left, head.box.y0 - page.pixels(0.5), std::min(right, gutter), bottom}, readBlock);
        return;
    }
    for (PageLines& page : pages) {
        const Line* capacity = capacityLine(page);
        if (!capacity) continue;
        const int gutter = std::min(capacity->box.x0 - page.pixels(2), page.middle());
        readColumnAgain(
            page,
            {page.left - page.pixels(4), capacity->box.y0 - page.pixels(3), gutter, capacity->box.y0 + page.pixels(60)},
            readBlock);
    }
}

}  // namespace

void readPoorColumnsAgain(std::vector<PageLines>& pages, const ReadBlock& readBlock) {
    if (pages.empty() || !readBlock) return;
    readHeadAgain(pages.front(), readBlock);
    readListAgain(pages, readBlock);
    for (PageLines& page : pages)
        readPositionsAgain(page, readBlock);
}

}  // namespace sohoa::ocr
