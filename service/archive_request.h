// What the PDF stage is asked to write, put together from the vocabulary.
#pragma once

#include <chrono>
#include <filesystem>
#include <vector>

#include "core/config.h"
#include "core/json.h"
#include "core/page.h"
#include "core/record_fields.h"
#include "store/job.h"

namespace sohoa {

inline constexpr std::chrono::seconds longestArchiveSilence{300};

struct ArchivedPage {
    Page page;
    std::filesystem::path recognized;  // RecognizedPage as JSON
};

// The electronic files that the pages were made from, by their digests; none: paper.
struct ArchiveSource {
    std::vector<Sha256> files;
};

// wholePages: each page as one image, as its scan profile demands (core/scan_profile.h); else by what is on it.
Json archiveRequest(const OfficeConfig& office, const ArchivePlan& plan, const RecordFields& fields,
                    const std::vector<ArchivedPage>& pages, const std::filesystem::path& output,
                    const ArchiveSource& source = {}, bool wholePages = false);

}  // namespace sohoa
