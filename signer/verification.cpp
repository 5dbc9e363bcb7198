#include "signer/verification.h"

#include <algorithm>

#include "core/error_codes.h"
#include "signer/signature_checks.h"

namespace sohoa::signer {

namespace {

Result<RangeDigest> digestOfRanges(const VerifyRequest& request, const SignatureInFile& signature,
                                   const std::string& algorithm) {
    auto ranges = ByteRanges::from(signature.byteRange);
    if (!ranges) return passOn(ranges);
    return digestRanges(request.file, *ranges, algorithm);
}

SignatureReport unreadable(const std::string& reason) {
    SignatureReport report;
    report.signerInfo = invalid("unreadable: " + reason);
    report.integrity = invalid("unreadable: " + reason);
    report.certificate = unknown("unreadable: " + reason);
    report.timestamp = unknown("unreadable: " + reason);
    return report;
}

void nameSigner(SignatureReport& report, const Certificate& signer) {
    report.signer = signer.commonName();
    report.organisation = signer.organisation();
}

SignatureReport verifyCms(const SignatureInFile& signature, const Evidence& evidence) {
    const VerifyRequest& request = evidence.request;
    const auto cms = readCms(signature.contents, evidence.helpers);
    if (!cms) return unreadable(cms.error());
    const auto ranges = digestOfRanges(request, signature, cms->digestAlgorithm);

    SignatureReport report;
    report.coversWholeFile = ranges && ranges->coversWholeFile;
    report.signerInfo = checkSignerInfo(*cms, signature.subFilter == "ETSI.CAdES.detached");
    report.integrity = checkIntegrity(signature, *cms, ranges);
    const auto stamp = checkTimeStamp(cms->timeStamp, cms->signatureValue, evidence);
    report.timestamp = stamp.check;
    report.signingTime = stamp.genTime                                       ? isoUtc(*stamp.genTime)
                         : cms->claimedTime && signature.claimedTime.empty() ? isoUtc(*cms->claimedTime)
                                                                             : signature.claimedTime;
    report.level = stamp.genTime ? Level::BT : Level::BB;
    if (!cms->signer) {
        report.certificate = unknown("no_certificate: the signer's certificate is missing");
        return report;
    }
    nameSigner(report, *cms->signer);
    const UtcTime at = stamp.genTime ? *stamp.genTime : request.at.value_or(now());
    const auto certificate = checkCertificate(*cms->signer, cms->certificates, cms->revocationLists, at,
                                              stamp.genTime || request.at, evidence);
    report.certificate = certificate.check;
    if (stamp.genTime && certificate.byCarriedData) report.level = Level::BLT;
    return report;
}

SignatureReport verifyDocumentTimeStamp(const SignatureInFile& signature, const Evidence& evidence) {
    const auto token = withoutPadding(signature.contents);
    const auto stamp = token ? readTimeStamp(*token) : fail(errors::TimeStampInvalid, "the token is cut off");
    if (!stamp) return unreadable(stamp.error().detail);
    const auto ranges = digestOfRanges(evidence.request, signature, stamp->digestAlgorithm);

    SignatureReport report;
    report.coversWholeFile = ranges && ranges->coversWholeFile;
    report.signingTime = isoUtc(stamp->genTime);
    report.level = Level::BT;
    report.integrity = checkRanges(signature, ranges);
    if (ranges && ranges->digest != stamp->imprint)
        report.integrity = invalid("altered: the content is not what was stamped");
    const auto trusted = verifyTimeStampSignature(*token, stamp->genTime, evidence.helpers, evidence.roots);
    report.timestamp = trusted ? valid() : invalid("untrusted: " + trusted.error().detail);
    if (trusted && !strongDigest(stamp->digestAlgorithm))
        report.timestamp = unknown("weak_digest: " + stamp->digestAlgorithm);
    if (!stamp->signer) {
        report.signerInfo = unknown("no_certificate: the authority's certificate is missing");
        report.certificate = unknown("no_certificate: the authority's certificate is missing");
        return report;
    }
    nameSigner(report, *stamp->signer);
    report.signerInfo = valid();
    report.certificate =
        checkCertificate(*stamp->signer, stamp->certificates, {}, stamp->genTime, trusted.has_value(), evidence).check;
    return report;
}

SignatureReport verifyOne(const SignatureInFile& signature, const Evidence& evidence) {
    SignatureReport report;
    if (signature.subFilter == "ETSI.RFC3161")
        report = verifyDocumentTimeStamp(signature, evidence);
    else if (signature.subFilter == "ETSI.CAdES.detached" || signature.subFilter == "adbe.pkcs7.detached")
        report = verifyCms(signature, evidence);
    else
        report.signerInfo = report.integrity = report.certificate = report.timestamp =
            unknown("unsupported: signatures of this kind are not understood");
    report.field = signature.field;
    return report;
}

// A valid document time stamp keeps what lies before it beyond the life of its certificates.
void raiseToArchival(const std::vector<SignatureInFile>& signatures, std::vector<SignatureReport>& reports) {
    const auto endOf = [&](std::size_t i) {
        const auto ranges = ByteRanges::from(signatures[i].byteRange);
        return ranges ? ranges->end() : 0;
    };
    for (std::size_t i = 0; i < reports.size(); ++i)
        for (std::size_t stamp = 0; stamp < reports.size() && reports[i].level == Level::BLT; ++stamp)
            if (signatures[stamp].subFilter == "ETSI.RFC3161" && endOf(stamp) > endOf(i) &&
                reports[stamp].integrity.verdict == Verdict::Valid &&
                reports[stamp].timestamp.verdict == Verdict::Valid)
                reports[i].level = Level::BLTA;
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
    auto roots = rootsIn(request.trust);
    if (!roots) return passOn(roots);
    Certificates helpers = request.carried.certificates;
    if (!request.chain.empty()) {
        const auto chain = certificatesIn(request.chain);
        if (!chain) return tl::unexpected(chain.error());
        helpers.insert(helpers.end(), chain->begin(), chain->end());
    }
    std::error_code error;
    if (!std::filesystem::is_regular_file(request.file, error))
        return fail(errors::FileUnreadable, request.file.string());

    const Evidence evidence{request, std::move(helpers), std::move(*roots)};
    std::vector<SignatureReport> reports;
    reports.reserve(request.signatures.size());
    for (const SignatureInFile& signature : request.signatures)
        reports.push_back(verifyOne(signature, evidence));
    raiseToArchival(request.signatures, reports);
    return reports;
}

}  // namespace sohoa::signer
