// The evidence that keeps signatures verifiable when nobody can be asked any more (ETSI EN 319 142-1 5.4, 6.3): for
// signer, time-stamping authority and OCSP responder every certificate up to the root, and what proves that none of
// them was revoked.
//
// Everything is verified before it is taken. Every source that a certificate names must have answered: an OCSP
// responder whose own certificate is exempt from the question (id-pkix-ocsp-nocheck, RFC 6960 4.2.2.2.1) or is answered
// for by a revocation list, and a revocation list that is complete and current. Less than that is
// signer.evidence_missing. Addresses are called only after the certificate was found to lead to a trusted root.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "signer/certificate.h"

namespace sohoa::signer {

// One signature or document time stamp of a file. That it is over the file is for `verify` to say.
struct EvidenceSubject {
    std::string field, subFilter;
    std::string contents;  // CMS or token, DER
    // A time at which it is known to have been there: of a later document time stamp that was verified.
    std::optional<UtcTime> provenAt;
};

struct EvidenceRequest {
    std::vector<EvidenceSubject> subjects;
    Certificates carriedCertificates;  // what the file has already, DER below
    std::vector<std::string> carriedOcsps, carriedLists;
    std::filesystem::path trust, chain;  // chain empty: what the file carries
    std::string ocspUrl;                 // "": what the certificates say
    std::chrono::milliseconds ocspTimeout{20'000}, listTimeout{60'000};
};

struct SubjectEvidence {
    std::string field;
    std::vector<std::size_t> certificates, ocsps, lists;  // places in the lists below
};

struct GatheredEvidence {
    std::vector<std::string> certificates, ocsps, lists;  // DER, each once
    std::vector<SubjectEvidence> subjects;
};

// Fails with signer.evidence_missing (ask again later), signer.evidence_lapsed (a certificate has ended, and nothing
// that was kept speaks for it), signer.certificate_revoked (before the proven time), signer.certificate_untrusted,
// signer.trust_unusable, core.bad_message (no CMS, no token).
Result<GatheredEvidence> gatherEvidence(const EvidenceRequest& request);

// Until when a signature, or what a time stamp proves, can be verified and prolonged.
struct Lifetime {
    std::string field;
    std::optional<UtcTime> stampedAt;  // of the document time stamp, or of the time stamp in the signature
    UtcTime until;
};

// The end of the first certificate in the chain of whoever vouches for the time (the signer where nobody does), or of
// trust in its key: 112 bits of strength are acceptable through 2030 (NIST SP 800-131A r2). Nobody is asked anything.
// Fails with signer.certificate_untrusted, signer.trust_unusable, core.bad_message.
Result<std::vector<Lifetime>> lifetimesOf(const EvidenceRequest& request);

}  // namespace sohoa::signer
