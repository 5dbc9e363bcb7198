#include "core/uuid.h"

#include <openssl/rand.h>

#include <array>
#include <cstdlib>

#include "core/hex.h"

namespace sohoa {

std::string randomUuid() {
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1) std::abort();  // no randomness: nothing may go on
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    std::string hex = toHex({reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()});
    for (std::size_t at : {20, 16, 12, 8})
        hex.insert(at, 1, '-');
    return hex;
}

}  // namespace sohoa
