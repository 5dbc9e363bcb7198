#include "store/keeping/table_dump.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/json.h"
#include "core/text.h"
#include "store/keeping/packed_lines.h"
#include "store/keeping/tables.h"

namespace sohoa {

namespace fs = std::filesystem;

fs::path tableFile(const fs::path& folder, std::string_view table) {
    return folder / fmt::format("{}.jsonl.gz", table);
}

namespace {

constexpr int rowsAtOnce = 500;

// Reads a table in pieces by its key; where it has none, by the place of its rows, which a snapshot keeps.
class TableReader {
  public:
    TableReader(Database& database, const TableShape& table) : database_(database), table_(table) {
        for (const std::string& column : table.key)
            key_.push_back("part." + quotedName(column));
        if (key_.empty()) key_ = {database.dialect() == Dialect::Sqlite ? "part.rowid" : "part.ctid"};
    }

    // The next rows, their key behind their columns.
    Result<std::vector<SqlRow>> next() {
        auto rows = database_.query(sql(), table_.columns.size() + key_.size(), last_);
        if (!rows || rows->empty()) return rows;
        last_.clear();
        for (std::size_t i = 0; i < key_.size(); ++i)
            last_.emplace_back(text(rows->back(), table_.columns.size() + i));
        return rows;
    }

  private:
    std::string sql() const {
        std::vector<std::string> read, places;
        for (const TableColumn& column : table_.columns)
            read.push_back(quotedName(column.name));
        for (std::size_t i = 0; i < key_.size(); ++i) {
            read.push_back(fmt::format("CAST({} AS TEXT)", key_[i]));
            places.push_back(fmt::format(":{}", i + 1));
        }
        const std::string key = fmt::format("{}", fmt::join(key_, ", "));
        const std::string after = last_.empty() ? "" : fmt::format(" WHERE ({}) > ({})", key, fmt::join(places, ", "));
        return fmt::format("SELECT {} FROM {} AS part{} ORDER BY {} LIMIT {}", fmt::join(read, ", "),
                           quotedName(table_.name), after, key, rowsAtOnce);
    }

    Database& database_;
    const TableShape& table_;
    std::vector<std::string> key_;
    std::vector<SqlValue> last_;
};

Json written(const TableShape& table, const SqlRow& row) {
    Json line = Json::array();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!row[i])
            line.push_back(nullptr);
        else if (table.columns[i].number)
            line.push_back(integer(row, i));
        else if (isUtf8(*row[i]))
            line.push_back(*row[i]);
        else
            line.push_back({{"base64", toBase64(*row[i])}});
    }
    return line;
}

Json headOf(const TableShape& table) {
    Json columns = Json::array();
    for (const TableColumn& column : table.columns)
        columns.push_back(column.name);
    return {{"table", table.name}, {"columns", columns}};
}

Result<TableFile> dumpTable(Database& database, const TableShape& table, const fs::path& folder) {
    auto file = PackedLinesWriter::create(tableFile(folder, table.name));
    if (!file) return passOn(file);
    if (auto begun = file->write(jsonLine(headOf(table))); !begun) return passOn(begun);
    TableFile made{.table = table.name, .rows = 0, .bytes = 0, .sha256 = {}, .lastGiven = 0};
    for (TableReader reader(database, table);;) {
        auto rows = reader.next();
        if (!rows) return passOn(rows);
        if (rows->empty()) break;
        for (const SqlRow& row : *rows)
            if (auto put = file->write(jsonLine(written(table, row))); !put) return passOn(put);
        made.rows += rows->size();
    }
    auto last = lastGiven(database, table);
    if (!last) return passOn(last);
    made.lastGiven = *last;
    auto finished = file->finish();
    if (!finished) return passOn(finished);
    made.sha256 = finished->sha256;
    made.bytes = finished->bytes;
    return made;
}

}  // namespace

Result<std::vector<TableFile>> dumpTables(Database& database, const fs::path& folder, const Watch& watch) {
    auto tables = tablesOf(database);
    if (!tables) return passOn(tables);
    std::vector<TableFile> files;
    for (const TableShape& table : *tables) {
        if (watch)
            if (auto carryOn = watch({"table", files.size(), tables->size()}); !carryOn) return passOn(carryOn);
        auto file = dumpTable(database, table, folder);
        if (!file) return passOn(file);
        files.push_back(std::move(*file));
    }
    return files;
}

}  // namespace sohoa
