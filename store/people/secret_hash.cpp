#include "store/people/secret_hash.h"

#include <argon2.h>
#include <fmt/format.h>
#include <openssl/rand.h>

#include <array>
#include <cstdlib>

#include "core/error_codes.h"

namespace sohoa {

static constexpr std::size_t saltBytes = 16, hashBytes = 32;

static tl::unexpected<Error> failed(int code) { return fail(errors::NoMemoryForSecret, argon2_error_message(code)); }

Result<std::string> secretHash(const SecretBytes& secret) {
    std::array<unsigned char, saltBytes> salt{};
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1) std::abort();
    std::string encoded(argon2_encodedlen(secretPasses, secretMemoryKiB, secretLanes, saltBytes, hashBytes, Argon2_id),
                        '\0');
    const int code =
        argon2id_hash_encoded(secretPasses, secretMemoryKiB, secretLanes, secret.view().data(), secret.size(),
                              salt.data(), salt.size(), hashBytes, encoded.data(), encoded.size());
    if (code != ARGON2_OK) return failed(code);
    encoded.resize(encoded.find('\0'));
    return encoded;
}

Result<bool> secretMatches(const std::string& hash, const SecretBytes& secret) {
    const int code = argon2id_verify(hash.c_str(), secret.view().data(), secret.size());
    if (code != ARGON2_OK && code != ARGON2_VERIFY_MISMATCH) return failed(code);
    return code == ARGON2_OK;
}

std::string nobodysSecretHash() {
    static const std::string parameters = fmt::format("m={},t={},p={}", secretMemoryKiB, secretPasses, secretLanes);
    std::string hash = "$argon2id$v=19$";
    hash += parameters;
    hash += "$c29ob2EgdmFuZyBtYXQgMA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    return hash;
}

}  // namespace sohoa
