#include "ocr/fields/columns_again.h"

#include <algorithm>

#include "ocr/fields/ending_anchor.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/header.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/plausible.h"
#include "ocr/fields/spelling.h"
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
    constexpr double clearly = 1.03;
    double most = std::max(worthOf(before) * clearly, 0.0);
    std::vector<Line> now;
    for (std::vector<Line>& lines : readBlock(page.number, box)) {
        std::erase_if(lines, [](const Line& line) { return worthOf({line}) <= 0; });
        if (const double worth = worthOf(lines); worth > most) most = worth, now = std::move(lines);
    }
    if (now.empty()) return;
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
            return (line.runTogether || line.confidence() < 0.45) && line.box.y1 < header.bottom - int(line.height) &&
                   isInside(line, box);
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
    return letters.size() > 3 && (letters.starts_with("LUU") || letters.substr(1, 2) == "UU");
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

// Positions under a seal: none was read, or two lines that lie over each other are one, read twice in part.
void readPositionsAgain(PageLines& page, const Line& head, const ReadBlock& readBlock) {
    const int left = std::max(rightColumn(page, head), page.middle()) - page.pixels(12);
    PixelBox box{page.middle() - page.pixels(8), head.box.y0 - page.pixels(2), page.right,
                 head.box.y1 + page.pixels(24)};
    const Line* last = nullptr;
    bool found = false, poor = false;
    for (const Line& line : page.lines) {
        const int middle = (line.box.y0 + line.box.y1) / 2;
        if (line.box.x0 < left || middle < head.box.y0 - int(2.5 * head.height) || middle > box.y1) continue;
        if (looksLikeName(line.text()) && !isCapitals(line.text()) && line.confidence() > 0.75) {
            box.y1 = std::min(box.y1, line.box.y0 - page.pixels(0.5));
            break;
        }
        const bool isPosition = namesPosition(line.text()) && line.confidence() > 0.7;
        poor = poor || line.runTogether || (!found && line.confidence() < 0.6) ||
               (last && last->box.y1 - line.box.y0 > line.height * 0.5);
        found = found || isPosition;
        box = around(box, {line.box.x0, std::min(box.y1, line.box.y0), line.box.x1, std::min(box.y1, line.box.y1)});
        last = &line;
    }
    if (!found || poor) readColumnAgain(page, withMargin(box, page.pixels(0.5)), readBlock);
}

// Type and subject under a stamp: from below the title to where the text begins.
void readSubjectAgain(PageLines& page, const ReadBlock& readBlock) {
    const auto title = std::find_if(page.lines.begin(), page.lines.end(), [&](const Line& line) {
        return line.box.y0 < page.pixels(90) && typeNameIn(line.text()) &&
               std::abs(line.middle() - page.middle()) < page.pixels(25);
    });
    if (title == page.lines.end()) return;
    const int top = title->box.y1 - int(title->height * 0.1);
    int bottom = top + page.pixels(26);
    bool poor = false;
    for (auto line = page.lines.begin(); line != page.lines.end(); ++line) {
        if ((line->box.y0 + line->box.y1) / 2 < top || line->box.y0 > bottom) continue;
        const bool isText = beginsText(folded(line->text())) || line->box.width() > (page.right - page.left) * 9 / 10;
        if (isText) bottom = std::min(bottom, line->box.y0 - int(line->height * 0.1));
    }
    for (const Line& line : page.lines) {
        const int middle = (line.box.y0 + line.box.y1) / 2;
        if (middle > top && middle < bottom)
            poor = poor || line.runTogether || line.confidence() < 0.75 || line.weakest() < 0.4;
    }
    if (poor) readColumnAgain(page, {page.left - page.pixels(3), top, page.right + page.pixels(3), bottom}, readBlock);
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
    readSubjectAgain(pages.front(), readBlock);
    readListAgain(pages, readBlock);
    if (const auto anchor = recipientsAnchor(pages)) {
        const Line head = pages[anchor->page].lines[anchor->line];
        readPositionsAgain(pages[anchor->page], head, readBlock);
    }
}

}  // namespace sohoa::ocr
