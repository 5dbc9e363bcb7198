#include "store/preservation.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"

namespace sohoa {

namespace {

constexpr std::string_view columns =
    "sha256, job_id, version_sha256, level, evidence_until, looked_at, next_try_at, tries, error_code";

Result<Preservation> preservationFrom(const SqlRow& row) {
    auto file = Sha256::fromHex(text(row, 0)), version = Sha256::fromHex(text(row, 2));
    if (!file) return passOn(file);
    if (!version) return passOn(version);
    return Preservation{*file,        JobId{integer(row, 1)}, *version,        text(row, 3), text(row, 4),
                        text(row, 5), text(row, 6),           integer(row, 7), text(row, 8)};
}

Result<std::vector<Preservation>> select(Database& database, const std::string& where,
                                         const std::vector<SqlValue>& values) {
    auto rows = database.query(fmt::format("SELECT {} FROM preservation {}", columns, where), 9, values);
    if (!rows) return passOn(rows);
    std::vector<Preservation> found;
    for (const SqlRow& row : *rows) {
        auto one = preservationFrom(row);
        if (!one) return passOn(one);
        found.push_back(std::move(*one));
    }
    return found;
}

Result<> update(Database& database, const Preservation& of, const Sha256& version, const std::string& level,
                const std::string& until) {
    auto changed = database.execute(
        "UPDATE preservation SET version_sha256 = :1, level = :2, evidence_until = :3, looked_at = :4, tries = 0, "
        "next_try_at = '', error_code = '' WHERE sha256 = :5 AND version_sha256 = :6",
        {version.hex(), level, until, isoUtc(now()), of.file.hex(), of.version.hex()});
    if (!changed) return passOn(changed);
    if (*changed == 0) return fail(errors::StoreConflict, "another version became the newest");
    return {};
}

}  // namespace

Result<std::int64_t> listSignedFiles(Database& database) {
    return database.execute(
        "INSERT INTO preservation (sha256, job_id, version_sha256) "
        "SELECT signed_sha256, MIN(id), signed_sha256 FROM job WHERE signed_sha256 IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM preservation p WHERE p.sha256 = job.signed_sha256) GROUP BY signed_sha256");
}

Result<std::vector<Preservation>> preservations(Database& database) {
    return select(database, "ORDER BY evidence_until, sha256", {});
}

Result<std::optional<Preservation>> preservationOf(Database& database, JobId job) {
    auto found = select(database, "WHERE sha256 = (SELECT signed_sha256 FROM job WHERE id = :1)", {job.value});
    if (!found) return passOn(found);
    if (found->empty()) return std::nullopt;
    return std::move(found->front());
}

Result<std::vector<PreservedVersion>> preservedVersions(Database& database, const Sha256& file) {
    auto rows = database.query(
        "SELECT version_sha256, level, evidence_until, made_at FROM preserved_version WHERE sha256 = :1 ORDER BY id", 4,
        {file.hex()});
    if (!rows) return passOn(rows);
    std::vector<PreservedVersion> versions;
    for (const SqlRow& row : *rows) {
        auto digest = Sha256::fromHex(text(row, 0));
        if (!digest) return passOn(digest);
        versions.push_back({*digest, text(row, 1), text(row, 2), text(row, 3)});
    }
    return versions;
}

Result<> noteEvidence(Database& database, const Preservation& of, const std::string& level, const std::string& until) {
    return update(database, of, of.version, level, until);
}

Result<> notePreserved(Database& database, const Preservation& of, const PreservedVersion& made) {
    return database.transaction([&]() -> Result<> {
        if (auto updated = update(database, of, made.version, made.level, made.evidenceUntil); !updated) return updated;
        auto kept = database.execute(
            "INSERT INTO preserved_version (sha256, version_sha256, level, evidence_until, made_at) "
            "VALUES (:1, :2, :3, :4, :5)",
            {of.file.hex(), made.version.hex(), made.level, made.evidenceUntil, made.madeAt});
        if (!kept) return passOn(kept);
        return appendToLedger(database, of.job, "job.preserved",
                              {{"signed", of.file.hex()},
                               {"sha256", made.version.hex()},
                               {"level", made.level},
                               {"evidence_until", made.evidenceUntil}});
    });
}

Result<> notePreservationFailed(Database& database, const Preservation& of, const Error& error) {
    constexpr std::int64_t mostDoublings = 7;  // beyond a day, which is the longest wait
    const auto wait = std::min<std::chrono::minutes>(
        std::chrono::minutes(10 << std::min<std::int64_t>(of.tries, mostDoublings)), std::chrono::hours(24));
    auto noted = database.execute(
        "UPDATE preservation SET tries = tries + 1, next_try_at = :1, error_code = :2, looked_at = :3 "
        "WHERE sha256 = :4",
        {isoUtc(now() + wait), std::string(error.code.name), isoUtc(now()), of.file.hex()});
    if (!noted) return passOn(noted);
    return {};
}

}  // namespace sohoa
