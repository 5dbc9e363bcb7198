#include "pdfa/mrc/open_pixels.h"

#include <algorithm>

namespace sohoa::pdfa::mrc {

namespace {

// How often a pixel was ink after each picture of its sixteen neighbours.
struct Foretold {
    std::vector<std::uint32_t> paper = std::vector<std::uint32_t>(65536), ink = std::vector<std::uint32_t>(65536);

    // Six times as often the one as the other, or no answer: rarer pictures are what tells letters apart.
    int of(std::uint32_t context) const {
        if (ink[context] > 6 * paper[context]) return 1;
        return paper[context] > 6 * ink[context] ? 0 : -1;
    }
};

// Calls visit(pixel's place, context) for every pixel whose surroundings are not all paper; what it writes to the
// pixel is seen by the contexts after. The neighbours are those of ISO/IEC 14492 template 0.
template <class Visit>
void walk(Bitmap& bitmap, Visit visit) {
    const int width = bitmap.size.width;
    const std::size_t padded = static_cast<std::size_t>(width) + 8;
    std::vector<std::uint8_t> above2(padded), above(padded);
    for (int y = 0; y < bitmap.size.height; ++y) {
        std::uint8_t* row = bitmap.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        const std::uint8_t *upper = above.data() + 4, *upper2 = above2.data() + 4;
        std::uint32_t line2 = static_cast<std::uint32_t>(upper2[0] << 1 | upper2[1]);
        std::uint32_t line1 = static_cast<std::uint32_t>(upper[0] << 2 | upper[1] << 1 | upper[2]);
        std::uint32_t line0 = 0;
        for (int x = 0; x < width; ++x) {
            line2 = (line2 << 1 | upper2[x + 2]) & 0x1f;
            line1 = (line1 << 1 | upper[x + 3]) & 0x7f;
            const std::uint32_t context = line2 << 11 | line1 << 4 | line0;
            if (context != 0) visit(row + x, context);
            line0 = (line0 << 1 | row[x]) & 0xf;
        }
        std::swap(above2, above);
        std::copy_n(row, width, above.begin() + 4);
    }
}

}  // namespace

void settleOpenPixels(Bitmap& letters, const std::vector<std::uint8_t>& open) {
    Foretold foretold;
    walk(letters, [&](const std::uint8_t* pixel, std::uint32_t context) {
        ++(*pixel ? foretold.ink : foretold.paper)[context];
    });
    const std::uint8_t* first = letters.pixels.data();
    walk(letters, [&](std::uint8_t* pixel, std::uint32_t context) {
        if (!open[static_cast<std::size_t>(pixel - first)]) return;
        if (const int value = foretold.of(context); value >= 0) *pixel = static_cast<std::uint8_t>(value);
    });
}

}  // namespace sohoa::pdfa::mrc
