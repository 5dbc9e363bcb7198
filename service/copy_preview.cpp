#include "service/copy_preview.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/exchange_limit.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::size_t longestRecord = 1 << 20;

static fs::path folderOf(const fs::path& home, JobId job) {
    return home / "work" / fmt::format("preview-{}", job.value);
}

static Result<PreparedSeal> readPreview(const fs::path& folder) {
    auto text = readFile(folder / "prepared.json", longestRecord);
    if (!text) return fail(errors::PreviewExpired, "there is none");
    auto json = parseJson(*text);
    if (!json) return passOn(json);
    return preparedSealFrom(*json);
}

Result<PreparedSeal> previewCopy(const Office& office, const Job& job) {
    if (job.state != JobState::Certifying || !job.copy) return fail(errors::WrongState, "no copy was ordered");
    const fs::path folder = folderOf(office.config.home, job.id);
    std::error_code error;
    fs::remove_all(folder, error);
    fs::create_directories(folder, error);
    if (error) return fail(errors::FileUnwritable, folder.string());
    auto subject = copySubjectOf(office, job);
    if (!subject) return passOn(subject);
    if (auto fits = requireSendableCopy(office, job.id, *job.copy, subject->archive); !fits) return passOn(fits);
    auto prepared = prepareSeal(office.config, sealPlanOf(*job.copy, subject->medium), subject->archive, folder,
                                subject->firstPage);
    if (!prepared) return passOn(prepared);
    if (auto written = writeFileAtomically(folder / "prepared.json", jsonLine(toJson(*prepared))); !written)
        return passOn(written);
    return prepared;
}

Result<fs::path> previewInHand(const fs::path& home, JobId job) {
    auto prepared = readPreview(folderOf(home, job));
    if (!prepared) return passOn(prepared);
    if (now() - prepared->printedTime > previewLife) return fail(errors::PreviewExpired);
    return prepared->file;
}

Result<> approvePreview(const fs::path& home, JobId job, const Sha256& shown) {
    const fs::path folder = folderOf(home, job);
    auto prepared = readPreview(folder);
    if (!prepared) return passOn(prepared);
    if (prepared->sha256 != shown || now() - prepared->printedTime > previewLife) return fail(errors::PreviewExpired);
    std::error_code ignored;
    fs::remove(folder / "approved", ignored);
    return writeFileAtomically(folder / "approved", shown.hex());
}

Result<std::optional<PreparedSeal>> takeApprovedPreview(const fs::path& home, JobId job) {
    const fs::path folder = folderOf(home, job);
    std::error_code error;
    if (!fs::exists(folder / "approved", error)) return std::nullopt;
    auto prepared = readPreview(folder);
    auto approved = readFile(folder / "approved", longestRecord);
    fs::remove(folder / "approved", error);  // good once
    if (!prepared) return passOn(prepared);
    if (!approved || *approved != prepared->sha256.hex() || now() - prepared->printedTime > previewLife)
        return fail(errors::PreviewExpired);
    return std::optional(std::move(*prepared));
}

void forgetPreview(const fs::path& home, JobId job) {
    std::error_code ignored;
    fs::remove_all(folderOf(home, job), ignored);
}

}  // namespace sohoa
