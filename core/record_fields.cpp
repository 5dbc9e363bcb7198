#include "core/record_fields.h"

#include <array>
#include <charconv>
#include <utility>

#include "core/day.h"
#include "core/text.h"

namespace sohoa {

static constexpr std::array<std::pair<Field, std::string_view>, 30> names{{
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
    {Field::OrganId, "OrganId"},
    {Field::FileCatalog, "FileCatalog"},
    {Field::FileNotation, "FileNotation"},
    {Field::DocOrdinal, "DocOrdinal"},
    {Field::Description, "Description"},
    {Field::IssuedAmount, "IssuedAmount"},
    {Field::DueDate, "DueDate"},
    {Field::ToOrganId, "ToOrganId"},
    {Field::ToOrganName, "ToOrganName"},
    {Field::TraceHeaderList, "TraceHeaderList"},
    {Field::DocumentId, "DocumentId"},
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

FieldType typeOf(Field field) {
    switch (field) {
        case Field::Priority:
        case Field::PageAmount:
        case Field::ArrivalNumber:
        case Field::FileCatalog:
        case Field::DocOrdinal:
        case Field::IssuedAmount: return FieldType::Number;
        case Field::IssuedDate:
        case Field::ArrivalDate:
        case Field::DueDate: return FieldType::Date;
        case Field::Competence:
        case Field::ToPlaces:
        case Field::ToOrganId:
        case Field::ToOrganName: return FieldType::List;
        case Field::Code:
        case Field::CodeNumber:
        case Field::CodeNotation:
        case Field::Place:
        case Field::OrganizationInCharge:
        case Field::OrganName:
        case Field::TypeName:
        case Field::Subject:
        case Field::Position:
        case Field::FullName:
        case Field::Secrecy:
        case Field::Language:
        case Field::OrganId:
        case Field::FileNotation:
        case Field::Description:
        case Field::TraceHeaderList:
        case Field::DocumentId: return FieldType::Text;
    }
    return FieldType::Text;
}

static std::optional<std::int64_t> wholeNumber(std::string_view text) {
    constexpr std::int64_t largest = 9'999'999'999;  // no field has more digits
    std::int64_t value = 0;
    const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{} || value > largest)
        return std::nullopt;
    return value;
}

std::optional<FieldContent> contentFromText(Field field, std::string_view typed) {
    const std::string text = collapsed(nfc(typed));
    const FieldType type = typeOf(field);
    if (type == FieldType::Number) {
        const auto number = wholeNumber(text);
        if (!number) return std::nullopt;
        return FieldContent{*number};
    }
    if (type == FieldType::Date && !dayFromIso(text)) return std::nullopt;
    if (type != FieldType::List) return FieldContent{text};
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
