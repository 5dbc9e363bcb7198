// The store's tables as the database describes them, so that a backup forgets none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

struct TableColumn {
    std::string name;
    bool number = false;  // whole numbers; everything else is text
};

struct TableShape {
    std::string name;
    std::vector<TableColumn> columns;
    std::vector<std::string> key;  // columns by which it is read in pieces
    std::string counter;           // the column whose values are given automatically; "" where there is none
};

// Without the tables named search_…, which are made from the others. Fails with store.unavailable for a column of a
// type that a backup cannot hold.
Result<std::vector<TableShape>> tablesOf(Database& database);

// The last value that was given automatically, so that a number never comes back; 0 where there is no counter.
Result<std::int64_t> lastGiven(Database& database, const TableShape& table);
Result<> setLastGiven(Database& database, const TableShape& table, std::int64_t value);

std::string quotedName(std::string_view name);  // as an identifier in SQL

}  // namespace sohoa
