#include <algorithm>
#include <array>

#include "core/text.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

struct DocumentType {
    std::string_view name, symbol;
};

// Nghị định 30/2020 Phụ lục III Mục I, and the types of legal normative acts.
constexpr std::array<DocumentType, 33> types{
    {{"Nghị quyết", "NQ"},   {"Quyết định", "QĐ"},       {"Chỉ thị", "CT"},
     {"Quy chế", "QC"},      {"Quy định", "QyĐ"},        {"Thông cáo", "TC"},
     {"Thông báo", "TB"},    {"Hướng dẫn", "HD"},        {"Chương trình", "CTr"},
     {"Kế hoạch", "KH"},     {"Phương án", "PA"},        {"Đề án", "ĐA"},
     {"Dự án", "DA"},        {"Báo cáo", "BC"},          {"Biên bản", "BB"},
     {"Tờ trình", "TTr"},    {"Hợp đồng", "HĐ"},         {"Công điện", "CĐ"},
     {"Bản ghi nhớ", "BGN"}, {"Bản thỏa thuận", "BTT"},  {"Giấy ủy quyền", "GUQ"},
     {"Giấy mời", "GM"},     {"Giấy giới thiệu", "GGT"}, {"Giấy nghỉ phép", "GNP"},
     {"Phiếu gửi", "PG"},    {"Phiếu chuyển", "PC"},     {"Phiếu báo", "PB"},
     {"Thư công", ""},       {"Nghị định", "NĐ"},        {"Thông tư", "TT"},
     {"Luật", ""},           {"Pháp lệnh", ""},          {"Lệnh", ""}}};

}  // namespace

std::optional<std::string> typeNameIn(std::string_view line) {
    const std::string wanted = foldedLetters(line);
    if (!isCapitals(line) || wanted.size() < 4) return std::nullopt;
    const DocumentType* best = nullptr;
    int least = 100;
    for (const DocumentType& type : types) {
        const std::string name = foldedLetters(type.name);
        const int distance = editDistance(wanted, name);
        const int allowed = name.size() < 6 ? 0 : name.size() < 9 ? 1 : 2;
        if (distance <= allowed && distance < least) least = distance, best = &type;
    }
    if (!best) return std::nullopt;
    // "DỰ ÁN" and "ĐỀ ÁN", "QUY ĐỊNH" and "QUYẾT ĐỊNH": where bare letters do not decide, the diacritics do.
    for (const DocumentType& type : types)
        if (upperCase(type.name) == upperCase(trimmed(line))) return std::string(type.name);
    return std::string(best->name);
}

std::optional<std::string> typeNameOfNotation(std::string_view notation) {
    const std::string_view group = notation.substr(0, notation.find('-'));
    for (const DocumentType& type : types)
        if (!type.symbol.empty() && type.symbol == group) return std::string(type.name);
    return std::nullopt;
}

std::string capacityIn(std::string_view line) {
    struct Capacity {
        std::string_view printed, read;
    };
    // As it is printed, and as it is misread.
    static constexpr std::array<Capacity, 17> capacities{{{"TUQ.", "TUQ"},
                                                          {"TUQ.", "TUOQ"},
                                                          {"TUQ.", "TUO"},
                                                          {"TUQ.", "TUG"},
                                                          {"TM.", "TM"},
                                                          {"TM.", "IM"},
                                                          {"TM.", "TIM"},
                                                          {"TM.", "TN"},
                                                          {"KT.", "KT"},
                                                          {"KT.", "KI"},
                                                          {"KT.", "KL"},
                                                          {"KT.", "K1"},
                                                          {"TL.", "TL"},
                                                          {"TL.", "TI"},
                                                          {"TL.", "T1"},
                                                          {"Q.", "Q"},
                                                          {"Q.", "O"}}};
    std::string text = folded(line);
    // A scrap of the seal before it.
    if (const auto space = text.find(' '); space != std::string::npos && foldedLetters(text.substr(0, space)).empty())
        text.erase(0, space + 1);
    const auto end = text.find_first_of(".,: ");
    if (end == std::string::npos || end + 1 >= text.size()) return {};
    const std::string head = text.substr(0, end);
    // The first letter broken by the seal: "<T.", "=T.", "'M.".
    const std::u32string letters = codePoints(head);
    if (letters.size() == 2 && foldedLetters(utf8(letters.substr(0, 1))).empty() && text[end] != ' ') {
        if (letters[1] == U'T') return "KT.";
        if (letters[1] == U'M') return "TM.";
        if (letters[1] == U'L') return "TL.";
    }
    const std::string plainHead = text[end] == ' ' ? head : foldedLetters(head);  // "(KT."
    for (const Capacity& capacity : capacities) {
        if (plainHead != capacity.read) continue;
        // Without its dot it is believed only as it is printed, and a lone Q never.
        const bool plain = capacity.printed.substr(0, capacity.printed.size() - 1) == capacity.read;
        if (text[end] == ' ' && (!plain || head.size() < 2)) continue;
        return std::string(capacity.printed);
    }
    return {};
}

bool looksLikeName(std::string_view line) {
    auto words = sohoa::words(line);
    while (!words.empty() && words.front().find('.') != std::string::npos)
        words.erase(words.begin());  // TS., PGS.TS., Đại tá. …
    if (words.size() < 2 || words.size() > 6) return false;
    return std::all_of(words.begin(), words.end(), [](const std::string& word) {
        const std::u32string letters = codePoints(word);
        const std::string first = utf8(letters.substr(0, 1));
        return lowerCase(first) != first && std::all_of(letters.begin(), letters.end(), [](char32_t c) {
                   const std::string letter = utf8(std::u32string(1, c));
                   return lowerCase(letter) != upperCase(letter);
               });
    });
}

}  // namespace sohoa::ocr
