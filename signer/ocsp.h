// The Online Certificate Status Protocol (RFC 6960): asking a responder, and reading a response that a document
// carries.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "signer/certificate.h"
#include "signer/revocation.h"

namespace sohoa::signer {

struct OcspQuestion {
    const Certificate& certificate;
    const Certificate& issuer;
    const Certificates& helpers;  // to find the responder's own chain
    const Certificates& roots;
};

// Asks now, with a nonce, CertID by SHA-1 (what responders expect). Anything but a signed answer about this very
// certificate is "unknown".
Revocation askResponder(const OcspQuestion& question, const std::string& url, std::chrono::milliseconds timeout);

// A stored response (DER, OCSPResponse or BasicOCSPResponse) about the certificate at that time.
Revocation readStoredResponse(const OcspQuestion& question, std::string_view der, UtcTime at);

}  // namespace sohoa::signer
