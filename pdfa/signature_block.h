// The visible block of the agency's signature on an electronic copy (Nghị định 30/2020 Phụ lục I Phần II.I, Phụ lục III
// Mẫu 3.2): top right of the first page, Times New Roman upright 10 pt black, no picture of the seal.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "pdfa/font_subset.h"

namespace sohoa::pdfa {

inline constexpr double pointsPerMillimetre = 72 / 25.4;

// Points from the left and from the top of the page as it is seen.
struct BlockBox {
    double left = 0, top = 0, width = 0, height = 0;
};

struct SignatureBlock {
    static constexpr double size = 10;  // points, never smaller
    FontSubset font;
    std::vector<std::u32string> lines;
    BlockBox
        box;  // at its place of first choice: x 120…202 mm, y 6…15 mm on A4, 4 mm more for each line after the second

    std::string content() const;  // the operators of the appearance; /F1 is the font
};

struct BlockShape {
    double width = 82 * pointsPerMillimetre;
    std::size_t mostLines = 4;
};

// A line break in the text is one in the block. Fails with pdfa.no_room (more lines than that, a page that is too
// small), pdfa.glyph_missing, pdfa.font_missing.
Result<SignatureBlock> layOutBlock(const std::string& text, double pageWidth, double pageHeight,
                                   const BlockShape& shape = {});

}  // namespace sohoa::pdfa
