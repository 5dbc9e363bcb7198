#include "virtual/escl/page_image.h"

#include <cmath>

#include "core/error_codes.h"

namespace sohoa::escl {

static constexpr int jpegQuality = 92;
static constexpr Region a4{0, 0, 2480, 3508};

using LeptBytes = Owned<void, lept_free>;

static Image whitePage(PixelSize size, const ScanSettings& look) {
    Image white{pixCreate(size.width, size.height, look.color ? 32 : 8)};
    if (white) pixSetAllArbitrary(white.get(), look.color ? 0xffffff00u : 0xffu);
    if (white) pixSetResolution(white.get(), look.dpi.value, look.dpi.value);
    return white;
}

Image blankPage(const ScanSettings& look) { return whitePage(pixelsOf(look.region.value_or(a4), look.dpi), look); }

Image regionOf(Image page, const ScanSettings& look) {
    if (!page) return page;
    pixSetResolution(page.get(), look.dpi.value, look.dpi.value);
    if (!look.region) return page;
    const PixelSize asked = pixelsOf(*look.region, look.dpi);
    const auto pixels = [&look](int length) {
        return static_cast<l_int32>(std::lround(length * look.dpi.value / 300.0));
    };
    const l_int32 x = pixels(look.region->x), y = pixels(look.region->y);
    const PixelSize given{pixGetWidth(page.get()), pixGetHeight(page.get())};
    if (x == 0 && y == 0 && given == asked) return page;
    Image window = whitePage(asked, look);
    if (window) pixRasterop(window.get(), 0, 0, asked.width, asked.height, PIX_SRC, page.get(), x, y);
    return window;
}

Result<std::string> encodeJpeg(PIX* image) {
    l_uint8* data = nullptr;
    size_t size = 0;
    if (image) pixSetChromaSampling(image, 0);
    if (!image || pixWriteMemJpeg(&data, &size, image, jpegQuality, 0) != 0)
        return fail(errors::FileUnreadable, "the page cannot be made");
    const LeptBytes owner{data};
    return std::string(reinterpret_cast<const char*>(data), size);
}

}  // namespace sohoa::escl
