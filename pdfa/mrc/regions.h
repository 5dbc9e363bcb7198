// Rectangles of a page that are pictures of their own: what is marked on a grid, joined where it lies close together.
#pragma once

#include <vector>

#include "pdfa/mrc/grid.h"

namespace sohoa::pdfa::mrc {

// Squares with a value of 1 and more are marked. Rectangles in pixels of the page, none overlapping another, each with
// a margin of one square; those whose squares' values sum up to less than `least` are left out.
std::vector<PixelBox> regionsOf(const Grid& marked, int least, PixelSize page);

// Those that overlap become the one rectangle around them, until none does.
void joinOverlapping(std::vector<PixelBox>& boxes);

}  // namespace sohoa::pdfa::mrc
