// JPEG: what a file in memory is, its pixels, and pixels coded as JPEG. The only <jpeglib.h>.
#pragma once

#include <string>
#include <string_view>

#include "pdfa/raster.h"

namespace sohoa::pdfa {

struct JpegKind {
    PixelSize size;
    int channels = 0;            // 1 gray, 3 colour, 4 CMYK
    bool passesThrough = false;  // gray or YCbCr, so that every PDF reader sees the colours that this library sees
};

// Reads the header and decodes every line: a cut-off or damaged file fails with pdfa.image_unreadable.
Result<JpegKind> inspectJpeg(std::string_view file);

// The header alone, for checking streams of other people's files.
Result<JpegKind> readJpegHeader(std::string_view beginning);

// One or three channels; CMYK becomes RGB.
Result<Raster> decodeJpeg(std::string_view file);

struct JpegLook {
    int quality = 80;         // as libjpeg counts, 1 to 100
    bool evenGround = false;  // plain paper in fine steps however low the quality is: no blotches of another tone
    bool fullColour = false;  // 4:4:4; else 4:2:0
};

// Progressive, for the bytes that it saves. The same pixels give the same bytes.
Result<std::string> encodeJpeg(const Raster& raster, Dpi dpi, const JpegLook& look);
inline Result<std::string> encodeJpeg(const Raster& raster, Dpi dpi, int quality) {
    return encodeJpeg(raster, dpi, JpegLook{.quality = quality});
}

}  // namespace sohoa::pdfa
