#include "signer/verification.h"

#include <algorithm>
#include <numeric>

#include "core/error_codes.h"
#include "signer/signature_checks.h"
#include "signer/signing_times.h"

namespace sohoa::signer {

namespace {

Result<RangeDigest> digestOfRanges(const VerifyRequest& request, const SignatureInFile& signature,
                                   const std::string& algorithm) {
    auto ranges = ByteRanges::from(signature.byteRange);
    if (!ranges) return passOn(ranges);
    return digestRanges(request.file, *ranges, algorithm);
}

std::uint64_t endOf(const SignatureInFile& signature) {
    const auto ranges = ByteRanges::from(signature.byteRange);
    return ranges ? ranges->end() : 0;
}

// What is wrong with the file is said even where the signature cannot be read.
SignatureReport unreadable(const SignatureInFile& signature, const VerifyRequest& request, const std::string& reason) {
    const std::size_t colon = reason.find(": ");
    const std::string word = reason.substr(0, colon);
    const std::string detail = colon == std::string::npos ? "" : reason.substr(colon + 2);
    SignatureReport report;
    report.integrity = checkRanges(signature, digestOfRanges(request, signature, "SHA256"));
    report.signerInfo = invalid(word, detail);
    if (report.integrity.verdict != Verdict::Invalid) report.integrity = invalid(word, detail);
    report.certificate = unknown(word, detail);
    report.timestamp = unknown(word, detail);
    return report;
}

void nameSigner(SignatureReport& report, const Certificate& signer) {
    report.signer = signer.commonName();
    report.organisation = signer.organisation();
    report.signerCertificate = signer;
}

std::optional<UtcTime> timeIn(const std::string& iso) {
    const auto time = parseIsoUtc(iso);
    return time ? std::optional(*time) : std::nullopt;
}

SignatureReport verifyCms(const SignatureInFile& signature, const Evidence& evidence) {
    const VerifyRequest& request = evidence.request;
    const bool sha1 = signature.subFilter == "adbe.pkcs7.sha1";
    const auto cms = readCms(signature.contents, evidence.helpers, sha1);
    if (!cms) return unreadable(signature, request, cms.error());
    const auto ranges = digestOfRanges(request, signature, sha1 ? "SHA1" : cms->digestAlgorithm);

    SignatureReport report;
    report.coversWholeFile = ranges && ranges->coversWholeFile;
    report.signerInfo = checkSignerInfo(*cms, signature.subFilter == "ETSI.CAdES.detached");
    report.integrity = checkIntegrity(signature, *cms, ranges);
    const EmbeddedData embedded{cms->certificates, cms->revocationLists, cms->ocspResponses};
    const auto stamp = checkTimeStamp(cms->timeStamp, cms->signatureValue, embedded, evidence);
    report.timestamp = stamp.check;
    const ClaimedTimes claimed{cms->claimedTime, timeIn(signature.claimedTime)};
    report.notes = notesOn(claimed, stamp.genTime);
    if (!stamp.genTime && report.timestamp.verdict != Verdict::Invalid && liesInFuture(claimed, evidence.checkTime))
        report.timestamp = invalid("future_time", "claims a time that has not come");
    // A later document time stamp proves the time as one of its own would (ETSI EN 319 142-1, 6.3).
    const bool provenLater = !cms->timeStamp && evidence.horizonProven && report.timestamp.verdict == Verdict::Unknown;
    if (provenLater) report.timestamp = valid("stamped_later");
    report.signingTime = stamp.genTime                                       ? isoUtc(*stamp.genTime)
                         : cms->claimedTime && signature.claimedTime.empty() ? isoUtc(*cms->claimedTime)
                                                                             : signature.claimedTime;
    if (stamp.genTime) {
        report.level = Level::BT;
        report.stampedTime = isoUtc(*stamp.genTime);
        report.stampAuthority = stamp.authority;
    }
    if (provenLater) report.level = Level::BT;
    if (!cms->signer) {
        report.certificate = unknown("no_certificate");
        return report;
    }
    nameSigner(report, *cms->signer);
    const auto certificate = checkCertificate(*cms->signer, embedded, stamp.genTime.value_or(evidence.horizon),
                                              stamp.genTime || evidence.horizonProven, evidence);
    report.certificate = certificate.check;
    if (certificate.byCarriedData && (provenLater || (stamp.genTime && stamp.byCarriedData))) report.level = Level::BLT;
    return report;
}

SignatureReport verifyDocumentTimeStamp(const SignatureInFile& signature, const Evidence& evidence) {
    const auto token = withoutPadding(signature.contents);
    const auto stamp = token ? readTimeStamp(*token) : fail(errors::TimeStampInvalid, "the token is cut off");
    if (!stamp) return unreadable(signature, evidence.request, "stamp_unreadable: " + stamp.error().detail);
    const auto ranges = digestOfRanges(evidence.request, signature, stamp->digestAlgorithm);

    SignatureReport report;
    report.coversWholeFile = ranges && ranges->coversWholeFile;
    report.signingTime = isoUtc(stamp->genTime);
    report.level = Level::BT;
    report.integrity = checkRanges(signature, ranges);
    if (const Check strength = strengthOf(stamp->digestAlgorithm); strength.verdict == Verdict::Invalid)
        report.integrity = strength;
    else if (ranges && ranges->digest != stamp->imprint && report.integrity.verdict != Verdict::Invalid)
        report.integrity = invalid("wrong_imprint", "the content is not what was stamped");
    const auto authority = checkStampAuthority(*token, *stamp, {}, evidence);
    report.timestamp = authority.check;
    if (!stamp->signer) {
        report.signerInfo = report.certificate = unknown("no_certificate");
        return report;
    }
    nameSigner(report, *stamp->signer);
    report.signerInfo = valid();
    if (authority.genTime) {
        report.stampedTime = report.signingTime;
        report.stampAuthority = authority.authority;
    }
    const auto certificate = checkCertificate(*stamp->signer, {stamp->certificates, {}, {}}, stamp->genTime,
                                              authority.genTime.has_value(), evidence);
    report.certificate = certificate.check;
    if (authority.genTime && certificate.byCarriedData) report.level = Level::BLT;
    return report;
}

SignatureReport notUnderstood(const SignatureInFile& signature, const Evidence& evidence) {
    SignatureReport report;
    const auto ranges = digestOfRanges(evidence.request, signature, "SHA256");
    report.coversWholeFile = ranges && ranges->coversWholeFile;
    report.integrity = checkRanges(signature, ranges);
    const bool isThere = !signature.contents.empty() || signature.problemWord.empty();
    report.signerInfo = report.certificate = report.timestamp =
        isThere ? unknown("unsupported_kind", signature.subFilter) : unknown(signature.problemWord);
    if (report.integrity.verdict == Verdict::Valid) report.integrity = report.signerInfo;
    return report;
}

SignatureReport verifyOne(const SignatureInFile& signature, const Evidence& evidence) {
    const auto is = [&](const char* kind) { return signature.subFilter == kind; };
    SignatureReport report;
    if (is("ETSI.RFC3161"))
        report = verifyDocumentTimeStamp(signature, evidence);
    else if (is("ETSI.CAdES.detached") || is("adbe.pkcs7.detached") || is("adbe.pkcs7.sha1"))
        report = verifyCms(signature, evidence);
    else
        report = notUnderstood(signature, evidence);
    report.field = signature.field;
    return report;
}

bool holds(const SignatureReport& report) {
    return report.integrity.verdict == Verdict::Valid && report.timestamp.verdict == Verdict::Valid;
}

Certificates helpersOf(const VerifyRequest& request) {
    Certificates helpers = request.carried.certificates;
    if (request.chain.empty()) return helpers;
    if (const auto chain = certificatesIn(request.chain)) helpers.insert(helpers.end(), chain->begin(), chain->end());
    return helpers;
}

}  // namespace

std::string_view name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Valid: return "valid";
        case Verdict::Invalid: return "invalid";
        case Verdict::Unknown: return "unknown";
    }
    return "";
}

