// The letters of a text out of Liberation Serif (the metrics of Times New Roman), for embedding. The only HarfBuzz.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa::pdfa {

struct FontSubset {
    struct Glyph {
        std::uint16_t id;  // in the subset
        int width;         // thousandths of the size
    };
    std::string program;  // TrueType
    std::map<char32_t, Glyph> glyphs;
    int ascent = 0, descent = 0, capHeight = 0;  // thousandths; descent is below zero

    double widthOf(std::u32string_view text, double size) const;  // points
};

enum class FontWeight { Regular, Bold, Italic, BoldItalic };

// The font is opened by its path: Debian 12 has two packages with a "Liberation Serif", and one of them lacks ơ, ư and
// U+1EA0 to U+1EF9. Fails with pdfa.font_missing, and with pdfa.glyph_missing where the text has a letter that the font
// has not.
Result<FontSubset> subsetFor(std::string_view text);

// For text that must come out whatever letters it holds: those that the font has not are left out of the subset.
Result<FontSubset> subsetOfKnown(const std::set<char32_t>& letters, FontWeight weight);

}  // namespace sohoa::pdfa
