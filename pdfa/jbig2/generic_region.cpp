#include "pdfa/jbig2/generic_region.h"

#include <algorithm>
#include <cmath>

#include "pdfa/jbig2/mq_coder.h"

namespace sohoa::pdfa::jbig2 {

namespace {

constexpr std::uint32_t typicalPredictionContext = 0x9b25;  // figure 8, template 0

void putNumber(std::string& out, std::uint32_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift & 0xff);
}

void putSegment(std::string& out, std::uint32_t number, std::uint8_t type, const std::string& data) {
    putNumber(out, number, 4);
    putNumber(out, type, 1);
    putNumber(out, 0, 1);  // refers to no other segment
    putNumber(out, 1, 1);  // belongs to page 1
    putNumber(out, static_cast<std::uint32_t>(data.size()), 4);
    out += data;
}

// Template 0 with the adaptive pixels at their nominal places is three whole runs of pixels: five of two rows above
// (x-2…x+2), seven of the row above (x-3…x+3) and the four before. Rows carry four white pixels at either end.
void encodeRow(MqEncoder& coder, const std::uint8_t* above2, const std::uint8_t* above, const std::uint8_t* row,
               int width) {
    std::uint32_t line2 = static_cast<std::uint32_t>(above2[0] << 1 | above2[1]);
    std::uint32_t line1 = static_cast<std::uint32_t>(above[0] << 2 | above[1] << 1 | above[2]);
    std::uint32_t line0 = 0;
    for (int x = 0; x < width; ++x) {
        line2 = (line2 << 1 | above2[x + 2]) & 0x1f;
        line1 = (line1 << 1 | above[x + 3]) & 0x7f;
        coder.encode(line2 << 11 | line1 << 4 | line0, row[x]);
        line0 = (line0 << 1 | row[x]) & 0xf;
    }
}

std::string encodePixels(const Bitmap& bitmap) {
    MqEncoder coder(1u << 16);
    const int width = bitmap.size.width;
    const std::size_t padded = static_cast<std::size_t>(width) + 8;
    std::vector<std::uint8_t> above2(padded), above(padded), row(padded);
    bool typical = false;
    for (int y = 0; y < bitmap.size.height; ++y) {
        std::copy_n(bitmap.row(y), width, row.begin() + 4);
        const bool same = row == above;
        coder.encode(typicalPredictionContext, same != typical ? 1 : 0);
        typical = same;
        if (!same) encodeRow(coder, above2.data() + 4, above.data() + 4, row.data() + 4, width);
        std::swap(above2, above);
        std::swap(above, row);
    }
    return coder.finish();
}

}  // namespace

std::string encodePage(const Bitmap& bitmap, Dpi dpi) {
    const auto width = static_cast<std::uint32_t>(bitmap.size.width);
    const auto height = static_cast<std::uint32_t>(bitmap.size.height);
    const auto perMetre = static_cast<std::uint32_t>(std::lround(dpi.value / MillimetresPerInch * 1000));

    std::string page;
    for (const std::uint32_t value : {width, height, perMetre, perMetre})
        putNumber(page, value, 4);
    putNumber(page, 1, 1);  // lossless in the end; white where nothing is drawn
    putNumber(page, 0, 2);  // no stripes

    std::string region;
    for (const std::uint32_t value : {width, height, 0u, 0u})
        putNumber(region, value, 4);
    putNumber(region, 0, 1);     // drawn by OR
    putNumber(region, 0x08, 1);  // arithmetic, template 0, typical prediction
    for (const int at : {3, -1, -3, -1, 2, -2, -2, -2})
        putNumber(region, static_cast<std::uint8_t>(at), 1);
    region += encodePixels(bitmap);

    std::string out;
    putSegment(out, 0, 48, page);
    putSegment(out, 1, 39, region);
    return out;
}

}  // namespace sohoa::pdfa::jbig2
