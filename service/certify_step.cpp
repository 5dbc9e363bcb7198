// certifying → certified. Interrupted anywhere, it is done again from the archive; only a file that verified is stored.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "service/certified_copy.h"
#include "service/chain.h"
#include "service/copy_preview.h"
#include "service/exchange_limit.h"
#include "service/kept_original.h"
#include "service/registration.h"
#include "service/seal_custody.h"
#include "store/people/accounts.h"
#include "store/people/overrides.h"

namespace sohoa {

namespace fs = std::filesystem;

// A kept original shows its pages as they were rendered: nothing of it was turned.
static std::optional<FirstPage> firstPageOfOriginal(const std::vector<StoredPage>& pages) {
    if (pages.empty() || pages.front().page.number.value != 1) return std::nullopt;
    return FirstPage{pages.front().page.file, pages.front().page.dpi, QuarterTurn::None};
}

static Result<std::optional<FirstPage>> firstPageOf(const Office& office, const std::vector<StoredPage>& pages) {
    for (const StoredPage& page : pages) {
        if (page.kind != "content" || !page.recognized) continue;
        auto text = readFile(office.store.spool().pathOf(*page.recognized, "json"));
        if (!text) return passOn(text);
        auto json = parseJson(*text);
        if (!json) return passOn(json);
        auto recognized = recognizedPageFromJson(*json);
        if (!recognized) return passOn(recognized);
        return std::optional(FirstPage{page.page.file, page.page.dpi, recognized->rotation});
    }
    return std::optional<FirstPage>();
}

// What two persons agreed to is used before the try, so that it is good for one try alone.
static Result<bool> useFinalTry(Store& store, JobId job) {
    Overrides overrides(store.database());
    auto approved = overrides.approvedFor(OverrideAction::FinalPinTry, job, 0);
    if (!approved) return passOn(approved);
    if (!*approved) return false;
    if (auto used = overrides.use((*approved)->id); !used) return passOn(used);
    return true;
}

// Asked again before every single signature: a key that was reported a moment ago signs nothing more.
static Result<> requireKeeper(const Office& office, const Job& job) {
    auto account = Accounts(office.store.database()).find(job.copy->keeper);
    if (!account) return passOn(account);
    auto terms = requireMaySeal(office.store, office.config.signer.token, account->person, now());
    if (!terms) return passOn(terms);
    return {};
}

Result<CopySubject> copySubjectOf(const Office& office, const Job& job) {
    if (!job.archive) return fail(errors::WrongState, "no archive");
    CopySubject subject;
    auto archive = office.store.spool().verified(*job.archive, "pdf");
    if (!archive) return passOn(archive);
    subject.archive = std::move(*archive);
    auto pages = office.store.pages(job);
    if (!pages) return passOn(pages);
    auto kept = keptOriginalOf(office.store, job, *pages);
    if (!kept) return passOn(kept);
    const bool isOriginal = *kept && (*kept)->sha256 == *job.archive;
    if (isOriginal)
        if (auto copyable = requireCopyable(**kept); !copyable) return passOn(copyable);
    // A file that was signed is an electronic document; everything else was digitized from paper.
    subject.medium =
        isOriginal && (*kept)->kind == OriginalKind::Signed ? SourceMedium::Electronic : SourceMedium::Paper;
    subject.pages = static_cast<int>(
        std::count_if(pages->begin(), pages->end(), [](const StoredPage& page) { return page.kind == "content"; }));
    auto firstPage =
        isOriginal ? Result<std::optional<FirstPage>>(firstPageOfOriginal(*pages)) : firstPageOf(office, *pages);
    if (!firstPage) return passOn(firstPage);
    subject.firstPage = std::move(*firstPage);
    return subject;
}

SealPlan sealPlanOf(const CopyOrder& order, SourceMedium medium) {
    SealPlan plan;
    plan.profile = profileOf(order.form);
    plan.source = order.source;
    plan.pages = order.pages;
    plan.medium = order.medium.value_or(medium);
    return plan;
}

static Result<PreparedSeal> preparedFor(const Office& office, const Job& job, const fs::path& folder) {
    auto approved = takeApprovedPreview(office.config.home, job.id);
    if (!approved) return passOn(approved);
    if (*approved) return std::move(**approved);
    auto subject = copySubjectOf(office, job);
    if (!subject) return passOn(subject);
    return prepareSeal(office.config, sealPlanOf(*job.copy, subject->medium), subject->archive, folder,
                       subject->firstPage);
}

Result<> certifyStep(const Office& office, Job& job) {
    if (!job.archive || !job.copy) return fail(errors::WrongState, "no archive or no order");
    if (auto registrable = requireRegistrable(office.config); !registrable) return registrable;
    const fs::path archive = office.store.spool().pathOf(*job.archive, "pdf");
    if (auto fits = requireSendableCopy(office, job.id, *job.copy, archive); !fits) return fits;
    if (auto keeper = requireKeeper(office, job); !keeper) return keeper;
    // The session first: what is printed on the file is the time of signing, not of waiting for the token.
    auto session = office.seal([&] { return useFinalTry(office.store, job.id); });
    if (!session) return passOn(session);
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    auto prepared = preparedFor(office, job, *folder);
    if (!prepared) return passOn(prepared);
    auto copy = signPrepared(office.config, **session, *prepared, *folder);
    if (!copy) return passOn(copy);
    auto file = office.store.spool().take(copy->file, "pdf");
    if (!file) return passOn(file);
    if (file->sha256 != copy->sha256) return fail(errors::FileDamaged, "the copy as it was stored");
    if (auto added = office.store.addFile(*file, "pdf"); !added) return added;
    job.signedFile = file->sha256;
    office.reporter.noted(job.id, prepared->blockText, fmt::format("signature verified, PAdES {}", copy->level),
                          file->path);
    forgetPreview(office.config.home, job.id);
    return office.store.database().transaction([&]() -> Result<> {
        if (auto entered = registerCopy(office, job, *prepared, *copy); !entered) return entered;
        return office.store.advance(job, JobState::Certified,
                                    {{"sha256", file->sha256.hex()},
                                     {"archive", job.archive->hex()},
                                     {"time_stamp", copy->genTime},
                                     {"level", copy->level}});
    });
}

}  // namespace sohoa
