#include "store/keeping/save_before_step.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/clock.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "core/uuid.h"
#include "store/keeping/copying.h"
#include "store/keeping/snapshot.h"
#include "store/keeping/table_dump.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

// What is in the making, gone unless it got its name.
class Unfinished {
  public:
    explicit Unfinished(fs::path path) : path_(std::move(path)) {}
    ~Unfinished() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    const fs::path& path() const { return path_; }

    Result<> become(const fs::path& name) const {
        std::error_code error;
        fs::rename(path_, name, error);
        if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", name.string(), error.message()));
        return fsyncFolder(name.parent_path());
    }

  private:
    fs::path path_;
};

std::string stampedName(std::size_t version) {
    std::string time = isoUtc(now());
    std::erase_if(time, [](char c) { return c == ':' || c == '-' || c == '.'; });
    return fmt::format("before-step-{}-{}", version + 1, time);
}

Result<> saveSqlite(Database& database, const fs::path& file) {
    auto saved = database.execute("VACUUM INTO :1", {file.string()});
    if (!saved) return passOn(saved);
    return fsyncFile(file);
}

Result<> savePostgres(Database& database, const fs::path& folder) {
    if (auto made = makeFolders(folder / "tables"); !made) return made;
    auto snapshot = Snapshot::begin(database);
    if (!snapshot) return passOn(snapshot);
    auto tables = dumpTables(database, folder / "tables", {});
    if (!tables) return passOn(tables);
    Json list = Json::array();
    for (const TableFile& table : *tables)
        list.push_back({{"table", table.table}, {"rows", table.rows}, {"sha256", table.sha256.hex()}});
    return writeFileAtomically(folder / "manifest.json", Json{{"tables", list}}.dump(1) + "\n");
}

}  // namespace

Result<fs::path> saveBeforeStep(Database& database, const fs::path& folder, std::size_t version) {
    if (auto made = makeFolders(folder); !made) return passOn(made);
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    const fs::path target = folder / (stampedName(version) + (sqlite ? ".db" : ""));
    const Unfinished part(folder / fmt::format(".{}.part", randomUuid()));
    auto saved = sqlite ? saveSqlite(database, part.path()) : savePostgres(database, part.path());
    if (!saved) return passOn(saved);
    if (auto named = part.become(target); !named) return passOn(named);
    return target;
}

SaveBeforeStep savingInto(Database& database, fs::path folder) {
    return [&database, folder = std::move(folder)](std::size_t version) -> Result<> {
        auto saved = saveBeforeStep(database, folder, version);
        if (!saved) return passOn(saved);
        return {};
    };
}

}  // namespace sohoa
