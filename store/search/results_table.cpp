#include "store/search/results_table.h"

#include <array>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "core/record_fields.h"
#include "store/search/clauses.h"
#include "store/search/find.h"

namespace sohoa {

namespace {

struct ExportedField {
    Field field;
    const char* title;
    TableColumn::Kind kind;
    double width;
};

using Kind = TableColumn::Kind;
constexpr std::array<ExportedField, 8> exportedFields{{{Field::Code, "Số, ký hiệu", Kind::Text, 20},
                                                       {Field::IssuedDate, "Ngày ban hành", Kind::Date, 12},
                                                       {Field::OrganName, "Cơ quan ban hành", Kind::Text, 30},
                                                       {Field::TypeName, "Tên loại", Kind::Text, 14},
                                                       {Field::Subject, "Trích yếu", Kind::Text, 60},
                                                       {Field::FullName, "Người ký", Kind::Text, 24},
                                                       {Field::ArrivalNumber, "Số đến", Kind::Text, 8},
                                                       {Field::ArrivalDate, "Ngày đến", Kind::Date, 12}}};

}  // namespace

Result<Table> resultsTable(Database& database, const Query& query) {
    Table table{"Kết quả tìm kiếm", {{"Hồ sơ", Kind::Number, 8}}, {}};
    for (const ExportedField& exported : exportedFields)
        table.columns.push_back({exported.title, exported.kind, exported.width});
    table.columns.push_back({"Trạng thái", Kind::Text, 12});
    const Wanted wanted{matchExpression(clausesOf(query), database.dialect()), query.state};
    auto jobs = findJobs(database, wanted, fromTheNewest, mostExported);
    if (!jobs) return passOn(jobs);
    for (std::int64_t id : *jobs) {
        auto rows = database.query("SELECT state, fields FROM job WHERE id = :1", 2, {id});
        if (!rows) return passOn(rows);
        if (rows->empty()) continue;
        auto json = parseJson(text(rows->front(), 1));
        if (!json) return passOn(json);
        auto fields = recordFieldsFromJson(*json);
        if (!fields) return passOn(fields);
        std::vector<std::string> row{std::to_string(id)};
        for (const ExportedField& exported : exportedFields)
            row.push_back(textOf(*fields, exported.field));
        row.push_back(text(rows->front(), 0));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace sohoa
