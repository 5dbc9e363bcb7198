// Store::wipePages: a document that must not be here goes without a trace but its numbers in the ledger.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/json.h"
#include "store/rows.h"
#include "store/store.h"

namespace sohoa {

namespace {

struct DoomedFile {
    Sha256 sha256;
    std::string extension;
};

// What this job alone refers to.
Result<std::vector<DoomedFile>> filesOfThisJobAlone(Database& database, JobId job) {
    auto rows = database.query(
        "SELECT file.sha256, file.extension FROM file WHERE file.sha256 IN ("
        "SELECT sha256 FROM page WHERE job_id = :1 UNION SELECT recognized_sha256 FROM page WHERE job_id = :2 "
        "UNION SELECT sha256 FROM attachment WHERE job_id = :3) "
        "AND NOT EXISTS (SELECT 1 FROM page WHERE job_id <> :4 "
        "AND (page.sha256 = file.sha256 OR page.recognized_sha256 = file.sha256)) "
        "AND NOT EXISTS (SELECT 1 FROM attachment WHERE job_id <> :5 AND attachment.sha256 = file.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM job WHERE archive_sha256 = file.sha256 OR signed_sha256 = file.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM dispatch WHERE dispatch.signed_sha256 = file.sha256 "
        "OR dispatch.edxml_sha256 = file.sha256)",
        2, {job.value, job.value, job.value, job.value, job.value});
    if (!rows) return passOn(rows);
    std::vector<DoomedFile> files;
    for (const SqlRow& row : *rows) {
        auto digest = Sha256::fromHex(text(row, 0));
        if (!digest) return passOn(digest);
        files.push_back({*digest, text(row, 1)});
    }
    return files;
}

Result<Json> pageNumbers(Database& database, JobId job) {
    auto rows = database.query("SELECT take, number FROM page WHERE job_id = :1 ORDER BY take, number", 2, {job.value});
    if (!rows) return passOn(rows);
    Json numbers = Json::array();
    for (const SqlRow& row : *rows)
        numbers.push_back({{"take", integer(row, 0)}, {"page", integer(row, 1)}});
    return numbers;
}

}  // namespace

Result<> Store::wipePages(const Job& job) {
    return database_.transaction([&]() -> Result<> {
        auto pages = pageNumbers(database_, job.id);
        if (!pages) return passOn(pages);
        auto files = filesOfThisJobAlone(database_, job.id);
        if (!files) return passOn(files);
        if (pages->empty() && files->empty()) return {};
        for (const char* statement : {"DELETE FROM page WHERE job_id = :1", "DELETE FROM attachment WHERE job_id = :1",
                                      "DELETE FROM original WHERE job_id = :1"})
            if (auto done = database_.execute(statement, {job.id.value}); !done) return passOn(done);
        const std::string time = isoUtc(now());
        for (const DoomedFile& file : *files) {
            auto marked =
                database_.execute("UPDATE file SET deleted_at = :1 WHERE sha256 = :2", {time, file.sha256.hex()});
            if (!marked) return passOn(marked);
        }
        auto noted =
            appendToLedger(database_, job.id, "page.wiped", {{"pages", std::move(*pages)}, {"files", files->size()}});
        if (!noted) return noted;
        // Last: should one of them stay, the rows stay too, and wiping begins anew.
        for (const DoomedFile& file : *files)
            if (auto wiped = spool_.wipe(file.sha256, file.extension); !wiped) return wiped;
        return {};
    });
}

}  // namespace sohoa
