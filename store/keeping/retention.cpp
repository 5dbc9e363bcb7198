#include "store/keeping/retention.h"

#include <nlohmann/json.hpp>

#include "core/json.h"
#include "store/keeping/backup_state.h"
#include "store/ledger.h"

namespace sohoa {

namespace {

// The acceptance that counts is the newest: a job may have been refused and accepted again.
constexpr std::string_view dueJobs =
    "SELECT j.id FROM job j JOIN (SELECT job_id, MAX(time) AS time, MAX(sequence) AS sequence FROM ledger "
    "WHERE event = 'job.accepted' GROUP BY job_id) a ON a.job_id = j.id "
    "WHERE j.state = 'accepted' AND j.legal_hold IS NULL AND j.recalled_at IS NULL AND j.held_code IS NULL "
    "AND a.time <= :1 AND a.sequence <= :2 AND j.id > :3 "
    "AND EXISTS (SELECT 1 FROM page p JOIN file f ON f.sha256 = p.sha256 "
    "WHERE p.job_id = j.id AND f.deleted_at IS NULL) ORDER BY j.id LIMIT :4";

// Images of a job's pages, all takes, that nothing else stands on.
constexpr std::string_view dueFiles =
    "SELECT DISTINCT f.sha256, f.extension, f.bytes FROM page p JOIN file f ON f.sha256 = p.sha256 "
    "WHERE p.job_id = :1 AND f.deleted_at IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM page o WHERE o.sha256 = f.sha256 AND o.job_id <> :1) "
    "AND NOT EXISTS (SELECT 1 FROM page o WHERE o.recognized_sha256 = f.sha256) "
    "AND NOT EXISTS (SELECT 1 FROM attachment o WHERE o.sha256 = f.sha256) "
    "AND NOT EXISTS (SELECT 1 FROM job o WHERE o.archive_sha256 = f.sha256 OR o.signed_sha256 = f.sha256) "
    "AND NOT EXISTS (SELECT 1 FROM dispatch o WHERE o.signed_sha256 = f.sha256 OR o.edxml_sha256 = f.sha256) "
    "AND NOT EXISTS (SELECT 1 FROM anchor o WHERE o.token_sha256 = f.sha256) ORDER BY f.sha256";

Result<std::vector<JobId>> jobsDue(Database& database, const RetentionRule& rule, UtcTime at, JobId after,
                                   std::size_t limit) {
    auto held = sequenceOnMedia(database, rule.media);
    if (!held) return passOn(held);
    const std::string accepted = isoUtc(at - std::chrono::hours(24) * rule.daysAfterAcceptance);
    auto rows = database.query(dueJobs, 1, {accepted, *held, after.value, std::int64_t(limit)});
    if (!rows) return passOn(rows);
    std::vector<JobId> jobs;
    for (const SqlRow& row : *rows)
        jobs.push_back(JobId{integer(row, 0)});
    return jobs;
}

Result<std::vector<DueFile>> filesOf(Database& database, JobId job) {
    auto rows = database.query(dueFiles, 3, {job.value});
    if (!rows) return passOn(rows);
    std::vector<DueFile> files;
    for (const SqlRow& row : *rows) {
        auto digest = Sha256::fromHex(text(row, 0));
        if (!digest) return passOn(digest);
        files.push_back({job, *digest, text(row, 1), std::uint64_t(integer(row, 2))});
    }
    return files;
}

class Deleting {
  public:
    Deleting(Database& database, const Spool& spool, const RetentionRule& rule, UtcTime at, const Watch& watch)
        : database_(database), spool_(spool), rule_(rule), at_(at), watch_(watch) {}

    Result<DeletionReport> run() {
        if (auto done = finishBegun(report_.finished); !done) return passOn(done);
        for (JobId last;;) {
            auto jobs = jobsDue(database_, rule_, at_, last, 100);
            if (!jobs) return passOn(jobs);
            if (jobs->empty()) return report_;
            for (const JobId job : *jobs) {
                if (auto carryOn = say(); !carryOn) return passOn(carryOn);
                if (auto decided = decide(job); !decided) return passOn(decided);
                if (auto carryOn = say(); !carryOn) return passOn(carryOn);
                std::uint64_t ignored = 0;
                if (auto done = finishBegun(ignored); !done) return passOn(done);
            }
            last = jobs->back();
        }
    }

