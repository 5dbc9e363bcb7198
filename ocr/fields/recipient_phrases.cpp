#include "ocr/fields/recipient_phrases.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <vector>

#include "core/text.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/spelling.h"

namespace sohoa::ocr {

namespace {

constexpr std::array<std::string_view, 106> phrases{"Như trên",
                                                    "Như Kính gửi",
                                                    "Như thành phần mời",
                                                    "Như thành phần",
                                                    "Thường trực Tỉnh ủy",
                                                    "Thường trực Thành ủy",
                                                    "Thường trực Huyện ủy",
                                                    "Thường trực Thị ủy",
                                                    "Thường trực Đảng ủy",
                                                    "Thường trực HĐND tỉnh",
                                                    "Thường trực HĐND huyện",
                                                    "Thường trực HĐND",
                                                    "Thường trực Hội đồng nhân dân",
                                                    "TT. Tỉnh ủy",
                                                    "TT. Huyện ủy",
                                                    "TT. Đảng ủy",
                                                    "TT. HĐND tỉnh",
                                                    "TT. HĐND huyện",
                                                    "TT. HĐND thị xã",
                                                    "TT. HĐND thành phố",
                                                    "TT. HĐND",
                                                    "TT. UBND",
                                                    "TT. UBND tỉnh",
                                                    "TT. UBND huyện",
                                                    "Ủy ban Thường vụ Quốc hội",
                                                    "Văn phòng Quốc hội",
                                                    "Văn phòng Chính phủ",
                                                    "Văn phòng Chủ tịch nước",
                                                    "Thủ tướng Chính phủ",
                                                    "các Phó Thủ tướng Chính phủ",
                                                    "Chính phủ",
                                                    "Các Đại biểu HĐND",
                                                    "Đại biểu HĐND tỉnh",
                                                    "Đoàn Đại biểu Quốc hội tỉnh",
                                                    "Đoàn ĐBQH tỉnh",
                                                    "UBMTTQ Việt Nam tỉnh",
                                                    "UBMTTQVN tỉnh",
                                                    "Chủ tịch UBND tỉnh",
                                                    "Chủ tịch",
                                                    "các PCT UBND tỉnh",
                                                    "các PCT UBND huyện",
                                                    "các PCT UBND",
                                                    "CT, các PCT UBND tỉnh",
                                                    "các Phó Chủ tịch",
                                                    "các Phó Chủ tịch UBND tỉnh",
                                                    "UBND tỉnh",
                                                    "UBND huyện",
                                                    "UBND các huyện",
                                                    "UBND các xã",
                                                    "UBND các xã, phường",
                                                    "thị xã, thành phố",
                                                    "Các sở, ban, ngành tỉnh",
                                                    "Các sở, ban, ngành",
                                                    "Các sở, ban, ngành liên quan",
                                                    "Các đơn vị liên quan",
                                                    "Các đơn vị trực thuộc",
                                                    "Các phòng, ban, đơn vị",
                                                    "Các phòng chuyên môn",
                                                    "LĐVP",
                                                    "Lãnh đạo Văn phòng",
                                                    "Lãnh đạo Sở",
                                                    "Ban Giám đốc",
                                                    "Giám đốc",
                                                    "Các Phó Giám đốc",
                                                    "Phòng Nội vụ các huyện",
                                                    "Sở Nội vụ",
                                                    "Bộ Nội vụ",
                                                    "Sở Tài chính",
                                                    "Bộ Tài chính",
                                                    "Sở Tư pháp",
                                                    "Sở Kế hoạch và Đầu tư",
                                                    "Sở Thông tin và Truyền thông",
                                                    "Kho bạc Nhà nước",
                                                    "Kho bạc Nhà nước tỉnh",
                                                    "Cổng Thông tin điện tử",
                                                    "Cổng Thông tin điện tử tỉnh",
                                                    "Công báo tỉnh",
                                                    "Trung tâm Công báo - Tin học",
                                                    "Trung tâm Công báo tỉnh",
                                                    "Trung tâm Tin học - Công báo",
                                                    "Báo, Đài tỉnh",
                                                    "Đài Phát thanh và Truyền hình",
                                                    "Cục Kiểm tra văn bản QPPL",
                                                    "Kiểm toán Nhà nước",
                                                    "Viện kiểm sát nhân dân tỉnh",
                                                    "Tòa án nhân dân tỉnh",
                                                    "Công an tỉnh",
                                                    "Bộ Chỉ huy Quân sự tỉnh",
                                                    "Cục Thuế tỉnh",
                                                    "Bảo hiểm xã hội tỉnh",
                                                    "Website tỉnh",
                                                    "Ủy ban nhân dân tỉnh",
                                                    "Ủy ban nhân dân huyện",
                                                    "Ủy ban nhân dân các xã, phường",
                                                    "Ủy ban Mặt trận Tổ quốc",
                                                    "Đoàn ĐBQH",
                                                    "Báo và Đài tỉnh (đưa tin)",
                                                    "Ban Thường vụ Đảng ủy",
                                                    "Thanh tra tỉnh",
                                                    "Bộ Tư pháp",
                                                    "Bộ Tư pháp (để kiểm tra)",
                                                    "Chủ tịch, các Phó Chủ tịch",
                                                    "Các Phó Chánh Văn phòng",
                                                    "Trang thông tin điện tử",
                                                    "Các đơn vị sự nghiệp trực thuộc",
                                                    "Công đoàn cơ quan"};

// The known phrase that differs least; nothing where two are as near, or none is near enough.
std::optional<std::string_view> nearest(std::string_view text) {
    const std::string letters = foldedLetters(text);
    // A number is never put right by what else is written there.
    const bool digits = std::any_of(letters.begin(), letters.end(), [](unsigned char c) { return std::isdigit(c); });
    if (letters.size() < 5 || digits) return std::nullopt;
    const int allowed = letters.size() < 8 ? 0 : static_cast<int>(letters.size() / 7);
    const std::string_view* best = nullptr;
    int least = allowed + 1;
    bool tie = false;
    const std::size_t length = words(text).size();
    for (const std::string_view& phrase : phrases) {
        // "Thường trực Đảng ủy xã" is no misread "Thường trực Đảng ủy": a word is not two letters.
        if (length > words(phrase).size()) continue;
        const int distance = editDistance(letters, foldedLetters(phrase));
        if (distance < least)
            least = distance, best = &phrase, tie = false;
        else if (distance == least)
            tie = true;
    }
    if (!best || tie) return std::nullopt;
    return *best;
}

// "(b/c)", để báo cáo, or "(p/h)", phối hợp, follows an address in small print: a short bracket without digits is
// nothing else.
std::string withReportMark(const std::string& item, std::string& mark) {
    const auto open = item.rfind('(');
    if (open == std::string::npos || open == 0) return item;
    const std::string inside = item.substr(open);
    const auto letters = codePoints(inside);
    const bool digits = std::any_of(inside.begin(), inside.end(), [](unsigned char c) { return std::isdigit(c); });
    const std::string plain = foldedLetters(inside);
    if (letters.size() > 7 || plain.size() > 3 || (digits && plain.find('B') != 0)) return item;
    mark = plain.starts_with('P') ? " (p/h)" : " (b/c)";
    return std::string(trimmed(std::string_view(item).substr(0, open)));
}

std::string spelledPart(const std::string& part) {
    const auto known = nearest(part);
    if (!known) return part;
    // The first letter keeps its case: "các phòng chuyên môn" stands behind a comma.
    const std::u32string letters = codePoints(*known);
    const std::string first = utf8(codePoints(part).substr(0, 1)), head = utf8(letters.substr(0, 1));
    const bool small = lowerCase(first) == first && upperCase(first) != first;
    return (small ? lowerCase(head) : upperCase(head)) + utf8(letters.substr(1));
}

// "Chủ tịch. các Phó Chủ tịch": no new sentence begins with a small letter, and no abbreviation is so long.
std::string withCommas(const std::string& item) {
    const auto all = words(item);
    std::string result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string word = all[i];
        const bool stops = word.ends_with('.') && foldedLetters(word).size() >= 3 && !isCapitals(word);
        const std::string next = i + 1 < all.size() ? utf8(codePoints(all[i + 1]).substr(0, 1)) : "";
        if (stops && upperCase(next) != next) word.back() = ',';
        result += (result.empty() ? "" : " ") + word;
    }
    return result;
}

}  // namespace

std::string spelledRecipient(std::string_view item) {
    std::string mark, text = withReportMark(withCommas(spelledAbbreviations(std::string(item))), mark);
    if (nearest(text)) return spelledPart(text) + mark;
    std::string result;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(", ", at), text.size());
        const std::string part = text.substr(at, end - at);
        if (!foldedLetters(part).empty()) result += (result.empty() ? "" : ", ") + spelledPart(part);
        at = end + 2;
    }
    return result + mark;
}

}  // namespace sohoa::ocr
