// Clause 6.2.11: every font that is used is embedded, agrees with its program, and says what its codes mean.
#include <fmt/format.h>

#include <cmath>

#include "pdfa/check/subject.h"
#include "pdfa/check/to_unicode_reader.h"
#include "pdfa/check/true_type.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestFont = 64u << 20, longestMap = 8u << 20;

QPDFObjectHandle itemOf(QPDFObjectHandle array, int i) {
    return array.isArray() && array.getArrayNItems() > i ? array.getArrayItem(i) : QPDFObjectHandle::newNull();
}

QPDFObjectHandle descendant(QPDFObjectHandle font) { return itemOf(font.getKey("/DescendantFonts"), 0); }

QPDFObjectHandle programOf(QPDFObjectHandle font) {
    QPDFObjectHandle holder = nameIn(font, "/Subtype") == "/Type0" ? descendant(font) : font;
    QPDFObjectHandle descriptor =
        holder.isDictionary() ? holder.getKey("/FontDescriptor") : QPDFObjectHandle::newNull();
    if (!descriptor.isDictionary()) return QPDFObjectHandle::newNull();
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"})
        if (descriptor.getKey(key).isStream()) return descriptor.getKey(key);
    return QPDFObjectHandle::newNull();
}

// /W: c [w1 w2 …] or c_first c_last w
std::map<std::uint32_t, double> widthsIn(QPDFObjectHandle w) {
    std::map<std::uint32_t, double> widths;
    const int count = w.isArray() ? w.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count;) {
        if (!itemOf(w, i).isInteger()) break;
        const auto first = static_cast<std::uint32_t>(itemOf(w, i).getIntValue());
        QPDFObjectHandle next = itemOf(w, i + 1);
        if (next.isArray()) {
            std::uint32_t cid = first;
            for (QPDFObjectHandle width : next.getArrayAsVector())
                if (width.isNumber()) widths[cid++] = width.getNumericValue();
            i += 2;
        } else {
            if (!next.isInteger() || !itemOf(w, i + 2).isNumber()) break;
            const auto last = std::min<std::int64_t>(next.getIntValue(), 65535);
            for (std::int64_t cid = first; cid <= last; ++cid)
                widths[static_cast<std::uint32_t>(cid)] = itemOf(w, i + 2).getNumericValue();
            i += 3;
        }
    }
    return widths;
}

void compositeWidths(const FontUse& use, QPDFObjectHandle cid, const GlyphWidths& program, const QPDFObjGen& id,
                     Findings& findings) {
    QPDFObjectHandle map = cid.getKey("/CIDToGIDMap");
    const std::string glyphs = map.isStream() ? streamData(map, true, 131072) : std::string();
    const auto widths = widthsIn(cid.getKey("/W"));
    const double fallback = cid.getKey("/DW").isNumber() ? cid.getKey("/DW").getNumericValue() : 1000;
    bool wrongWidth = false, notdef = false;
    for (const std::uint32_t code : use.codes) {
        std::size_t glyph = code;
        if (map.isStream()) {
            const bool inside = 2 * code + 1 < glyphs.size();
            glyph = inside ? std::size_t{static_cast<unsigned char>(glyphs[2 * code])} << 8 |
                                 static_cast<unsigned char>(glyphs[2 * code + 1])
                           : 0;
        }
        const auto found = widths.find(code);
        const double said = found == widths.end() ? fallback : found->second;
        if (use.visible && std::fabs(said - program.of(glyph)) > 1) wrongWidth = true;
        if (glyph == 0 || glyph >= program.glyphs) notdef = true;
    }
    if (wrongWidth) findings.add("6.2.11.5", "1", "widths that differ from the font program's", id);
    if (notdef) findings.add("6.2.11.8", "1", "text that shows the glyph .notdef", id);
}

void type0(const FontUse& use, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle font = use.font, cid = descendant(font);
    if (!cid.isDictionary()) return findings.add("6.2.11.3.1", "1", "a Type 0 font without a descendant", id);
    const std::string encoding = nameIn(font, "/Encoding");
    const bool identity = encoding == "/Identity-H" || encoding == "/Identity-V";
    QPDFObjectHandle map = cid.getKey("/CIDToGIDMap");
    const bool trueType = nameIn(cid, "/Subtype") == "/CIDFontType2";
    if (trueType && !map.isStream() && !isName(map, "/Identity"))
        findings.add("6.2.11.3.2", "1", "a CIDFontType2 without CIDToGIDMap", id);
    QPDFObjectHandle program = programOf(font);
    if (!identity || !trueType || !program.isStream()) return;
    const auto widths = glyphWidths(streamData(program, true, longestFont));
    if (widths)
        compositeWidths(use, cid, *widths, id, findings);
    else
        findings.add("6.2.11.4.1", "2", "an embedded font program that is damaged", id);
}

