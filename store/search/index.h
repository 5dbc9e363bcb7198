// The index of what documents say: their record fields and their recognized text, in the words of
// store/search/tokens.h. SQLite keeps it in FTS5, PostgreSQL in a tsvector with GIN.
//
// It is made from the job's fields and the spool and from nothing else, so it is left out of a backup and rebuilt. Each
// function works inside the caller's transaction and costs a few milliseconds.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "store/database.h"
#include "store/job.h"
#include "store/spool.h"

namespace sohoa {

struct PageText {
    PageNumber number;
    std::string text;
};

// Brings the job's fields in the index up to date; nothing is written where they are what they were.
Result<> indexJob(Database& database, const Job& job);

// Puts the text of all pages of the job in the place of what was there. The first 200,000 words of a document are
// searched; on PostgreSQL phrases are found among the first 16,000.
Result<> indexText(Database& database, JobId job, const std::vector<PageText>& pages);
// Fields and text at once, for many documents.
Result<> indexDocument(Database& database, const Job& job, const std::vector<PageText>& pages);
// The text from the RecognizedPage files of the job's present take; removed pages and those without content are left
// out. A file that is missing or damaged is left out, too: whoever checks fixity says so.
Result<> indexTextFromSpool(Database& database, const Spool& spool, const Job& job);

// Takes the job out of what can be found. The words that only it had stay in the vocabulary, and in free pages of the
// database, until the next rebuild.
Result<> forgetJob(Database& database, JobId job);

// Empties the index and makes it again, in transactions of its own of a hundred jobs, newest last; others may work
// meanwhile. After a crash the next call carries on. Jobs that forget() names are left out.
using RebuildProgress = std::function<void(std::int64_t jobsDone, std::int64_t jobsInAll)>;
using LeftOut = std::function<bool(const Job&)>;
Result<> rebuildIndex(Database& database, const Spool& spool, const RebuildProgress& progress,
                      const LeftOut& leftOut = {});
// True where a rebuild did not end, or where there are jobs and no index at all (a restored backup).
Result<bool> indexNeedsRebuild(Database& database);

}  // namespace sohoa
