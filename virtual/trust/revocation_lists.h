// The revocation lists of the test office's two authorities (RFC 5280 5).
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "virtual/trust/authority.h"
#include "virtual/trust/fault.h"

namespace sohoa::trust {

// DER; current for ten minutes from now, with what DIR/revoked lists. Fails with virtual.office_unmakeable.
Result<std::string> revocationList(const std::filesystem::path& office, const Identity& authority,
                                   const Faults& faults);

}  // namespace sohoa::trust
