// certifying → certified. Interrupted anywhere, it is done again from the archive; only a file that verified is stored.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "service/certified_copy.h"
#include "service/chain.h"
#include "service/kept_original.h"
#include "service/registration.h"
#include "store/people/overrides.h"

namespace sohoa {

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

Result<> certifyStep(const Office& office, Job& job) {
    if (!job.archive || !job.copy) return fail(errors::WrongState, "no archive or no order");
    auto archive = office.store.spool().verified(*job.archive, "pdf");
    if (!archive) return passOn(archive);
    auto pages = office.store.pages(job);
    if (!pages) return passOn(pages);
    auto kept = keptOriginalOf(office.store, job, *pages);
    if (!kept) return passOn(kept);
    const bool isOriginal = *kept && (*kept)->sha256 == *job.archive;
    if (isOriginal)
        if (auto copyable = requireCopyable(**kept); !copyable) return copyable;
    auto firstPage =
        isOriginal ? Result<std::optional<FirstPage>>(firstPageOfOriginal(*pages)) : firstPageOf(office, *pages);
    if (!firstPage) return passOn(firstPage);
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    auto approved = useFinalTry(office.store, job.id);
    if (!approved) return passOn(approved);
    auto copy = makeCertifiedCopy(office.config, {office.pin, *approved}, job.copy->form, *archive, *folder,
                                  *folder / "copy.pdf", *firstPage);
    if (!copy) return passOn(copy);
    auto file = office.store.spool().take(*folder / "copy.pdf", "pdf");
    if (!file) return passOn(file);
    if (file->sha256 != copy->sha256) return fail(errors::FileDamaged, "the copy as it was stored");
    if (auto added = office.store.addFile(*file, "pdf"); !added) return added;
    job.signedFile = file->sha256;
    office.reporter.noted(job.id, copy->blockText, "signature verified, PAdES B-T", file->path);
    return office.store.database().transaction([&]() -> Result<> {
        if (auto entered = registerCopy(office, job); !entered) return entered;
        return office.store.advance(
            job, JobState::Certified,
            {{"sha256", file->sha256.hex()}, {"archive", job.archive->hex()}, {"time_stamp", copy->genTime}});
    });
}

}  // namespace sohoa
