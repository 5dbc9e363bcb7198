#include "ocr/fields/page_lines.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/text.h"
#include "ocr/geometry.h"

namespace sohoa::ocr {

namespace {

// The delivered box of a slanted word is larger than the word; its baseline is not.
PixelBox uprightBox(const Word& word, const PageGeometry& geometry) {
    const PixelPoint start = geometry.toDerivative(word.baselineStart), end = geometry.toDerivative(word.baselineEnd);
    const double height = word.lineHeight > 0 ? word.lineHeight : word.box.height();
    const double below = 0.25 * height;
    return {int(std::lround(start.x)), int(std::lround(std::min(start.y, end.y) + below - height)),
            int(std::lround(end.x)), int(std::lround(std::max(start.y, end.y) + below))};
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
            words.push_back(
                {word.text, uprightBox(word, geometry), word.box, word.confidence, {}, {}, false, {}, false});
        }
        if (!words.empty()) result.lines.push_back(lineOfWords(std::move(words)));
    }

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
