// Alerts the clerk where a document seems to be here already: by its identifier, by number, symbol and agency within
// the year, or because pages look the same. An alert decides nothing; forms on one template look alike, too.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/record_fields.h"
#include "core/result.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

enum class DuplicateReason { SameDocumentId, SameSymbol, SimilarPages };
std::string_view name(DuplicateReason reason);  // "document_id", "symbol", "pages"

struct DuplicateAlert {
    JobId other;
    DuplicateReason reason = DuplicateReason::SameDocumentId;
    int pages = 0;  // SimilarPages: pages of this document that look like one of the other
    int bits = 0;   // SimilarPages: by which the nearest two differ, of 256
};

// Pages up to here apart count as similar; at most 31 (page_fingerprint.h). Stricter than within one stack
// (core/recognized_page.h: nearDuplicateDistance): every page of the archive is compared here.
inline constexpr int similarBits = 24;

// Into the index, in the caller's transaction; what was there of the job goes. Fields may be incomplete.
Result<> indexIdentity(Database& database, JobId job, const RecordFields& fields);

// Pages with content alone: blank ones are all the same. 64 hex digits each; fails with core.bad_message otherwise.
using FingerprintedPage = std::pair<PageNumber, std::string_view>;
Result<> indexFingerprints(Database& database, JobId job, const std::vector<FingerprintedPage>& pages);

// Out of the index: the job was cancelled, held for a secret, or its files were disposed of.
Result<> forgetDuplicates(Database& database, JobId job);

// By the fields as they are now and the fingerprints indexed for the job. The strongest reason first, one alert for
// each other job and reason; the latest hundred for each reason.
Result<std::vector<DuplicateAlert>> duplicatesOf(Database& database, const RecordFields& fields, JobId self,
                                                 int mostBits = similarBits);

}  // namespace sohoa
