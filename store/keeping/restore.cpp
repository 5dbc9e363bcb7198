#include "store/keeping/restore.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "store/keeping/anchor.h"
#include "store/keeping/copying.h"
#include "store/keeping/file_list.h"
#include "store/keeping/medium.h"
#include "store/keeping/table_load.h"
#include "store/ledger.h"
#include "store/schema.h"
#include "store/spool.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

bool holdsAnything(const fs::path& folder) {
    std::error_code none;
    return fs::directory_iterator(folder, none) != fs::directory_iterator();
}

class Restoring {
  public:
    Restoring(const Medium& medium, const Config& config, const Watch& watch)
        : medium_(medium), home_(config.home), connection_(config.store.connection), watch_(watch) {
        if (connection_.empty()) connection_ = fmt::format("sqlite3://db={}", (home_ / "store/sohoa.db").string());
    }

    Result<RestoreReport> run() {
        auto newest = medium_.newestProven();
        if (!newest) return passOn(newest);
        run_ = std::move(*newest);
        for (const auto step :
             {&Restoring::checkBackup, &Restoring::begin, &Restoring::restoreFiles, &Restoring::restoreBeside,
              &Restoring::restoreTables, &Restoring::prove, &Restoring::end})
            if (auto done = (this->*step)(); !done) return passOn(done);
        report_.medium = medium_.id();
        report_.run = medium_.runFolder(run_.name);
        report_.manifest = run_.sha256;
        return report_;
    }

  private:
    // Stands in the home from the first file to the last proof, and names what is being restored.
    fs::path marker() const { return home_ / "restoring.json"; }
    const Manifest& manifest() const { return run_.manifest; }
    fs::path list() const { return medium_.fileList(run_.name); }
    Result<> say(std::string_view what, std::uint64_t done, std::uint64_t total) const {
        return watch_ ? watch_({what, done, total}) : Result<>();
    }

    Result<> checkBackup();
    Result<> begin();
    Result<> refuseFilled(Database& database) const;
    Result<> restoreFiles();
    Result<> restoreBeside();
    Result<> restoreTables();
    Result<> markLacking();
    Result<> prove();
    Result<> proveLedger();
    Result<> proveFiles();
    Result<> end();

    const Medium& medium_;
    fs::path home_;
    std::string connection_;
    const Watch& watch_;
    WholeRun run_;
    RestoreReport report_;
    std::optional<Database> database_;
    std::optional<Spool> spool_;
};

Result<> Restoring::checkBackup() {
    for (const TableFile& table : manifest().tables) {
        auto digest = sha256OfFile(tableFile(medium_.tables(run_.name), table.table));
        if (!digest || *digest != table.sha256)
            return fail(errors::BackupDamaged, fmt::format("table {} does not fit its digest", table.table));
        report_.rows += table.rows;
    }
    report_.tables = manifest().tables.size();
    auto digest = sha256OfFile(list());
    if (!digest || *digest != manifest().fileList)
        return fail(errors::BackupDamaged, "the list of files does not fit its digest");
    if (manifest().schema > newestSchema())
        return fail(errors::StoreUnavailable,
                    fmt::format("the backup has schema {}, this program knows {}", manifest().schema, newestSchema()));
    return {};
}

Result<> Restoring::refuseFilled(Database& database) const {
    for (const char* folder : {"spool", "anchors"})
        if (holdsAnything(home_ / folder)) return fail(errors::HomeNotEmpty, (home_ / folder).string());
    auto version = schemaOf(database);
    if (!version) return passOn(version);
    if (*version == 0) return {};
    auto entries = database.query("SELECT COUNT(*) FROM ledger", 1);
    if (!entries) return passOn(entries);
    auto jobs = database.query("SELECT COUNT(*) FROM job", 1);
    if (!jobs) return passOn(jobs);
    if (integer(entries->front(), 0) + integer(jobs->front(), 0) > 0)
        return fail(errors::HomeNotEmpty, "the database holds records");
    return {};
}

Result<> Restoring::begin() {
    if (auto made = makeFolders(home_); !made) return made;
    if (auto made = makeFolders(home_ / "store"); !made) return made;
    auto database = Database::open(connection_);
    if (!database) return passOn(database);
    const std::string mark = jsonLine({{"manifest", run_.sha256.hex()}}) + "\n";
    std::error_code none;
    if (fs::exists(marker(), none)) {
        auto begun = readFile(marker(), 4096);
        if (!begun) return passOn(begun);
        if (*begun != mark) return fail(errors::HomeNotEmpty, "another backup was begun to be restored here");
    } else {
        if (auto empty = refuseFilled(*database); !empty) return empty;
        if (auto marked = writeFileAtomically(marker(), mark); !marked) return marked;
    }
    auto spool = Spool::open(home_ / "spool");
    if (!spool) return passOn(spool);
    database_.emplace(std::move(*database));
    spool_.emplace(std::move(*spool));
    return {};
}

bool isLacking(const Manifest& manifest, const Sha256& digest) {
    return std::any_of(manifest.lacking.begin(), manifest.lacking.end(),
                       [&](const LackingFile& file) { return file.sha256 == digest; });
}

