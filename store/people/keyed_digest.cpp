#include "store/people/keyed_digest.h"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <cstdlib>

#include "core/error_codes.h"
#include "core/hex.h"

namespace sohoa {

static constexpr std::size_t keyBytes = 32;

static Result<std::string> storedKey(Database& database) {
    auto rows = database.query("SELECT key FROM people_key WHERE one = 1", 1);
    if (!rows) return passOn(rows);
    return rows->empty() ? std::string() : text(rows->at(0), 0);
}

// Made when it is first needed; of two who make it at once one keeps theirs.
static Result<std::string> keyOf(Database& database) {
    auto key = storedKey(database);
    if (!key || !key->empty()) return key;
    std::array<unsigned char, keyBytes> fresh{};
    if (RAND_bytes(fresh.data(), static_cast<int>(fresh.size())) != 1) std::abort();
    auto added = database.execute("INSERT INTO people_key (one, key) VALUES (1, :1) ON CONFLICT (one) DO NOTHING",
                                  {toHex(std::as_bytes(std::span(fresh)))});
    if (!added) return passOn(added);
    return storedKey(database);
}

Result<std::string> keyedDigest(Database& database, std::string_view kind, std::string_view text) {
    auto written = keyOf(database);
    if (!written) return passOn(written);
    const auto key = fromHex(*written);
    if (!key || key->size() != keyBytes) return fail(errors::StoreUnavailable, "the key of the people is damaged");
    const std::string message = fmt::format("{}:{}", kind, text);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (HMAC(EVP_sha256(), key->data(), static_cast<int>(key->size()),
             reinterpret_cast<const unsigned char*>(message.data()), message.size(), digest.data(), &size) == nullptr)
        std::abort();
    return toHex(std::as_bytes(std::span(digest)).first(size));
}

}  // namespace sohoa
