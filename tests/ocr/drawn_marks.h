// Marks drawn pixel by pixel, for tests of what looks for them.
#pragma once

#include "ocr/mark_shapes.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr::test {

constexpr Dpi drawnDpi{300};

Image whitePaper(double widthMillimetres, double heightMillimetres);

// Millimetres from the top left corner.
void drawInk(Image& paper, double x0, double y0, double x1, double y1, int gray = 0);
void drawFrame(Image& paper, double x0, double y0, double x1, double y1, int gray = 0);

// With its capitals that high, their top left corner there.
void drawWord(Image& paper, const MarkShape& shape, double x, double y, double capital = 3.3, int gray = 0);

Image tilted(const Image& paper, double degrees);  // clockwise, around the middle

// Upright and to scale, as a scanner without faults would give it.
PreparedPage pageOf(Image ink, Image redness = nullptr);

}  // namespace sohoa::ocr::test
