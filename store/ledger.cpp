#include "store/ledger.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/json.h"
#include "core/sha256.h"

namespace sohoa {

static const std::string beginning(64, '0');
static constexpr std::string_view columns = "sequence, time, job_id, event, detail, previous, hash";

std::string ledgerHash(const LedgerEntry& e) {
    const Json hashed = Json::array({e.previous, e.sequence, e.time, e.job.value, e.event, e.detail});
    return sha256Of(jsonLine(hashed)).hex();
}

static LedgerEntry entryOf(const SqlRow& row) {
    return {integer(row, 0), text(row, 1), JobId{integer(row, 2)}, text(row, 3), text(row, 4),
            text(row, 5),    text(row, 6)};
}

static Result<> append(Database& database, JobId job, std::string_view event, const Json& detail) {
    auto last = database.query("SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1", 2);
    if (!last) return passOn(last);
    LedgerEntry entry;
    entry.sequence = last->empty() ? 1 : integer(last->at(0), 0) + 1;
    entry.previous = last->empty() ? beginning : text(last->at(0), 1);
    entry.time = isoUtc(now());
    entry.job = job;
    entry.event = event;
    entry.detail = jsonLine(detail);
    entry.hash = ledgerHash(entry);
    auto written = database.execute(
        fmt::format("INSERT INTO ledger ({}) VALUES (:1, :2, :3, :4, :5, :6, :7)", columns),
        {entry.sequence, entry.time, job.value, entry.event, entry.detail, entry.previous, entry.hash});
    if (!written) return passOn(written);
    return {};
}

Result<> appendToLedger(Database& database, JobId job, std::string_view event, const Json& detail) {
    return database.transaction([&] { return append(database, job, event, detail); });
}

Result<LedgerVerdict> verifyLedger(Database& database) {
    LedgerVerdict verdict;
    verdict.head = beginning;
    // A thousand at a time: the ledger grows for years and is never held in memory.
    for (;;) {
        auto rows = database.query(
            fmt::format("SELECT {} FROM ledger WHERE sequence > :1 ORDER BY sequence LIMIT 1000", columns), 7,
            {verdict.entries});
        if (!rows) return passOn(rows);
        if (rows->empty()) return verdict;
        for (const SqlRow& row : *rows) {
            const LedgerEntry entry = entryOf(row);
            if (entry.sequence != verdict.entries + 1)
                verdict.reason = "an entry is missing";
            else if (entry.previous != verdict.head)
                verdict.reason = "does not follow the entry before";
            else if (entry.hash != ledgerHash(entry))
                verdict.reason = "its content was altered";
            if (!verdict.reason.empty()) {
                verdict.brokenAt = verdict.entries + 1;
                return verdict;
            }
            verdict.head = entry.hash;
            ++verdict.entries;
        }
    }
}

Result<std::vector<LedgerEntry>> ledgerOf(Database& database, JobId job) {
    auto rows = database.query(fmt::format("SELECT {} FROM ledger WHERE job_id = :1 ORDER BY sequence", columns), 7,
                               {job.value});
    if (!rows) return passOn(rows);
    std::vector<LedgerEntry> entries;
    for (const SqlRow& row : *rows)
        entries.push_back(entryOf(row));
    return entries;
}

}  // namespace sohoa
