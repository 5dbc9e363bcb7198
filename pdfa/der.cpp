#include "pdfa/der.h"

namespace sohoa::pdfa {

namespace {

constexpr int deepestNesting = 40;

struct Header {
    std::size_t size;     // of tag and length
    std::size_t content;  // of what follows
    bool indefinite;
};

std::optional<Header> headerAt(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    std::size_t at = 1;
    if (bytes.size() < 2) return std::nullopt;
    if ((byte(0) & 0x1f) == 0x1f) {  // a tag number of several bytes
        while (at < bytes.size() && (byte(at) & 0x80) != 0)
            ++at;
        ++at;
    }
    if (at >= bytes.size()) return std::nullopt;
    const std::size_t first = byte(at++);
    if (first < 0x80) return Header{at, first, false};
    if (first == 0x80) return Header{at, 0, true};
    const std::size_t digits = first & 0x7f;
    if (digits > 4 || bytes.size() - at < digits) return std::nullopt;
    std::size_t content = 0;
    for (std::size_t i = 0; i < digits; ++i)
        content = content << 8 | byte(at++);
    return Header{at, content, false};
}

std::optional<std::size_t> lengthOf(std::string_view bytes, int depth) {
    const auto header = headerAt(bytes);
    if (!header || depth > deepestNesting) return std::nullopt;
    if (!header->indefinite) {
        if (header->content > bytes.size() - header->size) return std::nullopt;
        return header->size + header->content;
    }
    for (std::size_t at = header->size;;) {
        if (bytes.size() - at < 2) return std::nullopt;
        if (bytes[at] == 0 && bytes[at + 1] == 0) return at + 2;
        const auto inner = lengthOf(bytes.substr(at), depth + 1);
        if (!inner) return std::nullopt;
        at += *inner;
    }
}

}  // namespace

std::optional<std::size_t> derLength(std::string_view bytes) {
    if (bytes.empty() || bytes[0] != 0x30) return std::nullopt;
    return lengthOf(bytes, 0);
}

}  // namespace sohoa::pdfa
