#include "push/vxp_signature.h"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/hex.h"

namespace sohoa::push {

static const std::string prefix = "XroadVnpt-";

std::string hashFile(const Sha256& digest, HashFileSpelling spelling) {
    if (spelling == HashFileSpelling::Hex) return digest.hex();
    std::string text;
    for (const unsigned char byte : digest.bytes)
        text += fmt::format("{:x}", byte);
    return text;
}

std::string vxpTimestamp(UtcTime time) {
    const auto t = inVietnam(time);
    return fmt::format("{:02}{:02}{:04}T{:02}{:02}{:02}+{:04}", t.day, t.month, t.year, t.hour, t.minute, t.second,
                       t.millisecond);
}

std::string hmacSha256Hex(std::string_view key, std::string_view message) {
    std::array<std::byte, 32> digest;
    unsigned size = 0;
    // It fails only where memory has run out or the library is broken: there is nothing to carry on with.
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char*>(message.data()), message.size(),
             reinterpret_cast<unsigned char*>(digest.data()), &size) == nullptr)
        std::abort();
    return toHex(digest);
}

std::string signHeader(const Headers& fields) {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const auto& [name, value] : fields)
        object[prefix + name] = value;
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<Headers> signedHeaders(const Headers& fields, std::string_view secret) {
    Headers headers;
    std::string names;
    for (const auto& [name, value] : fields) {
        const bool control =
            std::any_of(value.begin(), value.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
        if (control || value.empty()) return fail(errors::BadMessage, fmt::format("{} is no header value", name));
        if (name == "Content-Type") headers.emplace_back(name, value);
        names += (names.empty() ? "" : ";") + name;
    }
    for (const auto& [name, value] : fields)
        headers.emplace_back(prefix + name, value);
    const std::string json = signHeader(fields);
    headers.emplace_back(prefix + "sign-header-key", names);
    headers.emplace_back(prefix + "sign-header", json);
    headers.emplace_back(prefix + "hash-header", hmacSha256Hex(secret, json));
    headers.emplace_back(prefix + "version", "3.0.201608");
    headers.emplace_back("User-Agent", "JAVASDKAgent/1.0.0 XRoad/VPCP");
    return headers;
}

}  // namespace sohoa::push
