#include "store/keeping/snapshot.h"

#include <utility>

namespace sohoa {

static std::string_view beginning(Dialect dialect) {
    switch (dialect) {
        case Dialect::Sqlite: return "BEGIN DEFERRED";
        case Dialect::Postgres: return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }
    return {};
}

Result<Snapshot> Snapshot::begin(Database& database) {
    if (auto begun = database.execute(beginning(database.dialect())); !begun) return passOn(begun);
    Snapshot snapshot(database);
    // The moment is that of the first reading.
    if (auto read = database.query("SELECT COUNT(*) FROM schema_version", 1); !read) return passOn(read);
    return snapshot;
}

Snapshot::Snapshot(Snapshot&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}

Snapshot::~Snapshot() {
    if (database_ != nullptr) (void)database_->execute("ROLLBACK");
}

}  // namespace sohoa
