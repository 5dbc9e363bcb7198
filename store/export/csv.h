// A table as CSV (RFC 4180): UTF-8 with a byte order mark, by which Excel knows it for Unicode, commas and CR LF.
//
// A text that a spreadsheet would take for a formula ("=", "+", "-", "@" at its start) gets an apostrophe before it:
// what was scanned or typed must not run on the desk of whoever opens the file. Dates stay ISO, which is read alike in
// every locale.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "store/export/table.h"

namespace sohoa {

std::string csvOf(const Table& table);

// The target must not exist. Fails with core.file_unwritable, core.file_exists or core.disk_full.
Result<> writeCsv(const std::filesystem::path& target, const Table& table);

}  // namespace sohoa