  private:
    Result<> say() const { return watch_ ? watch_({"delete", report_.files, 0}) : Result<>(); }

    // Within the transaction everything is looked at again: a hold may have come since.
    Result<> decide(JobId job) {
        return database_.transaction([&]() -> Result<> {
            auto still = jobsDue(database_, rule_, at_, JobId{job.value - 1}, 1);
            if (!still) return passOn(still);
            if (still->empty() || still->front() != job) return {};
            auto files = filesOf(database_, job);
            if (!files) return passOn(files);
            if (files->empty()) return {};
            Json digests = Json::array();
            for (const DueFile& file : *files) {
                if (auto marked = mark(file); !marked) return marked;
                digests.push_back(file.sha256.hex());
                ++report_.files;
                report_.bytes += file.bytes;
            }
            return appendToLedger(database_, job, "pages.deleted",
                                  {{"rule", rule_.name},
                                   {"days", rule_.daysAfterAcceptance},
                                   {"media", rule_.media},
                                   {"files", digests}});
        });
    }

    Result<> mark(const DueFile& file) {
        const std::string time = isoUtc(now());
        auto marked = database_.execute("UPDATE file SET deleted_at = :1 WHERE sha256 = :2", {time, file.sha256.hex()});
        if (!marked) return passOn(marked);
        auto begun = database_.execute(
            "INSERT INTO deletion (sha256, job_id, rule, decided_at) VALUES (:1, :2, :3, :4) "
            "ON CONFLICT (sha256) DO UPDATE SET job_id = :2, rule = :3, decided_at = :4, done_at = NULL",
            {file.sha256.hex(), file.job.value, rule_.name, time});
        if (!begun) return passOn(begun);
        return {};
    }

    // What was decided and written down is carried out. Under the write lock, so that content that came in again keeps
    // its file.
    Result<> finishBegun(std::uint64_t& finished) {
        return database_.transaction([&]() -> Result<> {
            auto rows = database_.query(
                "SELECT d.sha256, f.extension, f.deleted_at FROM deletion d JOIN file f ON f.sha256 = d.sha256 "
                "WHERE d.done_at IS NULL ORDER BY d.sha256",
                3);
            if (!rows) return passOn(rows);
            for (const SqlRow& row : *rows) {
                auto digest = Sha256::fromHex(text(row, 0));
                if (!digest) return passOn(digest);
                if (row[2])
                    if (auto gone = spool_.remove(*digest, text(row, 1)); !gone) return gone;
                auto noted = database_.execute("UPDATE deletion SET done_at = :1 WHERE sha256 = :2",
                                               {isoUtc(now()), text(row, 0)});
                if (!noted) return passOn(noted);
                ++finished;
            }
            return {};
        });
    }

    Database& database_;
    const Spool& spool_;
    const RetentionRule& rule_;
    UtcTime at_;
    const Watch& watch_;
    DeletionReport report_;
};

}  // namespace

Result<std::vector<DueFile>> dueForDeletion(Database& database, const RetentionRule& rule, UtcTime at,
                                            std::size_t limit) {
    auto jobs = jobsDue(database, rule, at, JobId{}, limit);
    if (!jobs) return passOn(jobs);
    std::vector<DueFile> due;
    for (const JobId job : *jobs) {
        auto files = filesOf(database, job);
        if (!files) return passOn(files);
        due.insert(due.end(), files->begin(), files->end());
    }
    return due;
}

Result<DeletionReport> deleteByRule(Database& database, const Spool& spool, const RetentionRule& rule, UtcTime at,
                                    const Watch& watch) {
    return Deleting(database, spool, rule, at, watch).run();
}

}  // namespace sohoa
