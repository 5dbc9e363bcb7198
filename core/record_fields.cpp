#include "core/record_fields.h"

#include <array>
#include <charconv>
#include <chrono>
#include <utility>

#include "core/text.h"

namespace sohoa {

static constexpr std::array<std::pair<Field, std::string_view>, 19> names{{
    {Field::Code, "Code"},
    {Field::CodeNumber, "CodeNumber"},
    {Field::CodeNotation, "CodeNotation"},
    {Field::IssuedDate, "IssuedDate"},
    {Field::Place, "Place"},
    {Field::OrganizationInCharge, "OrganizationInCharge"},
    {Field::OrganName, "OrganName"},
    {Field::TypeName, "TypeName"},
    {Field::Subject, "Subject"},
    {Field::Competence, "Competence"},
    {Field::Position, "Position"},
    {Field::FullName, "FullName"},
    {Field::ToPlaces, "ToPlaces"},
    {Field::Priority, "Priority"},
    {Field::Secrecy, "Secrecy"},
    {Field::PageAmount, "PageAmount"},
    {Field::ArrivalNumber, "ArrivalNumber"},
    {Field::ArrivalDate, "ArrivalDate"},
    {Field::Language, "Language"},
}};

std::string_view name(Field field) {
    for (const auto& [f, n] : names)
        if (f == field) return n;
    return "";
}

std::optional<Field> fieldNamed(std::string_view wanted) {
    for (const auto& [f, n] : names)
        if (n == wanted) return f;
    return std::nullopt;
}

std::vector<Field> allFields() {
    std::vector<Field> fields;
    for (const auto& [f, n] : names)
        fields.push_back(f);
    return fields;
}

static std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "" : "; ") + item;
    return text;
}

std::string textOf(const RecordFields& fields, Field field) {
    const auto found = fields.find(field);
    if (found == fields.end()) return "";
    const FieldContent& content = found->second.content;
    if (const auto* text = std::get_if<std::string>(&content)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&content)) return std::to_string(*number);
    return joined(std::get<std::vector<std::string>>(content));
}

static bool isNumber(Field field) { return field == Field::Priority || field == Field::PageAmount; }
static bool isList(Field field) { return field == Field::Competence || field == Field::ToPlaces; }
static bool isDate(Field field) { return field == Field::IssuedDate || field == Field::ArrivalDate; }

static std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{})
        return std::nullopt;
    return value;
}

static bool isIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto y = wholeNumber(text.substr(0, 4)), m = wholeNumber(text.substr(5, 2)),
               d = wholeNumber(text.substr(8, 2));
    if (!y || !m || !d) return false;
    return std::chrono::year_month_day{std::chrono::year{*y}, std::chrono::month{unsigned(*m)},
                                       std::chrono::day{unsigned(*d)}}
        .ok();
}

std::optional<FieldContent> contentFromText(Field field, std::string_view typed) {
    const std::string text = collapsed(nfc(typed));
    if (isNumber(field)) {
        const auto number = wholeNumber(text);
        if (!number) return std::nullopt;
        return FieldContent{std::int64_t{*number}};
    }
    if (isDate(field) && !isIsoDate(text)) return std::nullopt;
    if (!isList(field)) return FieldContent{text};
    std::vector<std::string> items;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const auto item = trimmed(std::string_view(text).substr(at, end - at));
        if (!item.empty()) items.emplace_back(item);
        at = end + 1;
    }
    return FieldContent{items};
}

}  // namespace sohoa
