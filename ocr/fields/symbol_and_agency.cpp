#include "ocr/fields/symbol_and_agency.h"

#include <algorithm>
#include <vector>

#include "core/document_type.h"
#include "core/text.h"
#include "ocr/fields/field_checks.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

std::vector<std::string> groupsOf(std::string_view notation) {
    std::vector<std::string> groups;
    for (std::size_t at = 0; at <= notation.size();) {
        const std::size_t end = std::min(notation.find('-', at), notation.size());
        groups.emplace_back(notation.substr(at, end - at));
        at = end + 1;
    }
    return groups;
}

bool isNear(const std::string& group, const std::string& wanted) {
    const int distance = editDistance(foldedLetters(group), foldedLetters(wanted));
    return distance <= (wanted.size() >= 6 ? 2 : 1);
}

// "PB" is a type, too; but where the title says BIÊN BẢN and another reading of the place said "PBB", it is "BB".
std::string byAnotherReading(const std::string& notation, const Finding& code, const std::string& typeName) {
    const DocumentType* type = documentTypeNamed(typeName);
    std::vector<std::string> groups = groupsOf(notation);
    if (!type || type->abbreviation.empty() || groups.size() < 2 || groups[0] == type->abbreviation) return notation;
    const std::string wanted(type->abbreviation);
    for (const FieldDoubt& doubt : code.value.doubts) {
        const std::string& other = doubt.proposal;
        const auto slash = other.find('/');
        if (doubt.kind != FieldDoubtKind::LookAlike || slash == std::string::npos) continue;
        const std::string group = groupsOf(other.substr(slash + 1)).front();
        if (typeAbbreviated(group) || !isNear(group, wanted) || !isNear(groups[0], wanted)) continue;
        return wanted + notation.substr(groups[0].size());
    }
    return notation;
}

}  // namespace

std::string initialsOfAgency(std::string_view agency) {
    std::string initials;
    for (const std::string& word : words(agency)) {
        const std::string letters = foldedLetters(word);
        if (letters.empty() || letters == "VA") continue;
        const std::u32string first = codePoints(upperCase(word)).substr(0, 1);
        initials += first == U"Đ" ? "Đ" : letters.substr(0, 1);
    }
    return initials;
}

std::string symbolFitted(std::string_view notation, std::string_view typeName, std::string_view agency) {
    std::vector<std::string> groups = groupsOf(notation);
    const DocumentType* type = documentTypeNamed(typeName);
    const bool typed = type && !type->abbreviation.empty();
    if (typed && groups.size() > 1 && !typeAbbreviated(groups[0]) && isNear(groups[0], std::string(type->abbreviation)))
        groups[0] = std::string(type->abbreviation);
    const std::string initials = initialsOfAgency(agency);
    const std::size_t own = typed ? 1 : 0;  // the agency's group
    if (groups.size() > own && codePoints(initials).size() >= 3 && !symbolFitsAgency(notation, agency)) {
        const std::string& group = groups[own];
        if (!symbolFitsAgency(group, agency) && group != initials && foldedLetters(group) != foldedLetters(initials) &&
            isNear(group, initials))
            groups[own] = initials;
    }
    std::string result;
    for (const std::string& group : groups)
        result += (result.empty() ? "" : "-") + group;
    return result;
}

void agreeOnSymbol(Findings& findings) {
    const auto notation = findings.find(Field::CodeNotation);
    const auto code = findings.find(Field::Code);
    if (notation == findings.end() || code == findings.end()) return;
    const std::string read = textOf(findings, Field::CodeNotation), whole = textOf(findings, Field::Code);
    const std::string type = textOf(findings, Field::TypeName);
    const std::string fitted =
        symbolFitted(byAnotherReading(read, code->second, type), type, textOf(findings, Field::OrganName));
    if (fitted == read || !whole.ends_with(read)) return;
    noteRespelling(notation->second, read, fitted);
    notation->second.value.content = fitted;
    const std::string value = whole.substr(0, whole.size() - read.size()) + fitted;
    noteRespelling(code->second, whole, value);
    code->second.value.content = value;
}

}  // namespace sohoa::ocr
