#include "service/certified_copy.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"

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
                       {"module", s.module.string()},
                       {"softhsm_config", s.softhsmConfig.string()},
                       {"token_serial", s.tokenSerial},
                       {"certificate_sha256", s.certificateSha256},
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

Result<CertifiedCopy> makeCertifiedCopy(const Config& config, const SigningSession& session, CopyForm form,
                                        const fs::path& archive, const fs::path& workFolder, const fs::path& output,
                                        const std::optional<FirstPage>& firstPage) {
    if (!session.pin) return fail(errors::NotAttended);
    std::error_code ignored;
    if (fs::exists(output, ignored)) return fail(errors::OutputExists, output.string());
    const fs::path log = config.home / "log";
    fs::create_directories(log, ignored);

    auto pin = session.pin();
    if (!pin) return passOn(pin);
    auto pdfa = StageProcess::start("sohoa-pdfa", log / "sohoa-pdfa.log");
    if (!pdfa) return passOn(pdfa);
    auto signer = StageProcess::start("sohoa-sign", log / "sohoa-sign.log");
    if (!signer) return passOn(signer);

    CertifiedCopy copy;
    // One reading of the clock for the block, the dictionary and the signature; the time stamp must agree within a
    // minute.
    const UtcTime signingTime = std::chrono::floor<std::chrono::seconds>(now());
    copy.blockText = copyBlockText(form, config.office.name, signingTime);
    const fs::path prepared = workFolder / "prepared.pdf", signedFile = workFolder / "signed.pdf";
    Json request = {{"do", "prepare"},
                    {"file", archive.string()},
                    {"output", prepared.string()},
                    {"field", fmt::format("Sohoa{}", signingTime.time_since_epoch().count() / 1000)},
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
    auto verification = verifyPdf(signedFile, trustOf(config));
    if (!verification) return passOn(verification);
    if (verification->verdict != Verdict::Valid || !verification->conforms)
        return fail(errors::OwnSignatureInvalid,
                    fmt::format("verdict {}, PDF/A {}", name(verification->verdict), verification->conforms));
    copy.verification = std::move(*verification);
    fs::remove(prepared, ignored);
    auto released = AtomicFile::create(output);
    if (!released) return passOn(released);
    std::error_code error;
    fs::copy_file(signedFile, released->partPath(), fs::copy_options::overwrite_existing, error);
    if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", output.string(), error.message()));
    if (auto committed = released->commit(); !committed) return passOn(committed);
    return copy;
}

}  // namespace sohoa
