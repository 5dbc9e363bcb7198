#include "service/preservation/signed_file.h"

#include <algorithm>
#include <map>

#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds pdfaSilence{180};

Result<SigningStages> SigningStages::start(const Config& config, const std::function<bool()>& mustStop) {
    const fs::path log = config.home / "log";
    std::error_code ignored;
    fs::create_directories(log, ignored);
    auto pdfa = StageProcess::start("sohoa-pdfa", log / "sohoa-pdfa.log", mustStop);
    if (!pdfa) return passOn(pdfa);
    auto signer = StageProcess::start("sohoa-sign", log / "sohoa-sign.log", mustStop);
    if (!signer) return passOn(signer);
    return SigningStages{config, std::move(*pdfa), std::move(*signer)};
}

Result<Json> SigningStages::askPdfa(const Json& request) { return pdfa.ask(request, pdfaSilence); }

Result<Json> SigningStages::askSigner(Json request, std::chrono::seconds silence) {
    request["trust"] = config.signer.trustFolder.string();
    request["chain"] = config.signer.chainFile.string();
    request["ocsp_url"] = config.signer.ocspUrl;
    request["ocsp_timeout_ms"] = std::max<std::int64_t>(1, config.signer.ocspSeconds) * 1000;
    return signer.ask(request, silence);
}

bool isDocumentTimeStamp(const Json& signature) { return stringOr(signature, "sub_filter", "") == "ETSI.RFC3161"; }

static std::int64_t endOf(const Json& signature) {
    const Json range = signature.value("byte_range", Json::array());
    if (range.size() != 4 || !range[2].is_number_integer() || !range[3].is_number_integer()) return 0;
    return range[2].get<std::int64_t>() + range[3].get<std::int64_t>();
}

const Json* SignedFile::signatureIn(const std::string& field) const {
    for (const Json& signature : signatures)
        if (stringOr(signature, "field", "") == field) return &signature;
    return nullptr;
}

const Json* SignedFile::lastTimeStamp() const {
    const Json* last = nullptr;
    for (const Json& signature : signatures)
        if (isDocumentTimeStamp(signature) && (last == nullptr || endOf(signature) > endOf(*last))) last = &signature;
    return last;
}

std::string SignedFile::provenAt(const Json& signature) const {
    std::string earliest;
    for (const Json& stamp : signatures) {
        if (!isDocumentTimeStamp(stamp) || endOf(stamp) <= endOf(signature)) continue;
        const std::string at = stringOr(stampedAt, stringOr(stamp, "field", "").c_str(), "");
        if (!at.empty() && (earliest.empty() || at < earliest)) earliest = at;
    }
    return earliest;
}

// A document time stamp behind a signature without one proves when it was there (ETSI EN 319 142-1 6.3 table 1).
static SignatureLevel levelOf(const SignedFile& file, const Json& signature, const Json& report) {
    const auto own = signatureLevelFrom(stringOr(report, "level", "B-B")).value_or(SignatureLevel::BB);
    if (own == SignatureLevel::BB && !file.provenAt(signature).empty()) return SignatureLevel::BT;
    return own;
}

static std::string untilOf(const SignedFile& file, const std::map<std::string, std::string>& lives) {
    std::string until;
    const auto end = [&](const Json& signature) {
        const auto life = lives.find(stringOr(signature, "field", ""));
        return life == lives.end() ? std::string() : life->second;
    };
    for (const Json& signature : file.signatures) {
        if (isDocumentTimeStamp(signature)) continue;
        const Json* keeper = &signature;
        for (const Json& stamp : file.signatures)
            if (isDocumentTimeStamp(stamp) && endOf(stamp) > endOf(*keeper)) keeper = &stamp;
        if (until.empty() || end(*keeper) < until) until = end(*keeper);
    }
    if (until.empty() && file.lastTimeStamp() != nullptr) until = end(*file.lastTimeStamp());
    return until;
}

static Result<> readLifetimes(SigningStages& stages, SignedFile& file) {
    auto answer = stages.askSigner(
        {{"do", "lifetimes"}, {"signatures", file.signatures}, {"validation_data", file.validationData}}, pdfaSilence);
    if (!answer) return passOn(answer);
    std::map<std::string, std::string> lives;
    file.stampedAt = Json::object();
    for (const Json& life : answer->value("lifetimes", Json::array())) {
        lives[stringOr(life, "field", "")] = stringOr(life, "until", "");
        file.stampedAt[stringOr(life, "field", "")] = stringOr(life, "stamped_at", "");
    }
    file.evidenceUntil = untilOf(file, lives);
    return {};
}

Result<SignedFile> readSignedFile(SigningStages& stages, const fs::path& path, bool offline) {
    SignedFile file;
    auto found = stages.askPdfa({{"do", "signatures"}, {"file", path.string()}});
    if (!found) return passOn(found);
    file.signatures = found->value("signatures", Json::array());
    if (file.signatures.empty()) return fail(errors::PdfaUnsigned);
    file.validationData = found->value("validation_data", Json::object());
    auto conformance = stages.askPdfa({{"do", "check"}, {"file", path.string()}});
    if (!conformance) return passOn(conformance);
    file.conforms = boolOr(*conformance, "conforms", false);
    auto judged = stages.askSigner({{"do", "verify"},
                                    {"file", path.string()},
                                    {"signatures", file.signatures},
                                    {"validation_data", file.validationData},
                                    {"offline", offline}},
                                   pdfaSilence);
    if (!judged) return passOn(judged);
    file.reports = judged->value("signatures", Json::array());
    if (file.reports.size() != file.signatures.size()) return fail(errors::BadMessage, "another number of reports");
    file.someInvalid = std::any_of(file.reports.begin(), file.reports.end(), [](const Json& report) {
        return stringOr(report, "verdict", "invalid") == "invalid";
    });
    file.allValid = std::all_of(file.reports.begin(), file.reports.end(),
                                [](const Json& report) { return stringOr(report, "verdict", "") == "valid"; });
    if (file.someInvalid) return file;
    if (auto lives = readLifetimes(stages, file); !lives) return passOn(lives);

    file.level = SignatureLevel::BLTA;
    for (std::size_t i = 0; i < file.signatures.size(); ++i)
        if (!isDocumentTimeStamp(file.signatures[i]))
            file.level = std::min(file.level, levelOf(file, file.signatures[i], file.reports[i]));
    return file;
}

}  // namespace sohoa
