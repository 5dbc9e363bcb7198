// The messages of sohoa-sign that touch a token, as JSON. Reading fails with core.bad_message, signer.bad_byte_range
// for ranges.
//
//   MODULE = "module": PATH, "module_sha256": HEX, "softhsm_config": PATH or ""
//      optional: "module_folders": [PATH…], "token_timeout_ms" (30000), after which the process ends
//   {"do": "token", MODULE} → {"tokens": [{"serial", "label", "manufacturer", "model", "pin_count_low",
//      "pin_final_try", "pin_locked", "certificates"}]}
//   {"do": "open_session", MODULE, "token_serial", "certificate_sha256": HEX or "", "chain": PEM file, "trust": FOLDER,
//    "tsa_url", "ocsp_url": URL or "", "secret_bytes": n}  and n bytes of PIN after the line
//      optional: "final_try_confirmed": bool, "without_time_stamp": "refuse" or "later", "idle_ms" (300000),
//                "tsa_policy": OID, "tsa_timeout_ms", "tsa_pause_ms", "ocsp_timeout_ms"
//      → {"certificate", "algorithm", "pin_warning": "", "count_low" or "final_try"}: as it was before this PIN
//   {"do": "sign", "file": PATH, "byte_range": [0, a, b, c], "digest": HEX of SHA-256, "printed_time": ISO or ""}
//      → {"cms": base64, "certificate", "gen_time": ISO or "", "level": "B-T" or "B-B", "without_why": CODE or ""}
//   {"do": "session_state"} → {"open", "ended": "" or why, "idle_left_ms"}; asking is no use of the session
//   {"do": "close_session"} → {}
//   {"do": "bench_sign", "count"} → {"count", "seconds"}: signatures by the module alone
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "signer/signing_session.h"

namespace sohoa::signer {

Result<TokenModule> tokenModuleFrom(const Json& request);
Result<SessionOrder> sessionOrderFrom(const Json& request);
Result<DocumentOrder> documentOrderFrom(const Json& request);

Json toJson(const TokenInSlot& token, const Certificates& certificates);
Json openedJson(const SigningSession& session);
Json toJson(const Signed& made);

}  // namespace sohoa::signer
