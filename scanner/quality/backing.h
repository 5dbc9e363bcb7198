// What the scanner saw beside the sheet, along each edge of the image: how deep it reaches and along which straight
// line.
#pragma once

#include <vector>

#include "scanner/quality/paper_and_ink.h"
#include "scanner/quality/side_view.h"

namespace sohoa::scanner {

struct EdgeProfile {
    SideView view;
    std::vector<int> depths;  // cells of backing, at every place along the edge
    // The sheet's edge, robust against what is missing from it: depth at a place along.
    double start = 0, slope = 0;
    double lineAt(int along) const { return start + slope * along; }
};

enum class Backing { Dark, Light };

// Light backing can be told from paper only where it is lighter; else all depths are 0.
EdgeProfile edgeProfile(const ReducedPage& page, const PaperAndInk& paper, Edge edge, Backing backing);

}  // namespace sohoa::scanner
