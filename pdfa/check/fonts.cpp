// Clause 6.2.11: every font that is used is embedded, agrees with its program, and says what its codes mean.
#include <fmt/format.h>

#include <cmath>

#include "pdfa/check/subject.h"
#include "pdfa/check/to_unicode_reader.h"
#include "pdfa/check/true_type.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestFont = 64u << 20, longestMap = 8u << 20;

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

void compositeWidths(Subject& subject, const FontUse& use, QPDFObjectHandle cid, const GlyphWidths& program,
                     const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle map = cid.getKey("/CIDToGIDMap");
    const std::string glyphs = map.isStream() ? subject.unfold(map, 131072) : std::string();
    const auto widths = widthsIn(cid.getKey("/W"));
    const double fallback = cid.getKey("/DW").isNumber() ? cid.getKey("/DW").getNumericValue() : 1000;
    bool wrongWidth = false, notdef = false, missing = false;
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
        if (glyph == 0 || (!use.visible && glyph >= program.glyphs)) notdef = true;
        if (use.visible && glyph >= program.glyphs) missing = true;
    }
    if (wrongWidth) findings.add("6.2.11.5", "1", "widths that differ from the font program's", id);
    if (missing) findings.add("6.2.11.4.1", "2", "text that shows glyphs which the font program does not have", id);
    if (notdef) findings.add("6.2.11.8", "1", "text that shows the glyph .notdef", id);
}

bool isPredefinedCMap(const std::string& name) {
    static const std::set<std::string> predefined{"/GB-EUC-H",
                                                  "/GB-EUC-V",
                                                  "/GBpc-EUC-H",
                                                  "/GBpc-EUC-V",
                                                  "/GBK-EUC-H",
                                                  "/GBK-EUC-V",
                                                  "/GBKp-EUC-H",
                                                  "/GBKp-EUC-V",
                                                  "/GBK2K-H",
                                                  "/GBK2K-V",
                                                  "/UniGB-UCS2-H",
                                                  "/UniGB-UCS2-V",
                                                  "/UniGB-UTF16-H",
                                                  "/UniGB-UTF16-V",
                                                  "/B5pc-H",
                                                  "/B5pc-V",
                                                  "/HKscs-B5-H",
                                                  "/HKscs-B5-V",
                                                  "/ETen-B5-H",
                                                  "/ETen-B5-V",
                                                  "/ETenms-B5-H",
                                                  "/ETenms-B5-V",
                                                  "/CNS-EUC-H",
                                                  "/CNS-EUC-V",
                                                  "/UniCNS-UCS2-H",
                                                  "/UniCNS-UCS2-V",
                                                  "/UniCNS-UTF16-H",
                                                  "/UniCNS-UTF16-V",
                                                  "/83pv-RKSJ-H",
                                                  "/90ms-RKSJ-H",
                                                  "/90ms-RKSJ-V",
                                                  "/90msp-RKSJ-H",
                                                  "/90msp-RKSJ-V",
                                                  "/90pv-RKSJ-H",
                                                  "/Add-RKSJ-H",
                                                  "/Add-RKSJ-V",
                                                  "/EUC-H",
                                                  "/EUC-V",
                                                  "/Ext-RKSJ-H",
                                                  "/Ext-RKSJ-V",
                                                  "/H",
                                                  "/V",
                                                  "/UniJIS-UCS2-H",
                                                  "/UniJIS-UCS2-V",
                                                  "/UniJIS-UCS2-HW-H",
                                                  "/UniJIS-UCS2-HW-V",
                                                  "/UniJIS-UTF16-H",
                                                  "/UniJIS-UTF16-V",
                                                  "/KSC-EUC-H",
                                                  "/KSC-EUC-V",
                                                  "/KSCms-UHC-H",
                                                  "/KSCms-UHC-V",
                                                  "/KSCms-UHC-HW-H",
                                                  "/KSCms-UHC-HW-V",
                                                  "/KSCpc-EUC-H",
                                                  "/UniKS-UCS2-H",
                                                  "/UniKS-UCS2-V",
                                                  "/UniKS-UTF16-H",
                                                  "/UniKS-UTF16-V"};
    return predefined.contains(name);
}

// Of an embedded CMap; what a predefined one is for is not looked up.
bool sameSystem(QPDFObjectHandle font, QPDFObjectHandle cid) {
    QPDFObjectHandle cmap = font.getKey("/Encoding"), of = cid.getKey("/CIDSystemInfo");
    if (!cmap.isStream()) return true;
    QPDFObjectHandle wanted = cmap.getDict().getKey("/CIDSystemInfo");
    if (!wanted.isDictionary() || !of.isDictionary()) return false;
    for (const char* key : {"/Registry", "/Ordering"})
        if (!of.getKey(key).isString() || !wanted.getKey(key).isString() ||
            of.getKey(key).getStringValue() != wanted.getKey(key).getStringValue())
            return false;
    return true;
}

// A CIDSet, where a subset has one, names every glyph there is.
void subsetList(Subject& subject, QPDFObjectHandle cid, const GlyphWidths& program, const QPDFObjGen& id,
                Findings& findings) {
    QPDFObjectHandle descriptor = cid.getKey("/FontDescriptor"), set = descriptor.getKey("/CIDSet");
    const std::string name = nameIn(cid, "/BaseFont");
    if (!set.isStream() || name.size() < 8 || name[7] != '+') return;
    const std::string bits = subject.unfold(set, 8192);
    for (std::size_t glyph = 1; glyph < program.glyphs; ++glyph)
        if (glyph / 8 >= bits.size() || (static_cast<unsigned char>(bits[glyph / 8]) & 0x80 >> glyph % 8) == 0)
            return findings.add("6.2.11.4.2", "2", "a CIDSet that does not name every glyph", id);
}

