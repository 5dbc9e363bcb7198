#include "pdfa/form_request.h"

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/sha256.h"
#include "pdfa/page_canvas.h"

namespace sohoa::pdfa {

static constexpr std::size_t mostBlocks = 2'000, mostRows = 20'000, mostColumns = 12, mostSignatures = 3;
static constexpr std::size_t longestText = 8u << 20, longestTitle = 500, longestSignature = 240;
static constexpr double narrowestColumn = 8;

static tl::unexpected<Error> bad(std::string_view what) { return fail(errors::BadMessage, std::string(what)); }

static std::string shown(const Json& json, const char* key) { return printable(stringOr(json, key, "")); }

namespace {

// Counts what has been read, so that no request makes more than a program can hold.
struct Allowance {
    std::size_t rows = mostRows;
    bool take(std::size_t count) {
        if (count > rows) return false;
        rows -= count;
        return true;
    }
};

Result<FormAlign> alignIn(const Json& json, FormAlign otherwise) {
    static const std::map<std::string, FormAlign> words{{"left", FormAlign::Left},
                                                        {"center", FormAlign::Centre},
                                                        {"right", FormAlign::Right},
                                                        {"justify", FormAlign::Justify}};
    const std::string word = stringOr(json, "align", "");
    if (word.empty()) return otherwise;
    const auto found = words.find(word);
    if (found == words.end()) return bad("align: left, center, right or justify");
    return found->second;
}

Result<std::vector<std::string>> cellsFrom(const Json& row, std::size_t width) {
    if (!row.is_array() || row.size() != width) return bad("a row of another width");
    std::vector<std::string> cells;
    for (const Json& cell : row) {
        if (!cell.is_string()) return bad("a cell that is no text");
        cells.push_back(printable(cell.get<std::string>()));
    }
    return cells;
}

Result<std::vector<std::vector<std::string>>> rowsIn(const Json& json, std::size_t width, Allowance& allowance) {
    const Json rows = json.value("rows", Json::array());
    if (!rows.is_array() || !allowance.take(rows.size())) return bad("a block's rows");
    std::vector<std::vector<std::string>> all;
    for (const Json& row : rows) {
        auto cells = cellsFrom(row, width);
        if (!cells) return passOn(cells);
        all.push_back(std::move(*cells));
    }
    return all;
}

Result<FormBlock> headingFrom(const Json& json, Allowance&) {
    auto align = alignIn(json, FormAlign::Left);
    if (!align) return passOn(align);
    return FormText{shown(json, "text"), true, true, false, *align};
}

Result<FormBlock> paragraphFrom(const Json& json, Allowance&) {
    auto align = alignIn(json, FormAlign::Justify);
    if (!align) return passOn(align);
    return FormText{shown(json, "text"), false, boolOr(json, "bold", false), boolOr(json, "italic", false), *align};
}

Result<FormBlock> rowsFrom(const Json& json, Allowance& allowance) {
    auto all = rowsIn(json, 2, allowance);
    if (!all) return passOn(all);
    FormRows rows;
    for (std::vector<std::string>& cells : *all)
        rows.push_back({std::move(cells[0]), std::move(cells[1])});
    return rows;
}

// What the columns that name no width get.
Result<> shareWidth(std::vector<FormColumn>& columns) {
    double named = 0;
    std::size_t open = 0;
    for (const FormColumn& column : columns)
        column.millimetres > 0 ? void(named += column.millimetres) : void(++open);
    for (FormColumn& column : columns)
        if (column.millimetres <= 0) column.millimetres = (formWidth - named) / static_cast<double>(open);
    const bool narrow = std::any_of(columns.begin(), columns.end(),
                                    [](const FormColumn& column) { return !(column.millimetres >= narrowestColumn); });
    if (narrow || named > formWidth + 0.01) return bad("columns that the page has no room for");
    return {};
}

Result<FormBlock> tableFrom(const Json& json, Allowance& allowance) {
    const Json columns = json.value("columns", Json::array());
    if (!columns.is_array() || columns.empty() || columns.size() > mostColumns) return bad("a table's columns");
    FormTable table;
    for (const Json& column : columns) {
        if (!column.is_object()) return bad("a column that is no object");
        table.columns.push_back({shown(column, "title"), numberOr(column, "mm", 0)});
        if (table.columns.back().title.size() > longestTitle) return bad("a column's title");
    }
    if (auto shared = shareWidth(table.columns); !shared) return passOn(shared);
    auto rows = rowsIn(json, table.columns.size(), allowance);
    if (!rows) return passOn(rows);
    table.rows = std::move(*rows);
    return table;
}

Result<FormBlock> signaturesFrom(const Json& json, Allowance&) {
    const Json columns = json.value("columns", Json::array());
    if (!columns.is_array() || columns.empty() || columns.size() > mostSignatures) return bad("places for signatures");
    FormSignatures places;
    for (const Json& column : columns) {
        if (!column.is_object()) return bad("a signature that is no object");
        places.push_back({shown(column, "title"), shown(column, "note"), shown(column, "name")});
        // They are kept on one page.
        for (const std::string* text : {&places.back().title, &places.back().note, &places.back().name})
            if (text->size() > longestSignature) return bad("a signature's words");
    }
    return places;
}

Result<FormBlock> codeFrom(const Json& json, Allowance&) {
    const double millimetres = numberOr(json, "mm", 40);
    const std::string text = stringOr(json, "text", "");
    if (text.empty() || millimetres < 15 || millimetres > 90) return bad("a code");
    auto code = formCodeOf(text, millimetres);
    if (!code) return passOn(code);
    return FormBlock(std::move(*code));
}

Result<FormBlock> blockFrom(const Json& json, Allowance& allowance) {
    static const std::map<std::string, std::function<Result<FormBlock>(const Json&, Allowance&)>> kinds{
        {"heading", headingFrom}, {"paragraph", paragraphFrom},   {"rows", rowsFrom},
        {"table", tableFrom},     {"signatures", signaturesFrom}, {"qr", codeFrom}};
    if (!json.is_object()) return bad("a block that is no object");
    const auto kind = kinds.find(stringOr(json, "kind", ""));
    if (kind == kinds.end()) return bad("a block of another kind");
    return kind->second(json, allowance);
}

// A UUID of version 8 (RFC 9562) that stands for what is printed.
std::string idOf(const std::string& content) {
    std::string hex = sha256Of(content).hex();
    hex[12] = '8';
    hex[16] = 'a';
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) + "-" +
           hex.substr(20, 12);
}

}  // namespace

