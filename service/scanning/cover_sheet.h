// A cover sheet says how many pages follow it: a separator with a barcode "sohoa:cover;pages=12". Whoever counted the
// paper printed it or wrote it; sides are counted, the cover's own not.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/recognized_page.h"
#include "core/result.h"
#include "store/store.h"

namespace sohoa {

// Nothing for other barcodes, and for counts that no stack of paper has.
std::optional<int> pagesOnCover(std::string_view barcode);

// Of the pages as they were read; nothing where there is no cover sheet. Two that say different things count together:
// one stack after the other.
std::optional<int> expectedByCovers(const std::vector<RecognizedPage>& pages);

// Where nobody counted by hand, the cover sheet's count becomes the job's, and the pages are held against it. Fails
// with service.page_count_differs; a count by hand that was set afterwards goes before the sheet's.
Result<> checkCoverSheet(Store& store, Job& job, const std::vector<StoredPage>& pages);

}  // namespace sohoa
