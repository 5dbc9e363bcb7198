#include "ocr/fields/opening.h"

#include <algorithm>

#include "ocr/fields/ending_anchor.h"
#include "ocr/fields/header.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

constexpr double headEnds = 110;  // millimetres: below it no head stands, however many lines the subject has

bool holds(const std::string& letters, std::string_view wanted) {
    if (letters.size() + 1 < wanted.size()) return false;
    for (std::size_t at = 0; at + wanted.size() <= letters.size() + 1; ++at)
        if (beginsLike(std::string_view(letters).substr(at), wanted)) return true;
    return false;
}

bool isTitleOfState(const std::string& letters) {
    return holds(letters, "CONGHOAXAHOI") || holds(letters, "CHUNGHIAVIETNAM") || holds(letters, "DANGCONGSANVIETNAM");
}

bool isWithinColumn(const PageLines& page, const Header& header) {
    const PixelBox number = header.left[*header.codeLine].box, date = header.right[*header.dateLine].box;
    return std::none_of(page.lines.begin(), page.lines.end(), [&](const Line& line) {
        const bool across =
            line.box.x0 < page.middle() - page.pixels(25) && line.box.x1 > page.middle() + page.pixels(25);
        const auto beside = [&](const PixelBox& box) { return line.box.y0 < box.y1 && box.y0 < line.box.y1; };
        return across && line.words.size() > 9 && (beside(number) || beside(date));
    });
}

}  // namespace

bool opensDocument(const PageLines& page) {
    bool state = false, motto = false;
    for (const Line& line : page.lines) {
        if (line.box.y0 > page.pixels(60)) continue;
        const std::string letters = foldedLetters(line.text());
        state = state || isTitleOfState(letters);
        motto = motto || holds(letters, "DOCLAPTUDO") || holds(letters, "TUDOHANHPHUC");
    }
    const Header header = headerOf(page);
    const bool number = header.codeLine.has_value(), date = header.dateLine.has_value();
    const bool titled = std::any_of(page.lines.begin(), page.lines.end(), [&](const Line& line) {
        return line.box.y0 < page.pixels(90) && typeNameIn(line.text()).has_value();
    });
    if (state || motto) return number || date || titled || (state && motto);
    // Without the national title, number and date have to stand as a head's do, each in its own column.
    return number && date && isWithinColumn(page, header);
}

std::vector<std::size_t> headLines(const PageLines& page) {
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < page.lines.size(); ++i)
        if (page.lines[i].box.y0 < page.pixels(headEnds) && !beginsText(folded(page.lines[i].text())))
            lines.push_back(i);
    // The text begins at the first line that says so.
    int text = page.pixels(headEnds);
    for (const Line& line : page.lines)
        if (beginsText(folded(line.text()))) text = std::min(text, line.box.y0);
    // Or the first below the head that fills the width: type and subject stand centred.
    const int bottom = headerOf(page).bottom;
    for (const Line& line : page.lines)
        if (bottom > 0 && line.box.y0 > bottom && line.box.width() > (page.right - page.left) * 9 / 10)
            text = std::min(text, line.box.y0);
    std::erase_if(lines, [&](std::size_t i) { return page.lines[i].box.y0 >= text; });
    return lines;
}

std::vector<std::size_t> endLines(const PageLines& page) {
    const auto anchor = recipientsAnchor({page});
    const int top = anchor ? page.lines[anchor->line].box.y0 - page.pixels(12) : 0;
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < page.lines.size(); ++i)
        if (page.lines[i].box.y0 >= top) lines.push_back(i);
    constexpr std::size_t most = 24;
    if (lines.size() > most) lines.erase(lines.begin(), lines.end() - most);
    return lines;
}

}  // namespace sohoa::ocr