Result<FormRequest> formRequestFromJson(const Json& json) {
    FormRequest request;
    request.output = stringOr(json, "output", "");
    request.title = shown(json, "title");
    if (request.output.empty() || request.title.empty()) return bad("a form without output or title");
    const std::string content = jsonLine(json);
    if (content.size() > longestText) return bad("a form that is too long");
    request.id = stringOr(json, "id", idOf(content));
    if (request.id.size() != 36) return bad("id");
    request.createdAt = now();
    if (json.contains("created_at")) {
        auto time = parseIsoUtc(stringOr(json, "created_at", ""));
        if (!time) return passOn(time);
        request.createdAt = *time;
    }
    request.language = stringOr(json, "language", "vi");
    if (request.language != "vi" && request.language != "en") return bad("language: vi or en");
    const Json agency = json.value("agency", Json::object());
    request.inCharge = shown(agency, "in_charge");
    request.agency = shown(agency, "name");
    request.number = shown(json, "number");
    request.placeDate = shown(json, "place_date");
    request.subtitle = shown(json, "subtitle");
    for (const std::string* text :
         {&request.title, &request.subtitle, &request.inCharge, &request.agency, &request.number, &request.placeDate})
        if (text->size() > longestTitle) return bad("a form's head that is too long");
    const Json blocks = json.value("blocks", Json::array());
    if (!blocks.is_array() || blocks.size() > mostBlocks) return bad("a form's blocks");
    Allowance allowance;
    for (const Json& block : blocks) {
        auto read = blockFrom(block, allowance);
        if (!read) return passOn(read);
        request.blocks.push_back(std::move(*read));
    }
    return request;
}

}  // namespace sohoa::pdfa
