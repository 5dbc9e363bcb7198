#include "ocr/barcodes.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>

#include "core/text.h"

namespace sohoa::ocr {

namespace {

PixelBox boxOf(const ZXing::Position& position) {
    PixelBox box{position[0].x, position[0].y, position[0].x, position[0].y};
    for (const auto& corner : position) {
        box.x0 = std::min(box.x0, corner.x), box.x1 = std::max(box.x1, corner.x + 1);
        box.y0 = std::min(box.y0, corner.y), box.y1 = std::max(box.y1, corner.y + 1);
    }
    return box;
}

QuarterTurn turnOf(int degrees) {
    const int quarters = ((degrees + 360 + 45) / 90) % 4;
    return static_cast<QuarterTurn>(quarters * 90);
}

// ZXing wants rows of bytes; Leptonica keeps words of four pixels in the machine's order.
std::vector<std::uint8_t> rowsOf(const Image& gray) {
    const PixelSize size = sizeOf(gray);
    std::vector<std::uint8_t> rows(std::size_t(size.width) * std::size_t(size.height));
    for (int y = 0; y < size.height; ++y) {
        const l_uint32* line = pixGetData(gray.get()) + std::size_t(y) * pixGetWpl(gray.get());
        for (int x = 0; x < size.width; ++x)
            rows[std::size_t(y) * size.width + x] = static_cast<std::uint8_t>(GET_DATA_BYTE(line, x));
    }
    return rows;
}

ZXing::DecodeHints hintsFor(ZXing::BarcodeFormats formats, std::uint8_t most) {
    ZXing::DecodeHints hints;
    hints.setFormats(formats);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(true);
    hints.setMaxNumberOfSymbols(most);
    return hints;
}

void add(std::vector<FoundBarcode>& codes, const ZXing::Result& found) {
    constexpr std::size_t shortest = 3;  // ruled lines look like short codes
    if (found.isValid() && found.text().size() >= shortest)
        codes.push_back({{ZXing::ToString(found.format()), nfc(found.text()), boxOf(found.position())},
                         turnOf(found.orientation())});
}

}  // namespace

std::vector<FoundBarcode> findBarcodes(const Image& gray) {
    std::vector<FoundBarcode> codes;
    const PixelSize size = sizeOf(gray);
    if (size.width == 0) return codes;
    try {
        const auto rows = rowsOf(gray);
        const ZXing::ImageView view(rows.data(), size.width, size.height, ZXing::ImageFormat::Lum);
        using enum ZXing::BarcodeFormat;
        for (const auto& found : ZXing::ReadBarcodes(view, hintsFor(QRCode | DataMatrix, 16)))
            add(codes, found);
        // One at most: looking for several linear codes runs into an assertion of ZXing 1.4.
        add(codes, ZXing::ReadBarcode(view, hintsFor(Code128 | Code39, 1)));
    } catch (const std::exception&) {
        codes.clear();  // an image that makes the reader stumble bears no readable code
    }
    return codes;
}

}  // namespace sohoa::ocr
