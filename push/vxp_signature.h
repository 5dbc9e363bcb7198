// The signed headers of the exchange axis (VXP, SDK 2.0.1): each field is a header, all of them together are a JSON
// object, and the object's bytes are authenticated with the shared secret.
//
// Pure. The secret is used as the text that was issued; it looks like base64 and is not decoded.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/sha256.h"

namespace sohoa::push {

using Headers = std::vector<std::pair<std::string, std::string>>;  // names as they are sent, in that order

enum class HashFileSpelling {
    WithoutPadding,  // as the vendor's client writes it: 0d 05 becomes "d5"
    Hex,
};

std::string hashFile(const Sha256& digest, HashFileSpelling spelling);

std::string vxpTimestamp(UtcTime time);  // 21112026T215433+0731: Vietnam time, then milliseconds in four digits

std::string hmacSha256Hex(std::string_view key, std::string_view message);

// {"XroadVnpt-systemid":"…",…}
std::string signHeader(const Headers& fields);

// All headers for the fields (names without prefix, in signing order, Content-Type among them).
// Fails with core.bad_message where a value has characters that a header cannot carry.
Result<Headers> signedHeaders(const Headers& fields, std::string_view secret);

}  // namespace sohoa::push
