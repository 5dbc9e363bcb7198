#include "store/people/proper_line.h"

#include <algorithm>

#include "core/text.h"

namespace sohoa {

std::optional<std::string> properLine(std::string_view text, std::size_t longest) {
    constexpr std::size_t bytesOfACharacter = 16;  // decomposed, with all its marks
    if (text.size() > bytesOfACharacter * longest || !isUtf8(text)) return std::nullopt;
    std::string proper = collapsed(nfc(text));
    const std::u32string points = codePoints(proper);
    const auto isControl = [](char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); };
    if (points.size() > longest || std::any_of(points.begin(), points.end(), isControl)) return std::nullopt;
    return proper;
}

}  // namespace sohoa