void type0(Subject& subject, const FontUse& use, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle font = use.font, cid = descendant(font);
    if (!cid.isDictionary()) return findings.add("6.2.11.3.1", "1", "a Type 0 font without a descendant", id);
    const std::string encoding = nameIn(font, "/Encoding");
    const bool identity = encoding == "/Identity-H" || encoding == "/Identity-V";
    if (!identity) {
        if (!encoding.empty() && !isPredefinedCMap(encoding))
            findings.add("6.2.11.3.3", "1", "a CMap that is neither predefined nor embedded", id);
        if (!font.getKey("/Encoding").isStream() && encoding.empty())
            findings.add("6.2.11.3.3", "1", "a Type 0 font without a CMap", id);
        if (!sameSystem(font, cid)) findings.add("6.2.11.3.1", "1", "a CMap for other characters than its font's", id);
    }
    QPDFObjectHandle map = cid.getKey("/CIDToGIDMap");
    const bool trueType = nameIn(cid, "/Subtype") == "/CIDFontType2";
    if (trueType && programOf(font).isStream() && !map.isStream() && !isName(map, "/Identity"))
        findings.add("6.2.11.3.2", "1", "a CIDFontType2 without CIDToGIDMap", id);
    QPDFObjectHandle program = programOf(font);
    if (!identity || !trueType || !program.isStream()) return;
    const auto widths = glyphWidths(subject.unfold(program, longestFont));
    if (!widths) return findings.add("6.2.11.4.1", "a", "an embedded font program that is damaged", id);
    compositeWidths(subject, use, cid, *widths, id, findings);
    if (isName(map, "/Identity")) subsetList(subject, cid, *widths, id, findings);
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

void meanings(Subject& subject, const FontUse& use, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle font = use.font, map = font.getKey("/ToUnicode");
    if (!map.isStream()) {
        if (!meaningKnownWithout(font)) findings.add("6.2.11.7.2", "1", "a font without ToUnicode", id);
        return;
    }
    const auto texts = readToUnicode(subject.unfold(map, longestMap));
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

bool isStandardFont(const std::string& name) {
    static const std::set<std::string> fourteen{
        "/Courier",     "/Courier-Bold",   "/Courier-Oblique",   "/Courier-BoldOblique",
        "/Helvetica",   "/Helvetica-Bold", "/Helvetica-Oblique", "/Helvetica-BoldOblique",
        "/Times-Roman", "/Times-Bold",     "/Times-Italic",      "/Times-BoldItalic",
        "/Symbol",      "/ZapfDingbats"};
    return fourteen.contains(name);
}

void simpleFont(const FontUse& use, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle font = use.font;
    const std::string kind = nameIn(font, "/Subtype");
    if (kind != "/Type1" || programOf(font).isStream() || !isStandardFont(nameIn(font, "/BaseFont"))) {
        QPDFObjectHandle first = font.getKey("/FirstChar"), last = font.getKey("/LastChar"), w = font.getKey("/Widths");
        if (!first.isInteger()) findings.add("6.2.11.2", "4", "a simple font without FirstChar", id);
        if (!last.isInteger()) findings.add("6.2.11.2", "5", "a simple font without LastChar", id);
        if (!w.isArray() || (first.isInteger() && last.isInteger() &&
                             w.getArrayNItems() != last.getIntValue() - first.getIntValue() + 1))
            findings.add("6.2.11.2", "6", "a simple font without a width for each of its letters", id);
    }
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

void oneFont(Subject& subject, const FontUse& use, Findings& findings) {
    static const std::set<std::string> kinds{"/Type1", "/MMType1", "/Type3", "/TrueType", "/Type0"};
    QPDFObjectHandle font = use.font;
    const QPDFObjGen id = font.getObjGen();
    const std::string kind = nameIn(font, "/Subtype");
    if (nameIn(font, "/Type") != "/Font") findings.add("6.2.11.2", "1", "a font whose Type is not Font", id);
    if (!kinds.contains(kind)) return findings.add("6.2.11.2", "2", "a font of unknown kind", id);
    if (kind != "/Type3" && nameIn(font, "/BaseFont").empty())
        findings.add("6.2.11.2", "3", "a font without a name", id);
    QPDFObjectHandle program = programOf(font);
    if (kind != "/Type3" && use.visible && !program.isStream())
        findings.add("6.2.11.4.1", "1", "a font that is not embedded", id);
    const std::string format = program.isStream() ? nameIn(program.getDict(), "/Subtype") : "";
    if (!format.empty() && format != "/Type1C" && format != "/CIDFontType0C" && format != "/OpenType")
        findings.add("6.2.11.2", "7", fmt::format("a font program of the kind {:.40}", format), id);
    if (kind == "/Type0")
        type0(subject, use, id, findings);
    else
        simpleFont(use, id, findings);
    if (subject.claimedConformance != "B") meanings(subject, use, id, findings);
}

}  // namespace

void fonts(Subject& subject, Findings& findings) {
    for (const auto& [name, use] : subject.fonts) {
        try {
            oneFont(subject, use, findings);
        } catch (const Unfolding&) {
            throw;
        } catch (const std::exception& error) {
            findings.add("6.2.11.4.1", "a", error.what(), QPDFObjectHandle(use.font).getObjGen());
        }
    }
}

}  // namespace sohoa::pdfa::check
