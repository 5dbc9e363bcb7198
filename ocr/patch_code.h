// Patch codes: four bars across a separator sheet, two wide and two narrow, that scanners of every make part stacks by
// (Kodak A-61599: narrow bars and spaces 0.08 inch, wide bars 0.20 inch, at least 0.75 inch long).
//
// Patch T, the one that says "a new document follows", is patch 3 turned upside down: the bars stand near the edge that
// is fed first, and that edge tells them apart.
#pragma once

#include <optional>

#include "ocr/barcodes.h"

namespace sohoa::ocr {

// format "PatchCode"; text "1", "2", "3", "4", "6" or "T"; the turn is that of the sheet. The image has 8 bits.
std::optional<FoundBarcode> findPatchCode(const Image& gray, Dpi dpi);

}  // namespace sohoa::ocr
