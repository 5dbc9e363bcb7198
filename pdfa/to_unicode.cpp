#include "pdfa/to_unicode.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text.h"
#include "pdfa/numbers.h"

namespace sohoa::pdfa {

static constexpr std::string_view opening =
    "/CIDInit /ProcSet findresource begin\n"
    "12 dict begin\n"
    "begincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n"
    "/CMapType 2 def\n"
    "1 begincodespacerange\n"
    "<0000> <FFFF>\n"
    "endcodespacerange\n";

static constexpr std::string_view closing =
    "endcmap\n"
    "CMapName currentdict /CMap defineresource pop\n"
    "end\n"
    "end\n";

std::string toUnicodeCmap(const CodeTexts& texts) {
    std::string cmap(opening);
    std::size_t left = texts.size(), inBlock = 0;
    for (const auto& [code, text] : texts) {
        if (inBlock == 0) {
            inBlock = std::min<std::size_t>(left, 100);
            cmap += fmt::format("{} beginbfchar\n", inBlock);
        }
        cmap += fmt::format("<{:04X}> {}\n", code, pdfHexString(utf16be(utf8(text))));
        --left;
        if (--inBlock == 0) cmap += "endbfchar\n";
    }
    return cmap.append(closing);
}

}  // namespace sohoa::pdfa
