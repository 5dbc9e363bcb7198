#include "store/directory/agency_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/agency_code.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "core/text.h"
#include "store/directory/csv_lines.h"

namespace sohoa {

namespace {

constexpr std::size_t mostAgencies = 200'000;

bool isUsableCode(std::string_view code) {
    return !code.empty() && code.size() <= 50 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < 127; });
}

bool isUsableName(std::string_view name) { return !name.empty() && codePoints(name).size() <= 300; }

// An old code of the form of 2016 is the same agency; any other one is what it was before.
void takeOlderCode(ListedAgency& listed, const std::string& code) {
    if (!isUsableCode(code) || code == listed.agency.code) return;
    if (formOf(code) == AgencyCodeForm::Old && listed.agency.oldCode.empty())
        listed.agency.oldCode = code;
    else if (code != listed.agency.oldCode)
        listed.formerCodes.push_back(code);
}

}  // namespace

Result<AgencyList> agenciesFromExchange(const Json& answer) {
    const auto items = answer.is_object() ? answer.find("agencies") : answer.end();
    if (!answer.is_object() || items == answer.end() || !items->is_array() || items->size() > mostAgencies)
        return fail(errors::BadMessage, "a list of agencies");
    AgencyList list;
    for (const Json& item : *items) {
        ListedAgency listed;
        listed.agency.code = stringOr(item, "code", "");
        listed.agency.name = collapsed(nfc(stringOr(item, "name", "")));
        listed.agency.source = "exchange";
        if (!isUsableCode(listed.agency.code) || !isUsableName(listed.agency.name)) {
            ++list.refused;
            continue;
        }
        takeOlderCode(listed, stringOr(item, "code102", ""));
        takeOlderCode(listed, stringOr(item, "old_code", ""));
        list.agencies.push_back(std::move(listed));
    }
    return list;
}

namespace {

tl::unexpected<Error> failAt(int line, std::string_view what) {
    return fail(errors::AgencyListUnusable, fmt::format("line {}: {}", line, what));
}

using Columns = std::map<std::string, std::size_t>;

Result<Columns> columnsOf(const CsvLine& head) {
    static constexpr std::string_view known[] = {"code", "name", "old_code", "former_codes", "valid_from", "valid_to"};
    Columns columns;
    for (std::size_t i = 0; i < head.cells.size(); ++i) {
        const std::string name = lowerCase(trimmed(head.cells[i]));
        if (std::find(std::begin(known), std::end(known), name) == std::end(known))
            return failAt(head.number, "a column that is not known");
        if (!columns.emplace(name, i).second) return failAt(head.number, "a column twice");
    }
    if (!columns.contains("code") || !columns.contains("name")) return failAt(head.number, "no code or no name");
    return columns;
}

Result<ListedAgency> agencyOf(const CsvLine& line, const Columns& columns) {
    const auto cell = [&](const char* column) {
        const auto found = columns.find(column);
        return found == columns.end() ? std::string() : collapsed(nfc(line.cells[found->second]));
    };
    ListedAgency listed;
    Agency& agency = listed.agency;
    agency = {cell("code"), cell("old_code"), cell("name"), std::nullopt, std::nullopt, "csv"};
    if (!isUsableCode(agency.code)) return failAt(line.number, "not a code");
    if (!isUsableName(agency.name)) return failAt(line.number, "not a name");
    if (!agency.oldCode.empty() && formOf(agency.oldCode) != AgencyCodeForm::Old)
        return failAt(line.number, "not an old code");
    for (const std::string& former : words(cell("former_codes"))) {
        if (!isUsableCode(former) || former == agency.code) return failAt(line.number, "not a former code");
        listed.formerCodes.push_back(former);
    }
    for (const auto& [column, day] : {std::pair{"valid_from", &agency.from}, std::pair{"valid_to", &agency.to}}) {
        const std::string written = cell(column);
        if (!written.empty() && !(*day = dayFromIso(written))) return failAt(line.number, "not a day");
    }
    if (agency.from && agency.to && *agency.from >= *agency.to) return failAt(line.number, "it ends before it begins");
    return listed;
}

}  // namespace

Result<AgencyList> agenciesFromCsv(std::string_view csv) {
    if (!isUtf8(csv)) return fail(errors::AgencyListUnusable, "not UTF-8");
    auto lines = csvLines(csv);
    if (!lines) return passOn(lines);
    if (lines->empty()) return failAt(1, "no head");
    auto columns = columnsOf(lines->front());
    if (!columns) return passOn(columns);
    AgencyList list;
    for (std::size_t i = 1; i < lines->size(); ++i) {
        const CsvLine& line = (*lines)[i];
        if (line.cells.size() != lines->front().cells.size()) return failAt(line.number, "another number of columns");
        if (i > mostAgencies) return failAt(line.number, "too many agencies");
        auto listed = agencyOf(line, *columns);
        if (!listed) return passOn(listed);
        list.agencies.push_back(std::move(*listed));
    }
    return list;
}

}  // namespace sohoa
