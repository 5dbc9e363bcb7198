// testRestore: the quarterly proof, on the machine that goes on working.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "core/uuid.h"
#include "store/keeping/copying.h"
#include "store/keeping/restore.h"
#include "store/ledger.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

class ScratchFolder {
  public:
    explicit ScratchFolder(const fs::path& below) : path_(below / ("restore-test-" + randomUuid())) {}
    ~ScratchFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

Result<std::string> hashAt(Database& database, std::int64_t sequence) {
    auto rows = database.query("SELECT hash FROM ledger WHERE sequence = :1", 1, {sequence});
    if (!rows) return passOn(rows);
    return rows->empty() ? std::string() : text(rows->front(), 0);
}

// The restored ledger ends with the note of its restoring; the entry before that is the living ledger's own.
Result<> compareLedgers(Database& restored, Database& living, std::int64_t sequence) {
    auto here = hashAt(restored, sequence);
    if (!here) return passOn(here);
    auto there = hashAt(living, sequence);
    if (!there) return passOn(there);
    if (here->empty() || *here != *there)
        return fail(errors::LedgerBroken, fmt::format("entry {} is another one in the backup", sequence));
    return {};
}

Result<RestoreReport> tryIt(const fs::path& medium, Database& living, const fs::path& folder, const Watch& watch) {
    Config config;
    config.home = folder;
    config.store.connection = fmt::format("sqlite3://db={}", (folder / "store/sohoa.db").string());
    auto report = restoreFrom(medium, config, watch);
    if (!report) return report;
    auto restored = Database::open(config.store.connection);
    if (!restored) return passOn(restored);
    if (auto same = compareLedgers(*restored, living, report->entries); !same) return passOn(same);
    return report;
}

}  // namespace

Result<RestoreReport> testRestore(const fs::path& medium, Database& living, const fs::path& scratch,
                                  const Watch& watch) {
    const ScratchFolder folder(scratch);
    if (auto made = makeFolders(folder.path()); !made) return passOn(made);
    auto report = tryIt(medium, living, folder.path(), watch);
    const std::string manifest = report ? report->manifest.hex() : "";
    const std::string code = report ? "" : std::string(report.error().code.name);
    auto noted = living.transaction([&]() -> Result<> {
        auto put = living.execute(
            "INSERT INTO restore_test (manifest_sha256, tested_at, passed, error_code) VALUES (:1, :2, :3, :4)",
            {manifest, isoUtc(now()), std::int64_t(report ? 1 : 0), code});
        if (!put) return passOn(put);
        Json detail = {{"passed", report.has_value()}, {"manifest", manifest}, {"code", code}};
        if (report)
            detail.update({{"medium", report->medium},
                           {"files", report->files},
                           {"rows", report->rows},
                           {"entries", report->entries},
                           {"lacking", report->lacking}});
        return appendToLedger(living, JobId{}, "backup.restore_tested", detail);
    });
    if (!noted) return passOn(noted);
    return report;
}

}  // namespace sohoa
