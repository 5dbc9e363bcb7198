// c) Whether a certificate was good for what it signed: its path to a root, its time, its strength, its revocation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "signer/ocsp.h"
#include "signer/verification.h"

namespace sohoa::signer {

inline Check valid(std::string word = "ok") { return {Verdict::Valid, std::move(word), ""}; }
inline Check invalid(std::string word, std::string detail = "") {
    return {Verdict::Invalid, std::move(word), std::move(detail)};
}
inline Check unknown(std::string word, std::string detail = "") {
    return {Verdict::Unknown, std::move(word), std::move(detail)};
}

// Whom and what a verification may rely on.
struct Evidence {
    const VerifyRequest& request;
    Certificates helpers, roots;
    UtcTime checkTime;
    UtcTime horizon;             // until then what is judged now is known to have been there
    bool horizonProven = false;  // by a document time stamp; otherwise it is the time of the check

    Certificates known(const Certificates& embedded) const;
};

// Where a path cannot be built: why. `proven`: the time is known to be the one of signing.
Check judgePath(const Error& error, const Certificate& certificate, const Certificates& known, bool proven,
                const Evidence& evidence);

// What a signature itself carries.
struct EmbeddedData {
    Certificates certificates;
    std::vector<std::string> lists, ocspResponses;  // DER
};

// What is known of a revocation at that time: the responder's word (unless offline), then what the file carries.
struct FoundRevocation {
    Revocation revocation;
    bool carried = false;  // the file's document security store was enough
};
FoundRevocation findRevocation(const OcspQuestion& question, const EmbeddedData& embedded, UtcTime at,
                               const Evidence& evidence);

// Leads to a root, was valid and not revoked at that time. `proven`: a time stamp vouches for the time.
struct CertificateCheck {
    Check check;
    bool byCarriedData = false;  // the file itself carries the proof (B-LT)
};
CertificateCheck checkCertificate(const Certificate& certificate, const EmbeddedData& embedded, UtcTime at, bool proven,
                                  const Evidence& evidence);

// An authority between the certificate and the root that the file's own evidence shows to be revoked by then.
bool isIssuerRevoked(const Certificates& path, const Certificates& known, UtcTime at, const Evidence& evidence);

}  // namespace sohoa::signer
