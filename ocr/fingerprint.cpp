#include "ocr/fingerprint.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace sohoa::ocr {

namespace {

constexpr int side = 64;               // the page becomes so many cells across and down
constexpr int across = 12, down = 22;  // waves that are looked at: the slowest, where a shift of a millimetre is small
constexpr std::size_t bits = 256;
constexpr double pi = 3.14159265358979323846;

using Cells = std::array<double, std::size_t(side) * side>;  // row by row

Image lettersOf(const PreparedPage& page) {
    const Image ink = inkDarkerThan(page.ink, inkThreshold(page.ink));
    const int grain = pixels(1.1, page.dpi), edge = pixels(6, page.dpi);
    const Image clean{ink ? pixSelectBySize(ink.get(), grain, grain, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)
                          : nullptr};
    Image letters{clean ? pixSelectBySize(clean.get(), pixels(30, page.dpi), pixels(9, page.dpi), 8, L_SELECT_IF_BOTH,
                                          L_SELECT_IF_LTE, nullptr)
                        : nullptr};
    if (letters) pixSetOrClearBorder(letters.get(), edge, edge, edge, edge, PIX_CLR);
    return letters;
}

// A window of a fixed size about the middle of the letters; white where it reaches over the page.
Image windowOf(const Image& letters, Dpi dpi) {
    const int width = pixels(190, dpi), height = pixels(270, dpi);
    l_float32 x = 0, y = 0;
    if (pixCentroid(letters.get(), nullptr, nullptr, &x, &y) != 0) return nullptr;
    Image window{pixCreate(width, height, 1)};
    const PixelSize size = sizeOf(letters);
    if (window)
        pixRasterop(window.get(), width / 2 - int(x), height / 2 - int(y), size.width, size.height, PIX_SRC,
                    letters.get(), 0, 0);
    return window;
}

// How much ink there is in each cell.
bool readCells(const Image& window, Cells& cells) {
    const Image gray{pixConvert1To8(nullptr, window.get(), 0, 255)};
    const PixelSize size = sizeOf(gray);
    if (!gray || size.width < side || size.height < side) return false;
    cells.fill(0);
    std::vector<int> column(std::size_t(size.width));
    for (int x = 0; x < size.width; ++x)
        column[std::size_t(x)] = x * side / size.width;
    for (int y = 0; y < size.height; ++y) {
        const l_uint32* line = pixGetData(gray.get()) + std::ptrdiff_t(y) * pixGetWpl(gray.get());
        double* row = &cells[std::size_t(y * side / size.height) * side];
        for (int x = 0; x < size.width; ++x)
            row[column[std::size_t(x)]] += GET_DATA_BYTE(line, x);
    }
    return true;
}

// waves[w][i]: the cosine of w half waves at cell i.
std::vector<std::array<double, side>> waves(int count) {
    std::vector<std::array<double, side>> table(static_cast<std::size_t>(count));
    for (int w = 0; w < count; ++w)
        for (int i = 0; i < side; ++i)
            table[std::size_t(w)][std::size_t(i)] = std::cos(pi * (2 * i + 1) * w / (2 * side));
    return table;
}

}  // namespace

std::string fingerprintOf(const PreparedPage& page) {
    const Image letters = lettersOf(page);
    if (inkPixels(letters) == 0) return {};
    const Image window = windowOf(letters, page.dpi);
    Cells cells;
    if (!window || !readCells(window, cells)) return {};

    const auto horizontal = waves(across), vertical = waves(down);
    std::string hex;
    int digit = 0;
    for (std::size_t bit = 0; bit < bits; ++bit) {
        const auto &u = horizontal[bit % across], &v = vertical[bit / across];
        double sum = 0;
        for (std::size_t y = 0; y < side; ++y)
            for (std::size_t x = 0; x < side; ++x)
                sum += cells[y * side + x] * u[x] * v[y];
        digit = digit << 1 | int(bit > 0 && sum > 0);  // the first is the amount of ink, not its layout
        if (bit % 4 == 3) hex += "0123456789abcdef"[digit], digit = 0;
    }
    return hex;
}

}  // namespace sohoa::ocr
