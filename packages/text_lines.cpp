#include "packages/text_lines.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sohoa::packages {

namespace {

PixelBox joined(const PixelBox& a, const PixelBox& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

PixelPoint direction(const PixelPoint& from, const PixelPoint& to) {
    const double x = to.x - from.x, y = to.y - from.y, length = std::hypot(x, y);
    return length > 0 ? PixelPoint{x / length, y / length} : PixelPoint{1, 0};
}

// The next word stands on the line's baseline, and further on.
bool goesOn(const TextLine& line, const Word& next) {
    const Word& last = *line.words.back();
    const PixelPoint along = direction(last.baselineStart, last.baselineEnd);
    const double x = next.baselineStart.x - last.baselineEnd.x, y = next.baselineStart.y - last.baselineEnd.y;
    const double ahead = x * along.x + y * along.y, aside = std::abs(x * along.y - y * along.x);
    const double height = std::max({last.lineHeight, next.lineHeight, 1.0});
    return ahead > -height / 2 && aside < height / 2;
}

}  // namespace

double TextLine::angleDegrees() const {
    return std::atan2(baselineStart.y - baselineEnd.y, baselineEnd.x - baselineStart.x) * 180 / std::numbers::pi;
}

std::vector<TextLine> textLinesOf(const RecognizedPage& page) {
    std::vector<TextLine> lines;
    for (const Word& word : page.words) {
        if (word.text.empty()) continue;
        if (lines.empty() || !goesOn(lines.back(), word)) lines.push_back({{}, {}, word.baselineStart, {}});
        TextLine& line = lines.back();
        line.words.push_back(&word);
        line.box = joined(line.box, word.box);
        line.baselineEnd = word.baselineEnd;
    }
    return lines;
}

PixelBox boxAround(const std::vector<TextLine>& lines) {
    PixelBox box;
    for (const TextLine& line : lines)
        box = joined(box, line.box);
    return box;
}

}  // namespace sohoa::packages
