#include "core/recognized_page.h"

#include <bit>

namespace sohoa {

std::string_view name(PageKind kind) {
    switch (kind) {
        case PageKind::Content: return "content";
        case PageKind::Blank: return "blank";
        case PageKind::Separator: return "separator";
    }
    return "";
}

static int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

int fingerprintDistance(std::string_view a, std::string_view b) {
    constexpr std::size_t digits = 64;
    constexpr int allBits = 256;
    if (a.size() != digits || b.size() != digits) return allBits;
    int bits = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        const int x = hexDigit(a[i]), y = hexDigit(b[i]);
        if (x < 0 || y < 0) return allBits;
        bits += std::popcount(unsigned(x ^ y));
    }
    return bits;
}

}  // namespace sohoa
