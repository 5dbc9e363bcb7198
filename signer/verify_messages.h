// The verification's request and result as JSON. Reading fails with core.bad_message.
//
//   {"do": "verify", "file", "signatures": […], "trust", "chain": PEM or "", "ocsp_url", "at": ISO or "", "offline":
//   bool}
//   the signatures as sohoa-pdfa's "signatures" gives them; "trust" "": no certificate is trusted
//      optional: "validation_data": {"certificates", "ocsps", "crls": lists of base64 DER}, "ocsp_timeout_ms"
#pragma once

#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "signer/verification.h"

namespace sohoa::signer {

Result<VerifyRequest> verifyRequestFrom(const Json& request);
Json toJson(
    const std::vector<SignatureReport>& reports);  // {"signatures": [{…, "reasons": {CHECK: {"word", "detail"}}}]}

Json rootsToJson(const std::filesystem::path& trust);  // [{"subject", "sha256", …}]: who was trusted

}  // namespace sohoa::signer
