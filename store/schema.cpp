#include "store/schema.h"

#include <fmt/format.h>

#include <array>

#include "core/error_codes.h"
#include "store/schema/step.h"

namespace sohoa {

static const std::array steps{&chainStep,        &officeStep,  &peopleStep,       &registersStep,  &directoryStep,
                              &searchStep,       &keepingStep, &recallStep,       &pagePlacesStep, &originalsStep,
                              &tokenCustodyStep, &copiesStep,  &preservationStep, &kioskStep};

static void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

static std::string spelled(std::string_view common, Dialect dialect) {
    std::string sql(common);
    switch (dialect) {
        case Dialect::Sqlite: replaceAll(sql, "@id@", "INTEGER PRIMARY KEY AUTOINCREMENT"); break;
        case Dialect::Postgres:
            replaceAll(sql, "@id@", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
            replaceAll(sql, "INTEGER", "BIGINT");
            replaceAll(sql, ") STRICT;", ");");
            break;
    }
    return sql;
}

static Result<> runAll(Database& database, std::string_view script) {
    while (!script.empty()) {
        const std::size_t end = script.find(";\n");
        const std::string_view statement = script.substr(0, end);
        if (statement.find_first_not_of(" \n") != std::string_view::npos) {
            if (auto done = database.execute(statement); !done) return passOn(done);
        }
        script = end == std::string_view::npos ? std::string_view() : script.substr(end + 2);
    }
    return {};
}

static Result<> runStep(Database& database, std::size_t index) {
    const SchemaStep& step = *steps[index];
    if (auto done = runAll(database, spelled(step.common, database.dialect())); !done) return done;
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    if (auto done = runAll(database, sqlite ? step.sqlite : step.postgres); !done) return done;
    auto noted =
        database.execute("INSERT INTO schema_version (version) VALUES (:1)", {static_cast<std::int64_t>(index + 1)});
    if (!noted) return passOn(noted);
    return {};
}

std::size_t newestSchema() { return steps.size(); }

Result<std::size_t> schemaOf(Database& database) {
    auto made = database.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
    if (!made) return passOn(made);
    auto rows = database.query("SELECT COALESCE(MAX(version), 0) FROM schema_version", 1);
    if (!rows) return passOn(rows);
    return static_cast<std::size_t>(integer(rows->at(0), 0));
}

Result<> migrate(Database& database, const SaveBeforeStep& save, std::size_t upTo) {
    auto version = schemaOf(database);
    if (!version) return passOn(version);
    if (*version > steps.size())
        return fail(errors::StoreUnavailable,
                    fmt::format("the store has version {}, this program knows {}", *version, steps.size()));
    for (std::size_t step = *version; step < std::min(upTo, steps.size()); ++step) {
        // A new store has nothing to save.
        if (*version > 0 && save) {
            if (auto saved = save(step); !saved) return saved;
        }
        auto done = database.transaction([&]() -> Result<> {
            auto present = schemaOf(database);
            if (!present) return passOn(present);
            if (*present > step) return {};  // another process was faster
            return runStep(database, step);
        });
        if (!done) return done;
    }
    return {};
}

}  // namespace sohoa
