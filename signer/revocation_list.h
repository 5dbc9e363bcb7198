// Certificate revocation lists (RFC 5280) that a document carries.
#pragma once

#include <string_view>

#include "signer/certificate.h"
#include "signer/revocation.h"

namespace sohoa::signer {

// What the list (DER) says about the certificate at that time. Delta and indirect lists say nothing, and lists of a
// part say nothing of others.
Revocation readRevocationList(const Certificate& certificate, const Certificate& issuer, std::string_view der,
                              UtcTime at);

}  // namespace sohoa::signer
