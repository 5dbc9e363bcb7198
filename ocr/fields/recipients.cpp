#include <algorithm>
#include <array>

#include "core/text.h"
#include "ocr/fields/ending.h"
#include "ocr/fields/ending_anchor.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/recipient_phrases.h"

namespace sohoa::ocr {

namespace {

bool isDash(const std::string& word) {
    return word == "-" || word == "–" || word == "—" || word == "~" || word == "+" || word == "=";
}

// What stands behind the semicolon came from the seal.
std::string withoutTail(std::string text) {
    if (const auto end = text.find(';'); end != std::string::npos && end > 3) {
        const bool isComma = folded(text).starts_with("LUU") && text.size() - end < 12;
        if (isComma)
            text[end] = ',';
        else
            text.erase(end);
    }
    while (!text.empty() && std::string_view(" .,;:-").find(text.back()) != std::string_view::npos)
        text.pop_back();
    return text;
}

// "Lưu: VT, TH (12b)": how many copies (bản) were made stands behind the unit, digits and a b.
std::string withCopies(const std::string& item) {
    const auto open = item.rfind('('), close = item.rfind(')');
    if (!folded(item).starts_with("LUU") || open == std::string::npos || close == std::string::npos || close < open)
        return item;
    std::string digits;
    for (const char c : item.substr(open + 1, close - open - 1))
        if (c >= '0' && c <= '9') digits += c;
    const std::string letters = foldedLetters(item.substr(open + 1, close - open - 1));
    if (digits.empty() || digits.size() > 3 || letters.size() > digits.size() + 1) return item;
    if (digits.size() == 3) digits.pop_back();  // nobody makes so many: the b was read as 0 or 6
    return item.substr(0, open) + "(" + digits + "b)" + item.substr(close + 1);
}

// The last item names who drafted the document: the same as the last group of a letter's symbol, which is read off
// larger print.
std::string withDraftingUnit(std::string item, std::string_view notation) {
    const auto comma = item.find(", ");
    const auto dash = notation.rfind('-');
    if (!folded(item).starts_with("LUU") || comma == std::string::npos || dash == std::string_view::npos) return item;
    const std::string unit(notation.substr(dash + 1));
    const std::string read = item.substr(comma + 2, item.find(' ', comma + 2) - comma - 2);
    const bool near = editDistance(foldedLetters(read), foldedLetters(unit)) == 1 && unit.size() >= 2;
    if (near) item.replace(comma + 2, read.size(), unit);
    return item;
}

}  // namespace

void addRecipients(Findings& findings, const std::vector<PageLines>& pages) {
    const auto anchor = recipientsAnchor(pages);
    if (!anchor) return;
    const PageLines& page = pages[anchor->page];
    const Line& head = page.lines[anchor->line];
    const int gutter = rightColumn(page, head);
    std::vector<std::string> items;
    std::vector<Line> from;
    int bottom = head.box.y1;
    for (const Line& whole : linesBelow(page, head)) {
        const auto line = lineOf(whole, [&](const LineWord& w) { return (w.box.x0 + w.box.x1) / 2 < gutter; });
        if (!line || line->box.x0 > head.box.x0 + page.pixels(40)) continue;
        if (line->box.y0 - bottom > 2.2 * line->height) break;
        std::vector<LineWord> words = line->words;
        std::string first = words.front().text;
        const bool dashed = isDash(first) || (first.size() > 1 && (first[0] == '-' || first[0] == '~'));
        if (isDash(first))
            words.erase(words.begin());
        else if (dashed)
            words.front().text.erase(0, 1);
        if (words.empty()) continue;
        bottom = line->box.y1;
        from.push_back(*line);
        const std::string text = lineOfWords(words).text();
        const bool ended =
            items.empty() || items.back().ends_with(';') || items.back().ends_with('.') || items.back().ends_with(':');
        if (dashed || ended)
            items.push_back(text);
        else
            items.back() += " " + text;
        if (folded(text).starts_with("LUU") && text.ends_with('.')) break;
    }
    Finding finding = findingOf("", from, page.number);
    std::vector<std::string> spelled;
    for (const std::string& item : items) {
        const std::string read = withoutTail(item), value = withDraftingUnit(withCopies(spelledRecipient(read)),
                                                                             textOf(findings, Field::CodeNotation));
        if (foldedLetters(value).size() < 2) continue;
        noteRespelling(finding, read, value);
        spelled.push_back(value);
    }
    if (spelled.empty()) return;
    finding.value.content = std::move(spelled);
    findings[Field::ToPlaces] = std::move(finding);
}

}  // namespace sohoa::ocr
