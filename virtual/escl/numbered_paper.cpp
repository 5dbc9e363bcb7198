#include "virtual/escl/numbered_paper.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <random>

#include "virtual/escl/page_image.h"
#include "virtual/escl/side_code.h"

namespace sohoa::escl {

namespace {

constexpr Region a4{0, 0, 2480, 3508};

// Draws on a page of one bit a pixel; lengths in millimetres.
class Pen {
  public:
    Pen(PIX* page, Dpi dpi) : page_(page), pixelsPerMm_(dpi.value / MillimetresPerInch) {}

    void box(double left, double top, double width, double height) const {
        const l_int32 x = at(left), y = at(top);
        const l_int32 right = at(left + width), bottom = at(top + height);
        pixRasterop(page_, x, y, std::max(1, right - x), std::max(1, bottom - y), PIX_SET, nullptr, 0, 0);
    }

  private:
    l_int32 at(double mm) const { return static_cast<l_int32>(std::lround(mm * pixelsPerMm_)); }
    PIX* page_;
    double pixelsPerMm_;
};

void drawCode(const Pen& pen, int side) {
    const unsigned code = sideCode(side);
    for (int cell = 0; cell < SideCode::cells; ++cell) {
        if ((code >> cell & 1) == 0) continue;
        const double left = SideCode::left + cell * SideCode::cell;
        pen.box(left, SideCode::headTop, SideCode::cell, SideCode::height);
        pen.box(left, SideCode::footTop, SideCode::cell, SideCode::height);
    }
}

// Seven strokes: top, upper left, upper right, middle, lower left, lower right, bottom.
void drawDigit(const Pen& pen, char digit, double x, double y) {
    static constexpr std::array<std::string_view, 10> strokes{"1110111", "0010010", "1011101", "1011011", "0111010",
                                                              "1101011", "1101111", "1010010", "1111111", "1111011"};
    constexpr double wide = 8, tall = 16, thick = 2;
    const std::string_view on = strokes[static_cast<std::size_t>(digit - '0')];
    for (int bar = 0; bar < 3; ++bar)
        if (on[static_cast<std::size_t>(3 * bar)] == '1') pen.box(x, y + bar * (tall - thick) / 2, wide, thick);
    for (int half = 0; half < 2; ++half) {
        const double top = y + half * tall / 2;
        if (on[static_cast<std::size_t>(3 * half + 1)] == '1') pen.box(x, top, thick, tall / 2);
        if (on[static_cast<std::size_t>(3 * half + 2)] == '1') pen.box(x + wide - thick, top, thick, tall / 2);
    }
}

void drawNumber(const Pen& pen, int side) {
    double x = 25;
    for (const char digit : std::to_string(side)) {
        drawDigit(pen, digit, x, 24);
        x += 11;
    }
}

class Chance {
  public:
    explicit Chance(int side) : dice_(static_cast<std::uint_fast32_t>(side)) {}
    double between(double low, double high) {
        return low + (high - low) * static_cast<double>(dice_() % 1024) / 1023.0;
    }
    bool heads() { return dice_() % 2 == 1; }

  private:
    std::mt19937 dice_;
};

// Something that differs from side to side also for an eye that sees no details.
void drawPattern(const Pen& pen, Chance& chance) {
    for (int row = 0; row < 8; ++row)
        for (int column = 0; column < 12; ++column)
            if (chance.heads()) pen.box(115 + column * 6, 24 + row * 6, 6, 6);
}

void drawText(const Pen& pen, Chance& chance) {
    for (double y = 78; y < 270; y += 5) {
        if (chance.between(0, 1) < 0.12) continue;  // between paragraphs
        const double right = chance.between(60, 185);
        for (double x = 25; x < right;) {
            const double word = chance.between(2, 14);
            for (double letter = 0; letter + 1.2 <= word; letter += 1.9)
                pen.box(x + letter, y + (chance.heads() ? 0 : 0.7), 1.2, 2.2);
            x += word + 2.5;
        }
    }
}

// Ink and seal, so that a page in colour is one.
void drawSeal(PIX* page, Dpi dpi, Chance& chance) {
    const auto at = [dpi](double mm) { return static_cast<l_int32>(std::lround(mm / MillimetresPerInch * dpi.value)); };
    const l_int32 x = at(chance.between(25, 85)), y = at(46);
    for (l_int32 row = y; row < y + at(24); ++row)
        for (l_int32 column = x; column < x + at(24); ++column)
            pixSetRGBPixel(page, column, row, 200, 40, 40);
}

}  // namespace

Result<std::string> NumberedPaper::jpeg(int side, const ScanSettings& look) const {
    if (side < 1 || side > sides()) return encodeJpeg(blankPage(look).get());
    const PixelSize size = pixelsOf(a4, look.dpi);
    const Image ink{pixCreate(size.width, size.height, 1)};
    if (!ink) return encodeJpeg(nullptr);
    const Pen pen(ink.get(), look.dpi);
    Chance chance(side);
    drawCode(pen, side);
    drawNumber(pen, side);
    drawPattern(pen, chance);
    drawText(pen, chance);
    Image page{look.color ? pixConvert1To32(nullptr, ink.get(), 0xffffff00u, 0u)
                          : pixConvert1To8(nullptr, ink.get(), 250, 20)};
    if (page && look.color) drawSeal(page.get(), look.dpi, chance);
    return encodeJpeg(regionOf(std::move(page), look).get());
}

}  // namespace sohoa::escl
