// What is wrong along the edges of an image: a dark band beside the sheet, a piece torn from the sheet, writing that
// runs off.
#pragma once

#include "scanner/quality/backing.h"

namespace sohoa::scanner {

// What was measured, in millimetres, and where, in cells.
struct EdgeFinding {
    double millimetres = 0;
    PixelBox cells;
};

// The widest dark band: how deep it is along half of its edge or more.
EdgeFinding darkBorder(const ReducedPage& page, const PaperAndInk& paper);

// The deepest place where an edge of the sheet is missing, away from the corners.
EdgeFinding tornEdge(const ReducedPage& page, const PaperAndInk& paper);

// The edge that most writing runs across: the sum of the strokes' widths at the edge.
EdgeFinding writingAtEdge(const ReducedPage& page, const PaperAndInk& paper);

}  // namespace sohoa::scanner
