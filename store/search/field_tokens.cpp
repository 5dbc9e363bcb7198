#include "store/search/field_tokens.h"

#include <map>

#include "store/search/tokens.h"

namespace sohoa {

std::vector<std::string> markedTokens(std::string_view mark, std::string_view text) {
    std::vector<std::string> marked;
    for (const Token& token : tokensOf(text))
        marked.push_back(std::string(mark) + token.folded);
    return marked;
}

std::vector<std::string> dateTokens(std::string_view iso) {
    const bool date = iso.size() == 10 && iso[4] == '-' && iso[7] == '-' &&
                      iso.find_first_not_of("0123456789-") == std::string_view::npos;
    if (!date) return {};
    const std::string year(iso.substr(0, 4)), month = year + std::string(iso.substr(5, 2));
    return {std::string(mark::date) + year, std::string(mark::date) + month,
            std::string(mark::date) + month + std::string(iso.substr(8, 2))};
}

std::string_view markOf(Field field) {
    static const std::map<Field, std::string_view> marks{
        {Field::OrganName, mark::agency}, {Field::OrganizationInCharge, mark::agency},
        {Field::TypeName, mark::type},    {Field::FullName, mark::signer},
        {Field::Code, mark::codePart},    {Field::CodeNumber, mark::number},
    };
    const auto found = marks.find(field);
    return found == marks.end() ? std::string_view() : found->second;
}

std::string withoutLeadingZeros(std::string_view number) {
    const std::size_t first = number.find_first_not_of('0');
    return std::string(first == std::string_view::npos ? number.substr(0, 1) : number.substr(first));
}

// What a clerk would not type to find a document: flags and counts that every document has.
static bool isSearched(Field field) {
    return field != Field::Priority && field != Field::PageAmount && field != Field::IssuedAmount &&
           field != Field::Language;
}

std::string fieldTokens(const RecordFields& fields) {
    std::string tokens;
    const auto append = [&](std::string_view token) { tokens.append(tokens.empty() ? "" : " ").append(token); };
    for (const auto& [field, value] : fields) {
        const std::string content = textOf(fields, field);
        if (content.empty() || !isSearched(field)) continue;
        if (const std::string plain = foldedText(content); !plain.empty()) append(plain);
        append(mark::fieldEnd);
        if (const auto marked = markOf(field); !marked.empty()) {
            const std::string asked = field == Field::CodeNumber ? withoutLeadingZeros(content) : content;
            for (const std::string& token : markedTokens(marked, asked))
                append(token);
            append(mark::fieldEnd);
        }
        if (typeOf(field) == FieldType::Date && content.size() == 10) {
            append(foldedText(content.substr(8, 2) + "/" + content.substr(5, 2) + "/" + content.substr(0, 4)));
            append(mark::fieldEnd);
        }
        if (field == Field::IssuedDate)
            for (const std::string& token : dateTokens(content))
                append(token);
    }
    return tokens;
}

}  // namespace sohoa
