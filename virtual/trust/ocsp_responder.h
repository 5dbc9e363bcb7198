// The test office's OCSP responder (RFC 6960): knows what the issuing CA issued and what DIR/revoked lists.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "virtual/trust/authority.h"
#include "virtual/trust/fault.h"

namespace sohoa::trust {

// Both DER. A request that cannot be read gets "malformedRequest". Fails with virtual.office_unmakeable.
Result<std::string> ocspResponse(const std::string& request, const std::filesystem::path& office,
                                 const Identity& signer, X509* issuing, const Faults& faults);

}  // namespace sohoa::trust
