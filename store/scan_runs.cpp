#include "store/scan_runs.h"

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/ledger.h"

namespace sohoa {

Result<std::int64_t> beginScanRun(Database& database, const Job& job, std::string_view device, SheetNumber first) {
    auto rows = database.query(
        "INSERT INTO scan_run (job_id, take, started_at, device, first_sheet) VALUES (:1, :2, :3, :4, :5) RETURNING id",
        1, {job.id.value, std::int64_t(job.take), isoUtc(now()), std::string(device), std::int64_t(first.value)});
    if (!rows) return passOn(rows);
    return integer(rows->at(0), 0);
}

Result<> countInScanRun(Database& database, std::int64_t run, int fed, int stored) {
    auto counted = database.execute("UPDATE scan_run SET fed = :1, stored = :2 WHERE id = :3",
                                    {std::int64_t(fed), std::int64_t(stored), run});
    if (!counted) return passOn(counted);
    return {};
}

Result<> endScanRun(Database& database, std::int64_t run, int fed, std::string_view code) {
    return database.transaction([&]() -> Result<> {
        auto ended = database.execute("UPDATE scan_run SET fed = :1, code = :2, ended_at = :3 WHERE id = :4",
                                      {std::int64_t(fed), std::string(code), isoUtc(now()), run});
        if (!ended) return passOn(ended);
        auto rows = database.query("SELECT job_id, take, stored FROM scan_run WHERE id = :1", 3, {run});
        if (!rows) return passOn(rows);
        if (rows->empty()) return fail(errors::StoreConflict, "no such run of the scanner");
        return appendToLedger(
            database, JobId{integer(rows->front(), 0)}, "scan.ended",
            {{"take", integer(rows->front(), 1)}, {"fed", fed}, {"stored", integer(rows->front(), 2)}, {"code", code}});
    });
}

Result<std::vector<ScanRun>> scanRunsOf(Database& database, const Job& job) {
    auto rows = database.query(
        "SELECT id, take, started_at, ended_at, device, first_sheet, fed, stored, code FROM scan_run "
        "WHERE job_id = :1 AND take = :2 ORDER BY id",
        9, {job.id.value, std::int64_t(job.take)});
    if (!rows) return passOn(rows);
    std::vector<ScanRun> runs;
    for (const SqlRow& row : *rows) {
        ScanRun run;
        run.id = integer(row, 0);
        run.take = int(integer(row, 1));
        run.startedAt = parseIsoUtc(text(row, 2)).value_or(UtcTime{});
        if (const auto ended = row.at(3) ? parseIsoUtc(*row[3]) : parseIsoUtc("")) run.endedAt = *ended;
        run.device = text(row, 4);
        run.firstSheet.value = int(integer(row, 5));
        run.fed = int(integer(row, 6));
        run.stored = int(integer(row, 7));
        run.code = text(row, 8);
        runs.push_back(std::move(run));
    }
    return runs;
}

}  // namespace sohoa
