#include "store/keeping/backup_state.h"

#include <set>

namespace sohoa {

namespace {

// "" stands for never.
bool isOlder(const std::string& time, UtcTime at, std::chrono::hours than) {
    const auto parsed = parseIsoUtc(time);
    return !parsed || at - *parsed > than;
}

Result<MediumState> stateOf(Database& database, const SqlRow& medium, std::int64_t end, UtcTime at,
                            const BackupLimits& limits) {
    MediumState state;
    state.id = text(medium, 0);
    state.place = text(medium, 1);
    state.fileSystem = text(medium, 2);
    auto rows = database.query(
        "SELECT MAX(started_at), MAX(CASE WHEN kind = 'full' THEN started_at END), COALESCE(MAX(ledger_sequence), 0) "
        "FROM backup_run WHERE medium = :1 AND state = 'verified'",
        3, {state.id});
    if (!rows) return passOn(rows);
    state.verifiedAt = text(rows->front(), 0);
    state.fullAt = text(rows->front(), 1);
    state.sequence = integer(rows->front(), 2);
    state.entriesBehind = end - state.sequence;
    auto last = database.query("SELECT state, error_code FROM backup_run WHERE medium = :1 ORDER BY id DESC LIMIT 1", 2,
                               {state.id});
    if (!last) return passOn(last);
    if (!last->empty() && text(last->front(), 0) != "verified")
        state.lastError = text(last->front(), 1).empty() ? text(last->front(), 0) : text(last->front(), 1);
    state.behind = isOlder(state.verifiedAt, at, limits.incrementalEvery);
    state.fullDue = isOlder(state.fullAt, at, limits.fullEvery);
    return state;
}

}  // namespace

Result<BackupState> backupState(Database& database, UtcTime at, const BackupLimits& limits) {
    auto end = database.query("SELECT COALESCE(MAX(sequence), 0) FROM ledger", 1);
    if (!end) return passOn(end);
    auto media = database.query("SELECT id, place, file_system FROM backup_medium ORDER BY first_used_at, id", 3);
    if (!media) return passOn(media);
    BackupState state;
    std::set<std::string> upToDate;
    for (const SqlRow& medium : *media) {
        auto one = stateOf(database, medium, integer(end->front(), 0), at, limits);
        if (!one) return passOn(one);
        if (!one->behind && one->fileSystem != officeDisk) upToDate.insert(one->fileSystem);
        state.media.push_back(std::move(*one));
    }
    state.independentUpToDate = upToDate.size();
    state.enough = upToDate.size() >= limits.media;
    auto tested = database.query("SELECT MAX(tested_at) FROM restore_test WHERE passed = 1", 1);
    if (!tested) return passOn(tested);
    state.restoreTestedAt = text(tested->front(), 0);
    state.restoreTestDue = isOlder(state.restoreTestedAt, at, limits.restoreTestEvery);
    return state;
}

Result<std::int64_t> sequenceOnMedia(Database& database, std::size_t media) {
    auto rows = database.query(
        "SELECT m.file_system, MAX(r.ledger_sequence) FROM backup_run r JOIN backup_medium m ON m.id = r.medium "
        "WHERE r.state = 'verified' AND m.file_system <> :1 GROUP BY m.file_system ORDER BY MAX(r.ledger_sequence) "
        "DESC",
        2, {std::string(officeDisk)});
    if (!rows) return passOn(rows);
    if (media == 0) return INT64_MAX;
    return rows->size() < media ? 0 : integer(rows->at(media - 1), 1);
}

}  // namespace sohoa
