#include "ocr/fields/page_lines.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/text.h"
#include "ocr/fields/matching.h"
#include "ocr/geometry.h"

namespace sohoa::ocr {

namespace {

// The delivered box of a slanted word is larger than the word; its baseline is not. But where marks of two lines were
// seen as one line, its baseline and its height are of neither: then the box of the letters is nearer.
PixelBox uprightBox(const Word& word, const PageGeometry& geometry) {
    const PixelPoint start = geometry.toDerivative(word.baselineStart), end = geometry.toDerivative(word.baselineEnd);
    const double height = word.lineHeight > 0 ? word.lineHeight : word.box.height();
    const double below = 0.25 * height;
    return {int(std::lround(start.x)), int(std::lround(std::min(start.y, end.y) + below - height)),
            int(std::lround(end.x)), int(std::lround(std::max(start.y, end.y) + below))};
}

template <class Number>
Number middleOf(std::vector<Number> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Most lines of a page are of one size. What is nearly twice as high comes from marks of the line above that were seen
// as part of this one, or from two lines seen as one.
void evenOut(std::vector<Line>& lines, const PageGeometry& geometry) {
    if (lines.size() < 6) return;
    std::vector<double> heights;
    for (const Line& line : lines)
        heights.push_back(line.height);
    const double usual = middleOf(std::move(heights));
    for (Line& line : lines) {
        if (line.height < 1.75 * usual) continue;
        std::vector<double> middles;
        for (const LineWord& word : line.words) {
            const PixelBox& box = word.delivered;
            middles.push_back(geometry.toDerivative(PixelPoint{(box.x0 + box.x1) / 2.0, (box.y0 + box.y1) / 2.0}).y);
        }
        const double middle = middleOf(std::move(middles));
        for (LineWord& word : line.words) {
            word.box.y0 = int(std::lround(middle - usual / 2));
            word.box.y1 = int(std::lround(middle + usual / 2));
        }
        line = lineOfWords(std::move(line.words));
        line.runTogether = true;
    }
}

// Marks that were read as a line of their own: signs, hardly a letter.
bool isOfMarks(const Line& line) {
    std::size_t signs = 0, letters = 0;
    for (const LineWord& word : line.words)
        signs += codePoints(word.text).size(),
            letters += foldedLetters(word.text).size() > 1 ? foldedLetters(word.text).size() : 0;
    return letters * 5 < signs * 2;
}

bool standsAt(const Line& marks, const Line& letters) {
    const int middle = (marks.box.y0 + marks.box.y1) / 2, reach = static_cast<int>(letters.height * 0.35);
    return middle > letters.box.y0 - reach && middle < letters.box.y1 && marks.box.x0 >= letters.box.x0 - reach &&
           marks.box.x1 <= letters.box.x1 + reach;
}

// What stands above the letters of a line belongs to it, and the line lost its marks.
void bringMarksBack(std::vector<Line>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isOfMarks(lines[i])) continue;
        const auto owner = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return &line != &lines[i] && !isOfMarks(line) && standsAt(lines[i], line);
        });
        if (owner == lines.end()) continue;
        owner->lostMarks = true;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

int percentile(std::vector<int> values, double share) {
    if (values.empty()) return 0;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

}  // namespace

std::string Line::text() const {
    std::string text;
    for (const LineWord& word : words)
        text += (text.empty() ? "" : " ") + word.text;
    return text;
}

double Line::confidence() const {
    double sum = 0;
    for (const LineWord& word : words)
        sum += word.confidence;
    return sum / double(words.size());
}

double Line::weakest() const {
    double least = 1;
    for (const LineWord& word : words)
        least = std::min(least, word.confidence);
    return least;
}

PixelBox Line::delivered() const {
    PixelBox all = words.front().delivered;
    for (const LineWord& word : words)
        all = around(all, word.delivered);
    return all;
}

int PageLines::pixels(double millimetres) const {
    return static_cast<int>(std::lround(millimetres * dpi.value / MillimetresPerInch));
}

Line lineOfWords(std::vector<LineWord> words) {
    Line line;
    line.words = std::move(words);
    line.box = line.words.front().box;
    for (const LineWord& word : line.words) {
        line.box = around(line.box, word.box);
        line.height += word.box.height();
    }
    line.height /= double(line.words.size());
    return line;
}

PageLines linesOf(const RecognizedPage& page, PageNumber number) {
    PageGeometry geometry;
    geometry.delivered = page.size;
    geometry.turn = page.rotation;
    geometry.skewDegrees = page.skewDegrees;
    PageLines result;
    result.size = geometry.upright();
    result.dpi = page.dpi.value > 0 ? page.dpi : Dpi{300};
    result.number = number;

    std::size_t next = 0;
    std::istringstream text(page.text);
    for (std::string printed; std::getline(text, printed);) {
        std::vector<LineWord> words;
        for (std::size_t n = sohoa::words(printed).size(); n > 0 && next < page.words.size(); --n, ++next) {
            const Word& word = page.words[next];
            words.push_back({word.text,
                             uprightBox(word, geometry),
                             word.box,
                             word.confidence,
                             {},
                             {},
                             false,
                             {},
                             false,
                             word.proposal});
        }
        if (!words.empty()) result.lines.push_back(lineOfWords(std::move(words)));
    }

    evenOut(result.lines, geometry);
    bringMarksBack(result.lines);

    std::vector<int> lefts, rights;
    for (const Line& line : result.lines) {
        if (line.box.width() < result.size.width / 2) continue;
        lefts.push_back(line.box.x0);
        rights.push_back(line.box.x1);
    }
    if (lefts.size() >= 3) {
        result.left = percentile(lefts, 0.25);
        result.right = percentile(rights, 0.6);
    } else {  // the margins of Nghị định 30/2020 Phụ lục I
        result.left = result.pixels(30);
        result.right = result.size.width - result.pixels(18);
    }
    return result;
}

std::string joinedText(const std::vector<Line>& lines) {
    std::string text;
    for (const Line& line : lines)
        text += (text.empty() ? "" : " ") + line.text();
    return text;
}

}  // namespace sohoa::ocr
