// A page taken apart: the ink as the recognizer should see it, without seals, stamps and long pen strokes, and the red
// alone.
//
// Colours are measured against the paper's own, so that brown paper is not red and bluish paper not blue.
#pragma once

#include <vector>

#include "ocr/image.h"

namespace sohoa::ocr {

struct Layers {
    Image gray;     // 8 bits; the paper near 255; red is lightened softly, so that letters under a seal stay whole
    Image redness;  // 8 bits, black where red; null where the page has no colour
    std::vector<PixelBox> signatures{};
};

// From any depth. Strokes of blue of 9 mm each way are a signature and leave the ink layer, unless they are a frame;
// blue handwriting stays.
Layers separateLayers(const Image& page, Dpi dpi);

}  // namespace sohoa::ocr
