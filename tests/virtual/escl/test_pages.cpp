#include "tests/virtual/escl/test_pages.h"

#include <leptonica/allheaders.h>

#include <cstdlib>
#include <string>

#include "core/handle.h"

namespace sohoa::test {

namespace {

void destroyPix(PIX* pix) { pixDestroy(&pix); }
using Image = Owned<PIX, destroyPix>;

}  // namespace

int grayOf(int number) { return 20 + 20 * (number % 5); }

void writePage(const std::filesystem::path& file, int number, Coding coding, bool color, int dpi) {
    const int width = 827 * dpi / 100, height = 1169 * dpi / 100;
    Image page{pixCreate(width, height, 8)};
    pixSetAllArbitrary(page.get(), 250);
    // Something that a JPEG cannot say in a few bytes, to the last row.
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; x += 3)
            pixSetPixel(page.get(), x, y, static_cast<l_uint32>(200 + (x * 31 + y * 17 + number) % 50));
    for (int y = height / 3; y < 2 * height / 3; ++y)
        for (int x = width / 3; x < 2 * width / 3; ++x)
            pixSetPixel(page.get(), x, y, static_cast<l_uint32>(grayOf(number)));
    if (color) page.reset(pixConvertTo32(page.get()));
    pixSetResolution(page.get(), dpi, dpi);
    switch (coding) {
        case Coding::Jpeg: pixWriteJpeg(file.c_str(), page.get(), 90, 0); break;
        case Coding::Png: pixWritePng(file.c_str(), page.get(), 0); break;
        case Coding::Tiff: pixWriteTiff(file.c_str(), page.get(), IFF_TIFF_LZW, "w"); break;
    }
}

void writePages(const std::filesystem::path& folder, int count, Coding coding, bool color) {
    const char* extension = coding == Coding::Jpeg ? ".jpg" : (coding == Coding::Png ? ".png" : ".tif");
    for (int number = 1; number <= count; ++number)
        writePage(folder / ("page-" + std::to_string(number) + extension), number, coding, color);
}

int pageShownIn(const std::filesystem::path& image) {
    const Image read{pixRead(image.c_str())};
    if (!read) return 0;
    const Image gray{pixConvertTo8(read.get(), 0)};
    l_uint32 middle = 0;
    pixGetPixel(gray.get(), pixGetWidth(gray.get()) / 2, pixGetHeight(gray.get()) / 2, &middle);
    for (int number = 1; number <= 5; ++number)
        if (std::abs(static_cast<int>(middle) - grayOf(number)) < 6) return number;
    return 0;
}

}  // namespace sohoa::test
