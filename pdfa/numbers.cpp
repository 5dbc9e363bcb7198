#include "pdfa/numbers.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "core/text.h"

namespace sohoa::pdfa {

std::string pdfNumber(double value) {
    char digits[64];
    const double rounded = std::round(value * 10000) / 10000;
    const auto end = std::to_chars(digits, digits + sizeof digits, rounded, std::chars_format::fixed, 4).ptr;
    std::string text(digits, end);
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string zeroPadded(std::uint64_t value, std::size_t digits) { return fmt::format("{:0{}}", value, digits); }

std::string utf16be(std::string_view utf8) {
    std::string bytes;
    const auto put = [&bytes](char32_t unit) {
        bytes += static_cast<char>(unit >> 8 & 0xff);
        bytes += static_cast<char>(unit & 0xff);
    };
    for (char32_t c : codePoints(utf8)) {
        if (c < 0x10000) {
            put(c);
        } else {
            put(0xd800 + ((c - 0x10000) >> 10));
            put(0xdc00 + ((c - 0x10000) & 0x3ff));
        }
    }
    return bytes;
}

std::string pdfHexString(std::string_view bytes) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string text = "<";
    for (const char c : bytes) {
        text += hex[static_cast<unsigned char>(c) >> 4];
        text += hex[static_cast<unsigned char>(c) & 15];
    }
    return text + '>';
}

std::string pdfTextString(std::string_view utf8) { return pdfHexString("\xfe\xff" + utf16be(utf8)); }

std::string pdfDate(UtcTime time) {
    const VietnamTime t = inVietnam(time);
    return fmt::format("D:{:04}{:02}{:02}{:02}{:02}{:02}+07'00'", t.year, t.month, t.day, t.hour, t.minute, t.second);
}

}  // namespace sohoa::pdfa
