#include "signer/signature_checks.h"

#include <openssl/evp.h>
#include <openssl/pkcs7.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

#include "core/error_codes.h"
#include "signer/chain.h"

namespace sohoa::signer {

namespace {

constexpr auto clockTolerance = std::chrono::minutes(5);

Check changesAfter(const SignatureInFile& signature) {
    switch (signature.laterChanges) {
        case LaterChanges::None: return valid();
        case LaterChanges::Allowed: return valid("changed_as_allowed");
        case LaterChanges::Forbidden:
            return invalid(signature.laterWord.empty() ? "changed_later" : signature.laterWord, signature.laterDetail);
        case LaterChanges::Unjudged: return unknown("changes_unjudged", signature.laterDetail);
    }
    return unknown("changes_unjudged");
}

// The token's own signature, whoever made it.
bool isSignedAtAll(std::string_view token) {
    const auto [read, whole] = fromDer(d2i_PKCS7, token);
    const auto pkcs7 = Owned<PKCS7, PKCS7_free>{read};
    const auto sink = BioOwner{BIO_new(BIO_s_null())};
    const bool right = whole && PKCS7_verify(read, nullptr, nullptr, nullptr, sink.get(), PKCS7_NOVERIFY) == 1;
    (void)opensslReason();
    return right;
}

bool mayStamp(const Certificate& authority) {
    return X509_check_purpose(authority.x509(), X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
}

// A revocation that says the key is in good hands lets the older stamps be (RFC 3161, 4, 1).
bool isHarmless(const Revocation& revocation, UtcTime genTime) {
    constexpr std::array harmless{0, 3, 4, 5};
    return revocation.code && std::find(harmless.begin(), harmless.end(), *revocation.code) != harmless.end() &&
           revocation.since && *revocation.since > genTime;
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

Check strengthOf(const std::string& algorithm) {
    constexpr std::array strong{"SHA256",   "SHA384",   "SHA512",   "SHA2-256", "SHA2-384",
                                "SHA2-512", "SHA3-256", "SHA3-384", "SHA3-512"};
    if (std::find(strong.begin(), strong.end(), algorithm) != strong.end()) return valid();
    if (algorithm == "SHA1" || algorithm == "SHA224" || algorithm == "SHA2-224" || algorithm == "RIPEMD160")
        return unknown("weak_digest", algorithm);
    return invalid("broken_digest", algorithm);
}

Check checkSignerInfo(const ReadCms& cms, bool cades) {
    if (!cms.signer) return unknown("no_certificate");
    switch (cms.signingCertificate) {
        case ReadCms::SigningCertificate::Differs:
            return invalid("other_certificate", "signed with another certificate than the one that is here");
        case ReadCms::SigningCertificate::Missing:
            if (cades) return invalid("unbound", "the signature does not name its certificate");
            break;
        case ReadCms::SigningCertificate::Matches: break;
    }
    if (cms.signer->commonName().empty() && cms.signer->organisation().empty()) return unknown("nameless");
    return valid();
}

Check checkRanges(const SignatureInFile& signature, const Result<RangeDigest>& ranges) {
    if (!signature.problemWord.empty()) return invalid(signature.problemWord, signature.problem);
    if (!ranges && ranges.error().code == errors::BadByteRange)
        return invalid("byte_range_malformed", ranges.error().detail);
    if (ranges && !isSameBeforePadding(ranges->contents, signature.contents))
        return invalid("byte_range_gap", "the signature lies elsewhere in the file");
    if (!signature.coversRevision) return invalid("byte_range_short", "covers less than its revision of the file");
    Check later = changesAfter(signature);
    if (later.verdict == Verdict::Invalid || ranges) return later;
    return unknown("unreadable_file", ranges.error().detail);
}

Check checkIntegrity(const SignatureInFile& signature, const ReadCms& cms, const Result<RangeDigest>& ranges) {
    const Check strength = strengthOf(cms.digestAlgorithm);
    if (strength.verdict == Verdict::Invalid) return strength;
    Check lie = checkRanges(signature, ranges);
    if (lie.verdict == Verdict::Invalid || !ranges) return lie;
    if (!cms.signedAttributes) return unknown("no_attributes", "the signature has no signed attributes");
    if (!cms.contentTypeIsData || cms.messageDigest.empty())
        return invalid("bad_attributes", "the signed attributes are not what they have to be");
    const bool indirect = !cms.content.empty();  // adbe.pkcs7.sha1 signs the SHA-1 of the ranges
    const std::string& digested = indirect ? digestOf(cms.content, cms.digestAlgorithm) : ranges->digest;
    if (cms.messageDigest != digested || (indirect && cms.content != ranges->digest))
        return invalid("altered", "the content is not what was signed");
    if (!cms.signer) return unknown("no_certificate", "the signature value cannot be checked");
    if (!cms.signatureFits) return invalid("forged", "the signature value is wrong");
    if (strength.verdict != Verdict::Valid) return strength;
    if (indirect) return unknown("weak_digest", "SHA1");
    return lie;
}

StampCheck checkTimeStamp(const std::optional<std::string>& token, std::string_view stamped,
                          const EmbeddedData& embedded, const Evidence& evidence) {
    if (!token) return {unknown("no_time_stamp", "nothing proves when it was signed"), {}, {}};
    const auto stamp = readTimeStamp(*token);
    if (!stamp) return {invalid("stamp_unreadable", stamp.error().detail), {}, {}};
    const Check strength = strengthOf(stamp->digestAlgorithm);
    if (strength.verdict == Verdict::Invalid) return {strength, {}, {}};
    if (digestOf(stamped, stamp->digestAlgorithm) != stamp->imprint)
        return {invalid("wrong_imprint", "stamped over something else"), {}, {}};
    return checkStampAuthority(*token, *stamp, embedded, evidence);
}

StampCheck checkStampAuthority(std::string_view token, const ReadTimeStamp& stamp, const EmbeddedData& embedded,
                               const Evidence& evidence) {
    const auto refuse = [](Check check) { return StampCheck{std::move(check), {}, {}}; };
    const Check strength = strengthOf(stamp.digestAlgorithm);
    if (strength.verdict != Verdict::Valid) return refuse(strength);
    if (stamp.genTime > evidence.horizon + clockTolerance)
        return refuse(invalid("future_time", "stamped later than the check, or than what covers it"));
    if (!stamp.signer) return refuse(unknown("stamp_no_certificate", "the authority's certificate is missing"));
    if (!isSignedAtAll(token)) return refuse(invalid("stamp_forged", "the token's signature is wrong"));
    if (!mayStamp(*stamp.signer)) return refuse(invalid("stamp_unfit", "not a time-stamping certificate"));

    Certificates carried = stamp.certificates;
    carried.insert(carried.end(), embedded.certificates.begin(), embedded.certificates.end());
    const Certificates known = evidence.known(carried);
    const auto path = buildChain(*stamp.signer, known, evidence.roots, stamp.genTime);
    if (!path) {
        Check why = judgePath(path.error(), *stamp.signer, known, true, evidence);
        if (why.word != "no_trust" && why.word != "weak_key" && why.word != "weak_digest")
            why.word = "stamp_" + why.word;
        return refuse(std::move(why));
    }
    const auto trusted = verifyTimeStampSignature(token, stamp.genTime, known, evidence.roots);
    if (!trusted) return refuse(invalid("stamp_forged", trusted.error().detail));

    StampCheck found{valid(), stamp.genTime, stamp.signer->commonName(), false};
    if (!buildChain(*stamp.signer, known, evidence.roots, evidence.horizon))
        found.check = unknown("stamp_expired", "the authority's certificate has ended, and no later stamp covers it");
    if (path->size() < 2) return found;
    const OcspQuestion question{*stamp.signer, (*path)[1], known, evidence.roots};
    const auto word = findRevocation(question, embedded, stamp.genTime, evidence);
    found.byCarriedData = word.carried;
    switch (word.revocation.state) {
        case Revocation::State::Good: break;
        case Revocation::State::Unknown:
            if (found.check.verdict == Verdict::Valid)
                found.check = unknown("stamp_revocation_unknown", word.revocation.reason);
            break;
        case Revocation::State::Revoked:
            if (isHarmless(word.revocation, stamp.genTime)) break;
            if (evidence.horizonProven && word.revocation.since && *word.revocation.since > evidence.horizon) break;
            return refuse(invalid("stamp_revoked", "the authority's certificate was revoked"));
    }
    if (isIssuerRevoked(*path, known, stamp.genTime, evidence))
        return refuse(invalid("stamp_revoked", "the authority above was revoked"));
    return found;
}

}  // namespace sohoa::signer
