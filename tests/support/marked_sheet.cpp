#include "tests/support/marked_sheet.h"

#include <cmath>

namespace sohoa::test {

using namespace ocr;

namespace {

const std::string samples = std::string(SOHOA_TEST_DATA) + "/ocr/";

// In grey, from one resolution to another.
Image grayAt(const std::string& file, int from, int to) {
    const Image bilevel{pixRead((samples + file).c_str())};
    const Image gray{bilevel ? pixConvertTo8(bilevel.get(), 0) : nullptr};
    const float scale = float(to) / float(from);
    return Image{gray ? (scale < 1 ? pixScaleAreaMap(gray.get(), scale, scale) : pixScale(gray.get(), scale, scale))
                      : nullptr};
}

int valueAt(const Image& gray, int x, int y) {
    const PixelSize size = sizeOf(gray);
    if (x < 0 || y < 0 || x >= size.width || y >= size.height) return 255;
    return GET_DATA_BYTE(pixGetData(gray.get()) + std::ptrdiff_t(y) * pixGetWpl(gray.get()), x);
}

// What a layer of ink leaves of the light, 0…1.
double through(int gray, double ink, double pigment) { return 1 - (1 - gray / 255.0) * ink * (1 - pigment); }

l_uint32 rgb(double red, double green, double blue) {
    const auto byte = [](double light) { return l_uint32(std::lround(light * 255)); };
    return byte(red) << L_RED_SHIFT | byte(green) << L_GREEN_SHIFT | byte(blue) << L_BLUE_SHIFT;
}

}  // namespace

Image imageOf(const MarkedSheet& sheet) {
    const Image letter = grayAt("letter-200dpi.tif", 200, sheet.dpi);
    Image mark = sheet.mark.empty() ? nullptr : grayAt("mark-" + sheet.mark + ".tif", 600, sheet.dpi);
    if (!letter || (!sheet.mark.empty() && !mark)) return nullptr;
    const PixelSize size = sizeOf(letter), stamp = sizeOf(mark);
    if (mark) {
        const int margin = stamp.width / 4;
        mark.reset(pixAddBorderGeneral(mark.get(), margin, margin, margin, margin, 255));
        mark.reset(pixRotate(mark.get(), float(sheet.tiltDegrees * 3.14159265358979 / 180), L_ROTATE_AREA_MAP,
                             L_BRING_IN_WHITE, 0, 0));
    }
    const PixelSize set = sizeOf(mark);
    const Dpi dpi{sheet.dpi};
    const int left = pixels(33, dpi) + stamp.width / 2 - set.width / 2, top = pixels(58.5, dpi) - set.height / 2;
    Image page{pixCreate(size.width, size.height, 32)};
    for (int y = 0; y < size.height; ++y) {
        l_uint32* line = pixGetData(page.get()) + std::ptrdiff_t(y) * pixGetWpl(page.get());
        for (int x = 0; x < size.width; ++x) {
            const double paper = 0.94 - 0.02 * ((x * 7 + y * 13) % 5) / 5;  // some grain
            const double letters = paper * through(valueAt(letter, x, y), 0.9, 0.1);
            const int over = mark ? valueAt(mark, x - left, y - top) : 255;
            line[x] = rgb(letters * through(over, sheet.ink, sheet.red ? 0.86 : 0.1),
                          letters * through(over, sheet.ink, 0.14), letters * through(over, sheet.ink, 0.2));
        }
    }
    if (!sheet.color) page.reset(pixConvertRGBToGray(page.get(), 0, 0, 0));
    if (sheet.quarters != 0) page.reset(pixRotateOrth(page.get(), sheet.quarters));
    pixSetResolution(page.get(), sheet.dpi, sheet.dpi);
    return page;
}

bool write(const MarkedSheet& sheet, const std::filesystem::path& file) {
    const Image page = imageOf(sheet);
    return page && pixWrite(file.c_str(), page.get(), IFF_TIFF_LZW) == 0;
}

}  // namespace sohoa::test
