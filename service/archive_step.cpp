// confirmed → archived. The plan (identifier, time) is stored before the work: done twice, the work makes the same
// bytes. Where the document is a file that came signed, or as PDF/A with its text, that file is the archive file.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "service/archive_request.h"
#include "service/chain.h"
#include "service/kept_original.h"
#include "service/profiles.h"
#include "store/registers/custody_chain.h"

namespace sohoa {

namespace {

// What of the job's pages is in its document, and where its text came from.
struct Content {
    std::vector<ArchivedPage> pages;
    std::vector<Sha256> recognized;
};

Content contentOf(const Office& office, const std::vector<StoredPage>& pages) {
    Content content;
    for (const StoredPage& page : pages)
        if (page.kind == "content") {
            content.pages.push_back({page.page, office.store.spool().pathOf(*page.recognized, "json")});
            content.recognized.push_back(*page.recognized);
        }
    return content;
}

Result<> keepAsItIs(const Office& office, Job& job, const Content& content, const Original& original) {
    auto path = office.store.spool().verified(original.sha256, "pdf");
    if (!path) return passOn(path);
    job.archive = original.sha256;
    const auto bytes = std::filesystem::file_size(*path);
    const bool conforms = !original.pdfa.empty();
    office.reporter.noted(
        job.id,
        fmt::format("giữ nguyên tệp gốc, {}, {} kB", conforms ? "PDF/A-" + original.pdfa : "không phải PDF/A",
                    bytes / 1000),
        fmt::format("the original file itself, {}", conforms ? "PDF/A-" + original.pdfa : "not PDF/A"), *path);
    return office.store.advance(job, JobState::Archived,
                                {{"sha256", original.sha256.hex()},
                                 {"bytes", bytes},
                                 {"pages", content.pages.size()},
                                 {"from", digestOfAll(content.recognized).hex()},
                                 {"kept", name(original.kind)},
                                 {"pdfa", original.pdfa}});
}

// A profile that is gone demands nothing.
bool wantsWholePages(const Office& office, const Job& job) {
    if (job.order.profile.empty()) return false;
    const auto profile = Profiles(office.config).find(job.order.profile);
    return profile && profile->wholePages;
}

Result<> makeAnew(const Office& office, Job& job, const Content& content, const ArchiveSource& source) {
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    auto writer = office.startStage("sohoa-pdfa");
    if (!writer) return passOn(writer);
    auto archive =
        writer->ask(archiveRequest(office.config.office, *job.archivePlan, job.fields, content.pages,
                                   *folder / "archive.pdf", source, wantsWholePages(office, job)),
                    longestArchiveSilence, [&](const Json& event) -> Result<StageProcess::Reply> {
                        office.reporter.progress(job.id, integerOr(event, "done", 0), integerOr(event, "of", 0));
                        return StageProcess::Reply::None;
                    });
    if (!archive) return passOn(archive);
    if (integerOr(*archive, "pages", -1) != static_cast<std::int64_t>(content.pages.size()))
        return fail(errors::PageCountDiffers, fmt::format("{} with content, {} in the PDF", content.pages.size(),
                                                          integerOr(*archive, "pages", -1)));
    auto file = office.store.spool().take(*folder / "archive.pdf", "pdf");
    if (!file) return passOn(file);
    if (file->sha256.hex() != stringOr(*archive, "sha256", ""))
        return fail(errors::FileDamaged, "the archive as it was stored");
    if (auto added = office.store.addFile(*file, "pdf"); !added) return added;
    job.archive = file->sha256;
    office.reporter.noted(job.id, fmt::format("PDF/A-2u, {} trang, {} kB", content.pages.size(), file->bytes / 1000),
                          fmt::format("PDF/A-2u, {} pages, {} kB", content.pages.size(), file->bytes / 1000),
                          file->path);
    return office.store.advance(job, JobState::Archived,
                                {{"sha256", file->sha256.hex()},
                                 {"bytes", file->bytes},
                                 {"pages", content.pages.size()},
                                 {"from", digestOfAll(content.recognized).hex()}});
}

// The electronic files that pages of the document were made from. An image is paper that somebody else scanned.
Result<ArchiveSource> sourceOf(Store& store, const Job& job, const std::vector<StoredPage>& pages) {
    auto originals = originalsOf(store.database(), job.id);
    if (!originals) return passOn(originals);
    ArchiveSource source;
    for (const Original& original : *originals) {
        const bool used =
            std::any_of(pages.begin(), pages.end(), [&](const StoredPage& p) { return p.origin == original.sha256; });
        if (used && original.kind != OriginalKind::Image) source.files.push_back(original.sha256);
    }
    return source;
}

}  // namespace

Result<> archiveStep(const Office& office, Job& job) {
    if (!job.archivePlan) {
        job.archivePlan = ArchivePlan{randomUuid(), now()};
        if (auto kept = office.store.record(job, "archive.planned", {{"id", job.archivePlan->id}}); !kept) return kept;
    }
    auto pages = office.store.pages(job);
    if (!pages) return passOn(pages);
    const Content content = contentOf(office, *pages);
    auto kept = keptOriginalOf(office.store, job, *pages);
    if (!kept) return passOn(kept);
    if (*kept) return keepAsItIs(office, job, content, **kept);
    auto source = sourceOf(office.store, job, *pages);
    if (!source) return passOn(source);
    return makeAnew(office, job, content, *source);
}

}  // namespace sohoa
