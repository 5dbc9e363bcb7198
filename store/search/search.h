// Search over the record fields and the recognized text of all documents (Nghị định 30/2020 Phụ lục VI Phần I III.6d,
// đ): newest first, with the place on the page.
//
// Documents that hold what was typed come first, whatever their tone marks; when they do not fill the page, those
// follow that hold it with a slip of the recognizer (similar). The work is bounded: nothing is ranked, and nothing
// counted beyond a thousand.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/record_fields.h"
#include "store/job.h"
#include "store/search/highlight.h"
#include "store/search/query.h"
#include "store/spool.h"

namespace sohoa {

struct Snippet {
    Excerpt excerpt;
    std::optional<Field> field;   // the field it is from, or the page
    PageNumber page;              // 0 where the field was not read off the paper
    std::vector<PixelBox> boxes;  // of the words that were met, on that page
};

struct SearchHit {
    JobId job;
    JobState state = JobState::Scanning;
    RecordFields fields;
    bool similar = false;           // with a slip of the recognizer
    bool asWritten = false;         // with the tone marks of the query, where it has some
    std::vector<Snippet> snippets;  // the best page, then fields; none where a page's file cannot be read
};

// Where the next page of results begins.
struct SearchCursor {
    bool similar = false;
    std::int64_t beforeJob = 0;
};

struct SearchPage {
    std::vector<SearchHit> hits;  // as written first, then newest first
    std::size_t total = 0;        // without the similar ones
    bool moreThanTotal = false;   // counting stopped at a thousand
    std::optional<SearchCursor> next;
};

inline constexpr std::size_t mostHitsAtOnce = 100;

// limit: up to mostHitsAtOnce. Nothing that is typed makes it fail; it fails with store.unavailable.
Result<SearchPage> search(Database& database, const Spool& spool, const Query& query, std::size_t limit,
                          const std::optional<SearchCursor>& after = std::nullopt);

}  // namespace sohoa
