// A table as an Excel workbook of one sheet: a bold heading that stays in sight, a filter, texts always as texts (never
// formulas), numbers and dates as such.
#pragma once

#include <filesystem>

#include "core/result.h"
#include "store/export/table.h"

namespace sohoa {

// The target must not exist. Fails with store.table_too_large (Excel's own limits: 1,048,575 rows below the heading,
// 16,384 columns), core.file_unwritable, core.file_exists or core.disk_full. A text above 32,767 letters is cut.
Result<> writeXlsx(const std::filesystem::path& target, const Table& table);

}  // namespace sohoa
