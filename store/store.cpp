#include "store/store.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "store/duplicates/duplicates.h"
#include "store/keeping/save_before_step.h"
#include "store/rows.h"
#include "store/schema.h"
#include "store/search/index.h"

namespace sohoa {

namespace fs = std::filesystem;

Result<Store> Store::open(const Config& config) {
    const fs::path home = config.home;
    std::error_code error;
    for (const char* folder : {"store", "spool", "work", "run"}) {
        fs::create_directories(home / folder, error);
        if (error)
            return fail(errors::StoreUnavailable, fmt::format("{}: {}", (home / folder).string(), error.message()));
    }
    const std::string connection = config.store.connection.empty()
                                       ? fmt::format("sqlite3://db={}", (home / "store" / "sohoa.db").string())
                                       : config.store.connection;
    auto database = Database::open(connection);
    if (!database) return passOn(database);
    if (auto migrated = migrate(*database, savingInto(*database, home / "store" / "before")); !migrated)
        return passOn(migrated);
    auto spool = Spool::open(home / "spool");
    if (!spool) return passOn(spool);
    return Store(std::move(*database), std::move(*spool), home);
}

static fs::path workFolder(const fs::path& home, JobId job) { return home / "work" / fmt::format("job-{}", job.value); }

void Store::clearWorkFolder(JobId job) {
    std::error_code ignored;
    fs::remove_all(workFolder(home_, job), ignored);
}

Result<fs::path> Store::freshWorkFolder(JobId job) {
    const fs::path folder = workFolder(home_, job);
    std::error_code error;
    fs::remove_all(folder, error);
    fs::create_directories(folder, error);
    if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", folder.string(), error.message()));
    return folder;
}

Result<JobLock> Store::lock(JobId job) { return JobLock::acquire(home_ / "run", job); }

Result<> Store::addFile(const SpoolFile& file, std::string_view extension) {
    auto added = database_.execute(
        "INSERT INTO file (sha256, extension, bytes, added_at) VALUES (:1, :2, :3, :4) "
        "ON CONFLICT (sha256) DO UPDATE SET deleted_at = NULL",
        {file.sha256.hex(), std::string(extension), std::int64_t(file.bytes), isoUtc(now())});
    if (!added) return passOn(added);
    return {};
}

// --- jobs

Result<JobId> Store::createJob(const ScanOrder& order) {
    JobId id;
    auto done = database_.transaction([&]() -> Result<> {
        const SqlValue expected =
            order.expectedPages ? SqlValue(std::int64_t(*order.expectedPages)) : SqlValue(nullptr);
        auto rows = database_.query(
            "INSERT INTO job (state, created_at, operator, responsible, device, source, dpi, mode, expected_pages, "
            "origin, due_at, direction, received_at, paper, profile, manual_duplex, scan_settings) "
            "VALUES (:1, :2, :3, :3, :4, :5, :6, :7, :8, :9, :10, :11, :2, :12, :13, :14, :15) RETURNING id",
            1,
            {std::string(name(JobState::Scanning)), isoUtc(now()), order.operatorName, order.device,
             std::string(name(order.source)), std::int64_t(order.dpi.value), std::string(name(order.mode)), expected,
             std::string(name(order.origin)), order.dueAt ? SqlValue(isoUtc(*order.dueAt)) : SqlValue(nullptr),
             std::string(name(order.direction)), order.paper, order.profile, std::int64_t(order.manualDuplex),
             order.settings});
        if (!rows) return passOn(rows);
        id.value = integer(rows->at(0), 0);
        return appendToLedger(database_, id, "job.created",
                              {{"source", name(order.source)},
                               {"dpi", order.dpi.value},
                               {"mode", name(order.mode)},
                               {"operator_declared_no_secret", true}});
    });
    if (!done) return passOn(done);
    return id;
}

Result<Job> Store::job(JobId id) {
    auto rows =
        database_.query(fmt::format("SELECT {} FROM job WHERE id = :1", jobColumns), jobColumnCount, {id.value});
    if (!rows) return passOn(rows);
    if (rows->empty()) return fail(errors::JobUnknown, fmt::format("job {}", id.value));
    return jobFromRow(rows->front());
}

Result<std::vector<Job>> Store::jobs(int most) {
    auto rows =
        database_.query(fmt::format("SELECT {} FROM job ORDER BY id DESC LIMIT {}", jobColumns, most), jobColumnCount);
    if (!rows) return passOn(rows);
    std::vector<Job> jobs;
    for (const SqlRow& row : *rows) {
        auto job = jobFromRow(row);
        if (!job) return passOn(job);
        jobs.push_back(std::move(*job));
    }
    return jobs;
}

Result<> Store::claim(Job& job) {
    auto changed = changedOne(database_.execute("UPDATE job SET attempts = attempts + 1 WHERE id = :1 AND state = :2",
                                                {job.id.value, std::string(name(job.state))}),
                              "the job moved on");
    if (changed) ++job.attempts;
    return changed;
}

// What is found by searching and what counts as a duplicate follows the fields. What is held for a secret is in
// neither.
static Result<> indexFields(Database& database, const Job& job) {
    if (job.held && job.held->code == errors::StateSecret) {
        if (auto forgotten = forgetJob(database, job.id); !forgotten) return forgotten;
        return forgetDuplicates(database, job.id);
    }
    if (job.fields.empty()) return {};
    if (auto indexed = indexJob(database, job); !indexed) return indexed;
    return indexIdentity(database, job.id, job.fields);
}

Result<> Store::takeBackClaim(Job& job) {
    auto changed = changedOne(database_.execute("UPDATE job SET attempts = attempts - 1 WHERE id = :1 AND state = :2 "
                                                "AND attempts > 0",
                                                {job.id.value, std::string(name(job.state))}),
                              "the job moved on");
    if (changed) --job.attempts;
    return changed;
}

static Result<> update(Database& database, const Job& job, JobState to, int attempts) {
    if (auto indexed = indexFields(database, job); !indexed) return indexed;
    std::vector<SqlValue> values = changeableValues(job);
    values.insert(values.end(),
                  {std::string(name(to)), std::int64_t(attempts), job.id.value, std::string(name(job.state))});
    constexpr std::size_t next = changeableCount + 1;
    return changedOne(
        database.execute(fmt::format("UPDATE job SET {}, state = :{}, attempts = :{} WHERE id = :{} AND state = :{}",
                                     changeableAssignments, next, next + 1, next + 2, next + 3),
                         values),
        "the job moved on");
}

Result<> Store::advance(Job& job, JobState to, const Json& detail) {
    auto done = database_.transaction([&]() -> Result<> {
        if (auto updated = update(database_, job, to, 0); !updated) return updated;
        return appendToLedger(database_, job.id, fmt::format("job.{}", name(to)), detail);
    });
    if (!done) return done;
    job.state = to;
    job.attempts = 0;
    return {};
}

Result<> Store::record(const Job& job, std::string_view event, const Json& detail) {
    return database_.transaction([&]() -> Result<> {
        if (auto updated = update(database_, job, job.state, job.attempts); !updated) return updated;
        return appendToLedger(database_, job.id, event, detail);
    });
}

Result<> Store::hold(Job& job, const Error& error) {
    job.held = error;
    return record(job, "job.held", {{"code", error.code.name}, {"state", name(job.state)}});
}

Result<> Store::release(Job& job, std::string_view byWhom) {
    job.held.reset();
    job.attempts = 0;
    return record(job, "job.released", {{"by", byWhom}});
}

// --- dispatches

Result<> Store::queueDispatch(const Dispatch& d) {
    return database_.transaction([&]() -> Result<> {
        auto added = database_.execute(
            "INSERT INTO dispatch (job_id, receiver, signed_sha256, document_id, content_id, created_at, state) "
            "VALUES (:1, :2, :3, :4, :5, :6, :7) ON CONFLICT (job_id, receiver, signed_sha256) DO NOTHING",
            {d.job.value, d.receiver, d.signedFile.hex(), d.documentId, d.contentId, isoUtc(d.createdAt),
             std::string(name(DispatchState::Queued))});
        if (!added) return passOn(added);
        if (*added == 0) return {};
        return appendToLedger(database_, d.job, "dispatch.queued",
                              {{"receiver", d.receiver}, {"sha256", d.signedFile.hex()}});
    });
}

static Result<std::vector<Dispatch>> dispatchesFrom(Result<std::vector<SqlRow>> rows) {
    if (!rows) return passOn(rows);
    std::vector<Dispatch> dispatches;
    for (const SqlRow& row : *rows) {
        auto dispatch = dispatchFromRow(row);
        if (!dispatch) return passOn(dispatch);
        dispatches.push_back(std::move(*dispatch));
    }
    return dispatches;
}

Result<std::vector<Dispatch>> Store::dispatches(JobId job) {
    return dispatchesFrom(
        database_.query(fmt::format("SELECT {} FROM dispatch WHERE job_id = :1 ORDER BY id", dispatchColumns),
                        dispatchColumnCount, {job.value}));
}

Result<std::vector<Dispatch>> Store::allDispatches() {
    return dispatchesFrom(
        database_.query(fmt::format("SELECT {} FROM dispatch ORDER BY id DESC", dispatchColumns), dispatchColumnCount));
}

Result<> Store::claim(Dispatch& d) {
    auto changed =
        changedOne(database_.execute("UPDATE dispatch SET attempts = attempts + 1 WHERE id = :1 AND state = :2",
                                     {d.id, std::string(name(d.state))}),
                   "the dispatch moved on");
    if (changed) ++d.attempts;
    return changed;
}

Result<> Store::advance(Dispatch& d, DispatchState to, const Json& detail) {
    auto done = database_.transaction([&]() -> Result<> {
        const SqlValue edxml = d.edxml ? SqlValue(d.edxml->hex()) : SqlValue(nullptr);
        auto changed = changedOne(
            database_.execute(
                "UPDATE dispatch SET state = :1, attempts = 0, edxml_sha256 = :2, doc_id = :3, status_code = :4, "
                "status_text = :5, error_code = '' WHERE id = :6 AND state = :7",
                {std::string(name(to)), edxml, d.docId, d.statusCode, d.statusText, d.id, std::string(name(d.state))}),
            "the dispatch moved on");
        if (!changed) return changed;
        Json entry = detail;
        entry["receiver"] = d.receiver;
        return appendToLedger(database_, d.job, fmt::format("dispatch.{}", name(to)), entry);
    });
    if (!done) return done;
    d.state = to;
    d.attempts = 0;
    d.errorCode.clear();
    return {};
}

Result<> Store::noteDelay(Dispatch& d, const Error& error) {
    d.errorCode = error.code.name;
    return changedOne(database_.execute("UPDATE dispatch SET error_code = :1 WHERE id = :2", {d.errorCode, d.id}),
                      "no such dispatch");
}

}  // namespace sohoa
