#include "store/keeping/backup_runs.h"

#include <nlohmann/json.hpp>

#include "core/json.h"
#include "store/ledger.h"

namespace sohoa {

Result<bool> noteMedium(Database& database, const Medium& medium, const std::string& fileSystem) {
    bool alone = true;
    auto done = database.transaction([&]() -> Result<> {
        auto noted = database.execute(
            "INSERT INTO backup_medium (id, first_used_at, place, file_system) VALUES (:1, :2, :3, :4) "
            "ON CONFLICT (id) DO UPDATE SET place = :3, file_system = :4",
            {medium.id(), isoUtc(now()), medium.root().string(), fileSystem});
        if (!noted) return passOn(noted);
        auto others = database.query("SELECT COUNT(*) FROM backup_medium WHERE file_system = :1 AND id <> :2", 1,
                                     {fileSystem, medium.id()});
        if (!others) return passOn(others);
        alone = integer(others->front(), 0) == 0;
        return {};
    });
    if (!done) return passOn(done);
    return alone;
}

namespace {

struct Outcome {
    std::string medium, state, manifest, error;
    BackupKind kind = BackupKind::Full;
    std::int64_t sequence = 0, files = 0, copied = 0;
};

Result<> note(Database& database, const Outcome& outcome, UtcTime begun, const Json& detail) {
    return database.transaction([&]() -> Result<> {
        auto noted = database.execute(
            "INSERT INTO backup_run (medium, kind, state, started_at, ended_at, ledger_sequence, files, copied, "
            "manifest_sha256, error_code) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10)",
            {outcome.medium, std::string(name(outcome.kind)), outcome.state, isoUtc(begun), isoUtc(now()),
             outcome.sequence, outcome.files, outcome.copied, outcome.manifest, outcome.error});
        if (!noted) return passOn(noted);
        return appendToLedger(database, JobId{}, "backup." + outcome.state, detail);
    });
}

}  // namespace

Result<> noteRun(Database& database, const BackupReport& report, UtcTime begun) {
    Outcome outcome;
    outcome.medium = report.medium;
    outcome.state = report.verified ? "verified" : "incomplete";
    outcome.manifest = report.manifest.hex();
    outcome.kind = report.kind;
    outcome.sequence = report.sequence;
    outcome.files = std::int64_t(report.files);
    outcome.copied = std::int64_t(report.copied);
    return note(database, outcome, begun,
                {{"medium", report.medium},
                 {"kind", name(report.kind)},
                 {"manifest", outcome.manifest},
                 {"sequence", outcome.sequence},
                 {"files", report.files},
                 {"copied", report.copied},
                 {"lacking", report.lacking.size()},
                 {"ledger_broken_at", report.ledger.brokenAt}});
}

Result<> noteFailure(Database& database, const Medium& medium, BackupKind kind, UtcTime begun, const Error& error) {
    Outcome outcome;
    outcome.medium = medium.id();
    outcome.state = "failed";
    outcome.error = std::string(error.code.name);
    outcome.kind = kind;
    return note(database, outcome, begun, {{"medium", medium.id()}, {"kind", name(kind)}, {"code", error.code.name}});
}

}  // namespace sohoa
