// The Online Certificate Status Protocol (RFC 6960): asking a responder, and reading a response that a document
// carries.
#pragma once

#include <chrono>
#include <optional>
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

// An answer with what proves it later: the whole OCSPResponse, and who signed it.
struct OcspAnswer {
    Revocation revocation;
    std::string response;                  // DER
    std::optional<Certificate> responder;  // nothing where the answer does not carry the certificate
};
OcspAnswer fetchResponse(const OcspQuestion& question, const std::string& url, std::chrono::milliseconds timeout);

// Asks now, with a nonce, CertID by SHA-1 (what responders expect). Anything but a signed answer about this very
// certificate is "unknown".
Revocation askResponder(const OcspQuestion& question, const std::string& url, std::chrono::milliseconds timeout);

// A stored response (DER, OCSPResponse or BasicOCSPResponse) about the certificate at that time.
Revocation readStoredResponse(const OcspQuestion& question, std::string_view der, UtcTime at);

}  // namespace sohoa::signer
