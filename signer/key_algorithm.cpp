#include "signer/key_algorithm.h"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/objects.h>

#include <array>

#include "core/error_codes.h"

namespace sohoa::signer {

Result<KeyAlgorithm> algorithmOf(const Certificate& certificate) {
    EVP_PKEY* key = certificate.publicKey();
    if (key == nullptr) return fail(errors::KeyUnsupported, "unknown");
    const int bits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA) {
        if (bits == 2048 || bits == 3072 || bits == 4096)
            return KeyAlgorithm{true, "SHA256", "sha256WithRSAEncryption"};
        return fail(errors::KeyUnsupported, fmt::format("RSA {} bit", bits));
    }
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC) return fail(errors::KeyUnsupported, EVP_PKEY_get0_type_name(key));
    std::array<char, 64> curve{};
    EVP_PKEY_get_group_name(key, curve.data(), curve.size(), nullptr);
    switch (OBJ_txt2nid(curve.data())) {
        case NID_X9_62_prime256v1: return KeyAlgorithm{false, "SHA256", "ecdsa-with-SHA256"};
        case NID_secp384r1: return KeyAlgorithm{false, "SHA384", "ecdsa-with-SHA384"};
        case NID_secp521r1: return KeyAlgorithm{false, "SHA512", "ecdsa-with-SHA512"};
    }
    return fail(errors::KeyUnsupported, curve.data());
}

std::string digestOf(const std::string& algorithm, std::string_view bytes) {
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), &size,
               EVP_get_digestbyname(algorithm.c_str()), nullptr);
    digest.resize(size);
    return digest;
}

}  // namespace sohoa::signer
