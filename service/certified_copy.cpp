#include "service/certified_copy.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"
#include "service/preservation/raise_level.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds pdfSilence{120};

Result<> requireAsShown(const PreparedSeal& prepared) {
    if (now() - prepared.printedTime > previewLife) return fail(errors::PreviewExpired);
    auto digest = sha256OfFile(prepared.file);
    if (!digest) return passOn(digest);
    if (*digest != prepared.sha256) return fail(errors::FileDamaged, "not the file that was prepared");
    return {};
}

// A signature whose time stamp has to come later is good in everything else.
bool isGood(const Json& signature, bool withoutTimeStamp) {
    if (stringOr(signature, "verdict", "") == "valid") return true;
    const auto is = [&](const char* check, const char* verdict) { return stringOr(signature, check, "") == verdict; };
    return withoutTimeStamp && is("signer_info", "valid") && is("integrity", "valid") && is("certificate", "valid") &&
           is("timestamp", "unknown");
}

// Ours is good, and every earlier one is there and no worse than it was. The time stamps that were added for the
// evidence's sake are no more than that.
Result<> requireAllGood(const Verification& after, const PreparedSeal& prepared, bool withoutTimeStamp) {
    const Json now = after.report.value("signatures", Json::array());
    const auto found = [&](const std::string& field, const auto& good) {
        return std::count_if(now.begin(), now.end(),
                             [&](const Json& s) { return stringOr(s, "field", "") == field && good(s); }) == 1;
    };
    bool good = found(prepared.field, [&](const Json& s) { return isGood(s, withoutTimeStamp); });
    for (const Json& earlier : prepared.earlier)
        good = good && found(earlier.at(0).get<std::string>(), [&](const Json& s) {
                   const std::string verdict = stringOr(s, "verdict", "");
                   return verdict == "valid" || verdict == earlier.at(1);
               });
    const auto stamps =
        std::count_if(now.begin(), now.end(), [](const Json& s) { return stringOr(s, "type", "") == "timestamp"; });
    good = good && now.size() == prepared.earlier.size() + 1 + static_cast<std::size_t>(stamps);
    if (good) return {};
    return fail(errors::OwnSignatureInvalid, fmt::format("verdict {}, {} signatures after {}", name(after.verdict),
                                                         now.size(), prepared.earlier.size()));
}

Result<fs::path> embed(const Config& config, const PreparedSeal& prepared, const Seal& seal,
                       const fs::path& workFolder) {
    const fs::path file = workFolder / "signed.pdf";
    auto pdfa = StageProcess::start("sohoa-pdfa", config.home / "log" / "sohoa-pdfa.log");
    if (!pdfa) return passOn(pdfa);
    auto embedded = pdfa->ask({{"do", "embed"},
                               {"prepared", prepared.file.string()},
                               {"cms", seal.cms},
                               {"contents_offset", prepared.slot.value("contents_offset", 0)},
                               {"contents_length", prepared.slot.value("contents_length", 0)},
                               {"output", file.string()}},
                              pdfSilence);
    if (!embedded) return passOn(embedded);
    return file;
}

// The evidence for later years, where the office wants it in the file at once. What is missing today is no reason to
// throw a good signature away: it is added when it can be had (service/preservation).
void addEvidence(const Config& config, const fs::path& workFolder, CertifiedCopy& copy) {
    const auto wanted = signatureLevelFrom(config.signer.level);
    if (!wanted || *wanted <= SignatureLevel::BT || copy.level == name(SignatureLevel::BB)) return;
    auto raised = raiseLevel(config, copy.file, *wanted, workFolder, workFolder / "raised.pdf");
    if (!raised) {
        copy.withoutWhy = raised.error().code.name;
        return;
    }
    copy.file = workFolder / "raised.pdf";
    copy.level = name(raised->level);
}

}  // namespace

Result<CertifiedCopy> signPrepared(const Config& config, SealSession& session, const PreparedSeal& prepared,
                                   const fs::path& workFolder) {
    if (auto same = requireAsShown(prepared); !same) return passOn(same);
    auto seal = session.sign({prepared.file, prepared.slot.value("byte_range", Json()),
                              stringOr(prepared.slot, "digest", ""), prepared.printedTime});
    if (!seal) return passOn(seal);
    auto file = embed(config, prepared, *seal, workFolder);
    if (!file) return passOn(file);

    CertifiedCopy copy;
    copy.file = *file;
    copy.genTime = seal->genTime;
    copy.level = seal->level;
    copy.withoutWhy = seal->withoutWhy;
    copy.certificate = seal->certificate;
    copy.tokenSerial = session.tokenSerial();

    addEvidence(config, workFolder, copy);

    // The proof before the word: the file is verified as a stranger would, and only then gets its name.
    auto digest = sha256OfFile(copy.file);
    if (!digest) return passOn(digest);
    auto verification = verifyPdf(copy.file, trustOf(config));
    if (!verification) return passOn(verification);
    if (!verification->conforms) return fail(errors::PdfaNonconforming, "after the signature");
    if (auto good = requireAllGood(*verification, prepared, copy.level == "B-B"); !good) return passOn(good);
    copy.verification = std::move(*verification);
    copy.sha256 = *digest;
    return copy;
}

}  // namespace sohoa
