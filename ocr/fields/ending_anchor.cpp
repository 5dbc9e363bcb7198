#include "ocr/fields/ending_anchor.h"

#include <algorithm>

#include "ocr/fields/matching.h"

namespace sohoa::ocr {

std::optional<EndingAnchor> recipientsAnchor(const std::vector<PageLines>& pages) {
    for (std::size_t p = 0; p < pages.size(); ++p)
        for (std::size_t i = 0; i < pages[p].lines.size(); ++i) {
            const Line& line = pages[p].lines[i];
            const std::string letters = foldedLetters(line.text());
            if (line.box.x0 < pages[p].middle() && letters.size() >= 7 && beginsLike(letters, "NOINHAN") &&
                (letters.size() < 11 || line.text().find(':') != std::string::npos))
                return EndingAnchor{p, i};
        }
    return std::nullopt;
}

int rightColumn(const PageLines& page, const Line& head) {
    int column = page.size.width;
    for (const Line& line : page.lines) {
        if (line.box.y1 < head.box.y0 - 2 * head.height || line.box.y0 > head.box.y1 + page.pixels(60)) continue;
        // Capitals well to the right of the list: a capacity or a position, never a recipient.
        for (const LineWord& word : line.words) {
            if (word.box.x0 < head.box.x0 + page.pixels(45)) continue;
            const std::string rest = lineOf(line, [&](const LineWord& w) { return w.box.x0 >= word.box.x0; })->text();
            if (!isCapitals(rest) || foldedLetters(rest).size() < 5) continue;
            column = std::min(column, word.box.x0);
            break;
        }
    }
    return column < page.size.width ? column - static_cast<int>(head.height * 0.3) : page.middle();
}

std::vector<Line> linesBelow(const PageLines& page, const Line& head) {
    std::vector<Line> lines;
    for (const Line& line : page.lines)
        if ((line.box.y0 + line.box.y1) / 2 > head.box.y1) lines.push_back(line);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.box.y0 + a.box.y1 < b.box.y0 + b.box.y1; });
    return lines;
}

}  // namespace sohoa::ocr
