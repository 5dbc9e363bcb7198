#include "ocr/fields/field_checks.h"

#include <algorithm>
#include <array>

#include "core/document_symbol.h"
#include "core/document_type.h"
#include "core/text.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/spelling.h"

namespace sohoa::ocr {

namespace {

using Rules = std::vector<BrokenRule>;

// Groups that stand for an office and not for the words of its name.
constexpr std::array<std::string_view, 14> titles{"CP", "TTG",  "CTN",  "QH", "UBTVQH", "UBND", "HDND",
                                                  "VP", "VPCP", "VPQH", "TW", "BCD",    "HDQT", "CTUBND"};

// "SNGV" of "SỞ NGOẠI VỤ", "TTR" of "THANH TRA TỈNH": the letters are beginnings of words, in their order.
bool isOfBeginnings(std::string_view letters, const std::vector<std::string>& names, std::size_t from = 0) {
    if (letters.empty()) return true;
    for (std::size_t i = from; i < names.size(); ++i)
        for (std::size_t length = std::min<std::size_t>({names[i].size(), letters.size(), 2}); length > 0; --length)
            if (names[i].starts_with(letters.substr(0, length)) && isOfBeginnings(letters.substr(length), names, i + 1))
                return true;
    return false;
}

std::vector<std::string> foldedWords(std::string_view agency) {
    std::vector<std::string> names;
    for (const std::string& word : words(agency))
        names.push_back(foldedLetters(word));
    return names;
}

std::string initialsOf(std::string_view agency) {
    std::string initials;
    for (const std::string& word : words(agency)) {
        const std::string letters = foldedLetters(word);
        if (letters == "UBND" || letters == "HDND")
            initials += letters;
        else if (!letters.empty() && letters != "VA")
            initials += letters[0];
    }
    return initials;
}

bool isWithin(std::string_view letters, std::string_view initials) {
    std::size_t at = 0;
    for (const char c : initials)
        if (at < letters.size() && letters[at] == c) ++at;
    return at == letters.size();
}

void checkSymbol(const RecordFields& fields, Rules& rules) {
    const std::string number = textOf(fields, Field::CodeNumber), notation = textOf(fields, Field::CodeNotation);
    if (number.empty() || notation.empty()) return;
    const auto symbol = parseSymbol(number, notation);
    if (!symbol) {
        rules.push_back({Field::CodeNotation, "symbol_grammar", ""});
        return;
    }
    if (number.size() == 1) rules.push_back({Field::CodeNumber, "leading_zero", ""});
    const std::string typeName = textOf(fields, Field::TypeName);
    const DocumentType* written = typeAbbreviated(symbol->groups[0]);
    const DocumentType* printed = documentTypeNamed(typeName);
    if (!printed) printed = normativeTypeNamed(typeName);
    if (printed && isLetter(typeName)) {
        // TTr is a Tờ trình, and a Thanh tra.
        if (written && symbol->groups.size() > 1 &&
            !symbolFitsAgency(symbol->groups[0], textOf(fields, Field::OrganName)))
            rules.push_back({Field::TypeName, "type_symbol", std::string(written->name)});
    } else if (printed && !printed->abbreviation.empty() && symbol->groups[0] != printed->abbreviation) {
        rules.push_back({Field::CodeNotation, "type_symbol", ""});
    }
    const std::string agency = textOf(fields, Field::OrganName);
    if (!agency.empty() && !symbolFitsAgency(notation, agency))
        rules.push_back({Field::CodeNotation, "agency_symbol", ""});
}

void checkDates(const RecordFields& fields, std::optional<Day> today, Rules& rules) {
    const auto issued = dayFromIso(textOf(fields, Field::IssuedDate));
    const auto arrived = dayFromIso(textOf(fields, Field::ArrivalDate));
    if (issued && today && *issued > *today) rules.push_back({Field::IssuedDate, "date_in_future", ""});
    if (arrived && today && *arrived > *today) rules.push_back({Field::ArrivalDate, "date_in_future", ""});
    if (issued && arrived && *issued > *arrived) rules.push_back({Field::ArrivalDate, "date_of_arrival", ""});
    const auto symbol = parseSymbol(textOf(fields, Field::Code));
    if (issued && symbol && symbol->year != 0 && symbol->year != yearOf(*issued))
        rules.push_back({Field::IssuedDate, "year_symbol", ""});
}

void checkPlace(const RecordFields& fields, Rules& rules) {
    const std::string place = textOf(fields, Field::Place);
    if (place.empty()) return;
    for (const Field field : {Field::OrganName, Field::OrganizationInCharge}) {
        const std::string territory = territoryIn(textOf(fields, field));
        if (territory.empty()) continue;
        if (foldedLetters(territory) != foldedLetters(place))
            rules.push_back({Field::Place, "place_agency", ""});
        else if (lowerCase(territory) != lowerCase(place))
            rules.push_back({field, "place_agency", ""});
        return;
    }
}

}  // namespace

bool symbolFitsAgency(std::string_view notation, std::string_view agency) {
    const std::string initials = initialsOf(agency);
    const std::vector<std::string> names = foldedWords(agency);
    for (std::size_t at = 0; at <= notation.size();) {
        const std::size_t end = std::min(notation.find('-', at), notation.size());
        const std::string_view group = notation.substr(at, end - at);
        const std::string letters = foldedLetters(group);
        const bool isType = at == 0 && end < notation.size() && typeAbbreviated(group) != nullptr;
        at = end + 1;
        if (letters.empty() || isType) continue;
        if (letters == "UBND" || letters == "HDND") {
            if (isWithin(letters, initials)) return true;
            continue;
        }
        const bool isTitle = std::find(titles.begin(), titles.end(), letters) != titles.end();
        if (letters.size() >= 2 &&
            (isTitle || isWithin(letters, initials) || (letters.size() < 9 && isOfBeginnings(letters, names))))
            return true;
    }
    return false;
}

std::string territoryIn(std::string_view agency) {
    static constexpr std::array<std::string_view, 8> units{"TINH",   "THANH PHO", "HUYEN",  "QUAN",
                                                           "THI XA", "THI TRAN",  "PHUONG", "XA"};
    const auto all = words(agency);
    std::string found;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const std::string_view unit : units) {
            const std::size_t length = words(unit).size();
            if (i + length >= all.size()) continue;
            std::string head;
            for (std::size_t j = 0; j < length; ++j)
                head += (j == 0 ? "" : " ") + folded(all[i + j]);
            if (head != unit || (unit == "XA" && i > 0 && folded(all[i - 1]) == "THI")) continue;
            // "XÃ HỘI" is no commune.
            if (unit == "XA" && foldedLetters(all[i + 1]) == "HOI") continue;
            found.clear();
            for (std::size_t j = i + length; j < all.size(); ++j)
                found += (found.empty() ? "" : " ") + all[j];
        }
    return found;
}

std::vector<BrokenRule> brokenRules(const RecordFields& fields, std::optional<Day> today) {
    Rules rules;
    checkSymbol(fields, rules);
    checkDates(fields, today, rules);
    checkPlace(fields, rules);
    if (const std::string name = textOf(fields, Field::FullName); !name.empty() && !beginsWithFamilyName(name))
        rules.push_back({Field::FullName, "family_name", ""});
    return rules;
}

}  // namespace sohoa::ocr
