#include "signer/certificate_check.h"

#include <openssl/x509v3.h>

#include <algorithm>

#include "core/error_codes.h"
#include "signer/chain.h"
#include "signer/revocation_list.h"

namespace sohoa::signer {

namespace {

constexpr int weakest = 112;  // bits: RSA 2048

bool isWeakKey(const Certificate& certificate) {
    EVP_PKEY* key = certificate.publicKey();
    return key == nullptr || EVP_PKEY_get_security_bits(key) < weakest;
}

using Items = std::vector<std::string>;

// Of two words about one certificate the bad one counts, and of two bad ones the earlier.
Revocation worse(const Revocation& a, const Revocation& b) {
    if (a.state == Revocation::State::Unknown) return b;
    if (b.state != Revocation::State::Revoked) return a;
    if (a.state != Revocation::State::Revoked) return b;
    return a.since && b.since && *a.since <= *b.since ? a : b;
}

Revocation wordOf(const OcspQuestion& question, const Items& responses, const Items& lists, UtcTime at) {
    Revocation word = unknownRevocation("nothing that the file carries speaks of it");
    for (const std::string& der : responses)
        word = worse(word, readStoredResponse(question, der, at));
    for (const std::string& der : lists)
        word = worse(word, readRevocationList(question.certificate, question.issuer, der, at));
    return word;
}

Revocation storedWord(const OcspQuestion& question, UtcTime at, const Evidence& evidence) {
    const ValidationData& carried = evidence.request.carried;
    return wordOf(question, carried.ocspResponses, carried.revocationLists, at);
}

}  // namespace

Certificates Evidence::known(const Certificates& embedded) const {
    Certificates all = embedded;
    all.insert(all.end(), helpers.begin(), helpers.end());
    return all;
}

Check judgePath(const Error& error, const Certificate& certificate, const Certificates& known, bool proven,
                const Evidence& evidence) {
    if (evidence.roots.empty()) return unknown("no_trust", "no root certificate is trusted here");
    if (error.code == errors::CertificateExpired) {
        if (proven) return invalid("expired", "not valid at the time of signing");
        return unknown("expired_unproven", "not valid now, and no time stamp tells when it was signed");
    }
    if (error.detail.find("too weak") != std::string::npos || error.detail.find("too small") != std::string::npos)
        return unknown(error.detail.find("key") != std::string::npos ? "weak_key" : "weak_digest", error.detail);
    const bool issuerKnown = std::any_of(known.begin(), known.end(), [&](const Certificate& one) {
        const int issued = X509_check_issued(one.x509(), certificate.x509());
        return issued == X509_V_OK || issued == X509_V_ERR_KEYUSAGE_NO_CERTSIGN;
    });
    if (!issuerKnown) return unknown("issuer_unknown", "the issuer's certificate is missing");
    return invalid("untrusted", error.detail);
}

FoundRevocation findRevocation(const OcspQuestion& question, const EmbeddedData& embedded, UtcTime at,
                               const Evidence& evidence) {
    const VerifyRequest& request = evidence.request;
    const Revocation stored = storedWord(question, at, evidence);
    const bool enough = stored.state != Revocation::State::Unknown;
    Revocation word = worse(stored, wordOf(question, embedded.ocspResponses, embedded.lists, at));
    if (request.offline) return {word, enough};
    const std::string url = request.ocspUrl.empty() ? question.certificate.ocspUrl() : request.ocspUrl;
    const Revocation answer = askResponder(question, url, request.ocspTimeout);
    if (word.state == Revocation::State::Unknown) return {answer, false};
    return {worse(word, answer), enough};
}

bool isIssuerRevoked(const Certificates& path, const Certificates& known, UtcTime at, const Evidence& evidence) {
    for (std::size_t i = 1; i + 1 < path.size(); ++i) {
        const OcspQuestion question{path[i], path[i + 1], known, evidence.roots};
        const Revocation word = storedWord(question, at, evidence);
        if (word.state == Revocation::State::Revoked && (!word.since || *word.since <= at)) return true;
    }
    return false;
}

CertificateCheck checkCertificate(const Certificate& certificate, const EmbeddedData& embedded, UtcTime at, bool proven,
                                  const Evidence& evidence) {
    const Certificates known = evidence.known(embedded.certificates);
    const auto path = buildChain(certificate, known, evidence.roots, at);
    if (!path) return {judgePath(path.error(), certificate, known, proven, evidence)};
    if (isWeakKey(certificate)) return {unknown("weak_key", "a key that can be broken")};
    if (!certificate.maySignDocuments()) return {invalid("unfit", "the certificate is not meant for signing")};
    if (path->size() < 2) return {unknown("self_signed", "a trusted root itself, whose revocation nobody states")};
    if (isIssuerRevoked(*path, known, at, evidence))
        return {invalid("issuer_revoked", "the authority that issued the certificate was revoked")};
    const OcspQuestion question{certificate, (*path)[1], known, evidence.roots};
    const auto found = findRevocation(question, embedded, at, evidence);
    switch (found.revocation.state) {
        case Revocation::State::Good: return {valid(), found.carried};
        case Revocation::State::Unknown: return {unknown("revocation_unknown", found.revocation.reason)};
        case Revocation::State::Revoked: break;
    }
    if (proven && found.revocation.since && *found.revocation.since > at)
        return {valid("revoked_later"), found.carried};
    return {invalid("revoked", "the certificate was revoked")};
}

}  // namespace sohoa::signer
