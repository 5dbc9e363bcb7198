#include "service/intake/judged_original.h"

#include <algorithm>

namespace sohoa {

namespace {

bool hasSignatures(const Json& report) { return !report.value("signatures", Json::array()).empty(); }

std::string levelOf(const Verification& verification) {
    if (!verification.conforms) return "";
    return stringOr(verification.report.value("pdfa", Json::object()), "level", "");
}

// The report as it is kept: signature by signature, without the path the file had for a moment.
Json keptReport(const Result<Verification>& verification, bool acts) {
    Json report = verification ? verification->report : Json{{"failed", toJson(verification.error())}};
    report.erase("file");
    if (acts) report["actions"] = true;
    return report;
}

OriginalKind kindOf(const Json& taken, const Original& original, bool signedByAnybody) {
    if (signedByAnybody) return OriginalKind::Signed;
    const bool wholeAsItIs = !original.pdfa.empty() && boolOr(taken, "text_layer", false);
    return wholeAsItIs ? OriginalKind::Archive : OriginalKind::Pdf;
}

}  // namespace

Original judgedOriginal(const std::filesystem::path& file, const Sha256& digest, const Json& taken,
                        const TrustSources& trust) {
    Original original;
    original.sha256 = digest;
    original.pages = int(integerOr(taken, "pages", 0));
    if (stringOr(taken, "kind", "") != "pdf") return original;
    const auto verification = verifyPdf(file, trust);
    if (verification) original.pdfa = levelOf(*verification);
    const bool found = verification && hasSignatures(verification->report);
    const bool isSigned = found || integerOr(taken, "signatures", 0) > 0;
    original.kind = kindOf(taken, original, isSigned);
    original.report = jsonLine(keptReport(verification, boolOr(taken, "actions", false)));
    if (isSigned) {
        // Signatures that hang where no field shows them (usage rights) say nothing that could be verified.
        original.verdict = name(found ? verification->verdict : Verdict::Undetermined);
        original.verifiedAt = now();
    }
    return original;
}

}  // namespace sohoa
