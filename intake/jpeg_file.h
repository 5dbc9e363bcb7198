// Reads a JPEG. What recognition and the archive take as it is (gray or three colours, Huffman coding, upright, square
// pixels) stays byte for byte, because coding it again would lose something; everything else becomes pixels.
#pragma once

#include <string_view>

#include "intake/found_page.h"

namespace sohoa::intake {

// What a picture's turn comes from: a file of its own turns by its EXIF; in a PDF only the page's /Rotate counts.
enum class TurnsBy { Exif, Nothing };

// Every row is decoded: a file that was cut off or is damaged fails with intake.unreadable; intake.too_large.
Result<FoundPage> readJpeg(std::string_view file, TurnsBy turnsBy = TurnsBy::Exif);

// Its pixels, whatever the chain could take; not turned.
Result<Raster> decodeJpeg(std::string_view file);

}  // namespace sohoa::intake
