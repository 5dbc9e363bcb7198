// An embedded font whose codes are its glyph numbers (ISO 32000-1 9.7.4, Type 0 over CIDFontType2): five objects, of
// which the first is the font program itself.
#pragma once

#include <string>
#include <string_view>

#include "pdfa/font_subset.h"

namespace sohoa::pdfa {

// References ("7 0 R") to the objects that other ones of the font speak of.
struct Type0References {
    std::string program, descriptor, cid, unicode;
};

struct Type0Bodies {
    std::string programEntries;  // of the program's stream
    std::string descriptor, cid, type0;
    std::string unicode;  // a stream's content
};

// name: with the subset's tag, "ABCDEF+LiberationSerif".
Type0Bodies type0Bodies(const FontSubset& font, std::string_view name, const Type0References& to);

// The text as the operand of Tj: its glyphs' numbers. The subset has all of its letters.
std::string shownText(const FontSubset& font, std::u32string_view text);

}  // namespace sohoa::pdfa
