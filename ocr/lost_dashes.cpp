#include "ocr/lost_dashes.h"

#include <algorithm>

#include "core/text.h"

namespace sohoa::ocr {

static bool beginsWithCapital(const ReadWord& word) {
    const std::string first = utf8(codePoints(word.text).substr(0, 1));
    return first != lowerCase(first);
}

void addLostDashes(std::vector<ReadLine>& lines, const Image& ink, Dpi dpi, int threshold) {
    constexpr double believed = 0.80;
    const int apart = pixels(5.5, dpi), near = pixels(0.5, dpi), dirt = pixels(0.5, dpi);
    for (ReadLine& line : lines) {
        const ReadWord& first = line.front();
        if (!beginsWithCapital(first)) continue;
        const PixelBox strip{std::max(0, first.box.x0 - apart), std::max(0, first.box.y0), first.box.x0 - near,
                             first.box.y1};
        if (strip.width() < apart / 2) continue;
        PixelBox dash;
        bool clear = true;
        const Boxes parts = connectedParts(inkDarkerThan(cropped(ink, strip), threshold));
        for (int i = 0; i < countOf(parts); ++i) {
            const PixelBox box = boxAt(parts, i);
            if (box.width() < dirt && box.height() < dirt) continue;
            const int middle = (box.y0 + box.y1) / 2;
            const bool isDash = box.width() >= pixels(0.8, dpi) && box.width() <= pixels(3.5, dpi) &&
                                box.height() <= pixels(0.8, dpi) && box.width() >= 2 * box.height() && box.x0 > 0 &&
                                middle > strip.height() * 3 / 10 && middle < strip.height() * 8 / 10;
            clear = clear && isDash && dash.empty();
            dash = box;
        }
        if (!clear || dash.empty()) continue;
        ReadWord word;
        word.text = "-";
        word.confidence = believed;
        word.box = {strip.x0 + dash.x0, strip.y0 + dash.y0, strip.x0 + dash.x1, strip.y0 + dash.y1};
        word.lineHeight = first.lineHeight;
        word.baselineStart = {double(word.box.x0), first.baselineStart.y};
        word.baselineEnd = {double(word.box.x1), first.baselineStart.y};
        line.insert(line.begin(), std::move(word));
    }
}

}  // namespace sohoa::ocr
