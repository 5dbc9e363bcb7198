// The fingerprint of a page's image, 256 bits as 64 hex digits, taken apart into bands for finding near ones. Pure.
//
// Two fingerprints that differ in at most 31 of their 256 bits differ in at most one bit in one of their 16 bands: who
// looks for a band and its 16 neighbours finds them for certain. Farther ones are found with luck.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sohoa {

class PageFingerprint {
  public:
    // Nothing where it is not 64 hex digits.
    static std::optional<PageFingerprint> fromHex(std::string_view hex);

    int distanceTo(const PageFingerprint& other) const;  // 0…256 bits that differ

    // A band's key is its place times 65536 plus its bits.
    std::vector<std::int64_t> bands() const;                     // 16 keys: under these a page is filed
    std::vector<std::int64_t> keysNear(std::size_t band) const;  // 17 keys: that band and what differs in one bit
    static constexpr std::size_t bandCount = 16;

  private:
    std::uint16_t words_[bandCount] = {};
};

}  // namespace sohoa
