#include "core/sha256.h"

#include <openssl/evp.h>

#include <cstdlib>
#include <fstream>
#include <vector>

#include "core/error_codes.h"
#include "core/handle.h"
#include "core/hex.h"

namespace sohoa {

std::string Sha256::hex() const { return toHex({reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()}); }

Result<Sha256> Sha256::fromHex(std::string_view hex) {
    auto bytes = sohoa::fromHex(hex);
    if (!bytes || bytes->size() != 32) return fail(errors::BadMessage, "not a SHA-256 in hex");
    Sha256 digest;
    for (std::size_t i = 0; i < 32; ++i)
        digest.bytes[i] = static_cast<unsigned char>((*bytes)[i]);
    return digest;
}

struct Sha256Hasher::State {
    Owned<EVP_MD_CTX, EVP_MD_CTX_free> context{EVP_MD_CTX_new()};
};

// OpenSSL refuses a SHA-256 only where memory has run out or the library is broken: there is nothing to carry on with.
static void must(int ok) {
    if (ok != 1) std::abort();
}

Sha256Hasher::Sha256Hasher() : state_(std::make_unique<State>()) {
    must(EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr));
}
Sha256Hasher::~Sha256Hasher() = default;
Sha256Hasher::Sha256Hasher(Sha256Hasher&&) noexcept = default;
Sha256Hasher& Sha256Hasher::operator=(Sha256Hasher&&) noexcept = default;

void Sha256Hasher::add(std::span<const std::byte> bytes) {
    must(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()));
}
void Sha256Hasher::add(std::string_view text) { add(std::as_bytes(std::span(text.data(), text.size()))); }

Sha256 Sha256Hasher::finish() {
    Sha256 digest;
    must(EVP_DigestFinal_ex(state_->context.get(), digest.bytes.data(), nullptr));
    return digest;
}

Sha256 sha256Of(std::string_view bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

Result<Sha256> sha256OfFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(errors::FileUnreadable, path.string());
    Sha256Hasher hasher;
    std::vector<char> block(1 << 18);
    while (file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        hasher.add(std::string_view(block.data(), static_cast<std::size_t>(file.gcount())));
    }
    if (!file.eof()) return fail(errors::FileUnreadable, path.string());
    return hasher.finish();
}

}  // namespace sohoa
