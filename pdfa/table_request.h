// A table to print: what stands above it, its columns, and the file that its rows come from, one JSON object a line, so
// that nobody holds thousands of them in memory.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"

namespace sohoa::pdfa {

struct PrintedColumn {
    std::string title;
    double millimetres = 0;
    bool centred = false;
};

struct TableRequest {
    std::filesystem::path output;
    std::string id;  // a UUID, chosen and kept by the caller
    UtcTime createdAt;
    std::string inCharge, agency;        // top left of the first page
    std::string title;                   // "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"
    std::vector<std::string> subtitles;  // "Năm 2026", "Từ số 01 đến số 240"
    std::vector<PrintedColumn> columns;  // together at most as wide as the page allows
    std::filesystem::path rows;
};

inline constexpr double tableWidth = 265;  // millimetres between the margins of A4 on its side

// {"output", "id", "created_at", "agency": {"in_charge", "name"}, "title", "subtitles": […],
//  "columns": [{"title", "millimetres", "centred"}], "rows": FILE}. Fails with core.bad_message.
Result<TableRequest> tableRequestFromJson(const Json& json);

struct PrintedRow {
    std::vector<std::string> cells;  // as many as there are columns; NFC, without control characters
    bool struck = false;             // struck through: the line was put right by another
};

// {"cells": ["…"], "struck": true} a line. Fails with core.bad_message (also above a million rows, a row above 64 KiB,
// and where the file ends within a line), core.file_unreadable, or as the visitor does.
Result<std::size_t> visitRows(const TableRequest& request, const std::function<Result<>(const PrintedRow& row)>& visit);

}  // namespace sohoa::pdfa
