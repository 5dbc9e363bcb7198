// The original that is its job's document: a signed PDF, or a conforming PDF/A with a text layer. It is the archive
// file, byte for byte; nothing is made of it.
#pragma once

#include <optional>
#include <vector>

#include "core/result.h"
#include "service/office.h"
#include "store/originals.h"

namespace sohoa {

// Nothing where the document is to be made from the job's pages. Fails with intake.signed_among_others where pages of
// another source were put into a job whose document is a signed file.
Result<std::optional<Original>> keptOriginalOf(Store& store, const Job& job, const std::vector<StoredPage>& pages);

// Nothing of ours may come out of it that is not PDF/A, and nobody certifies what is not what its signatures say. Fails
// with pdfa.nonconforming, service.original_invalid.
Result<> requireCopyable(const Original& original);

}  // namespace sohoa
