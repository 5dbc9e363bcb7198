// What sohoa-sign is asked about keeping signatures alive, without a key. Reading fails with core.bad_message.
//
//   {"do": "evidence", "signatures": [{"field", "sub_filter", "cms", "proven_at": ISO or ""}], "trust": FOLDER,
//    "chain": PEM or "", "ocsp_url": URL or ""}
//      optional: "validation_data": {"certificates", "ocsps", "crls": lists of base64 DER}, "ocsp_timeout_ms",
//      "crl_timeout_ms"
//      → {"certificates", "ocsps", "crls": lists of base64 DER, "signatures": [{"field", "certificates", "ocsps",
//         "crls": places in those lists}]}, as sohoa-pdfa's add_validation_data takes it
//   {"do": "lifetimes", …the same}  → {"lifetimes": [{"field", "stamped_at": ISO or "", "until": ISO}]}
//   {"do": "stamp_signature", "cms", "tsa_url", "trust"}
//      optional: "chain", "tsa_policy", "tsa_timeout_ms", "tsa_pause_ms"
//      → {"cms": base64, "gen_time": ISO}
#pragma once

#include "core/json.h"
#include "core/result.h"

namespace sohoa::signer {

Result<Json> answerEvidence(const Json& request);
Result<Json> answerLifetimes(const Json& request);
Result<Json> answerStampSignature(const Json& request);

}  // namespace sohoa::signer
