// The test office's time-stamping authority (RFC 3161): request in, response out.
#pragma once

#include <string>

#include "core/result.h"
#include "virtual/trust/authority.h"
#include "virtual/trust/fault.h"

namespace sohoa::trust {

// Both DER. A request that cannot be read gets a well-formed rejection. Fails with virtual.office_unmakeable.
Result<std::string> timeStampResponse(const std::string& request, const Identity& tsa, X509* issuing,
                                      const Faults& faults);

}  // namespace sohoa::trust
