#include "service/verification.h"

#include <nlohmann/json.hpp>

#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds longestSilence{120};

std::string_view name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Valid: return "valid";
        case Verdict::Invalid: return "invalid";
        case Verdict::Undetermined: return "unknown";
    }
    return "";
}

// One invalid signature spoils the file; one unknown leaves it open.
static Verdict overall(const Json& signatures) {
    if (signatures.empty()) return Verdict::Invalid;
    Verdict verdict = Verdict::Valid;
    for (const Json& signature : signatures) {
        const std::string word = stringOr(signature, "verdict", "invalid");
        if (word == "invalid") return Verdict::Invalid;
        if (word != "valid") verdict = Verdict::Undetermined;
    }
    return verdict;
}

static Result<Json> askOnce(std::string_view program, const fs::path& logFolder, const Json& request) {
    auto stage =
        StageProcess::start(program, logFolder.empty() ? fs::path() : logFolder / (std::string(program) + ".log"));
    if (!stage) return passOn(stage);
    return stage->ask(request, longestSilence);
}

Result<Verification> verifyPdf(const fs::path& file, const TrustSources& trust) {
    std::error_code ignored;
    const std::string path = fs::absolute(file, ignored).string();
    auto found = askOnce("sohoa-pdfa", trust.logFolder, {{"do", "signatures"}, {"file", path}});
    if (!found) return passOn(found);
    auto conformance = askOnce("sohoa-pdfa", trust.logFolder, {{"do", "check"}, {"file", path}});
    if (!conformance) return passOn(conformance);
    Json judged = Json::array();
    if (const Json& signatures = found->value("signatures", Json::array()); !signatures.empty()) {
        auto answer = askOnce("sohoa-sign", trust.logFolder,
                              {{"do", "verify"},
                               {"file", path},
                               {"signatures", signatures},
                               {"trust", trust.trustFolder.string()},
                               {"chain", trust.chainFile.string()},
                               {"ocsp_url", trust.ocspUrl},
                               {"at", trust.at},
                               {"offline", trust.offline}});
        if (!answer) return passOn(answer);
        judged = answer->value("signatures", Json::array());
    }
    Verification verification;
    verification.verdict = overall(judged);
    verification.conforms = boolOr(*conformance, "conforms", false);
    verification.report = {{"file", file.string()},
                           {"verdict", name(verification.verdict)},
                           {"pdfa", std::move(*conformance)},
                           {"signatures", std::move(judged)}};
    return verification;
}

}  // namespace sohoa
