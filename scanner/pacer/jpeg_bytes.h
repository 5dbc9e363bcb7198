// What a JPEG's bytes say without decoding them: whether the file is whole, and how large its image is (ITU-T T.81
// Annex B).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/units.h"

namespace sohoa::scanner {

bool isJpeg(std::string_view bytes);

// It ends with its end marker. Scanners may fill up behind it; a thumbnail's end marker inside a header does not count.
bool isWholeJpeg(std::string_view bytes);

struct JpegShape {
    PixelSize size;
    int components = 0;
    int bits = 8;
};

// Nothing where the frame header is missing, damaged, or says nothing of its lines.
std::optional<JpegShape> jpegShape(std::string_view bytes);

// The same image with this resolution in its JFIF header, which is put in where it is missing: the coded image is not
// touched. What is no JPEG stays as it is.
std::string withResolution(std::string bytes, Dpi dpi);

}  // namespace sohoa::scanner
