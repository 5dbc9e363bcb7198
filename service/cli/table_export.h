// Tables that the office answers, written to a file of the caller's: CSV or XLSX by the file's name.
#pragma once

#include <QVariant>
#include <filesystem>
#include <string>

#include "core/json.h"
#include "core/result.h"
#include "store/export/table.h"

namespace sohoa::cli {

// "csv", "xlsx" or "pdf", after the last point; "" for anything else.
std::string formatOf(const std::filesystem::path& file);

// columns: [{"title", "kind", "width"}]; rows: [["text", …], …]. widthUnit: how many of the width's units are a letter.
Table tableFrom(const std::string& title, const Json& columns, const Json& rows, double widthUnit);

// The target must not exist. Fails as writeCsv and writeXlsx do.
Result<> writeTable(const std::filesystem::path& target, const Table& table);

// A file that the office handed over, copied whole.
Result<> writeHandedFile(const std::filesystem::path& target, const QVariant& descriptor);

// A file of the caller's, for the office to read. Fails with core.file_unreadable.
Result<QVariant> busFile(const std::filesystem::path& file);

}  // namespace sohoa::cli
