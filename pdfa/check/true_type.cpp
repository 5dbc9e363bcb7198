#include "pdfa/check/true_type.h"

#include <algorithm>

namespace sohoa::pdfa::check {

namespace {

std::uint32_t numberAt(std::string_view bytes, std::size_t at, std::size_t length) {
    if (bytes.size() < length || at > bytes.size() - length) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::string_view table(std::string_view font, std::string_view tag) {
    const std::uint32_t count = numberAt(font, 4, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = 12 + 16 * i;
        if (entry + 16 > font.size()) return {};
        if (font.substr(entry, 4) != tag) continue;
        const std::size_t offset = numberAt(font, entry + 8, 4), length = numberAt(font, entry + 12, 4);
        if (offset > font.size() || length > font.size() - offset) return {};
        return font.substr(offset, length);
    }
    return {};
}

}  // namespace

double GlyphWidths::of(std::size_t glyph) const {
    return thousandths.empty() ? 0 : thousandths[std::min(glyph, thousandths.size() - 1)];
}

std::optional<GlyphWidths> glyphWidths(std::string_view font) {
    const std::string_view head = table(font, "head"), hhea = table(font, "hhea"), hmtx = table(font, "hmtx"),
                           maxp = table(font, "maxp");
    const double unitsPerEm = numberAt(head, 18, 2);
    const std::size_t metrics = numberAt(hhea, 34, 2);
    if (unitsPerEm == 0 || metrics == 0 || hmtx.size() < metrics * 4 || maxp.size() < 6) return std::nullopt;
    GlyphWidths widths{numberAt(maxp, 4, 2), {}};
    for (std::size_t i = 0; i < metrics; ++i)
        widths.thousandths.push_back(numberAt(hmtx, 4 * i, 2) * 1000 / unitsPerEm);
    return widths;
}

}  // namespace sohoa::pdfa::check
