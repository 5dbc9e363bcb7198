// Copies beyond the simple order: their source and pages, the preview before the PIN, and what is signed without being
// a job's: who may use the seal, and the line for what it was used on.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/bus/access_note.h"
#include "service/bus/attended.h"
#include "service/bus/decide.h"
#include "service/bus/method.h"
#include "service/bus/nameless_file.h"
#include "service/chain.h"
#include "service/copy_preview.h"
#include "service/copy_slip.h"
#include "service/registration.h"
#include "service/seal_custody.h"
#include "store/registers/registers.h"

namespace sohoa {

namespace {

Reporter nobodyListens;

const TokenConfig* tokenIn(const Desk& desk, const std::string& name) { return desk.config.signer.tokenNamed(name); }

Result<SealTerms> termsOf(Desk& desk, const Call& call, const std::string& token) {
    const TokenConfig* config = tokenIn(desk, token);
    if (config == nullptr) return fail(errors::BadRequest, "no token of this name");
    return requireMaySeal(desk.store, *config, call.person, now());
}

Json toJson(const SealTerms& terms) {
    return {{"token_serial", terms.tokenSerial}, {"certificate_sha256", terms.certificateSha256},
            {"keeper", terms.keeper.login},      {"signer", terms.signer.login},
            {"decision", terms.decision.number}, {"permitted_until", terms.permittedUntil}};
}

Result<QVariantList> orderCopyOf(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    const auto form = copyFormNamed(stringOr(*request, "form", ""));
    const std::string sourceName = stringOr(*request, "source", "");
    const auto source = copySourceNamed(sourceName);
    if (!form || (!source && !sourceName.empty())) return fail(errors::BadRequest, "form, source");
    auto pages = PageChoice::from(stringOr(*request, "pages", ""));
    if (!pages) return passOn(pages);
    const auto medium = sourceMediumNamed(stringOr(*request, "medium", ""));
    if (auto terms = termsOf(desk, call, ""); !terms) return passOn(terms);
    return decide(desk, JobId{call.number(0)}, [&](const Office& office, Job& job) {
        return orderCopy(office, job, CopyOrder{*form, call.person.login, source, std::move(*pages), medium});
    });
}

Result<QVariantList> previewOf(Desk& desk, const Call& call) {
    const JobId id{call.number(0)};
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    auto lock = desk.store.lock(id);
    if (!lock) return passOn(lock);
    auto job = desk.store.job(id);
    if (!job) return passOn(job);
    auto prepared = previewCopy(office, *job);
    if (!prepared) return passOn(prepared);
    auto handed = openedForReading(prepared->file);
    if (!handed) return passOn(handed);
    const Json shown = {{"sha256", prepared->sha256.hex()},
                        {"block", prepared->blockText},
                        {"pages", prepared->pages},
                        {"rect", prepared->slot.value("rect", Json::array())},
                        {"moved", prepared->slot.value("moved", false)},
                        {"printed_at", isoUtc(prepared->printedTime)},
                        {"good_until", isoUtc(prepared->printedTime + previewLife)}};
    QVariantList answer = busAnswer(shown);
    answer.append(*handed);
    return answer;
}

Result<QVariantList> certifyPreview(Desk& desk, const Call& call) {
    const JobId id{call.number(0)};
    const auto shown = Sha256::fromHex(call.text(1));
    if (!shown) return fail(errors::BadRequest, "sha256");
    auto pin = call.secret(2);
    if (!pin) return passOn(pin);
    if (auto keeper = requireKeeper(desk, call); !keeper) return passOn(keeper);
    ApprovedList approved;
    auto decided = decide(desk, id, [&](const Office& office, Job& job) -> Result<> {
        if (job.state != JobState::Certifying || !job.copy) return fail(errors::WrongState, "no copy was ordered");
        if (auto taken = orderCopy(office, job, CopyOrder{job.copy->form, call.person.login}); !taken) return taken;
        if (auto agreed = approvePreview(desk.config.home, id, *shown); !agreed) return agreed;
        approved = approvalOf(call, job, std::move(*pin));
        return {};
    });
    if (decided) desk.lanes.certify(std::move(approved));
    return decided;
}

Result<QVariantList> slipOf(Desk& desk, const Call& call) {
    auto job = desk.store.job(JobId{call.number(0)});
    if (!job) return passOn(job);
    auto facts = slipFacts(desk.store, *job);
    if (!facts) return passOn(facts);
    const NamelessFile pdf(desk.config.home, ".pdf");
    Json form = slipForm(desk.config, *facts, now());
    form["output"] = pdf.path().string();
    auto printer = Office{desk.config, desk.store, nobodyListens, {}, {}, {}}.startStage("sohoa-pdfa");
    if (!printer) return passOn(printer);
    auto printed = printer->ask(form, std::chrono::seconds(60));
    if (!printed) return passOn(printed);
    auto handed = pdf.handOver();
    if (!handed) return passOn(handed);
    if (auto noted = noteLook(desk, call, Access::Exported, job->id, "slip"); !noted) return passOn(noted);
    Json summary = std::move(*facts);
    summary["code"] = slipCode(desk.config, summary);
    summary["slip_sha256"] = stringOr(*printed, "sha256", "");
    return QVariantList{*handed} + busAnswer(summary);
}

Result<QVariantList> sealTerms(Desk& desk, const Call& call) {
    auto terms = termsOf(desk, call, call.text(0));
    if (!terms) return passOn(terms);
    return busAnswer(toJson(*terms));
}

// A file that is no job's: its line in the register of copies has no document behind it but the digests.
Result<QVariantList> enterSealUseOf(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto use = sealUseFrom(*request);
    if (!use) return passOn(use);
    const auto profile = sealProfileNamed(use->profile);
    if (!profile) return fail(errors::BadRequest, "profile");
    auto terms = termsOf(desk, call, stringOr(*request, "token", ""));
    if (!terms) return passOn(terms);
    if (terms->tokenSerial != use->tokenSerial) return fail(errors::BadRequest, "another token");
    use->keeper = call.person.login;
    use->agency = desk.config.office.name;
    use->enteredAt = now();
    std::string code;
    auto done = desk.store.database().transaction([&]() -> Result<> {
        if (const auto form = copyFormOf(*profile)) {
            auto pages = PageChoice::from(use->pages);
            if (!pages) return passOn(pages);
            Job document;
            document.copy = CopyOrder{*form, use->keeper, use->source, std::move(*pages)};
            document.signedFile = use->after;
            CopyEntry copy;
            copy.agency = desk.config.registers.notation;
            auto entered = enterCopy(desk.store.database(), document, copy, {use->keeper, use->enteredAt});
            if (!entered) return passOn(entered);
            use->entry = entered->id;
            code = entered->code;
        }
        return enterSealUse(desk.store.database(), *use);
    });
    if (!done) return passOn(done);
    return busAnswer({{"entry", use->entry}, {"number", code}, {"use", use->id}});
}

}  // namespace

Methods copyMethods() {
    return {{"OrderCopy", Permission::Certify, Pace::Quick, true, orderCopyOf},
            {"PreviewCopy", Permission::Certify, Pace::Shown, true, previewOf},
            {"CertifyPreview", Permission::Certify, Pace::Quick, true, certifyPreview},
            {"PrintSlip", Permission::ReadRecords, Pace::Shown, true, slipOf},
            {"SealTerms", Permission::Certify, Pace::Quick, false, sealTerms},
            {"EnterSealUse", Permission::Certify, Pace::Quick, true, enterSealUseOf}};
}

}  // namespace sohoa
