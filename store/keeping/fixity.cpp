#include "store/keeping/fixity.h"

#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/json.h"
#include "store/keeping/copying.h"
#include "store/keeping/medium.h"
#include "store/ledger.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t filesAtOnce = 200;
constexpr std::size_t mostNamed = 1000;

struct CheckedFile {
    std::string sha256, extension;
    std::uint64_t bytes = 0;
    std::string before;  // the state it had
    std::string state;   // "ok", "damaged", "missing"
    bool healed = false;
    std::string healedFrom = {};  // the medium
};

class FixityRun {
  public:
    FixityRun(Database& database, const Spool& spool, const FixityOrder& order, const Watch& watch)
        : database_(database), spool_(spool), order_(order), watch_(watch) {}

    Result<FixityReport> run() {
        // Times are kept to the millisecond: what was checked in this very one was checked before.
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        begun_ = isoUtc(now());
        auto count = database_.query("SELECT COUNT(*) FROM file WHERE deleted_at IS NULL", 1);
        if (!count) return passOn(count);
        total_ = std::min<std::uint64_t>(static_cast<std::uint64_t>(integer(count->front(), 0)),
                                         order_.files.value_or(UINT64_MAX));
        // Those never checked come first, in the order of their digests; then by age, up to where this run began.
        for (auto next : {&FixityRun::neverChecked, &FixityRun::longestUnchecked})
            if (auto done = checkAll(next); !done) return passOn(done);
        auto noted = appendToLedger(database_, JobId{}, "fixity.checked",
                                    {{"checked", report_.checked},
                                     {"damaged", report_.damaged},
                                     {"missing", report_.missing},
                                     {"healed", report_.healed}});
        if (!noted) return passOn(noted);
        return report_;
    }

  private:
    using Batch = Result<std::vector<SqlRow>>;

    std::int64_t room() const { return std::int64_t(std::min<std::uint64_t>(total_ - report_.checked, filesAtOnce)); }
    Batch neverChecked() {
        return database_.query(
            "SELECT f.sha256, f.extension, f.bytes, '' FROM file f WHERE f.sha256 > :1 AND f.deleted_at IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM fixity x WHERE x.sha256 = f.sha256) ORDER BY f.sha256 LIMIT :2",
            4, {last_, room()});
    }
    Batch longestUnchecked() {
        return database_.query(
            "SELECT f.sha256, f.extension, f.bytes, x.state FROM fixity x JOIN file f ON f.sha256 = x.sha256 "
            "WHERE x.checked_at < :1 AND f.deleted_at IS NULL ORDER BY x.checked_at, x.sha256 LIMIT :2",
            4, {begun_, room()});
    }

    Result<> checkAll(Batch (FixityRun::*next)()) {
        while (report_.checked < total_) {
            auto rows = (this->*next)();
            if (!rows) return passOn(rows);
            if (rows->empty()) return {};
            std::vector<CheckedFile> files;
            for (const SqlRow& row : *rows) {
                if (watch_)
                    if (auto carryOn = watch_({"check", report_.checked + files.size(), total_}); !carryOn)
                        return carryOn;
                auto file = check({text(row, 0), text(row, 1), std::uint64_t(integer(row, 2)), text(row, 3), {}});
                if (!file) return passOn(file);
                files.push_back(std::move(*file));
            }
            if (auto noted = note(files); !noted) return noted;
            last_ = text(rows->back(), 0);
        }
        return {};
    }

    Result<CheckedFile> check(CheckedFile file) {
        auto digest = Sha256::fromHex(file.sha256);
        if (!digest) return passOn(digest);
        const fs::path path = spool_.pathOf(*digest, file.extension);
        std::error_code none;
        if (!fs::exists(path, none))
            file.state = "missing";
        else
            file.state = readBack(path, *digest) ? "ok" : "damaged";
        slowDown(file.bytes);
        if (file.state != "ok") heal(file, *digest, path);
        return file;
    }

    void heal(CheckedFile& file, const Sha256& digest, const fs::path& path) {
        for (const fs::path& root : order_.media) {
            auto medium = Medium::open(root);
            if (!medium) continue;
            auto sets = medium->sets();
            for (auto set = sets.rbegin(); set != sets.rend() && !file.healed; ++set) {
                auto copied = copyVerified(medium->file(*set, digest, file.extension), path, digest);
                file.healed = copied && *copied == Copying::Done;
            }
            if (!file.healed) continue;
            ::chmod(path.c_str(), 0440);
            file.healedFrom = medium->id();
            return;
        }
    }

    // So that the day's work keeps most of the disk.
    void slowDown(std::uint64_t bytes) {
        if (order_.bytesPerSecond == 0) return;
        readSoFar_ += bytes;
        const auto due = started_ + std::chrono::milliseconds(readSoFar_ * 1000 / order_.bytesPerSecond);
        std::this_thread::sleep_until(due);
    }

    Result<> note(const std::vector<CheckedFile>& files) {
        return database_.transaction([&]() -> Result<> {
            for (const CheckedFile& file : files) {
                auto kept = database_.execute(
                    "INSERT INTO fixity (sha256, checked_at, state) VALUES (:1, :2, :3) "
                    "ON CONFLICT (sha256) DO UPDATE SET checked_at = :2, state = :3",
                    {file.sha256, isoUtc(now()), file.healed ? "ok" : file.state});
                if (!kept) return passOn(kept);
                if (auto told = tell(file); !told) return told;
                count(file);
            }
            return {};
        });
    }

    // A file that was known to be unsound is not told again each time.
    Result<> tell(const CheckedFile& file) {
        const bool sound = file.state == "ok";
        if (!sound && file.before != file.state) {
            const Json detail = {{"sha256", file.sha256}, {"state", file.state}};
            if (auto told = appendToLedger(database_, JobId{}, "file.damaged", detail); !told) return told;
        }
        if (!file.healed) return {};
        return appendToLedger(database_, JobId{}, "file.healed",
                              {{"sha256", file.sha256}, {"medium", file.healedFrom}});
    }

    void count(const CheckedFile& file) {
        ++report_.checked;
        report_.bytes += file.bytes;
        if (file.state == "ok") return;
        ++(file.healed ? report_.healed : file.state == "missing" ? report_.missing : report_.damaged);
        if (report_.unsound.size() < mostNamed)
            report_.unsound.push_back(
                {*Sha256::fromHex(file.sha256), file.extension, file.healed ? "healed" : file.state});
    }

    Database& database_;
    const Spool& spool_;
    const FixityOrder& order_;
    const Watch& watch_;
    FixityReport report_;
    std::uint64_t total_ = 0, readSoFar_ = 0;
    std::string last_, begun_;
    std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

}  // namespace

Result<FixityReport> fixityCheck(Database& database, const Spool& spool, const FixityOrder& order, const Watch& watch) {
    return FixityRun(database, spool, order, watch).run();
}

}  // namespace sohoa
