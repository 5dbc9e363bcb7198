#include "signer/signature_checks.h"

#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <algorithm>

#include "core/error_codes.h"
#include "signer/chain.h"
#include "signer/ocsp.h"
#include "signer/revocation_list.h"

namespace sohoa::signer {

namespace {

bool sameCms(std::string_view a, std::string_view b) {
    const auto left = withoutPadding(a), right = withoutPadding(b);
    return left && right && *left == *right;
}

Check changesAfter(const SignatureInFile& signature) {
    switch (signature.laterChanges) {
        case LaterChanges::None:
        case LaterChanges::Allowed: return valid();
        case LaterChanges::Forbidden:
            return invalid("changed_later: the file was changed after signing: " + signature.laterDetail);
        case LaterChanges::Unjudged: return unknown("changes_unjudged: what came after signing was not judged");
    }
    return unknown("changes_unjudged");
}

struct FoundRevocation {
    Revocation revocation;
    bool carried = false;
};

// The newest word first: the responder's, then what the file carries.
FoundRevocation findRevocation(const OcspQuestion& question, const std::vector<std::string>& embeddedLists, UtcTime at,
                               const Evidence& evidence) {
    const VerifyRequest& request = evidence.request;
    Revocation answer = unknownRevocation("offline");
    if (!request.offline) {
        const std::string url = request.ocspUrl.empty() ? question.certificate.ocspUrl() : request.ocspUrl;
        answer = askResponder(question, url, request.ocspTimeout);
    }
    if (answer.state == Revocation::State::Revoked) return {answer};
    bool carried = false;
    const auto take = [&](const Revocation& found) {
        if (found.state == Revocation::State::Unknown) return;
        carried = true;
        // Of two words about one certificate the bad one counts.
        if (answer.state == Revocation::State::Unknown || found.state == Revocation::State::Revoked) answer = found;
    };
    for (const std::string& der : request.carried.ocspResponses)
        take(readStoredResponse(question, der, at));
    for (const auto* lists : {&embeddedLists, &request.carried.revocationLists})
        for (const std::string& der : *lists)
            take(readRevocationList(question.certificate, question.issuer, der, at));
    return {answer, carried};
}

Check judgeChainError(const Error& error, const Certificate& certificate, const Certificates& known, bool proven) {
    if (error.code == errors::CertificateExpired) {
        if (proven) return invalid("expired: not valid at the time of signing");
        return unknown("expired: not valid now, and no time stamp tells when it was signed");
    }
    const bool issuerKnown = std::any_of(known.begin(), known.end(), [&](const Certificate& one) {
        return X509_check_issued(one.x509(), certificate.x509()) == X509_V_OK;
    });
    if (!issuerKnown) return unknown("issuer_unknown: the issuer's certificate is missing");
    return invalid("untrusted: does not lead to a trusted root: " + error.detail);
}

}  // namespace

std::string digestOf(std::string_view bytes, const std::string& algorithm) {
    const EVP_MD* md = EVP_get_digestbyname(algorithm.c_str());
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    auto* to = reinterpret_cast<unsigned char*>(digest.data());
    if (md == nullptr || EVP_Digest(bytes.data(), bytes.size(), to, &size, md, nullptr) != 1) return {};
    digest.resize(size);
    return digest;
}

bool strongDigest(const std::string& algorithm) {
    return algorithm == "SHA256" || algorithm == "SHA384" || algorithm == "SHA512";
}

Check checkSignerInfo(const ReadCms& cms, bool cades) {
    if (!cms.signer) return unknown("no_certificate: the signer's certificate is missing");
    switch (cms.signingCertificate) {
        case ReadCms::SigningCertificate::Differs: return invalid("other_certificate: signed with another certificate");
        case ReadCms::SigningCertificate::Missing:
            if (cades) return invalid("unbound: the signature does not name its certificate");
            break;
        case ReadCms::SigningCertificate::Matches: break;
    }
    if (cms.signer->commonName().empty() && cms.signer->organisation().empty())
        return unknown("nameless: the certificate names nobody");
    return valid();
}

Check checkRanges(const SignatureInFile& signature, const Result<RangeDigest>& ranges) {
    if (!ranges) {
        if (ranges.error().code == errors::BadByteRange) return invalid("bad_ranges: " + ranges.error().detail);
        return unknown("weak_digest: the digest algorithm is not accepted");
    }
    if (!sameCms(ranges->contents, signature.contents))
        return invalid("bad_ranges: the signature lies elsewhere in the file");
    if (!signature.coversRevision) return invalid("bad_ranges: covers less than its revision of the file");
    return changesAfter(signature);
}

Check checkIntegrity(const SignatureInFile& signature, const ReadCms& cms, const Result<RangeDigest>& ranges) {
    Check lie = checkRanges(signature, ranges);
    if (lie.verdict == Verdict::Invalid || !ranges) return lie;
    if (!cms.signedAttributes) return unknown("no_attributes: the signature has no signed attributes");
    if (!cms.contentTypeIsData) return invalid("bad_attributes: the signed content type is wrong");
    if (cms.messageDigest != ranges->digest) return invalid("altered: the content is not what was signed");
    if (!cms.signer) return unknown("no_certificate: the signature value cannot be checked");
    if (!cms.signatureFits) return invalid("forged: the signature value is wrong");
    if (!strongDigest(cms.digestAlgorithm))
        return unknown("weak_digest: " + cms.digestAlgorithm + " proves nothing today");
    return lie;
}

CertificateCheck checkCertificate(const Certificate& certificate, const Certificates& embedded,
                                  const std::vector<std::string>& embeddedLists, UtcTime at, bool proven,
                                  const Evidence& evidence) {
    Certificates known = embedded;
    known.insert(known.end(), evidence.helpers.begin(), evidence.helpers.end());
    const auto chain = buildChain(certificate, known, evidence.roots, at);
    if (!chain) return {judgeChainError(chain.error(), certificate, known, proven)};
    if (!certificate.maySignDocuments()) return {invalid("unfit: the certificate is not meant for signing")};
    if (chain->size() < 2) return {unknown("self_signed: a trusted root itself, whose revocation nobody states")};
    const OcspQuestion question{certificate, (*chain)[1], known, evidence.roots};
    const auto found = findRevocation(question, embeddedLists, at, evidence);
    switch (found.revocation.state) {
        case Revocation::State::Good: return {valid(), found.carried};
        case Revocation::State::Unknown: return {unknown("revocation_unknown: " + found.revocation.reason)};
        case Revocation::State::Revoked: break;
    }
    if (proven && found.revocation.since && *found.revocation.since > at)
        return {{Verdict::Valid, "ok: revoked after signing"}, found.carried};
    return {invalid("revoked: the certificate was revoked")};
}

StampCheck checkTimeStamp(const std::optional<std::string>& token, std::string_view stamped, const Evidence& evidence) {
    if (!token) return {unknown("no_time_stamp: nothing proves when it was signed"), std::nullopt};
    const auto stamp = readTimeStamp(*token);
    if (!stamp) return {invalid("unreadable: " + stamp.error().detail), std::nullopt};
    const std::string digest = digestOf(stamped, stamp->digestAlgorithm);
    if (digest.empty()) return {unknown("weak_digest: the digest algorithm is not known"), std::nullopt};
    if (digest != stamp->imprint) return {invalid("wrong_imprint: stamped over something else"), std::nullopt};
    if (!strongDigest(stamp->digestAlgorithm)) return {unknown("weak_digest: " + stamp->digestAlgorithm), std::nullopt};
    const auto trusted = verifyTimeStampSignature(*token, stamp->genTime, evidence.helpers, evidence.roots);
    if (!trusted) return {invalid("untrusted: " + trusted.error().detail), std::nullopt};
    return {valid(), stamp->genTime};
}

}  // namespace sohoa::signer
