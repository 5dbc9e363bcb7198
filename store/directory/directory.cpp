#include "store/directory/directory.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/agency_code.h"
#include "core/text.h"
#include "store/directory/agency_rows.h"

namespace sohoa {

static Result<std::vector<Agency>> agenciesWhere(Database& database, std::string_view condition,
                                                 const std::vector<SqlValue>& values, std::string_view order) {
    auto rows =
        database.query(fmt::format("SELECT {} FROM agency WHERE {} ORDER BY {}", agencyColumns, condition, order),
                       agencyColumnCount, values);
    if (!rows) return passOn(rows);
    std::vector<Agency> agencies;
    for (const SqlRow& row : *rows)
        agencies.push_back(agencyFromRow(row));
    return agencies;
}

Result<std::optional<Agency>> agencyWithCode(Database& database, std::string_view code, Day on) {
    const std::string current = currentAgencyCode(code).value_or(std::string(code));
    auto found =
        agenciesWhere(database,
                      "(code = :1 OR code = :3 OR (old_code = :1 AND old_code <> '')) AND valid_from <= :2 AND "
                      "valid_to > :2",
                      {std::string(code), isoDay(on), current}, "CASE WHEN code = :1 THEN 0 ELSE 1 END, code");
    if (!found) return passOn(found);
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Agency>> agenciesNamed(Database& database, std::string_view name, Day on) {
    const std::string folded = foldedAgencyName(name);
    if (folded.empty()) return std::vector<Agency>{};
    return agenciesWhere(database, "folded_name = :1 AND valid_from <= :2 AND valid_to > :2", {folded, isoDay(on)},
                         "code");
}

Result<std::vector<Agency>> findAgencies(Database& database, std::string_view text, Day on, int most) {
    const std::string folded = foldedAgencyName(text);
    std::string code;  // for LIKE: nothing in it means "anything"
    for (char c : upperCase(trimmed(text)))
        if (c != '%' && c != '_' && c != '\\') code += c;
    if (folded.empty()) return std::vector<Agency>{};
    auto found = agenciesWhere(database, "(code LIKE :1 OR folded_name LIKE :2) AND valid_from <= :3 AND valid_to > :3",
                               {code + "%", "%" + folded + "%", isoDay(on)},
                               fmt::format("code LIMIT {}", std::clamp(most, 1, 1000)));
    return found;
}

Result<std::vector<std::string>> agencyNames(Database& database) {
    auto rows = database.query("SELECT DISTINCT name FROM agency ORDER BY name", 1, {});
    if (!rows) return passOn(rows);
    std::vector<std::string> names;
    for (const SqlRow& row : *rows)
        names.push_back(text(row, 0));
    return names;
}

Result<std::vector<Agency>> agencyHistory(Database& database, std::string_view code) {
    return agenciesWhere(database, "code = :1", {std::string(code)}, "valid_from");
}

static std::string currentForm(std::string_view code) { return currentAgencyCode(code).value_or(std::string(code)); }

// Every code the agency went on under, nearest first, with the ones that were replaced again.
static Result<std::vector<std::pair<std::string, bool>>> laterCodes(Database& database, const std::string& code) {
    constexpr std::size_t most = 1000;  // a directory that goes round in circles ends, too
    std::vector<std::pair<std::string, bool>> later;
    std::set<std::string> seen{code};
    std::vector<std::string> open{code};
    for (std::size_t at = 0; at < open.size() && at < most; ++at) {
        auto rows =
            database.query("SELECT code FROM agency_change WHERE former_code = :1 ORDER BY code", 1, {open[at]});
        if (!rows) return passOn(rows);
        if (at > 0) later.emplace_back(open[at], !rows->empty());
        for (const SqlRow& row : *rows)
            if (seen.insert(text(row, 0)).second) open.push_back(text(row, 0));
    }
    return later;
}

Result<std::vector<std::string>> successorsOf(Database& database, std::string_view code) {
    auto later = laterCodes(database, currentForm(code));
    if (!later) return passOn(later);
    std::vector<std::string> last;
    for (const auto& [next, replaced] : *later)
        if (!replaced) last.push_back(next);
    return last;
}

// The code by which the directory keeps the agency: an old one may have no rule that turns it into the new one.
static Result<std::string> knownCode(Database& database, std::string_view code) {
    if (formOf(code) != AgencyCodeForm::Old) return std::string(code);
    auto rows = database.query("SELECT code FROM agency WHERE old_code = :1 ORDER BY valid_to DESC LIMIT 1", 1,
                               {std::string(code)});
    if (!rows) return passOn(rows);
    return rows->empty() ? currentForm(code) : text(rows->front(), 0);
}

Result<bool> isSameAgency(Database& database, std::string_view code, std::string_view other) {
    if (code.empty() || other.empty()) return false;
    auto first = knownCode(database, code), second = knownCode(database, other);
    if (!first) return passOn(first);
    if (!second) return passOn(second);
    if (*first == *second) return true;
    const std::pair<std::string, std::string> ways[] = {{*first, *second}, {*second, *first}};
    for (const auto& [from, to] : ways) {
        auto later = laterCodes(database, from);
        if (!later) return passOn(later);
        for (const auto& [next, replaced] : *later)
            if (next == to) return true;
    }
    return false;
}

}  // namespace sohoa
