#include "service/cli/seal_file.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/certified_copy.h"
#include "service/cli/open_office.h"
#include "service/proven_copy.h"
#include "service/registration.h"
#include "service/work_folder.h"

namespace sohoa::cli {

namespace fs = std::filesystem;

namespace {

struct Sealed {
    PreparedSeal prepared;
    CertifiedCopy copy;
    Json entered;
};

Result<> showPreview(const Invocation& invocation, const SealFile& order, const PreparedSeal& prepared) {
    if (order.preview.empty()) return {};
    std::error_code error;
    const fs::path shown = fs::absolute(order.preview, error);
    fs::remove(shown, error);
    if (auto copied = copyProven(prepared.file, prepared.sha256, shown); !copied) return passOn(copied);
    if (!invocation.json)
        printLine(fmt::format("  {}\n  {} · {} s để xem và nhập mã PIN · to look and enter the PIN", prepared.blockText,
                              shown.string(), previewLife.count()));
    return {};
}

// Shown before the PIN, or prepared after it: what is printed is the time of signing.
Result<PreparedSeal> prepared(const Invocation& invocation, const SealFile& order, const Config& config,
                              const fs::path& work) {
    std::error_code error;
    auto made = prepareSeal(config, order.plan, fs::absolute(order.input, error), work);
    if (!made) return made;
    if (auto shown = showPreview(invocation, order, *made); !shown) return passOn(shown);
    return made;
}

Result<Sealed> seal(const Invocation& invocation, const SealFile& order, const Config& config, OfficeClient& office,
                    const fs::path& work) {
    const TokenConfig* token = config.signer.tokenNamed(order.token);
    if (token == nullptr) return fail(errors::NoToken, order.token);
    if (copyFormOf(order.plan.profile))
        if (auto registrable = requireRegistrable(config); !registrable) return passOn(registrable);
    auto terms = office.ask("SealTerms", {QString::fromStdString(order.token)});
    if (!terms) return passOn(terms);
    // What is wrong with the file is said before anybody enters a PIN.
    auto ready = prepared(invocation, order, config, work);
    if (!ready) return passOn(ready);
    auto pin = order.pin();
    if (!pin) return passOn(pin);
    auto session = SealSession::open(config, *token, *pin, false);
    if (!session) return passOn(session);
    const bool stale = now() - ready->printedTime > previewLife / 3;
    if (order.preview.empty() && stale) {
        ready = prepared(invocation, order, config, work);
        if (!ready) return passOn(ready);
    }
    auto copy = signPrepared(config, *session, *ready, work);
    if (!copy) return passOn(copy);
    Json use = toJson(sealUseOf(config, *ready, *copy, ""));
    use["token"] = order.token;
    auto entered = office.ask("EnterSealUse", {busDocument(use)});
    if (!entered) return passOn(entered);
    return Sealed{std::move(*ready), std::move(*copy), std::move(*entered)};
}

void print(const Invocation& invocation, const SealFile& order, const fs::path& output, const Sealed& sealed) {
    if (invocation.json)
        return printJson({{"output", order.output},
                          {"profile", name(order.plan.profile)},
                          {"block", sealed.prepared.blockText},
                          {"pages", sealed.prepared.pages},
                          {"sha256", sealed.copy.sha256.hex()},
                          {"before_sha256", sealed.prepared.before.hex()},
                          {"level", sealed.copy.level},
                          {"later", sealed.copy.withoutWhy},
                          {"time_stamp", sealed.copy.genTime},
                          {"certificate", sealed.copy.certificate},
                          {"number", stringOr(sealed.entered, "number", "")},
                          {"verification", sealed.copy.verification.report}});
    const std::string& block = sealed.prepared.blockText;
    printLine(fmt::format("✓ {}\n  {} · PAdES {}", block.empty() ? "dấu của cơ quan · the agency's seal" : block,
                          output.string(), sealed.copy.level));
    if (const std::string number = stringOr(sealed.entered, "number", ""); !number.empty())
        printLine(fmt::format("  sổ đăng ký bản sao · register of copies: {}", number));
    if (!sealed.copy.withoutWhy.empty())
        printLine(
            fmt::format("  ⚠ chưa đủ chứng cứ lâu dài, chạy `sohoa preserve` sau · evidence to be added later ({})",
                        sealed.copy.withoutWhy));
}

}  // namespace

int sealFile(const Invocation& invocation, const SealFile& order) {
    auto config = officeOf(invocation);
    if (!config) return report(config.error(), invocation.json);
    if (!order.pin) return report(Error{errors::NotAttended, ""}, invocation.json);
    std::error_code error;
    const fs::path output = fs::absolute(order.output, error);
    if (fs::exists(output, error)) return report(Error{errors::OutputExists, output.string()}, invocation.json);
    const auto work = WorkFolder::in(output.parent_path());
    if (!work) return report(work.error(), invocation.json);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto sealed = seal(invocation, order, *config, *(*office)->client, work->path());
    if (!sealed) return report(sealed.error(), invocation.json);
    if (auto released = copyProven(sealed->copy.file, sealed->copy.sha256, output); !released)
        return report(released.error(), invocation.json);
    print(invocation, order, output, *sealed);
    return Done;
}

}  // namespace sohoa::cli
