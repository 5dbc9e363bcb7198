// Checks that a request was made by someone who holds the shared secret, as the exchange axis does it.
//
// Written from the protocol, not from the client: what one of them gets wrong, the other one must notice. The order of
// the fields and additional fields are the client's business.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa::virtual_exchange {

using FieldMap = std::map<std::string, std::string>;  // names in lower case

struct Credentials {
    std::string systemId, secret;
};

// Why a request is turned down, as the platform says it.
struct Refusal {
    std::string code, text;
};

// The signed fields, names in lower case without prefix. `headers` has every header of the request, names in lower
// case.
tl::expected<FieldMap, Refusal> verifiedFields(const FieldMap& headers, const Credentials& credentials);

// Whether hash-file names these bytes, in either spelling, with or without the line end that the vendor's client
// appends.
bool hashFileMatches(std::string_view hashFile, std::string_view body);

}  // namespace sohoa::virtual_exchange
