#include "core/symbol_check.h"

#include "core/document_symbol.h"
#include "core/document_type.h"
#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

namespace {

using Problems = std::vector<FieldProblem>;

// The sender's mistake: see field_validation.h.
Severity gravity(Direction direction) {
    return direction == Direction::Outgoing ? Severity::Refusal : Severity::Warning;
}

// The type is a normative one and no administrative one, so that the year is never missing: nghị định, thông tư.
bool isOnlyNormative(const std::string& typeName) {
    return normativeTypeNamed(typeName) != nullptr && documentTypeNamed(typeName) == nullptr;
}

const DocumentType* typeWithAbbreviation(const std::string& typeName) {
    for (const DocumentType* type :
         {documentTypeNamed(typeName), copyTypeNamed(typeName), normativeTypeNamed(typeName)})
        if (type != nullptr && !type->abbreviation.empty()) return type;
    return nullptr;
}

void checkType(const DocumentSymbol& symbol, const std::string& typeName, Severity severity, Problems& problems) {
    const DocumentType* written = typeAbbreviated(symbol.groups[0]);
    if (isLetter(typeName)) {
        if (written != nullptr)
            problems.push_back({Field::CodeNotation, errors::SymbolContradicts, "a letter with a type's abbreviation",
                                Severity::Warning});
        return;
    }
    const DocumentType* type = typeWithAbbreviation(typeName);
    if (type == nullptr) return;
    if (symbol.groups[0] == type->abbreviation) {
        if (symbol.groups.size() < 2)
            problems.push_back({Field::CodeNotation, errors::SymbolMalformed, "no agency in the symbol", severity});
    } else if (written != nullptr) {
        problems.push_back(
            {Field::CodeNotation, errors::SymbolContradicts, "the abbreviation is of another type", severity});
    } else {
        problems.push_back({Field::CodeNotation, errors::AbbreviationUnknown, "", severity});
    }
}

void checkYear(const DocumentSymbol& symbol, const RecordFields& fields, const std::string& typeName, Severity severity,
               Problems& problems) {
    const bool ofAssembly = symbol.groups[0].starts_with("QH") || symbol.groups[0].starts_with("UBTVQH");
    if (isOnlyNormative(typeName) && symbol.year == 0 && !symbol.ofParty && !ofAssembly)
        problems.push_back({Field::CodeNotation, errors::SymbolYearMissing, "", severity});
    const auto issued = dayFromIso(textOf(fields, Field::IssuedDate));
    if (symbol.year != 0 && issued && yearOf(*issued) != symbol.year)
        problems.push_back(
            {Field::IssuedDate, errors::SymbolContradicts, "the year in the symbol is another one", Severity::Warning});
}

}  // namespace

std::vector<FieldProblem> symbolProblems(const RecordFields& fields, Direction direction) {
    const std::string number = textOf(fields, Field::CodeNumber), notation = textOf(fields, Field::CodeNotation);
    if (trimmed(number).empty() || trimmed(notation).empty()) return {};
    auto symbol = parseSymbol(number, notation);
    if (!symbol) {
        const bool numberIsOne = parseSymbol(number, "QĐ-UBND").has_value();
        return {
            {numberIsOne ? Field::CodeNotation : Field::CodeNumber, errors::SymbolMalformed, "", Severity::Refusal}};
    }
    Problems problems;
    // The year stands in the printed symbol alone: the field holds the notation without it.
    if (const auto printed = parseSymbol(textOf(fields, Field::Code))) {
        if (symbol->year == 0) symbol->year = printed->year;
        if (printed->number != symbol->number || printed->groups != symbol->groups)
            problems.push_back({Field::Code, errors::SymbolContradicts, "number and symbol differ from the fields",
                                Severity::Warning});
    }
    const std::string typeName = textOf(fields, Field::TypeName);
    checkType(*symbol, typeName, gravity(direction), problems);
    checkYear(*symbol, fields, typeName, gravity(direction), problems);
    const bool singleDigit = symbol->number.size() == 1;
    if (singleDigit && direction == Direction::Outgoing)
        problems.push_back({Field::CodeNumber, errors::SymbolMalformed, "no leading zero", Severity::Warning});
    return problems;
}

}  // namespace sohoa
