// A copy as it will be signed, shown before anybody enters a PIN (Thông tư 15/2025/TT-BKHCN: the signer sees what is
// signed). Who agrees to it agrees to these bytes and no others, and soon: the time that they print is the time of
// signing.
#pragma once

#include <optional>

#include "core/result.h"
#include "service/certified_copy.h"
#include "service/office.h"

namespace sohoa {

// What a job's copy is made from.
struct CopySubject {
    std::filesystem::path archive;
    SourceMedium medium = SourceMedium::Paper;
    int pages = 0;
    std::optional<FirstPage> firstPage;
};
Result<CopySubject> copySubjectOf(const Office& office, const Job& job);
SealPlan sealPlanOf(const CopyOrder& order, SourceMedium medium);

// Prepares the copy that was ordered for the job (state certifying); a later preview takes the place of an earlier one.
Result<PreparedSeal> previewCopy(const Office& office, const Job& job);

// The file of the preview in hand. Fails with service.preview_expired where there is none, or it is too old.
Result<std::filesystem::path> previewInHand(const std::filesystem::path& home, JobId job);

// The person agreed to the preview of this digest. Fails with service.preview_expired where it is too old or another
// one took its place.
Result<> approvePreview(const std::filesystem::path& home, JobId job, const Sha256& shown);

// What was agreed to, once; nothing where nobody looked at a preview. Fails with service.preview_expired.
Result<std::optional<PreparedSeal>> takeApprovedPreview(const std::filesystem::path& home, JobId job);

// The copy is made: nothing of what was shown stays.
void forgetPreview(const std::filesystem::path& home, JobId job);

}  // namespace sohoa
