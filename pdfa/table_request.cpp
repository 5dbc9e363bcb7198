#include "pdfa/table_request.h"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/text.h"
#include "pdfa/page_canvas.h"

namespace sohoa::pdfa {

static constexpr std::size_t mostColumns = 20, mostSubtitles = 4, longestTitle = 500;
static constexpr std::size_t mostRows = 1'000'000, longestRow = 64u << 10;
static constexpr double narrowestColumn = 8;

static tl::unexpected<Error> bad(std::string_view what) { return fail(errors::BadMessage, std::string(what)); }

static Result<PrintedColumn> columnFrom(const Json& json) {
    if (!json.is_object()) return bad("a column that is no object");
    PrintedColumn column{printable(stringOr(json, "title", "")), numberOr(json, "millimetres", 0),
                         boolOr(json, "centred", false)};
    if (column.title.size() > longestTitle ||
        !(column.millimetres >= narrowestColumn && column.millimetres <= tableWidth))
        return bad("a column of no use");
    return column;
}

static Result<> readColumns(const Json& json, TableRequest& request) {
    const Json columns = json.value("columns", Json::array());
    if (!columns.is_array() || columns.empty() || columns.size() > mostColumns) return bad("a table's columns");
    double width = 0;
    for (const Json& item : columns) {
        auto column = columnFrom(item);
        if (!column) return passOn(column);
        width += column->millimetres;
        request.columns.push_back(std::move(*column));
    }
    if (width > tableWidth + 0.01) return bad("columns wider than the page");
    return {};
}

Result<TableRequest> tableRequestFromJson(const Json& json) {
    TableRequest request;
    request.output = stringOr(json, "output", "");
    request.rows = stringOr(json, "rows", "");
    request.id = stringOr(json, "id", "");
    if (request.output.empty() || request.rows.empty() || request.id.size() != 36)
        return bad("a table without output, rows or id");
    auto time = parseIsoUtc(stringOr(json, "created_at", ""));
    if (!time) return passOn(time);
    request.createdAt = *time;
    const Json agency = json.value("agency", Json::object());
    request.inCharge = printable(stringOr(agency, "in_charge", ""));
    request.agency = printable(stringOr(agency, "name", ""));
    request.title = printable(stringOr(json, "title", ""));
    const Json subtitles = json.value("subtitles", Json::array());
    if (!subtitles.is_array() || subtitles.size() > mostSubtitles) return bad("a table's subtitles");
    for (const Json& subtitle : subtitles)
        request.subtitles.push_back(subtitle.is_string() ? printable(subtitle.get<std::string>()) : "");
    for (const std::string* text : {&request.inCharge, &request.agency, &request.title})
        if (text->size() > longestTitle) return bad("a heading that is too long");
    for (const std::string& text : request.subtitles)
        if (text.size() > longestTitle) return bad("a heading that is too long");
    if (auto columns = readColumns(json, request); !columns) return passOn(columns);
    return request;
}

static Result<PrintedRow> rowFrom(const std::string& line, std::size_t columns) {
    auto json = parseJson(line);
    if (!json) return passOn(json);
    if (!json->is_object()) return bad("a row that is no object");
    const Json cells = json->value("cells", Json::array());
    if (!cells.is_array() || cells.size() != columns) return bad("a row of another width");
    PrintedRow row;
    row.struck = boolOr(*json, "struck", false);
    for (const Json& cell : cells) {
        if (!cell.is_string()) return bad("a cell that is no text");
        row.cells.push_back(printable(cell.get<std::string>()));
    }
    return row;
}

Result<std::size_t> visitRows(const TableRequest& request, const std::function<Result<>(const PrintedRow&)>& visit) {
    std::ifstream file(request.rows, std::ios::binary);
    if (!file) return fail(errors::FileUnreadable, request.rows.string());
    std::string line(longestRow, '\0');
    std::size_t count = 0;
    for (;;) {
        file.getline(line.data(), static_cast<std::streamsize>(line.size()));
        const auto read = static_cast<std::size_t>(file.gcount());
        if (read == 0 && file.eof()) return count;
        if (file.eof() || !file) return bad("a row that is too long or cut off");
        if (++count > mostRows) return bad("too many rows");
        auto row = rowFrom(line.substr(0, read - 1), request.columns.size());
        if (!row) return passOn(row);
        if (auto visited = visit(*row); !visited) return passOn(visited);
    }
}

}  // namespace sohoa::pdfa
