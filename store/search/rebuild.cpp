#include <fmt/format.h>

#include "store/rows.h"
#include "store/search/index.h"

namespace sohoa {

static constexpr std::int64_t jobsAtOnce = 100;

static Result<std::int64_t> oneNumber(Database& database, std::string_view sql) {
    auto rows = database.query(sql, 1);
    if (!rows) return passOn(rows);
    return rows->empty() ? std::int64_t{0} : integer(rows->front(), 0);
}

static Result<> runAll(Database& database, std::initializer_list<std::string_view> statements) {
    for (std::string_view sql : statements)
        if (auto done = database.execute(sql); !done) return passOn(done);
    return {};
}

static Result<> begin(Database& database) {
    return database.transaction([&]() -> Result<> {
        auto underway = oneNumber(database, "SELECT count(*) FROM search_rebuild");
        if (!underway) return passOn(underway);
        if (*underway > 0) return {};
        if (database.dialect() == Dialect::Sqlite) {
            auto emptied = runAll(database, {"INSERT INTO search_index (search_index) VALUES ('delete-all')"});
            if (!emptied) return emptied;
        }
        return runAll(database, {"DELETE FROM search_document", "DELETE FROM search_word",
                                 "DELETE FROM search_deletion", "INSERT INTO search_rebuild (next_job) VALUES (1)"});
    });
}

static Result<> indexAgain(Database& database, const Spool& spool, const Job& job, const LeftOut& leftOut) {
    if (leftOut && leftOut(job)) return forgetJob(database, job.id);
    if (auto done = indexTextFromSpool(database, spool, job); !done) return done;
    return indexJob(database, job);
}

// The next jobs; how many they were.
static Result<std::int64_t> nextPart(Database& database, const Spool& spool, const LeftOut& leftOut) {
    std::int64_t count = 0;
    auto done = database.transaction([&]() -> Result<> {
        auto rows = database.query(
            fmt::format(
                "SELECT {} FROM job WHERE id >= (SELECT MAX(next_job) FROM search_rebuild) ORDER BY id LIMIT {}",
                jobColumns, jobsAtOnce),
            jobColumnCount);
        if (!rows) return passOn(rows);
        if (rows->empty()) return runAll(database, {"DELETE FROM search_rebuild"});
        for (const SqlRow& row : *rows) {
            auto job = jobFromRow(row);
            if (!job) return passOn(job);
            if (auto indexed = indexAgain(database, spool, *job, leftOut); !indexed) return indexed;
        }
        count = static_cast<std::int64_t>(rows->size());
        auto noted = database.execute("UPDATE search_rebuild SET next_job = :1", {integer(rows->back(), 0) + 1});
        if (!noted) return passOn(noted);
        return {};
    });
    if (!done) return passOn(done);
    return count;
}

Result<> rebuildIndex(Database& database, const Spool& spool, const RebuildProgress& progress, const LeftOut& leftOut) {
    if (auto begun = begin(database); !begun) return begun;
    auto all = oneNumber(database, "SELECT count(*) FROM job");
    if (!all) return passOn(all);
    auto finished =
        oneNumber(database, "SELECT count(*) FROM job WHERE id < (SELECT MAX(next_job) FROM search_rebuild)");
    if (!finished) return passOn(finished);
    for (std::int64_t done = *finished;;) {
        auto part = nextPart(database, spool, leftOut);
        if (!part) return passOn(part);
        if (*part == 0) return {};
        done += *part;
        if (progress) progress(done, std::max(done, *all));
    }
}

Result<bool> indexNeedsRebuild(Database& database) {
    auto underway = oneNumber(database, "SELECT count(*) FROM search_rebuild");
    if (!underway) return passOn(underway);
    auto empty = oneNumber(database,
                           "SELECT count(*) FROM (SELECT 1 FROM job LIMIT 1) AS some "
                           "WHERE NOT EXISTS (SELECT 1 FROM search_document)");
    if (!empty) return passOn(empty);
    return *underway > 0 || *empty > 0;
}

}  // namespace sohoa
