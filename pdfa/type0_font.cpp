#include "pdfa/type0_font.h"

#include <fmt/format.h>

#include "pdfa/numbers.h"
#include "pdfa/to_unicode.h"

namespace sohoa::pdfa {

Type0Bodies type0Bodies(const FontSubset& font, std::string_view name, const Type0References& to) {
    CodeTexts texts;
    std::map<std::uint16_t, int> widths;
    for (const auto& [letter, glyph] : font.glyphs) {
        texts[glyph.id] = std::u32string(1, letter);
        widths[glyph.id] = glyph.width;
    }
    std::string w;
    for (const auto& [id, width] : widths)
        w += fmt::format("{} [{}] ", id, width);
    Type0Bodies bodies;
    bodies.programEntries = fmt::format("/Length1 {}", font.program.size());
    bodies.descriptor = fmt::format(
        "<< /Type /FontDescriptor /FontName /{} /Flags 4 /FontBBox [-177 -303 1083 1000] "
        "/ItalicAngle 0 /Ascent {} /Descent {} /CapHeight {} /StemV 80 /FontFile2 {} >>",
        name, font.ascent, font.descent, font.capHeight, to.program);
    bodies.cid = fmt::format(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{} /CIDSystemInfo << /Registry (Adobe) "
        "/Ordering (Identity) /Supplement 0 >> /DW 1000 /W [{}] /CIDToGIDMap /Identity "
        "/FontDescriptor {} >>",
        name, w, to.descriptor);
    bodies.unicode = toUnicodeCmap(texts);
    bodies.type0 = fmt::format(
        "<< /Type /Font /Subtype /Type0 /BaseFont /{} /Encoding /Identity-H "
        "/DescendantFonts [{}] /ToUnicode {} >>",
        name, to.cid, to.unicode);
    return bodies;
}

std::string shownText(const FontSubset& font, std::u32string_view text) {
    std::string glyphs;
    for (const char32_t letter : text) {
        const std::uint16_t id = font.glyphs.at(letter).id;
        glyphs += static_cast<char>(id >> 8);
        glyphs += static_cast<char>(id & 0xff);
    }
    return pdfHexString(glyphs);
}

}  // namespace sohoa::pdfa
