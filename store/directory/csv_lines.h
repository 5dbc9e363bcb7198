// CSV (RFC 4180) as lines of cells, with ";" for "," where the first line has more of it, as spreadsheets set to
// Vietnamese write it. A byte order mark and empty lines are passed over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace sohoa {

struct CsvLine {
    int number = 0;  // in the file, where the line begins
    std::vector<std::string> cells;
};

// Fails with store.agency_list_unusable: quotes that do not end or stand inside a cell, more than 32 MB.
Result<std::vector<CsvLine>> csvLines(std::string_view csv);

}  // namespace sohoa
