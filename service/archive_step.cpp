// confirmed → archived. The plan (identifier, time) is stored before the work: done twice, the work makes the same
// bytes.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "service/archive_request.h"
#include "service/chain.h"
#include "store/registers/custody_chain.h"

namespace sohoa {

Result<> archiveStep(const Office& office, Job& job) {
    if (!job.archivePlan) {
        job.archivePlan = ArchivePlan{randomUuid(), now()};
        if (auto kept = office.store.record(job, "archive.planned", {{"id", job.archivePlan->id}}); !kept) return kept;
    }
    auto pages = office.store.pages(job);
    if (!pages) return passOn(pages);
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    std::vector<ArchivedPage> content;
    std::vector<Sha256> recognized;
    for (const StoredPage& page : *pages)
        if (page.kind == "content") {
            content.push_back({page.page, office.store.spool().pathOf(*page.recognized, "json")});
            recognized.push_back(*page.recognized);
        }
    auto writer = office.startStage("sohoa-pdfa");
    if (!writer) return passOn(writer);
    auto archive = writer->ask(
        archiveRequest(office.config.office, *job.archivePlan, job.fields, content, *folder / "archive.pdf"),
        longestArchiveSilence, [&](const Json& event) -> Result<StageProcess::Reply> {
            office.reporter.progress(job.id, integerOr(event, "done", 0), integerOr(event, "of", 0));
            return StageProcess::Reply::None;
        });
    if (!archive) return passOn(archive);
    if (integerOr(*archive, "pages", -1) != static_cast<std::int64_t>(content.size()))
        return fail(errors::PageCountDiffers,
                    fmt::format("{} with content, {} in the PDF", content.size(), integerOr(*archive, "pages", -1)));
    auto file = office.store.spool().take(*folder / "archive.pdf", "pdf");
    if (!file) return passOn(file);
    if (file->sha256.hex() != stringOr(*archive, "sha256", ""))
        return fail(errors::FileDamaged, "the archive as it was stored");
    if (auto added = office.store.addFile(*file, "pdf"); !added) return added;
    job.archive = file->sha256;
    office.reporter.noted(job.id, fmt::format("PDF/A-2u, {} trang, {} kB", content.size(), file->bytes / 1000),
                          fmt::format("PDF/A-2u, {} pages, {} kB", content.size(), file->bytes / 1000), file->path);
    return office.store.advance(job, JobState::Archived,
                                {{"sha256", file->sha256.hex()},
                                 {"bytes", file->bytes},
                                 {"pages", content.size()},
                                 {"from", digestOfAll(recognized).hex()}});
}

}  // namespace sohoa
