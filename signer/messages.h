// The requests and results of sohoa-sign as JSON. Reading fails with core.bad_message, signer.bad_byte_range for
// ranges. The verification's own: signer/verify_messages.h.
//
//   {"do": "token", "module": PATH, "softhsm_config": PATH or ""}
//   {"do": "sign", "module", "softhsm_config", "token_serial", "certificate_sha256": HEX or "", "file": PATH,
//    "byte_range": [0, a, b, c], "digest": HEX, "chain": PEM file, "trust": FOLDER, "tsa_url", "ocsp_url": URL or "",
//    "secret_bytes": n}  and n bytes of PIN after the line
//      optional: "final_try_confirmed": bool, "tsa_policy": OID, "tsa_timeout_ms", "tsa_pause_ms", "ocsp_timeout_ms"
//   {"do": "time_stamp", "digest": HEX, "tsa_url": URL, "trust": FOLDER}
//      optional: "chain": PEM file, "tsa_policy", "tsa_timeout_ms", "tsa_pause_ms"
//
// All that touch a token take "token_timeout_ms" (30000), after which the process ends.
#pragma once

#include <filesystem>
#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "signer/signing.h"
#include "signer/time_stamp.h"
#include "signer/token.h"

namespace sohoa::signer {

// A stamp over a digest alone: it needs no key.
struct TimeStampOrder {
    Sha256 digest;
    TimeStampServer server;
    std::filesystem::path trust, chain;
};

Result<TokenModule> tokenModuleFrom(const Json& request);
Result<SignRequest> signRequestFrom(const Json& request);
Result<TimeStampOrder> timeStampOrderFrom(const Json& request);

Json toJson(const std::vector<TokenDescription>& tokens);  // {"tokens": […]}
Json toJson(const Signed& made);                           // {"cms", "certificate", "gen_time", "level"}
Json toJson(const TimeStamp& stamp);                       // {"token": base64, "gen_time"}

}  // namespace sohoa::signer
