// Which side of a numbered stack an image shows: a row of black and white cells at the head of the page and the same at
// its foot. Lengths are in millimetres from the page's upper left corner.
#pragma once

#include <filesystem>

namespace sohoa::escl {

struct SideCode {
    static constexpr int cells = 28, mostSides = 1 << 20;
    static constexpr double left = 14, cell = 6.5, height = 7;
    static constexpr double headTop = 10, footTop = 280;
};

// Bit n is cell n from the left, 1 is black: a frame of four cells, the number, a check of four bits.
unsigned sideCode(int side);

// The side, from 1, of an image whose resolution is told or whose width is that of A4; 0 where none can be read, or
// where the head and the foot do not tell the same: such a page is not whole. Survives JPEG, 100 dpi, and white beyond
// the right and lower edges.
int sideShownIn(const std::filesystem::path& image);

}  // namespace sohoa::escl
