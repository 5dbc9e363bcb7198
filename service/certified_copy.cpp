#include "service/certified_copy.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "core/error_codes.h"
#include "service/proven_copy.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds pdfSilence{120};
// A time-stamp authority may take two minutes and more to answer.
static constexpr std::chrono::seconds signSilence{240};

std::string copyBlockText(CopyForm form, const std::string& agency, UtcTime signingTime) {
    const auto t = inVietnam(signingTime);
    return fmt::format("{}; {}; {:02}/{:02}/{:04}; {:02}:{:02}:{:02} +07:00", printedName(form), agency, t.day, t.month,
                       t.year, t.hour, t.minute, t.second);
}

TrustSources trustOf(const Config& config) {
    return {config.signer.trustFolder, config.signer.chainFile, config.home / "log", config.signer.ocspUrl, "", false};
}

static Result<Json> signPrepared(const Config& config, StageProcess& signer, const SecretBytes& pin,
                                 bool finalTryApproved, const Json& slot, const fs::path& prepared) {
    const SignerConfig& s = config.signer;
    return signer.ask({{"do", "sign"},
                       {"module", s.token.module.string()},
                       {"softhsm_config", s.token.softhsmConfig.string()},
                       {"token_serial", s.token.serial},
                       {"certificate_sha256", s.token.certificateSha256},
                       {"file", prepared.string()},
                       {"byte_range", slot.value("byte_range", Json())},
                       {"digest", slot.value("digest", Json())},
                       {"chain", s.chainFile.string()},
                       {"trust", s.trustFolder.string()},
                       {"tsa_url", s.tsaUrl},
                       {"ocsp_url", s.ocspUrl},
                       {"final_try_confirmed", finalTryApproved},
                       {"secret_bytes", pin.size()}},
                      signSilence, {}, &pin);
}

using Verdicts = std::vector<std::pair<std::string, std::string>>;  // of signatures, by their fields

static Verdicts verdictsIn(const Verification& verification) {
    Verdicts verdicts;
    for (const Json& signature : verification.report.value("signatures", Json::array()))
        verdicts.emplace_back(stringOr(signature, "field", ""), stringOr(signature, "verdict", "invalid"));
    return verdicts;
}

// What a document was signed with before it came to us. What is not what its signatures say is not certified.
static Result<Verdicts> earlierSignatures(StageProcess& pdfa, const fs::path& file, const TrustSources& trust) {
    auto found = pdfa.ask({{"do", "signatures"}, {"file", file.string()}}, pdfSilence);
    if (!found) return passOn(found);
    if (found->value("signatures", Json::array()).empty()) return Verdicts();
    auto verification = verifyPdf(file, trust);
    if (!verification) return passOn(verification);
    if (verification->verdict == Verdict::Invalid) return fail(errors::OriginalInvalid);
    return verdictsIn(*verification);
}

// Ours is valid, and every earlier one is there and no worse than it was.
static Result<> requireAllGood(const Verification& after, const std::string& ourField, Verdicts earlier) {
    earlier.emplace_back(ourField, "valid");
    const Verdicts now = verdictsIn(after);
    bool good = now.size() == earlier.size();
    for (const auto& [field, before] : earlier)
        good = good && std::any_of(now.begin(), now.end(), [&, &field = field, &before = before](const auto& present) {
                   return present.first == field && (present.second == "valid" || present.second == before);
               });
    if (good) return {};
    return fail(errors::OwnSignatureInvalid,
                fmt::format("verdict {}, {} of {} signatures", name(after.verdict), now.size(), earlier.size()));
}

Result<CertifiedCopy> makeCertifiedCopy(const Config& config, const SigningSession& session, CopyForm form,
                                        const fs::path& archive, const fs::path& workFolder, const fs::path& output,
                                        const std::optional<FirstPage>& firstPage) {
    if (!session.pin) return fail(errors::NotAttended);
    std::error_code ignored;
    if (fs::exists(output, ignored)) return fail(errors::OutputExists, output.string());
    const fs::path log = config.home / "log";
    fs::create_directories(log, ignored);

    auto pdfa = StageProcess::start("sohoa-pdfa", log / "sohoa-pdfa.log");
    if (!pdfa) return passOn(pdfa);
    auto earlier = earlierSignatures(*pdfa, archive, trustOf(config));
    if (!earlier) return passOn(earlier);
    auto pin = session.pin();
    if (!pin) return passOn(pin);
    auto signer = StageProcess::start("sohoa-sign", log / "sohoa-sign.log");
    if (!signer) return passOn(signer);

    CertifiedCopy copy;
    // One reading of the clock for the block, the dictionary and the signature; the time stamp must agree within a
    // minute.
    const UtcTime signingTime = std::chrono::floor<std::chrono::seconds>(now());
    copy.blockText = copyBlockText(form, config.office.name, signingTime);
    const std::string field = fmt::format("Sohoa{}", signingTime.time_since_epoch().count() / 1000);
    const fs::path prepared = workFolder / "prepared.pdf", signedFile = workFolder / "signed.pdf";
    Json request = {{"do", "prepare"},
                    {"file", archive.string()},
                    {"output", prepared.string()},
                    {"field", field},
                    {"text", copy.blockText},
                    {"name", config.office.name},
                    {"signing_time", isoUtc(signingTime)},
                    {"reserve", 16384}};
    if (firstPage) {
        request["page_image"] = firstPage->image.string();
        request["dpi"] = firstPage->dpi.value;
        request["rotation"] = static_cast<int>(firstPage->rotation);
    }
    auto slot = pdfa->ask(request, pdfSilence);
    if (!slot) return passOn(slot);
    auto signature = signPrepared(config, *signer, *pin, session.finalTryApproved, *slot, prepared);
    if (!signature) return passOn(signature);
    copy.genTime = stringOr(*signature, "gen_time", "");
    auto embedded = pdfa->ask({{"do", "embed"},
                               {"prepared", prepared.string()},
                               {"cms", signature->value("cms", "")},
                               {"contents_offset", slot->value("contents_offset", 0)},
                               {"contents_length", slot->value("contents_length", 0)},
                               {"output", signedFile.string()}},
                              pdfSilence);
    if (!embedded) return passOn(embedded);

    // The proof before the word: the file is verified as a stranger would, and only then gets its name.
    auto digest = sha256OfFile(signedFile);
    if (!digest) return passOn(digest);
    auto verification = verifyPdf(signedFile, trustOf(config));
    if (!verification) return passOn(verification);
    if (!verification->conforms) return fail(errors::PdfaNonconforming, "after the signature");
    if (auto good = requireAllGood(*verification, field, std::move(*earlier)); !good) return passOn(good);
    copy.verification = std::move(*verification);
    copy.sha256 = *digest;
    fs::remove(prepared, ignored);
    if (auto released = copyProven(signedFile, *digest, output); !released) return passOn(released);
    return copy;
}

}  // namespace sohoa
