#include "core/document_symbol.h"

#include <algorithm>

#include "core/text.h"

namespace sohoa {

namespace {

constexpr std::size_t longest = 200;  // bytes; the fields hold 11 and 30 characters

std::vector<std::string> splitAt(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.emplace_back(trimmed(text.substr(at, end - at)));
        at = end + 1;
    }
    return parts;
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

// One to seven digits, then at most two letters: "12a".
bool isNumber(std::string_view text) {
    const std::u32string letters = codePoints(text);
    const auto end = std::find_if_not(letters.begin(), letters.end(), isDigit);
    const auto count = end - letters.begin(), rest = letters.end() - end;
    return count >= 1 && count <= 7 && rest <= 2 &&
           std::all_of(end, letters.end(), [](char32_t c) { return (c | 32) >= U'a' && (c | 32) <= U'z'; });
}

bool isYear(std::string_view text) {
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) && isDigit(text[2]) &&
           isDigit(text[3]);
}

// A capital letter, then letters, digits, "&" and ".": "TTCNTT&TT", "QyĐ", "QH15".
bool isGroup(std::string_view text) {
    const std::string upper = upperCase(text), lower = lowerCase(text);
    const std::u32string written = codePoints(text), raised = codePoints(upper), lowered = codePoints(lower);
    if (written.empty() || written.size() > 20) return false;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const bool letter = raised[i] != lowered[i];
        const bool capital = letter && written[i] == raised[i];
        if (i == 0 ? !capital : !letter && !isDigit(written[i]) && written[i] != U'&' && written[i] != U'.')
            return false;
    }
    return true;
}

bool areGroups(const std::vector<std::string>& groups) {
    return groups.size() <= 5 && std::all_of(groups.begin(), groups.end(), isGroup);
}

std::optional<DocumentSymbol> partySymbol(const std::string& number, const std::string& type,
                                          const std::string& agency) {
    std::vector<std::string> groups = splitAt(agency, '-');
    groups.insert(groups.begin(), type);
    if (!isNumber(number) || !areGroups(groups)) return std::nullopt;
    return DocumentSymbol{number, 0, std::move(groups), true};
}

}  // namespace

std::optional<DocumentSymbol> parseSymbol(std::string_view text) {
    if (text.size() > longest) return std::nullopt;
    std::vector<std::string> parts = splitAt(text, '/');
    if (parts.size() == 2 && !isNumber(parts[0])) {
        const auto front = splitAt(parts[0], '-');
        return front.size() == 2 ? partySymbol(front[0], front[1], parts[1]) : std::nullopt;
    }
    DocumentSymbol symbol;
    if (parts.size() == 3 && isYear(parts[1])) {
        symbol.year = std::stoi(parts[1]);
        parts.erase(parts.begin() + 1);
    }
    if (parts.size() != 2 || !isNumber(parts[0])) return std::nullopt;
    symbol.number = parts[0];
    symbol.groups = splitAt(parts[1], '-');
    if (!areGroups(symbol.groups)) return std::nullopt;
    return symbol;
}

std::optional<DocumentSymbol> parseSymbol(std::string_view number, std::string_view notation) {
    const std::string joined = std::string(number).append("/").append(notation);
    if (joined.size() > longest) return std::nullopt;
    const auto parts = splitAt(notation, '/');
    if (parts.size() == 2 && !isYear(parts[0])) return partySymbol(std::string(trimmed(number)), parts[0], parts[1]);
    return parseSymbol(joined);
}

}  // namespace sohoa
