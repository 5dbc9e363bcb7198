#include "store/duplicates/page_fingerprint.h"

#include <bit>

namespace sohoa {

static int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<PageFingerprint> PageFingerprint::fromHex(std::string_view hex) {
    if (hex.size() != bandCount * 4) return std::nullopt;
    PageFingerprint fingerprint;
    for (std::size_t i = 0; i < hex.size(); ++i) {
        const int digit = hexDigit(hex[i]);
        if (digit < 0) return std::nullopt;
        std::uint16_t& word = fingerprint.words_[i / 4];
        word = static_cast<std::uint16_t>(word << 4 | digit);
    }
    return fingerprint;
}

int PageFingerprint::distanceTo(const PageFingerprint& other) const {
    int bits = 0;
    for (std::size_t i = 0; i < bandCount; ++i)
        bits += std::popcount(static_cast<std::uint16_t>(words_[i] ^ other.words_[i]));
    return bits;
}

static std::int64_t keyOf(std::size_t band, std::uint16_t bits) { return std::int64_t(band) * 65536 + bits; }

std::vector<std::int64_t> PageFingerprint::bands() const {
    std::vector<std::int64_t> keys;
    for (std::size_t band = 0; band < bandCount; ++band)
        keys.push_back(keyOf(band, words_[band]));
    return keys;
}

std::vector<std::int64_t> PageFingerprint::keysNear(std::size_t band) const {
    std::vector<std::int64_t> keys{keyOf(band, words_[band])};
    for (int bit = 0; bit < 16; ++bit)
        keys.push_back(keyOf(band, static_cast<std::uint16_t>(words_[band] ^ (1u << bit))));
    return keys;
}

}  // namespace sohoa
