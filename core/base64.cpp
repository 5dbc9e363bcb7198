#include "core/base64.h"

#include <array>

namespace sohoa {

static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string toBase64(std::span<const std::byte> bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t n = std::min<std::size_t>(3, bytes.size() - i);
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (k < n ? std::to_integer<unsigned>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= n ? alphabet[group >> (18 - 6 * k) & 63] : '=';
    }
    return text;
}

std::string toBase64(std::string_view bytes) { return toBase64(std::as_bytes(std::span(bytes.data(), bytes.size()))); }

static constexpr std::array<signed char, 256> values = [] {
    std::array<signed char, 256> table{};
    table.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return table;
}();

std::optional<std::string> fromBase64(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    unsigned group = 0;
    int filled = 0, padding = 0;
    for (char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
        if (c == '=') {
            ++padding;
            continue;
        }
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0 || padding > 0) return std::nullopt;
        group = group << 6 | unsigned(value);
        if (++filled == 4) {
            for (int shift : {16, 8, 0})
                bytes += static_cast<char>(group >> shift & 255);
            group = 0;
            filled = 0;
        }
    }
    if (filled == 1 || (filled + padding) % 4 != 0 || padding > 2) return std::nullopt;
    if (filled >= 2) bytes += static_cast<char>(group >> (filled == 2 ? 4 : 10) & 255);
    if (filled == 3) bytes += static_cast<char>(group >> 2 & 255);
    return bytes;
}

}  // namespace sohoa
