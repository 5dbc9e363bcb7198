#include "store/keeping/tables.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa {

std::string quotedName(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : name)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

namespace {

// How a database describes itself. :1 is the table.
struct Description {
    std::string_view tables, columns, key, counter;
};

constexpr Description sqliteWords{
    "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) NOT IN ('sqlite_', 'search_') "
    "ORDER BY name",
    "SELECT name, type FROM pragma_table_info(:1) ORDER BY cid",
    "SELECT name FROM pragma_table_info(:1) WHERE pk > 0 ORDER BY pk",
    "SELECT i.name FROM sqlite_master m, pragma_table_info(:1) i "
    "WHERE m.type = 'table' AND m.name = :1 AND m.sql LIKE '% AUTOINCREMENT%' AND i.pk = 1"};

constexpr Description postgresWords{
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND substr(tablename, 1, 7) <> 'search_' "
    "ORDER BY tablename",
    "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = current_schema() "
    "AND table_name = :1 AND is_generated = 'NEVER' ORDER BY ordinal_position",
    "SELECT a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = "
    "c.relnamespace JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) "
    "WHERE i.indisprimary AND n.nspname = current_schema() AND c.relname = :1 "
    "ORDER BY array_position(CAST(i.indkey AS int2[]), a.attnum)",
    "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = :1 "
    "AND is_identity = 'YES'"};

const Description& wordsOf(Dialect dialect) {
    switch (dialect) {
        case Dialect::Sqlite: break;
        case Dialect::Postgres: return postgresWords;
    }
    return sqliteWords;
}

Result<TableColumn> columnOf(const std::string& table, const SqlRow& row) {
    const std::string type = text(row, 1);
    for (const char* number : {"INTEGER", "bigint", "integer", "smallint"})
        if (type == number) return TableColumn{text(row, 0), true};
    // A real number as text is the same number on both.
    for (const char* other : {"TEXT", "REAL", "text", "character varying", "double precision"})
        if (type == other) return TableColumn{text(row, 0), false};
    return fail(errors::StoreUnavailable, fmt::format("column {} of {} has the type {}", text(row, 0), table, type));
}

Result<std::vector<std::string>> namesFrom(Database& database, std::string_view sql, const std::vector<SqlValue>& of) {
    auto rows = database.query(sql, 1, of);
    if (!rows) return passOn(rows);
    std::vector<std::string> names;
    for (const SqlRow& row : *rows)
        names.push_back(text(row, 0));
    return names;
}

Result<TableShape> shapeOf(Database& database, const std::string& name) {
    const Description& words = wordsOf(database.dialect());
    TableShape table{name, {}, {}, {}};
    auto columns = database.query(words.columns, 2, {name});
    if (!columns) return passOn(columns);
    for (const SqlRow& row : *columns) {
        auto column = columnOf(name, row);
        if (!column) return passOn(column);
        table.columns.push_back(std::move(*column));
    }
    auto key = namesFrom(database, words.key, {name});
    if (!key) return passOn(key);
    table.key = std::move(*key);
    auto counter = namesFrom(database, words.counter, {name});
    if (!counter) return passOn(counter);
    if (!counter->empty()) table.counter = counter->front();
    return table;
}

}  // namespace

Result<std::vector<TableShape>> tablesOf(Database& database) {
    auto names = namesFrom(database, wordsOf(database.dialect()).tables, {});
    if (!names) return passOn(names);
    std::vector<TableShape> tables;
    for (const std::string& name : *names) {
        auto table = shapeOf(database, name);
        if (!table) return passOn(table);
        tables.push_back(std::move(*table));
    }
    return tables;
}

static Result<std::string> sequenceOf(Database& database, const TableShape& table) {
    auto found = namesFrom(database, "SELECT pg_get_serial_sequence(:1, :2)", {quotedName(table.name), table.counter});
    if (!found) return passOn(found);
    return found->front();
}

Result<std::int64_t> lastGiven(Database& database, const TableShape& table) {
    if (table.counter.empty()) return 0;
    std::string sql = "SELECT seq FROM sqlite_sequence WHERE name = :1";
    std::vector<SqlValue> values{table.name};
    if (database.dialect() == Dialect::Postgres) {
        auto sequence = sequenceOf(database, table);
        if (!sequence) return passOn(sequence);
        sql = fmt::format("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {}", *sequence);
        values.clear();
    }
    auto rows = database.query(sql, 1, values);
    if (!rows) return passOn(rows);
    return rows->empty() ? 0 : integer(rows->front(), 0);
}

Result<> setLastGiven(Database& database, const TableShape& table, std::int64_t value) {
    if (table.counter.empty() || value <= 0) return {};
    if (database.dialect() == Dialect::Postgres) {
        auto sequence = sequenceOf(database, table);
        if (!sequence) return passOn(sequence);
        auto set = database.query("SELECT setval(:1, :2)", 1, {*sequence, value});
        if (!set) return passOn(set);
        return {};
    }
    if (auto gone = database.execute("DELETE FROM sqlite_sequence WHERE name = :1", {table.name}); !gone)
        return passOn(gone);
    auto set = database.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (:1, :2)", {table.name, value});
    if (!set) return passOn(set);
    return {};
}

}  // namespace sohoa
