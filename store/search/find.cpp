#include "store/search/find.h"

#include <fmt/format.h>

namespace sohoa {

namespace {

struct Select {
    std::string sql;
    std::vector<SqlValue> values;
};

Select selectJobs(const Wanted& wanted, std::int64_t before, std::size_t most, Dialect dialect) {
    Select select;
    const bool fts = dialect == Dialect::Sqlite;
    const std::string id = wanted.match.empty() ? "job.id" : fts ? "search_index.rowid" : "search_document.job_id";
    select.values = {before};
    std::string from = "job", where = fmt::format("{} < :1", id);
    if (!wanted.match.empty()) {
        select.values.push_back(wanted.match);
        from = fts ? "search_index" : "search_document";
        where += fts ? " AND search_index MATCH :2" : " AND tokens @@ CAST (:2 AS tsquery)";
        if (wanted.state) from += fmt::format(" JOIN job ON job.id = {}", id);
    }
    if (wanted.state) {
        select.values.push_back(std::string(name(*wanted.state)));
        where += fmt::format(" AND job.state = :{}", select.values.size());
    }
    select.sql = fmt::format("SELECT {} FROM {} WHERE {} ORDER BY {} DESC LIMIT {}", id, from, where, id, most);
    return select;
}

}  // namespace

Result<std::vector<std::int64_t>> findJobs(Database& database, const Wanted& wanted, std::int64_t before,
                                           std::size_t most) {
    const Select select = selectJobs(wanted, before, most, database.dialect());
    auto rows = database.query(select.sql, 1, select.values);
    if (!rows) return passOn(rows);
    std::vector<std::int64_t> jobs;
    for (const SqlRow& row : *rows)
        jobs.push_back(integer(row, 0));
    return jobs;
}

Result<std::size_t> countJobs(Database& database, const Wanted& wanted, std::size_t upTo) {
    const Select select = selectJobs(wanted, fromTheNewest, upTo, database.dialect());
    auto rows = database.query(fmt::format("SELECT count(*) FROM ({}) AS found", select.sql), 1, select.values);
    if (!rows) return passOn(rows);
    return static_cast<std::size_t>(integer(rows->at(0), 0));
}

}  // namespace sohoa
