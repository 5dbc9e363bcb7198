#include "store/keeping/table_load.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "store/keeping/constraints_aside.h"
#include "store/keeping/packed_lines.h"
#include "store/keeping/tables.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t valuesAtOnce = 1000;

tl::unexpected<Error> damaged(std::string_view table, std::string_view how) {
    return fail(errors::BackupDamaged, fmt::format("table {}: {}", table, how));
}

// Fills one table by statements of many rows.
class TableWriter {
  public:
    TableWriter(Database& database, const TableShape& table, const std::vector<std::string>& columns)
        : database_(database), width_(columns.size()) {
        std::vector<std::string> quoted;
        for (const std::string& column : columns)
            quoted.push_back(quotedName(column));
        const bool overrides = database.dialect() == Dialect::Postgres && !table.counter.empty();
        into_ = fmt::format("INSERT INTO {} ({}){} VALUES ", quotedName(table.name), fmt::join(quoted, ", "),
                            overrides ? " OVERRIDING SYSTEM VALUE" : "");
    }

    Result<> add(std::vector<SqlValue> row) {
        values_.insert(values_.end(), std::make_move_iterator(row.begin()), std::make_move_iterator(row.end()));
        return values_.size() + width_ > valuesAtOnce ? flush() : Result<>();
    }
    Result<> flush() {
        if (values_.empty()) return {};
        std::string sql = into_;
        for (std::size_t i = 0; i < values_.size(); ++i)
            sql += fmt::format("{}:{}{}", i % width_ != 0 ? ", " : (i == 0 ? "(" : ", ("), i + 1,
                               i % width_ == width_ - 1 ? ")" : "");
        auto put = database_.execute(sql, values_);
        values_.clear();
        if (!put) return passOn(put);
        return {};
    }

  private:
    Database& database_;
    std::size_t width_;
    std::string into_;
    std::vector<SqlValue> values_;
};

std::optional<SqlValue> valueFrom(const Json& cell) {
    if (cell.is_null()) return SqlValue(nullptr);
    if (cell.is_string()) return SqlValue(cell.get<std::string>());
    if (cell.is_number_integer()) return SqlValue(cell.get<std::int64_t>());
    auto bytes = fromBase64(stringOr(cell, "base64", "?"));
    if (!bytes) return std::nullopt;
    return SqlValue(std::move(*bytes));
}

Result<std::vector<std::string>> columnsFrom(const Json& head, const TableShape& table) {
    const auto listed = head.find("columns");
    if (stringOr(head, "table", "") != table.name || listed == head.end() || !listed->is_array() || listed->empty())
        return damaged(table.name, "its first line does not name its columns");
    std::vector<std::string> columns;
    for (const Json& column : *listed) {
        const std::string name = column.is_string() ? column.get<std::string>() : "";
        const auto same = [&](const TableColumn& known) { return known.name == name; };
        if (std::none_of(table.columns.begin(), table.columns.end(), same))
            return damaged(table.name, fmt::format("no column {} here", name));
        columns.push_back(name);
    }
    return columns;
}

Result<std::optional<Json>> nextLine(PackedLinesReader& reader, const std::string& table) {
    auto line = reader.next();
    if (!line) return passOn(line);
    if (!*line) return std::nullopt;
    auto json = parseJson(**line);
    if (!json) return damaged(table, "a line cannot be read");
    return std::move(*json);
}

Result<> loadTable(Database& database, const TableShape& table, const fs::path& folder, const TableFile& file) {
    auto reader = PackedLinesReader::open(tableFile(folder, table.name));
    if (!reader) return passOn(reader);
    auto head = nextLine(*reader, table.name);
    if (!head) return passOn(head);
    auto columns = columnsFrom(head->value_or(Json::object()), table);
    if (!columns) return passOn(columns);
    TableWriter writer(database, table, *columns);
    std::uint64_t rows = 0;
    for (;; ++rows) {
        auto line = nextLine(*reader, table.name);
        if (!line) return passOn(line);
        if (!*line) break;
        if (!(*line)->is_array() || (*line)->size() != columns->size())
            return damaged(table.name, "a row of wrong width");
        std::vector<SqlValue> row;
        for (const Json& cell : **line) {
            auto value = valueFrom(cell);
            if (!value) return damaged(table.name, "a value cannot be read");
            row.push_back(std::move(*value));
        }
        if (auto added = writer.add(std::move(row)); !added) return added;
    }
    if (auto flushed = writer.flush(); !flushed) return flushed;
    if (rows != file.rows) return damaged(table.name, fmt::format("{} rows instead of {}", rows, file.rows));
    return setLastGiven(database, table, file.lastGiven);
}

Result<std::vector<TableShape>> shapesFor(Database& database, const std::vector<TableFile>& files) {
    auto all = tablesOf(database);
    if (!all) return passOn(all);
    std::vector<TableShape> wanted;
    for (const TableFile& file : files) {
        const auto found =
            std::find_if(all->begin(), all->end(), [&](const TableShape& table) { return table.name == file.table; });
        if (found == all->end()) return damaged(file.table, "there is no such table here");
        wanted.push_back(*found);
    }
    return wanted;
}

Result<> checkDigest(const fs::path& folder, const TableFile& file) {
    auto digest = sha256OfFile(tableFile(folder, file.table));
    if (!digest) return damaged(file.table, "its file cannot be read");
    if (*digest != file.sha256) return damaged(file.table, "its file does not fit its digest");
    return {};
}

}  // namespace

Result<> loadTables(Database& database, const fs::path& folder, const std::vector<TableFile>& files,
                    const Watch& watch) {
    for (const TableFile& file : files)
        if (auto fits = checkDigest(folder, file); !fits) return fits;
    auto shapes = shapesFor(database, files);
    if (!shapes) return passOn(shapes);
    return withConstraintsAside(database, [&]() -> Result<> {
        for (const TableShape& table : *shapes)
            if (auto gone = database.execute("DELETE FROM " + quotedName(table.name)); !gone) return passOn(gone);
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (watch)
                if (auto carryOn = watch({"load", i, files.size()}); !carryOn) return carryOn;
            if (auto loaded = loadTable(database, (*shapes)[i], folder, files[i]); !loaded) return loaded;
        }
        return {};
    });
}

}  // namespace sohoa