Result<> Restoring::restoreFiles() {
    std::uint64_t place = 0;
    return forEachListed(list(), [&](const ListedFile& file) -> Result<> {
        if (auto carryOn = say("copy", place++, manifest().files); !carryOn) return carryOn;
        if (isLacking(manifest(), file.sha256)) return {};
        const fs::path target = spool_->pathOf(file.sha256, file.extension);
        std::error_code none;
        // By a run that was killed; its content is proven with all others at the end.
        if (fs::file_size(target, none) == file.bytes && !none) return {};
        const fs::path source = medium_.file(run_.name.set, file.sha256, file.extension);
        auto copied = copyVerified(source, target, file.sha256);
        if (!copied) return passOn(copied);
        if (*copied != Copying::Done) return fail(errors::BackupDamaged, source.string());
        ::chmod(target.c_str(), 0440);
        return {};
    });
}

Result<> Restoring::restoreBeside() {
    std::error_code none;
    const fs::path config = home_ / "sohoa.toml";
    if (!manifest().config.empty() && !fs::exists(config, none)) {
        auto digest = Sha256::fromHex(manifest().config);
        if (!digest) return passOn(digest);
        auto copied = copyVerified(medium_.runFolder(run_.name) / "sohoa.toml", config, *digest);
        if (!copied) return passOn(copied);
        if (*copied != Copying::Done) return fail(errors::BackupDamaged, "sohoa.toml");
    }
    if (!fs::is_directory(medium_.anchors(), none)) return {};
    if (auto made = makeFolders(home_ / "anchors"); !made) return made;
    for (const auto& entry : fs::directory_iterator(medium_.anchors(), none)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".json" && extension != ".tsr") continue;
        auto digest = sha256OfFile(entry.path());
        if (!digest) return passOn(digest);
        auto copied = copyVerified(entry.path(), home_ / "anchors" / entry.path().filename(), *digest);
        if (!copied) return passOn(copied);
        if (*copied != Copying::Done) return fail(errors::BackupDamaged, entry.path().string());
    }
    return {};
}

Result<> Restoring::restoreTables() {
    auto version = schemaOf(*database_);
    if (!version) return passOn(version);
    // A run that was killed after the tables were in may have brought the schema further.
    if (*version > manifest().schema) return {};
    if (auto done = migrate(*database_, {}, manifest().schema); !done) return done;
    return loadTables(*database_, medium_.tables(run_.name), manifest().tables, watch_);
}

Result<> Restoring::markLacking() {
    for (const LackingFile& file : manifest().lacking) {
        if (file.reason != "deleted") {
            ++report_.lacking;
            continue;
        }
        auto marked = database_->execute("UPDATE file SET deleted_at = :1 WHERE sha256 = :2 AND deleted_at IS NULL",
                                         {manifest().startedAt, file.sha256.hex()});
        if (!marked) return passOn(marked);
    }
    return {};
}

Result<> Restoring::proveLedger() {
    auto anchors = anchorsIn(home_ / "anchors");
    if (!anchors) return passOn(anchors);
    // Anchors of later runs on the medium know entries that this run does not hold.
    std::erase_if(*anchors, [&](const LedgerAnchor& anchor) { return anchor.sequence > manifest().ledgerSequence; });
    if (manifest().ledgerSequence > 0)
        anchors->push_back({manifest().ledgerSequence, manifest().ledgerHead, manifest().startedAt, {}, {}});
    auto verdict = verifyLedger(*database_, std::move(*anchors));
    if (!verdict) return passOn(verdict);
    if (verdict->brokenAt != 0)
        return fail(errors::LedgerBroken, fmt::format("entry {}: {}", verdict->brokenAt, verdict->reason));
    report_.entries = verdict->entries;
    return {};
}

Result<> Restoring::proveFiles() {
    std::uint64_t place = 0;
    return forEachListed(list(), [&](const ListedFile& file) -> Result<> {
        if (auto carryOn = say("check", place++, manifest().files); !carryOn) return carryOn;
        if (isLacking(manifest(), file.sha256)) return {};
        const fs::path path = spool_->pathOf(file.sha256, file.extension);
        if (auto sound = readBack(path, file.sha256); !sound) {
            std::error_code ignored;
            fs::remove(path, ignored);  // so that the next try copies it again
            return sound;
        }
        ++report_.files;
        return {};
    });
}

Result<> Restoring::prove() {
    for (const TableFile& table : manifest().tables) {
        if (table.table == "schema_version") continue;  // grows with the schema
        auto rows = database_->query(fmt::format("SELECT COUNT(*) FROM \"{}\"", table.table), 1);
        if (!rows) return passOn(rows);
        if (static_cast<std::uint64_t>(integer(rows->front(), 0)) != table.rows)
            return fail(errors::BackupDamaged, fmt::format("table {} has {} rows instead of {}", table.table,
                                                           integer(rows->front(), 0), table.rows));
    }
    if (auto proven = proveLedger(); !proven) return proven;
    return proveFiles();
}

Result<> Restoring::end() {
    if (auto done = migrate(*database_); !done) return done;
    auto noted = database_->transaction([&]() -> Result<> {
        if (auto marked = markLacking(); !marked) return marked;
        return appendToLedger(*database_, JobId{}, "store.restored",
                              {{"medium", medium_.id()},
                               {"manifest", run_.sha256.hex()},
                               {"sequence", manifest().ledgerSequence},
                               {"files", report_.files},
                               {"lacking", report_.lacking}});
    });
    if (!noted) return noted;
    std::error_code ignored;
    fs::remove(marker(), ignored);
    return fsyncFolder(home_);
}

}  // namespace

Result<RestoreReport> restoreFrom(const fs::path& medium, const Config& config, const Watch& watch) {
    auto opened = Medium::open(medium);
    if (!opened) return passOn(opened);
    return Restoring(*opened, config, watch).run();
}

}  // namespace sohoa
