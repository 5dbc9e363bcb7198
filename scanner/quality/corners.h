// A corner of the sheet that is folded over or missing: seen as a triangle of another shade, cut off by a straight
// line.
#pragma once

#include "scanner/quality/edges.h"

namespace sohoa::scanner {

// The largest such triangle: its shorter leg. What is beside the sheet along the edges is passed over.
EdgeFinding foldedCorner(const ReducedPage& page, const PaperAndInk& paper);

}  // namespace sohoa::scanner
