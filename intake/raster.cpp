#include "intake/raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sohoa::intake {

Raster Raster::blank(PixelSize size, int channels) {
    Raster raster{size, channels, {}};
    raster.pixels.resize(raster.stride() * static_cast<std::size_t>(size.height));
    return raster;
}

ColorMode modeOf(const Raster& raster) {
    if (raster.channels != 1) return ColorMode::Color;
    const bool bilevel =
        std::all_of(raster.pixels.begin(), raster.pixels.end(), [](std::uint8_t v) { return v == 0 || v == 255; });
    return bilevel ? ColorMode::Bilevel : ColorMode::Gray;
}

Raster withoutNeedlessColour(Raster raster) {
    if (raster.channels != 3) return raster;
    const std::uint8_t* in = raster.pixels.data();
    const std::size_t count = raster.pixels.size() / 3;
    for (std::size_t i = 0; i < count; ++i)
        if (in[3 * i] != in[3 * i + 1] || in[3 * i] != in[3 * i + 2]) return raster;
    Raster gray = Raster::blank(raster.size, 1);
    for (std::size_t i = 0; i < count; ++i)
        gray.pixels[i] = in[3 * i];
    return gray;
}

Raster upright(Raster raster, int orientation) {
    if (orientation < 2 || orientation > 8) return raster;
    const bool transposed = orientation >= 5;
    // Whether the stored picture is read from its right, from its bottom: before the transposition.
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const PixelSize size = transposed ? PixelSize{raster.size.height, raster.size.width} : raster.size;
    Raster turned = Raster::blank(size, raster.channels);
    const auto channels = static_cast<std::size_t>(raster.channels);
    for (int y = 0; y < size.height; ++y) {
        std::uint8_t* out = turned.row(y);
        for (int x = 0; x < size.width; ++x, out += channels) {
            const int u = transposed ? y : x, v = transposed ? x : y;
            const int fromX = fromRight ? raster.size.width - 1 - u : u;
            const int fromY = fromBottom ? raster.size.height - 1 - v : v;
            std::memcpy(out, raster.row(fromY) + channels * static_cast<std::size_t>(fromX), channels);
        }
    }
    return turned;
}

bool hasSquarePixels(const Density& density) {
    return density.x <= 0 || density.y <= 0 || std::abs(density.x / density.y - 1) < 0.02;
}

Raster withSquarePixels(Raster raster, Density& density) {
    if (hasSquarePixels(density)) return raster;
    const double dpi = std::max(density.x, density.y);
    const PixelSize size{static_cast<int>(std::lround(raster.size.width * dpi / density.x)),
                         static_cast<int>(std::lround(raster.size.height * dpi / density.y))};
    if (!checkSize(size.width, size.height)) return raster;
    density = {dpi, dpi};
    Raster stretched = Raster::blank(size, raster.channels);
    const auto channels = static_cast<std::size_t>(raster.channels);
    for (int y = 0; y < size.height; ++y) {
        const std::uint8_t* in = raster.row(int(std::int64_t(y) * raster.size.height / size.height));
        std::uint8_t* out = stretched.row(y);
        for (int x = 0; x < size.width; ++x, out += channels) {
            const auto from = static_cast<std::size_t>(std::int64_t(x) * raster.size.width / size.width);
            std::memcpy(out, in + channels * from, channels);
        }
    }
    return stretched;
}

}  // namespace sohoa::intake
