// The requests and results of sohoa-sign as JSON. Reading fails with core.bad_message, signer.bad_byte_range for
// ranges. The token's and the session's own: signer/session_messages.h; the verification's: signer/verify_messages.h.
//
//   {"do": "time_stamp", "digest": HEX, "tsa_url": URL, "trust": FOLDER}
//      optional: "chain": PEM file, "tsa_policy", "tsa_timeout_ms", "tsa_pause_ms"
#pragma once

#include <filesystem>

#include "core/json.h"
#include "core/result.h"
#include "core/sha256.h"
#include "signer/time_stamp.h"

namespace sohoa::signer {

// A stamp over a digest alone: it needs no key.
struct TimeStampOrder {
    Sha256 digest;
    TimeStampServer server;
    std::filesystem::path trust, chain;
};

Result<TimeStampOrder> timeStampOrderFrom(const Json& request);

Json toJson(const TimeStamp& stamp);  // {"token": base64, "gen_time"}

}  // namespace sohoa::signer
