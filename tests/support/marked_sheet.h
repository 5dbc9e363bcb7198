// A letter on a coloured sheet, with a boxed mark set into zone 10a (Nghị định 30/2020 Phụ lục I) the way a hand sets
// it: tilted, pale, red or black.
#pragma once

#include <filesystem>
#include <string>

#include "ocr/image.h"

namespace sohoa::test {

struct MarkedSheet {
    std::string mark;        // "mat", "toi-mat", "tuyet-mat", "khan"; "" for none
    double tiltDegrees = 0;  // clockwise
    double ink = 0.9;        // 0…1: how much of the pad's ink is on the paper
    bool red = true;         // otherwise black
    bool color = true;       // scanned in colour; otherwise grey
    int quarters = 0;        // clockwise turns of the sheet
    int dpi = 300;
};

// 8 or 32 bits. Null where a sample is missing.
ocr::Image imageOf(const MarkedSheet& sheet);

// As a TIFF with its resolution.
bool write(const MarkedSheet& sheet, const std::filesystem::path& file);

}  // namespace sohoa::test
