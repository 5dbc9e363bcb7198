#include "store/keeping/backup_run.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <regex>
#include <utility>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/wipe_file.h"
#include "store/keeping/anchor.h"
#include "store/keeping/copying.h"
#include "store/keeping/file_list.h"
#include "store/keeping/snapshot.h"
#include "store/schema.h"

namespace sohoa {

namespace fs = std::filesystem;

Result<MediumLock> MediumLock::acquire(const Medium& medium) {
    const int fd = ::open(medium.idFile().c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(errors::FileUnreadable, fmt::format("{}: {}", medium.idFile().string(), strerror(errno)));
    MediumLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) return fail(errors::StoreConflict, "another backup writes to this medium");
    return lock;
}
MediumLock::MediumLock(MediumLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
MediumLock::~MediumLock() {
    if (fd_ >= 0) ::close(fd_);
}

Result<> BackupRun::say(std::string_view what, std::uint64_t done, std::uint64_t total) const {
    return watch_ ? watch_({what, done, total}) : Result<>();
}

Result<BackupReport> BackupRun::run() {
    medium_.removeRemains();
    for (const auto step : {&BackupRun::choosePlace, &BackupRun::checkLedger, &BackupRun::takeSnapshot,
                            &BackupRun::copyFiles, &BackupRun::eraseWiped, &BackupRun::copyConfiguration,
                            &BackupRun::copyAnchors, &BackupRun::readAllBack, &BackupRun::writeManifest})
        if (auto done = (this->*step)(); !done) return passOn(done);
    report_.medium = medium_.id();
    report_.run = medium_.runFolder(manifest_.name);
    report_.kind = manifest_.kind;
    report_.files = manifest_.files;
    report_.lacking = manifest_.lacking;
    report_.sequence = manifest_.ledgerSequence;
    const auto unsound = [](const LackingFile& file) { return file.reason != "deleted"; };
    report_.verified =
        report_.ledger.brokenAt == 0 && std::none_of(report_.lacking.begin(), report_.lacking.end(), unsound);
    return report_;
}

// An incremental run needs a set whose chain holds; where there is none, it begins a new one.
Result<> BackupRun::choosePlace() {
    manifest_.medium = medium_.id();
    manifest_.startedAt = isoUtc(now());
    auto before = medium_.newestProven();
    if (!before) manifest_.kind = BackupKind::Full;
    manifest_.name = medium_.next(manifest_.kind == BackupKind::Full);
    if (before) {
        manifest_.previousRun = before->name;
        manifest_.previousSha256 = before->sha256.hex();
        report_.ledger.entries = before->manifest.ledgerSequence;
        report_.ledger.head = before->manifest.ledgerHead;
    }
    return makeFolders(medium_.tables(manifest_.name));
}

Result<> BackupRun::checkLedger() {
    auto anchors = anchorsIn(medium_.anchors());
    if (!anchors) return passOn(anchors);
    // What the medium's newest run saw is an anchor as well.
    if (report_.ledger.entries > 0)
        anchors->push_back({report_.ledger.entries, report_.ledger.head, manifest_.startedAt, {}, {}});
    auto verdict = verifyLedger(source_.database, std::move(*anchors));
    if (!verdict) return passOn(verdict);
    report_.ledger = std::move(*verdict);
    return {};
}

Result<> BackupRun::takeSnapshot() {
    auto snapshot = Snapshot::begin(source_.database);
    if (!snapshot) return passOn(snapshot);
    auto schema = source_.database.query("SELECT MAX(version) FROM schema_version", 1);
    if (!schema) return passOn(schema);
    manifest_.schema = static_cast<std::size_t>(integer(schema->at(0), 0));
    auto head = source_.database.query("SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1", 2);
    if (!head) return passOn(head);
    if (!head->empty()) manifest_.ledgerSequence = integer(head->front(), 0);
    if (!head->empty()) manifest_.ledgerHead = text(head->front(), 1);
    auto tables = dumpTables(source_.database, medium_.tables(manifest_.name), watch_);
    if (!tables) return passOn(tables);
    manifest_.tables = std::move(*tables);
    auto list = writeFileList(source_.database, medium_.fileList(manifest_.name));
    if (!list) return passOn(list);
    manifest_.files = list->lines;
    manifest_.fileList = list->sha256;
    return {};
}

Result<> BackupRun::copyFiles() {
    copiedNow_.reserve(manifest_.files);
    return forEachListed(medium_.fileList(manifest_.name), [this](const ListedFile& file) { return copyFile(file); });
}

Result<> BackupRun::copyFile(const ListedFile& file) {
    if (auto carryOn = say("copy", copiedNow_.size(), manifest_.files); !carryOn) return carryOn;
    const fs::path target = medium_.file(manifest_.name.set, file.sha256, file.extension);
    copiedNow_.push_back(false);
    std::error_code none;
    if (fs::file_size(target, none) == file.bytes && !none) return {};
    auto copied = copyVerified(source_.spool.pathOf(file.sha256, file.extension), target, file.sha256);
    if (!copied) return passOn(copied);
    if (*copied != Copying::Done) return noteLacking(file, *copied);
    copiedNow_.back() = true;
    ++report_.copied;
    report_.bytesCopied += file.bytes;
    return {};
}

Result<> BackupRun::noteLacking(const ListedFile& file, Copying how) {
    std::string reason = how == Copying::SourceMissing ? "missing" : "damaged";
    auto rows = source_.database.query("SELECT deleted_at FROM file WHERE sha256 = :1", 1, {file.sha256.hex()});
    if (!rows) return passOn(rows);
    if (!rows->empty() && rows->front().front()) reason = "deleted";
    manifest_.lacking.push_back({file.sha256, file.extension, reason});
    return {};
}

// What was wiped here because it must not exist (a state secret) must not live on in a backup either. What the
// retention rule deleted stays: that its backup is kept was the condition.
Result<> BackupRun::eraseWiped() {
    for (std::string last;;) {
        auto rows = source_.database.query(
            "SELECT f.sha256, f.extension FROM file f WHERE f.deleted_at IS NOT NULL AND f.sha256 > :1 "
            "AND NOT EXISTS (SELECT 1 FROM deletion d WHERE d.sha256 = f.sha256) ORDER BY f.sha256 LIMIT 1000",
            2, {last});
        if (!rows) return passOn(rows);
        if (rows->empty()) return {};
        for (const SqlRow& row : *rows) {
            auto digest = Sha256::fromHex(text(row, 0));
            if (!digest) return passOn(digest);
            for (const std::string& set : medium_.sets())
                if (auto gone = wipeFile(medium_.file(set, *digest, text(row, 1))); !gone) return gone;
        }
        last = text(rows->back(), 0);
    }
}

// Where the database's password stands in the connection.
static std::string withoutPasswords(const std::string& toml) {
    static const std::regex password(R"((password\s*=\s*)('[^'\n]*'|\\"[^"\n]*\\"|[^\s'"]+))");
    return std::regex_replace(toml, password, "$1?");
}

Result<> BackupRun::copyConfiguration() {
    auto config = readFile(source_.home / "sohoa.toml", 1 << 20);
    if (!config) return {};  // the office may be configured elsewhere
    const std::string text = withoutPasswords(*config);
    manifest_.config = sha256Of(text).hex();
    return writeFileAtomically(medium_.runFolder(manifest_.name) / "sohoa.toml", text, AtomicFile::Existing::Replace);
}

// A ledger that does not hold must not replace what the medium knows about it.
Result<> BackupRun::copyAnchors() {
    std::error_code none;
    if (report_.ledger.brokenAt != 0 || !fs::is_directory(source_.home / "anchors", none)) return {};
    if (auto made = makeFolders(medium_.anchors()); !made) return made;
    for (const auto& entry : fs::directory_iterator(source_.home / "anchors", none)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".json" && extension != ".tsr") continue;
        auto digest = sha256OfFile(entry.path());
        if (!digest) return passOn(digest);
        const fs::path target = medium_.anchors() / entry.path().filename();
        if (auto there = sha256OfFile(target); there && *there == *digest) continue;
        auto copied = copyVerified(entry.path(), target, *digest);
        if (!copied) return passOn(copied);
        if (*copied != Copying::Done) return fail(errors::FileUnreadable, entry.path().string());
        if (auto back = readBack(target, *digest); !back) return back;
    }
    return {};
}

Result<> BackupRun::readAllBack() {
    for (const TableFile& table : manifest_.tables)
        if (auto back = readBack(tableFile(medium_.tables(manifest_.name), table.table), table.sha256); !back)
            return back;
    const fs::path list = medium_.fileList(manifest_.name);
    if (auto back = readBack(list, manifest_.fileList); !back) return back;
    if (!manifest_.config.empty())
        if (auto back =
                readBack(medium_.runFolder(manifest_.name) / "sohoa.toml", Sha256::fromHex(manifest_.config).value());
            !back)
            return back;
    std::size_t place = 0;
    return forEachListed(list, [&](const ListedFile& file) -> Result<> {
        if (!copiedNow_[place++]) return {};
        if (auto carryOn = say("read_back", place, manifest_.files); !carryOn) return carryOn;
        const fs::path path = medium_.file(manifest_.name.set, file.sha256, file.extension);
        auto back = readBack(path, file.sha256);
        // The next run must not take it for whole.
        if (!back) ::unlink(path.c_str());
        return back;
    });
}

Result<> BackupRun::writeManifest() {
    if (auto carryOn = say("manifest", 0, 1); !carryOn) return carryOn;
    const std::string text = manifestText(manifest_);
    const fs::path file = medium_.manifest(manifest_.name);
    if (auto written = writeFileAtomically(file, text, AtomicFile::Existing::Replace); !written) return written;
    report_.manifest = sha256Of(text);
    auto back = readBack(file, report_.manifest);
    if (!back) ::unlink(file.c_str());
    return back;
}

}  // namespace sohoa