std::string_view name(Level level) {
    switch (level) {
        case Level::BB: return "B-B";
        case Level::BT: return "B-T";
        case Level::BLT: return "B-LT";
        case Level::BLTA: return "B-LTA";
    }
    return "";
}

Verdict SignatureReport::verdict() const {
    const auto all = {signerInfo.verdict, integrity.verdict, certificate.verdict, timestamp.verdict};
    if (std::count(all.begin(), all.end(), Verdict::Invalid) > 0) return Verdict::Invalid;
    return std::count(all.begin(), all.end(), Verdict::Valid) == 4 ? Verdict::Valid : Verdict::Unknown;
}

Result<std::vector<SignatureReport>> verify(const VerifyRequest& request) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(request.file, error))
        return fail(errors::FileUnreadable, request.file.string());
    const UtcTime checkTime = request.at.value_or(now());
    Evidence evidence{request, helpersOf(request), rootsIn(request.trust).value_or(Certificates()), checkTime,
                      checkTime};

    std::vector<std::size_t> newestFirst(request.signatures.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [&](std::size_t a, std::size_t b) {
        return endOf(request.signatures[a]) > endOf(request.signatures[b]);
    });
    std::vector<SignatureReport> reports(request.signatures.size());
    bool archived = false;  // a later time stamp covers the validation data too
    for (const std::size_t i : newestFirst) {
        const SignatureInFile& signature = request.signatures[i];
        SignatureReport& report = reports[i] = verifyOne(signature, evidence);
        if (report.level == Level::BLT && archived) report.level = Level::BLTA;
        if (signature.subFilter != "ETSI.RFC3161" || !holds(report)) continue;
        evidence.horizon = std::min(evidence.horizon, timeIn(report.signingTime).value_or(evidence.horizon));
        evidence.horizonProven = true;
        archived = archived || signature.coversValidationData;
    }
    return reports;
}

}  // namespace sohoa::signer
