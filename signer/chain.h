// Path building (RFC 5280) from a certificate to a root of ours.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "signer/certificate.h"

namespace sohoa::signer {

// The certificate first, the root last. Every certificate must be valid at that time, sufficiently strong (112 bits)
// and every issuer an authority. Only `roots` are trusted; `helpers` may come from anywhere. Revocation is not looked
// at. Fails with signer.certificate_expired or signer.certificate_untrusted, the reason in the detail.
Result<Certificates> buildChain(const Certificate& certificate, const Certificates& helpers, const Certificates& roots,
                                UtcTime at);

// For OpenSSL's own verifications: trusts the roots and judges at that time.
StoreOwner storeTrusting(const Certificates& roots, UtcTime at);

X509Stack stackOf(const Certificates& certificates);

}  // namespace sohoa::signer