bool predefinedEncoding(const std::string& name) {
    return name == "/WinAnsiEncoding" || name == "/MacRomanEncoding" || name == "/MacExpertEncoding";
}

// 6.2.11.7.2 (level U): what has no ToUnicode must have an encoding whose names are known.
bool meaningKnownWithout(QPDFObjectHandle font) {
    const std::string kind = nameIn(font, "/Subtype");
    if (kind == "/Type0") {
        QPDFObjectHandle system =
            descendant(font).isDictionary() ? descendant(font).getKey("/CIDSystemInfo") : QPDFObjectHandle::newNull();
        static const std::set<std::string> known{"GB1", "CNS1", "Japan1", "Korea1"};
        return system.isDictionary() && system.getKey("/Ordering").isString() &&
               known.contains(system.getKey("/Ordering").getStringValue());
    }
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    return encoding.isName() ? predefinedEncoding(encoding.getName()) : encoding.isDictionary() || kind == "/Type1";
}

void meanings(const FontUse& use, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle font = use.font, map = font.getKey("/ToUnicode");
    if (!map.isStream()) {
        if (!meaningKnownWithout(font)) findings.add("6.2.11.7.2", "1", "a font without ToUnicode", id);
        return;
    }
    const auto texts = readToUnicode(streamData(map, true, longestMap));
    std::size_t unknown = 0;
    bool forbidden = false;
    for (const std::uint32_t code : use.codes) {
        const auto found = texts.find(code);
        if (found == texts.end())
            ++unknown;
        else if (found->second == 0 || found->second == 0xfeff || found->second == 0xfffe)
            forbidden = true;
    }
    if (unknown != 0)
        findings.add("6.2.11.7.2", "1", fmt::format("{} codes without a meaning in ToUnicode", unknown), id);
    if (forbidden) findings.add("6.2.11.7.2", "2", "ToUnicode gives U+0000, U+FEFF or U+FFFE", id);
}

void simpleFont(const FontUse& use, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle font = use.font;
    const std::string kind = nameIn(font, "/Subtype");
    const bool metrics = font.getKey("/FirstChar").isInteger() && font.getKey("/LastChar").isInteger() &&
                         font.getKey("/Widths").isArray();
    if (!metrics) findings.add("6.2.11.2", "4", "a simple font without FirstChar, LastChar and Widths", id);
    if (kind != "/TrueType") return;
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    QPDFObjectHandle flags = descriptor.isDictionary() ? descriptor.getKey("/Flags") : QPDFObjectHandle::newNull();
    const bool symbolic = flags.isInteger() && (flags.getIntValue() & 4) != 0;
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    const std::string base = encoding.isDictionary() ? nameIn(encoding, "/BaseEncoding") : nameIn(font, "/Encoding");
    if (!symbolic && base != "/WinAnsiEncoding" && base != "/MacRomanEncoding")
        findings.add("6.2.11.6", "2", "a TrueType font that is not symbolic without a standard encoding", id);
    if (symbolic && font.hasKey("/Encoding"))
        findings.add("6.2.11.6", "3", "a symbolic TrueType font with an encoding", id);
}

}  // namespace

void fonts(Subject& subject, Findings& findings) {
    static const std::set<std::string> kinds{"/Type1", "/MMType1", "/Type3", "/TrueType", "/Type0"};
    for (const auto& [name, use] : subject.fonts) {
        QPDFObjectHandle font = use.font;
        const QPDFObjGen id = font.getObjGen();
        const std::string kind = nameIn(font, "/Subtype");
        if (!kinds.contains(kind)) {
            findings.add("6.2.11.2", "2", "a font of unknown kind", id);
            continue;
        }
        if (kind != "/Type3" && use.visible && !programOf(font).isStream())
            findings.add("6.2.11.4.1", "1", "a font that is not embedded", id);
        if (kind == "/Type0")
            type0(use, id, findings);
        else
            simpleFont(use, id, findings);
        if (subject.claimedConformance != "B") meanings(use, id, findings);
    }
}

}  // namespace sohoa::pdfa::check
