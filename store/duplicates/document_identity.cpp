#include "store/duplicates/document_identity.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/agency_code.h"
#include "core/day.h"
#include "core/document_symbol.h"
#include "core/text.h"
#include "store/directory/directory.h"

namespace sohoa {

static std::string folded(std::string_view text) {
    std::string letters = upperCase(withoutDiacritics(text));
    std::erase_if(letters, [](char c) { return c == ' '; });
    return letters;
}

static void readSymbol(const RecordFields& fields, DocumentIdentity& identity) {
    const std::string number = textOf(fields, Field::CodeNumber), notation = textOf(fields, Field::CodeNotation);
    const auto symbol = parseSymbol(number, notation);
    const auto printed = parseSymbol(textOf(fields, Field::Code));
    identity.number = folded(symbol ? symbol->number : number);
    identity.number.erase(0, std::min(identity.number.find_first_not_of('0'), identity.number.size()));
    identity.notation = folded(notation);
    if (symbol && symbol->year != 0) identity.notation.erase(0, 5);
    if (symbol) identity.year = symbol->year;
    if (identity.year == 0 && printed) identity.year = printed->year;
}

static Result<std::string> agencyCodeOf(Database& database, const RecordFields& fields, Day on) {
    const std::string given = textOf(fields, Field::DocumentId);
    const std::string first = given.substr(0, given.find(','));
    if (first.size() < given.size() && formOf(first)) return first;
    auto named = agenciesNamed(database, textOf(fields, Field::OrganName), on);
    if (!named) return passOn(named);
    return named->size() == 1 ? named->front().code : std::string();  // one of several would be a guess
}

Result<DocumentIdentity> identityOf(Database& database, const RecordFields& fields) {
    DocumentIdentity identity;
    readSymbol(fields, identity);
    const auto issued = dayFromIso(textOf(fields, Field::IssuedDate));
    const auto arrived = dayFromIso(textOf(fields, Field::ArrivalDate));
    if (issued) identity.year = yearOf(*issued);
    if (identity.year == 0 && arrived) identity.year = yearOf(*arrived);
    auto code = agencyCodeOf(database, fields, issued ? *issued : arrived ? *arrived : dayInVietnam(now()));
    if (!code) return passOn(code);
    identity.agencyCode = *code;
    identity.agencyName = foldedAgencyName(textOf(fields, Field::OrganName));
    identity.documentId = folded(textOf(fields, Field::DocumentId));
    if (identity.documentId.empty() && issued && !code->empty() && !identity.number.empty() &&
        !identity.notation.empty()) {
        std::string date = isoDay(*issued);
        std::replace(date.begin(), date.end(), '-', '/');
        identity.documentId = folded(fmt::format("{},{},{}/{}", *code, date, textOf(fields, Field::CodeNumber),
                                                 textOf(fields, Field::CodeNotation)));
    }
    return identity;
}

}  // namespace sohoa
