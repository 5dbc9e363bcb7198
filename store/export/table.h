// A table that leaves the house: what a register or a list of results is before it becomes CSV or XLSX.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa {

struct TableColumn {
    enum class Kind {
        Text,
        Number,  // whole or decimal, with "." and without grouping; anything else is written as text
        Date,    // ISO (2026-11-22); anything else is written as text
    };
    std::string title;
    Kind kind = Kind::Text;
    double width = 0;  // in characters, for programs that show columns; 0: the program's own
};

std::string_view name(TableColumn::Kind kind);  // "text", "number", "date"
std::optional<TableColumn::Kind> columnKindNamed(std::string_view name);

struct Table {
    std::string title;  // names the sheet
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows;  // cells missing at a row's end are empty, those beyond are left out
};

// A cell as every spreadsheet takes it: NFC, no control characters but line ends.
std::string cellText(std::string_view text);
bool isTableNumber(std::string_view text);

}  // namespace sohoa
