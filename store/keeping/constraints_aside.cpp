#include "store/keeping/constraints_aside.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "store/keeping/tables.h"

namespace sohoa {

namespace {

Result<> runAll(Database& database, const std::vector<std::string>& statements) {
    for (const std::string& statement : statements)
        if (auto done = database.execute(statement); !done) return passOn(done);
    return {};
}

struct Aside {
    std::vector<std::string> before, after;
};

Result<Aside> asideInSqlite(Database& database) {
    auto triggers = database.query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name", 2);
    if (!triggers) return passOn(triggers);
    Aside aside{{"PRAGMA defer_foreign_keys = ON"}, {}};
    for (const SqlRow& trigger : *triggers) {
        aside.before.push_back("DROP TRIGGER " + quotedName(text(trigger, 0)));
        aside.after.push_back(text(trigger, 1));
    }
    return aside;
}

Result<Aside> asideInPostgres(Database& database) {
    Aside aside;
    auto tables = tablesOf(database);
    if (!tables) return passOn(tables);
    auto references = database.query(
        "SELECT c.relname, r.conname FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE r.contype = 'f' AND NOT r.condeferrable AND n.nspname = current_schema()",
        2);
    if (!references) return passOn(references);
    aside.after.emplace_back("SET CONSTRAINTS ALL IMMEDIATE");
    for (const TableShape& table : *tables) {
        aside.before.push_back(fmt::format("ALTER TABLE {} DISABLE TRIGGER USER", quotedName(table.name)));
        aside.after.push_back(fmt::format("ALTER TABLE {} ENABLE TRIGGER USER", quotedName(table.name)));
    }
    for (const SqlRow& row : *references) {
        const std::string alter =
            fmt::format("ALTER TABLE {} ALTER CONSTRAINT {} ", quotedName(text(row, 0)), quotedName(text(row, 1)));
        aside.before.push_back(alter + "DEFERRABLE INITIALLY DEFERRED");
        aside.after.push_back(alter + "NOT DEFERRABLE");
    }
    return aside;
}

}  // namespace

Result<> withConstraintsAside(Database& database, const std::function<Result<>()>& work) {
    return database.transaction([&]() -> Result<> {
        auto aside = database.dialect() == Dialect::Sqlite ? asideInSqlite(database) : asideInPostgres(database);
        if (!aside) return passOn(aside);
        if (auto done = runAll(database, aside->before); !done) return done;
        if (auto done = work(); !done) return done;
        return runAll(database, aside->after);
    });
}

}  // namespace sohoa
