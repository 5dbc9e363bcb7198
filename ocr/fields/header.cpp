#include "ocr/fields/header.h"

#include <algorithm>

#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

constexpr double headerShare = 0.45;  // of the page's height

// Where the words of the anchor begin in the line; nothing where the line does not hold them.
std::optional<std::size_t> findAnchor(const Line& line, std::string_view anchor) {
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        std::string rest;
        for (std::size_t j = i; j < line.words.size() && rest.size() < anchor.size() + 4; ++j)
            rest += foldedLetters(line.words[j].text);
        if (beginsLike(rest, anchor)) return i;
    }
    return std::nullopt;
}

int gutterOf(const PageLines& page) {
    for (const std::string_view anchor : {"CONGHOAXAHOI", "DANGCONGSAN", "DOCLAPTUDO"})
        for (const Line& line : page.lines) {
            if (line.box.y0 > page.size.height * headerShare) continue;
            if (const auto word = findAnchor(line, anchor))
                return line.words[*word].box.x0 - static_cast<int>(line.height * 0.3);
        }
    return page.middle();
}

bool isBefore(const Line& a, const Line& b) { return a.box.y0 + a.box.y1 < b.box.y0 + b.box.y1; }

}  // namespace

bool beginsText(const std::string& foldedText) {
    for (const std::string_view beginning :
         {"KINH GUI", "CAN CU ", "THUC HIEN NGHI", "THUC HIEN CONG VAN", "THUC HIEN CHI THI", "THUC HIEN QUYET",
          "THUC HIEN LUAT", "THUC HIEN THONG", "XET DE NGHI", "THEO DE NGHI", "DIEU 1", "HOM NAY"})
        if (foldedText.starts_with(beginning)) return true;
    return false;
}

Header headerOf(const PageLines& page) {
    Header header;
    header.gutter = gutterOf(page);
    for (const Line& line : page.lines) {
        if (line.box.y0 > page.size.height * headerShare) continue;
        const auto isLeft = [&](const LineWord& w) { return (w.box.x0 + w.box.x1) / 2 < header.gutter; };
        if (auto left = lineOf(line, isLeft)) header.left.push_back(std::move(*left));
        if (auto right = lineOf(line, [&](const LineWord& w) { return !isLeft(w); }))
            header.right.push_back(std::move(*right));
    }
    std::stable_sort(header.left.begin(), header.left.end(), isBefore);
    std::stable_sort(header.right.begin(), header.right.end(), isBefore);

    const int lowest = page.size.height * 35 / 100;
    for (std::size_t i = 0; i < header.right.size() && !header.dateLine; ++i)
        if (header.right[i].box.y0 < lowest && placeAndDateIn(header.right[i].text())) header.dateLine = i;
    for (std::size_t i = 0; i < header.left.size() && !header.codeLine; ++i) {
        const Line& line = header.left[i];
        if (line.box.y0 > lowest || line.words.size() > 8) continue;
        // The number stands beside the date or above it, never a hand below.
        if (header.dateLine && line.box.y0 > header.right[*header.dateLine].box.y1 + page.pixels(25)) break;
        if (codeIn(line.text())) header.codeLine = i;
    }
    if (header.codeLine) header.bottom = header.left[*header.codeLine].box.y1;
    if (header.dateLine) header.bottom = std::max(header.bottom, header.right[*header.dateLine].box.y1);
    return header;
}

}  // namespace sohoa::ocr
