#include "core/text.h"

#include <utf8proc.h>

#include <cstdlib>

#include "core/handle.h"

namespace sohoa {

static utf8proc_ssize_t decode(std::string_view text, std::size_t at, utf8proc_int32_t& codePoint) {
    return utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                            static_cast<utf8proc_ssize_t>(text.size() - at), &codePoint);
}

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t codePoint;
        const auto length = decode(text, at, codePoint);
        if (length <= 0) return false;
        at += static_cast<std::size_t>(length);
    }
    return true;
}

static std::string mapped(std::string_view text, unsigned options) {
    const std::string whole = isUtf8(text) ? std::string(text) : utf8(codePoints(text));
    utf8proc_uint8_t* out = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(whole.data()),
                     static_cast<utf8proc_ssize_t>(whole.size()), &out, static_cast<utf8proc_option_t>(options));
    if (length < 0) std::abort();  // valid UTF-8 fails only where memory has run out
    const Owned<utf8proc_uint8_t, std::free> owner{out};
    return std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
}

std::string nfc(std::string_view text) { return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE); }

std::u32string codePoints(std::string_view text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t codePoint;
        const auto length = decode(text, at, codePoint);
        result += length > 0 ? static_cast<char32_t>(codePoint) : U'�';
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return result;
}

std::string utf8(std::u32string_view codePoints) {
    std::string text;
    for (char32_t c : codePoints) {
        utf8proc_uint8_t bytes[4];
        const auto value = static_cast<utf8proc_int32_t>(c);
        const auto length = utf8proc_encode_char(utf8proc_codepoint_valid(value) ? value : 0xfffd, bytes);
        text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    }
    return text;
}

static std::string eachLetter(std::string_view text, utf8proc_int32_t (*change)(utf8proc_int32_t)) {
    std::u32string letters = codePoints(nfc(text));
    for (char32_t& c : letters)
        c = static_cast<char32_t>(change(static_cast<utf8proc_int32_t>(c)));
    return utf8(letters);
}

std::string lowerCase(std::string_view text) { return eachLetter(text, utf8proc_tolower); }
std::string upperCase(std::string_view text) { return eachLetter(text, utf8proc_toupper); }

std::string withoutDiacritics(std::string_view text) {
    std::u32string letters = codePoints(mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK));
    for (char32_t& c : letters) {
        if (c == U'đ') c = U'd';
        if (c == U'Đ') c = U'D';
    }
    return utf8(letters);
}

static constexpr std::string_view noBreakSpace = "\u00a0";

static std::size_t spaceAt(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    return text.substr(at, 2) == noBreakSpace ? 2 : 0;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        const std::size_t n = spaceAt(text, 0);
        if (n == 0) break;
        text.remove_prefix(n);
    }
    for (;;) {
        if (!text.empty() && spaceAt(text, text.size() - 1) == 1)
            text.remove_suffix(1);
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(2);
        else
            return text;
    }
}

std::string collapsed(std::string_view text) {
    std::string result;
    for (const std::string& word : words(text)) {
        if (!result.empty()) result += ' ';
        result += word;
    }
    return result;
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    std::string word;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = spaceAt(text, at);
        if (space == 0)
            word += text[at++];
        else
            at += space;
        if ((space != 0 || at == text.size()) && !word.empty()) {
            result.push_back(std::move(word));
            word.clear();
        }
    }
    return result;
}

}  // namespace sohoa
