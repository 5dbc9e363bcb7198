#include "tests/ocr/drawn_marks.h"

#include <cmath>

namespace sohoa::ocr::test {

namespace {

int dots(double millimetres) { return int(std::lround(millimetres * drawnDpi.value / MillimetresPerInch)); }

}  // namespace

Image whitePaper(double widthMillimetres, double heightMillimetres) {
    Image paper{pixCreate(dots(widthMillimetres), dots(heightMillimetres), 8)};
    pixSetAll(paper.get());
    return paper;
}

void drawInk(Image& paper, double x0, double y0, double x1, double y1, int gray) {
    for (int y = dots(y0); y < dots(y1); ++y)
        for (int x = dots(x0); x < dots(x1); ++x)
            pixSetPixel(paper.get(), x, y, l_uint32(gray));
}

void drawFrame(Image& paper, double x0, double y0, double x1, double y1, int gray) {
    constexpr double rule = 0.4;
    drawInk(paper, x0, y0, x1, y0 + rule, gray);
    drawInk(paper, x0, y1 - rule, x1, y1, gray);
    drawInk(paper, x0, y0, x0 + rule, y1, gray);
    drawInk(paper, x1 - rule, y0, x1, y1, gray);
}

void drawWord(Image& paper, const MarkShape& shape, double x, double y, double capital, int gray) {
    const double row = capital / rowsOfCapital;
    for (std::size_t v = 0; v < shape.rows.size(); ++v)
        for (std::size_t u = 0; u < shape.rows[v].size(); ++u)
            if (shape.rows[v][u] == '#')
                drawInk(paper, x + double(u) * row, y + double(v) * row, x + double(u + 1) * row,
                        y + double(v + 1) * row, gray);
}

Image tilted(const Image& paper, double degrees) {
    return Image{pixRotate(paper.get(), float(degrees * 3.14159265358979323846 / 180), L_ROTATE_AREA_MAP,
                           L_BRING_IN_WHITE, 0, 0)};
}

PreparedPage pageOf(Image ink, Image redness) {
    PreparedPage page;
    page.geometry.delivered = sizeOf(ink);
    page.ink = std::move(ink);
    page.redness = std::move(redness);
    page.dpi = drawnDpi;
    return page;
}

}  // namespace sohoa::ocr::test
