// certifying → certified. Interrupted anywhere, it is done again from the archive; only a file that verified is stored.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/certified_copy.h"
#include "service/chain.h"

namespace sohoa {

Result<> certifyStep(const Office& office, Job& job) {
    if (!job.archive || !job.copy) return fail(errors::WrongState, "no archive or no order");
    auto archive = office.store.spool().verified(*job.archive, "pdf");
    if (!archive) return passOn(archive);
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    auto copy = makeCertifiedCopy(office.config, office.pin, job.copy->form, *archive, *folder, *folder / "copy.pdf");
    if (!copy) return passOn(copy);
    auto file = office.store.spool().take(*folder / "copy.pdf", "pdf");
    if (!file) return passOn(file);
    if (auto added = office.store.addFile(*file, "pdf"); !added) return added;
    job.signedFile = file->sha256;
    office.reporter.noted(job.id, copy->blockText, "signature verified, PAdES B-T", file->path);
    return office.store.advance(
        job, JobState::Certified,
        {{"sha256", file->sha256.hex()}, {"archive", job.archive->hex()}, {"time_stamp", copy->genTime}});
}

}  // namespace sohoa
