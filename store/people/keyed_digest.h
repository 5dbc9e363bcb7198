// Card numbers and identity subjects (a citizen's number may be one) as keyed digests: found again, never shown.
//
// The key is random and the store's own, so that a number cannot be recognised from one office's store in another's. It
// lies in the same database: who has the whole of it can try numbers out.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

// HMAC-SHA-256 in hex over what kind of thing it is and the thing itself.
Result<std::string> keyedDigest(Database& database, std::string_view kind, std::string_view text);

}  // namespace sohoa
