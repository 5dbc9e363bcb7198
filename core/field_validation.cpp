#include "core/field_validation.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/agency_code.h"
#include "core/document_symbol.h"
#include "core/document_type.h"
#include "core/error_codes.h"
#include "core/field_rules.h"
#include "core/symbol_check.h"
#include "core/text.h"

namespace sohoa {

std::string_view name(Severity severity) {
    switch (severity) {
        case Severity::Refusal: return "refusal";
        case Severity::Warning: return "warning";
    }
    return "";
}

bool isRefused(const std::vector<FieldProblem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const FieldProblem& problem) { return problem.severity == Severity::Refusal; });
}

namespace {

using Problems = std::vector<FieldProblem>;

// A field's content as its items; a text or a number is one.
std::vector<std::string> itemsOf(const RecordFields& fields, Field field) {
    const auto found = fields.find(field);
    if (found != fields.end())
        if (const auto* list = std::get_if<std::vector<std::string>>(&found->second.content)) return *list;
    std::string text = textOf(fields, field);
    return text.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::move(text)};
}

void checkLength(const FieldRule& rule, const RecordFields& fields, Problems& problems) {
    if (rule.longest == 0) return;
    const auto check = [&](std::string_view text) {
        const std::size_t length = codePoints(nfc(text)).size();
        if (length > rule.longest)
            problems.push_back({rule.field, errors::FieldTooLong, fmt::format("{} of {}", length, rule.longest)});
        return length <= rule.longest;
    };
    if (!rule.eachItem) {
        check(textOf(fields, rule.field));
        return;
    }
    for (const std::string& item : itemsOf(fields, rule.field))
        if (!check(item)) return;
}

struct Range {
    std::int64_t from, to;
};

Range rangeOf(Field field) {
    if (field == Field::Priority) return {0, 3};
    if (field == Field::FileCatalog) return {1900, 9999};
    return {1, 9'999'999'999};  // its length limits it further
}

void checkNumber(Field field, const std::string& text, Problems& problems) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
        problems.push_back({field, errors::FieldMalformed, "not a number"});
        return;
    }
    const Range range = rangeOf(field);
    if (value < range.from || value > range.to)
        problems.push_back({field, errors::FieldMalformed, fmt::format("not in {}…{}", range.from, range.to)});
}

void checkAgencyCode(Field field, const std::string& code, Problems& problems) {
    constexpr std::size_t longestForOldReceivers = 13;
    const auto form = formOf(code);
    if (!form)
        problems.push_back({field, errors::AgencyCodeMalformed, ""});
    else if (*form == AgencyCodeForm::Old)
        problems.push_back({field, errors::AgencyCodeUnusual, "the form before 2020", Severity::Warning});
    else if (*form == AgencyCodeForm::Current && code.size() > longestForOldReceivers)
        problems.push_back({field, errors::AgencyCodeUnusual,
                            fmt::format("{} of {} characters", code.size(), longestForOldReceivers),
                            Severity::Warning});
}

void checkTypeName(const RecordFields& fields, Direction direction, Problems& problems) {
    const std::string type = textOf(fields, Field::TypeName);
    const auto printed = parseSymbol(textOf(fields, Field::Code));
    const auto notation = parseSymbol(textOf(fields, Field::CodeNumber), textOf(fields, Field::CodeNotation));
    const bool withYear = (printed && printed->year != 0) || (notation && notation->year != 0);
    const bool administrative = documentTypeNamed(type) != nullptr, normative = normativeTypeNamed(type) != nullptr;
    if (normative && (!administrative || withYear))
        problems.push_back({Field::TypeName, errors::TypeNormative, "", Severity::Warning});
    else if (copyTypeNamed(type) != nullptr || isOtherKnownType(type))
        problems.push_back({Field::TypeName, errors::TypeUnusual, "", Severity::Warning});
    else if (!administrative)
        problems.push_back({Field::TypeName, errors::TypeUnknown, "",
                            direction == Direction::Outgoing ? Severity::Refusal : Severity::Warning});
}

void checkValue(const FieldRule& rule, const RecordFields& fields, Direction direction, Problems& problems) {
    const std::string text = textOf(fields, rule.field);
    switch (typeOf(rule.field)) {
        case FieldType::Number: checkNumber(rule.field, text, problems); break;
        case FieldType::Date:
            if (!dayFromIso(text)) problems.push_back({rule.field, errors::FieldMalformed, "not a day"});
            break;
        case FieldType::Text:
        case FieldType::List: break;
    }
    if (rule.field == Field::OrganId || rule.field == Field::ToOrganId)
        for (const std::string& code : itemsOf(fields, rule.field))
            checkAgencyCode(rule.field, code, problems);
    if (rule.field == Field::TypeName) checkTypeName(fields, direction, problems);
}

void checkDates(const RecordFields& fields, Day today, Problems& problems) {
    const auto issued = dayFromIso(textOf(fields, Field::IssuedDate));
    const auto arrived = dayFromIso(textOf(fields, Field::ArrivalDate));
    const auto due = dayFromIso(textOf(fields, Field::DueDate));
    if (issued && *issued > today) problems.push_back({Field::IssuedDate, errors::DateImpossible, "in the future"});
    if (arrived && *arrived > today) problems.push_back({Field::ArrivalDate, errors::DateImpossible, "in the future"});
    if (issued && arrived && *issued > *arrived)
        problems.push_back({Field::IssuedDate, errors::DateImpossible, "later than ArrivalDate"});
    if (issued && due && *due < *issued)
        problems.push_back({Field::DueDate, errors::DateImpossible, "before IssuedDate", Severity::Warning});
}

}  // namespace

std::vector<FieldProblem> validate(const RecordFields& fields, Direction direction, Day today) {
    Problems problems;
    for (const FieldRule& rule : fieldRules(direction)) {
        if (trimmed(textOf(fields, rule.field)).empty()) {
            if (rule.required) problems.push_back({rule.field, errors::FieldsMissing, std::string(name(rule.field))});
            continue;
        }
        const std::size_t before = problems.size();
        checkLength(rule, fields, problems);
        if (problems.size() == before) checkValue(rule, fields, direction, problems);
    }
    checkDates(fields, today, problems);
    for (FieldProblem& problem : symbolProblems(fields, direction))
        problems.push_back(std::move(problem));
    std::stable_sort(problems.begin(), problems.end(), [direction](const FieldProblem& a, const FieldProblem& b) {
        return ruleOf(a.field, direction) < ruleOf(b.field, direction);
    });
    return problems;
}

}  // namespace sohoa
