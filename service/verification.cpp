#include "service/verification.h"

#include <future>
#include <nlohmann/json.hpp>

#include "core/clock.h"
#include "core/error_codes.h"
#include "core/sha256.h"
#include "service/stage_process.h"
#include "service/verification_words.h"

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

static constexpr const char* checks[]{"signer_info", "integrity", "certificate", "timestamp"};

// The stage's words become sentences; the rest stays as it is.
static Json told(Json signature, const Json& found) {
    Json reasons = Json::object(), notes = Json::array();
    const Json given = signature.value("reasons", Json::object());
    for (const char* check : checks) {
        const Json reason = given.value(check, Json::object());
        reasons[check] = explained(stringOr(reason, "word", ""), stringOr(reason, "detail", ""));
    }
    for (const Json& note : signature.value("notes", Json::array()))
        if (note.is_string()) notes.push_back(explained(note.get_ref<const std::string&>()));
    signature["reasons"] = std::move(reasons);
    signature["notes"] = std::move(notes);
    signature["type"] = stringOr(found, "type", "signature");
    signature["sub_filter"] = stringOr(found, "sub_filter", "");
    signature["revision"] = integerOr(found, "revision", 0);
    return signature;
}

static Json toldRevision(Json revision) {
    Json kinds = Json::array();
    for (const Json& kind : revision.value("kinds", Json::array()))
        if (kind.is_string()) kinds.push_back(explained(kind.get_ref<const std::string&>()));
    revision["kinds"] = std::move(kinds);
    if (const std::string why = stringOr(revision, "forbidden", ""); !why.empty())
        revision["forbidden"] = explained(why, stringOr(revision, "detail", ""));
    else
        revision["forbidden"] = nullptr;
    revision.erase("detail");
    return revision;
}

static Json judgedSignatures(const Json& found, const Json& answer) {
    Json signatures = Json::array();
    const Json judged = answer.value("signatures", Json::array());
    for (std::size_t i = 0; i < judged.size() && i < found.size(); ++i)
        signatures.push_back(told(judged[i], found[i]));
    return signatures;
}

Result<Verification> verifyPdf(const fs::path& file, const TrustSources& trust) {
    std::error_code ignored;
    const std::string path = fs::absolute(file, ignored).string();
    // Two questions that have nothing to do with each other, in processes of their own, at the same time.
    auto checking = std::async(std::launch::async, [&trust, &path] {
        return askOnce("sohoa-pdfa", trust.logFolder, {{"do", "check"}, {"file", path}});
    });
    auto found = askOnce("sohoa-pdfa", trust.logFolder, {{"do", "signatures"}, {"file", path}});
    if (!found) return passOn(found);
    const auto digest = sha256OfFile(path);
    if (!digest) return tl::unexpected(digest.error());
    Json judged = Json::array(), roots = Json::array();
    if (const Json& signatures = found->value("signatures", Json::array()); !signatures.empty()) {
        auto answer = askOnce("sohoa-sign", trust.logFolder,
                              {{"do", "verify"},
                               {"file", path},
                               {"signatures", signatures},
                               {"validation_data", found->value("validation_data", Json::object())},
                               {"trust", trust.trustFolder.string()},
                               {"chain", trust.chainFile.string()},
                               {"ocsp_url", trust.ocspUrl},
                               {"at", trust.at},
                               {"offline", trust.offline}});
        if (!answer) return passOn(answer);
        judged = judgedSignatures(signatures, *answer);
        roots = answer->value("roots", Json::array());
        // Less than was asked about is no answer.
        if (judged.size() != signatures.size()) return fail(errors::BadMessage, "a signature that was not judged");
    }
    auto conformance = checking.get();
    if (!conformance) return passOn(conformance);
    Json revisions = Json::array();
    for (const Json& revision : found->value("revisions", Json::array()))
        revisions.push_back(toldRevision(revision));
    Verification verification;
    verification.verdict = overall(judged);
    verification.conforms = boolOr(*conformance, "conforms", false);
    verification.report = {{"file", file.string()},
                           {"sha256", digest->hex()},
                           {"pages", integerOr(*found, "pages", 0)},
                           {"checked_at", isoUtc(now())},
                           {"judged_at", trust.at.empty() ? isoUtc(now()) : trust.at},
                           {"trust", trust.trustFolder.string()},
                           {"roots", std::move(roots)},
                           {"offline", trust.offline},
                           {"verdict", name(verification.verdict)},
                           {"verdict_vi", verdictInVietnamese(name(verification.verdict))},
                           {"reason", judged.empty() ? explained("no_signature") : Json()},
                           {"pdfa", std::move(*conformance)},
                           {"signatures", std::move(judged)},
                           {"revisions", std::move(revisions)}};
    return verification;
}

}  // namespace sohoa
