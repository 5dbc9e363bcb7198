#include "pdfa/vri_key.h"

#include <openssl/evp.h>

#include <array>

namespace sohoa::pdfa {

std::string vriKey(std::string_view contents) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(contents.data(), contents.size(), digest.data(), &size, EVP_sha1(), nullptr);
    std::string key;
    for (unsigned int i = 0; i < size; ++i) {
        key += "0123456789ABCDEF"[digest[i] >> 4];
        key += "0123456789ABCDEF"[digest[i] & 15];
    }
    return key;
}

}  // namespace sohoa::pdfa
