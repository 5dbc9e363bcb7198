// The two numbers of a TrueType font program that a PDF must agree with: how many glyphs there are, and how wide each
// is.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sohoa::pdfa::check {

struct GlyphWidths {
    std::size_t glyphs = 0;
    std::vector<double> thousandths;  // the last one repeats
    double of(std::size_t glyph) const;
};

// Nothing for fonts without outlines in glyf, and for damaged ones.
std::optional<GlyphWidths> glyphWidths(std::string_view font);

}  // namespace sohoa::pdfa::check
