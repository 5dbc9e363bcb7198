#include "virtual/exchange/signed_request.h"

#include <fmt/format.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/json.h"
#include "core/sha256.h"

namespace sohoa::virtual_exchange {

static std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

static const std::string& valueOf(const FieldMap& fields, const std::string& name) {
    static const std::string none;
    const auto found = fields.find(name);
    return found == fields.end() ? none : found->second;
}

static std::string hmacHex(std::string_view key, std::string_view message) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    HMAC(EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char*>(message.data()),
         message.size(), digest, &size);
    std::string hex;
    for (unsigned i = 0; i < size; ++i)
        hex += fmt::format("{:02x}", digest[i]);
    return hex;
}

static bool sameText(const std::string& a, const std::string& b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

static tl::unexpected<Refusal> refuse(std::string text) { return tl::unexpected<Refusal>({"15", std::move(text)}); }

static bool isTimestamp(const std::string& text) {
    static constexpr std::string_view shape =
        "dddddddd"
        "T"
        "dddddd"
        "+"
        "dddd";
    return text.size() == shape.size() && std::equal(text.begin(), text.end(), shape.begin(), [](char c, char s) {
               return s == 'd' ? c >= '0' && c <= '9' : c == s;
           });
}

static constexpr std::string_view prefix = "xroadvnpt-";

static tl::expected<FieldMap, Refusal> fieldsIn(const Json& object, const FieldMap& headers) {
    FieldMap fields;
    for (const auto& [key, value] : object.items()) {
        const std::string name = lower(key);
        if (!name.starts_with(prefix) || !value.is_string()) return refuse("sign-header has a strange member");
        if (valueOf(headers, name) != value.get<std::string>()) return refuse(key + " differs from what was signed");
        fields[name.substr(prefix.size())] = value.get<std::string>();
    }
    return fields;
}

static bool allNamesSigned(const std::string& names, const FieldMap& fields) {
    for (std::size_t at = 0; at <= names.size();) {
        const std::size_t end = std::min(names.find(';', at), names.size());
        if (!fields.contains(lower(names.substr(at, end - at)))) return false;
        at = end + 1;
    }
    return true;
}

tl::expected<FieldMap, Refusal> verifiedFields(const FieldMap& headers, const Credentials& credentials) {
    if (valueOf(headers, "xroadvnpt-version") != "3.0.201608") return refuse("version");
    const std::string& signHeader = valueOf(headers, "xroadvnpt-sign-header");
    if (!sameText(valueOf(headers, "xroadvnpt-hash-header"), hmacHex(credentials.secret, signHeader)))
        return refuse("hash-header");
    const auto object = parseJson(signHeader);
    if (!object || !object->is_object()) return refuse("sign-header");
    auto fields = fieldsIn(*object, headers);
    if (!fields) return fields;
    if (!allNamesSigned(valueOf(headers, "xroadvnpt-sign-header-key"), *fields)) return refuse("sign-header-key");
    if (valueOf(*fields, "systemid") != credentials.systemId) return refuse("systemid");
    if (!isTimestamp(valueOf(*fields, "timestamp"))) return refuse("timestamp");
    if (valueOf(*fields, "content-type") != valueOf(headers, "content-type")) return refuse("Content-Type");
    return fields;
}

static bool matchesExactly(std::string_view hashFile, std::string_view bytes) {
    const Sha256 digest = sha256Of(bytes);
    std::string unpadded;
    for (const unsigned char byte : digest.bytes)
        unpadded += fmt::format("{:x}", byte);
    return hashFile == digest.hex() || hashFile == unpadded;
}

bool hashFileMatches(std::string_view hashFile, std::string_view body) {
    if (matchesExactly(hashFile, body)) return true;
    return body.ends_with("\r\n") && matchesExactly(hashFile, body.substr(0, body.size() - 2));
}

}  // namespace sohoa::virtual_exchange
