// Tables as files that either database can be filled from: one gzip file of JSON lines for each. The first line names
// the columns, every other line is a row: numbers, texts, null, and {"base64": …} for text that is not UTF-8.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/keeping/watch.h"

namespace sohoa {

struct TableFile {
    std::string table;
    std::uint64_t rows = 0, bytes = 0;
    Sha256 sha256;               // of the file
    std::int64_t lastGiven = 0;  // the last number that the table's counter gave
};

std::filesystem::path tableFile(const std::filesystem::path& folder, std::string_view table);

// Within a snapshot; folder must exist.
Result<std::vector<TableFile>> dumpTables(Database& database, const std::filesystem::path& folder, const Watch& watch);

}  // namespace sohoa
