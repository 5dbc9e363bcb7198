#include "ocr/fields/spelling.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <vector>

#include "core/text.h"
#include "ocr/fields/given_names.h"
#include "ocr/fields/matching.h"
#include "ocr/language/phrases.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

constexpr std::array<std::string_view, 30> positions{"CHỦ TỊCH",        "PHÓ CHỦ TỊCH",      "GIÁM ĐỐC",
                                                     "PHÓ GIÁM ĐỐC",    "CHÁNH VĂN PHÒNG",   "PHÓ CHÁNH VĂN PHÒNG",
                                                     "TRƯỞNG PHÒNG",    "PHÓ TRƯỞNG PHÒNG",  "CỤC TRƯỞNG",
                                                     "PHÓ CỤC TRƯỞNG",  "CHI CỤC TRƯỞNG",    "PHÓ CHI CỤC TRƯỞNG",
                                                     "TỔNG CỤC TRƯỞNG", "BỘ TRƯỞNG",         "THỨ TRƯỞNG",
                                                     "VỤ TRƯỞNG",       "PHÓ VỤ TRƯỞNG",     "VIỆN TRƯỞNG",
                                                     "PHÓ VIỆN TRƯỞNG", "HIỆU TRƯỞNG",       "PHÓ HIỆU TRƯỞNG",
                                                     "TRƯỞNG BAN",      "PHÓ TRƯỞNG BAN",    "CHÁNH THANH TRA",
                                                     "TỔNG GIÁM ĐỐC",   "PHÓ TỔNG GIÁM ĐỐC", "BÍ THƯ",
                                                     "PHÓ BÍ THƯ",      "CHỦ TRÌ",           "THƯ KÝ"};

constexpr std::array<std::string_view, 40> familyNames{
    "Nguyễn", "Trần", "Lê",    "Phạm", "Hoàng", "Huỳnh", "Phan",   "Vũ",    "Võ",    "Đặng",  "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương",  "Lý",   "Đào",   "Đoàn", "Vương", "Trịnh", "Trương", "Đinh",  "Lâm",   "Phùng", "Mai", "Tô", "Hà", "Tạ",
    "Cao",    "Châu", "Lương", "Thái", "Tống",  "Kiều",  "Nông",   "Triệu", "Quách", "Lưu",   "Chu", "Hứa"};

// Rarer ones, of all peoples of the country: they tell a name, and are too short to put anything right by.
constexpr std::array<std::string_view, 91> rareFamilyNames{
    "Vi",   "Giàng", "Lò",     "Quàng", "Cầm",   "Sầm",  "Thào", "Vàng",  "Sùng", "Lầu",   "Ma",    "Ksor",  "Rơ",
    "Đàm",  "Khổng", "Nghiêm", "Phí",   "Thân",  "Tăng", "Từ",   "Văn",   "Ninh", "Doãn",  "Đồng",  "La",    "Lại",
    "Lục",  "Mạc",   "Tiêu",   "Tôn",   "Thạch", "Danh", "Kim",  "Sơn",   "Diệp", "Giang", "Giáp",  "Hàn",   "Khuất",
    "Kha",  "Liêu",  "Lữ",     "Mã",    "Âu",    "Bạch", "Bế",   "Bành",  "Cung", "Cù",    "Chử",   "Chung", "Hạ",
    "Khúc", "Lang",  "Lộc",    "Mẫn",   "Nhan",  "Ôn",   "Phù",  "Quan",  "Tào",  "Thi",   "Thiều", "Trang", "Trà",
    "Ung",  "Vĩnh",  "Vòng",   "Xa",    "Hùng",  "Điểu", "Hoa",  "Lưỡng", "Cà",   "Lường", "Tòng",  "Mùa",   "Hờ",
    "Phàn", "Tẩn",   "Lù",     "Chảo",  "Lương", "Hồng", "Trầm", "Tần",   "Hạng", "Chau",  "Neàng", "Y",     "Triệu"};

// Pairs of words that agencies are called by and that, without their marks, can be nothing else. Single words are left
// as they were read: "BINH" may be BINH or BÌNH.
constexpr std::array<std::string_view, 46> agencyPairs{
    "ỦY BAN",      "NHÂN DÂN",  "HỘI ĐỒNG",   "THÔNG TIN",  "TRUYỀN THÔNG", "CÔNG NGHỆ",  "KHOA HỌC", "PHÁT TRIỂN",
    "NÔNG NGHIỆP", "NÔNG THÔN", "KẾ HOẠCH",   "ĐẦU TƯ",     "TÀI CHÍNH",    "GIÁO DỤC",   "ĐÀO TẠO",  "LAO ĐỘNG",
    "THƯƠNG BINH", "XÃ HỘI",    "TÀI NGUYÊN", "MÔI TRƯỜNG", "VĂN PHÒNG",    "CHUYỂN ĐỔI", "QUỐC GIA", "CHI CỤC",
    "TỔNG CỤC",    "TƯ PHÁP",   "BỆNH VIỆN",  "XÂY DỰNG",   "CÔNG THƯƠNG",  "NỘI VỤ",     "NGOẠI VỤ", "TRUNG TÂM",
    "GIAO THÔNG",  "VẬN TẢI",   "VĂN HÓA",    "THỂ THAO",   "DU LỊCH",      "DÂN TỘC",    "LƯU TRỮ",  "LỊCH SỬ",
    "THANH TRA",   "BẢO HIỂM",  "KHO BẠC",    "NHÀ NƯỚC",   "THỊ XÃ",       "THÀNH PHỐ"};

// What a name may begin with, where the mark decides nothing.
constexpr std::array<std::string_view, 9> agencyHeads{"SỞ",  "CỤC", "PHÒNG", "HUYỆN", "TỈNH",
                                                      "BAN", "BỘ",  "VIỆN",  "TRƯỜNG"};

// What stands between "nhân dân" and a territory's name.
constexpr std::array<std::string_view, 5> territoryUnits{"TỈNH", "HUYỆN", "XÃ", "PHƯỜNG", "QUẬN"};

std::string respelledWith(std::string_view text, std::span<const std::string_view> vocabulary) {
    for (const std::string_view known : vocabulary)
        if (lowerCase(text) == lowerCase(known)) return std::string(text);
    const std::string letters = foldedLetters(text);
    const std::string_view* only = nullptr;
    for (const std::string_view& known : vocabulary) {
        if (foldedLetters(known) != letters) continue;
        if (only) return std::string(text);  // two spellings: no telling which
        only = &known;
    }
    return only ? std::string(*only) : std::string(text);
}

// Marks on a family name that was read with others: the one name that has these letters and, as what was read, a tone
// or none. "Giãng" → "Giàng", though there is Giang too; "Lưỡng" stays, for it may be Lương and Lường.
std::string spelledFamily(const std::string& word) {
    const std::string letters = foldedLetters(word), lower = lowerCase(word);
    const auto read = syllableOf(word);
    std::vector<std::string_view> near;
    for (const std::span<const std::string_view> names :
         {std::span<const std::string_view>(familyNames), std::span<const std::string_view>(rareFamilyNames)})
        for (const std::string_view known : names) {
            if (lowerCase(known) == lower) return word;
            const auto tone = syllableOf(known);
            const bool toned = read && tone && (read->tone == Tone::Level) != (tone->tone == Tone::Level);
            if (foldedLetters(known) == letters && std::find(near.begin(), near.end(), known) == near.end() && !toned)
                near.push_back(known);
        }
    if (near.size() == 1) return std::string(near.front());
    return respelledWith(word, familyNames);
}

bool isLetter(char32_t c) {
    const std::string letter = utf8(std::u32string(1, c));
    return lowerCase(letter) != upperCase(letter);
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// "HDND", "HBND": four capitals from H to ND are the people's council.
std::string spelledCouncil(const std::string& word) {
    const std::u32string letters = codePoints(word);
    const bool council = letters.size() == 4 && letters[0] == U'H' && letters.substr(2) == U"ND";
    return council ? "HĐND" : word;
}

// The last item: "Lưu: VT, <who drafted>", with VT for the registry, however its T was read.
std::string spelledFiling(const std::string& text) {
    std::string spaced = text;
    replaceAll(spaced, "VT:", "VT, ");
    replaceAll(spaced, "VT.", "VT, ");
    const auto all = words(spaced);
    if (all.size() < 2) return text;
    const std::string head = foldedLetters(all[0]), registry = foldedLetters(all[1]);
    const bool files = head.size() >= 2 && head.size() <= 4 && head.ends_with("UU");
    if (!files || registry.empty() || registry[0] != 'V') return text;
    if (registry.starts_with("VT") && registry.size() > 3) {  // "VT,TH" without a space
        const std::u32string joined = codePoints(all[1]);
        const auto unit = std::find_if(joined.begin() + 2, joined.end(), isLetter);
        std::string result = "Lưu: VT, " + utf8(std::u32string(unit, joined.end()));
        for (std::size_t i = 2; i < all.size(); ++i)
            result += " " + all[i];
        return result;
    }
    if (registry.size() > 4) return text;
    static constexpr std::array<std::string_view, 13> misread{"VT",  "VI", "V1", "VL", "VTI", "VTJ", "VTL",
                                                              "VTT", "VY", "VU", "VF", "VE",  "VTE"};
    if (std::find(misread.begin(), misread.end(), registry) == misread.end()) return text;
    std::string result = "Lưu: VT";
    for (std::size_t i = 2; i < all.size(); ++i)
        result += (i == 2 ? ", " : " ") + all[i];
    return result;
}

// A word that no turn of phrase has beside its neighbours, and that one other spelling of its letters has: "BỆNH TẠT" →
// "BỆNH TẬT". Not behind a territory's unit, where its name stands.
void putIntoTurns(std::vector<std::string>& capitals) {
    const Phrases& phrases = Phrases::administrative();
    const auto keyOfWord = [](const std::string& word) {
        const auto syllable = syllableOf(lowerCase(word));
        return syllable ? keyOf(*syllable) : std::string();
    };
    const auto isTerritory = [](const std::string& word) {
        const std::string letters = foldedLetters(word);
        return letters == "TINH" || letters == "HUYEN" || letters == "XA" || letters == "PHUONG" || letters == "QUAN" ||
               letters == "PHO" || letters == "TRAN";
    };
    for (std::size_t i = 0; i < capitals.size(); ++i) {
        if (isTerritory(capitals[i])) return;
        const std::string before = i > 0 ? keyOfWord(capitals[i - 1]) : "",
                          after = i + 1 < capitals.size() ? keyOfWord(capitals[i + 1]) : "";
        const auto stands = [&](const std::string& key) {
            return (!before.empty() && phrases.standTogether(before, key)) ||
                   (!after.empty() && phrases.standTogether(key, after));
        };
        if (const std::string own = keyOfWord(capitals[i]); own.empty() || stands(own)) continue;
        std::vector<std::string> others;
        for (const std::string& other : phrases.spelledWith(lowerCase(withoutDiacritics(capitals[i]))))
            if (const std::string key = keyOfWord(other); !key.empty() && stands(key)) others.push_back(other);
        if (others.size() == 1) capitals[i] = upperCase(others.front());
    }
}

}  // namespace

std::string spelledPosition(std::string_view capitals) {
    const std::string letters = foldedLetters(capitals);
    const std::string_view* best = nullptr;
    int least = 3;
    for (const std::string_view& known : positions) {
        const std::string wanted = foldedLetters(known);
        const int allowed = wanted.size() < 7 ? 0 : wanted.size() < 12 ? 1 : 2;
        const int distance = editDistance(letters, wanted);
        if (distance <= allowed && distance < least) least = distance, best = &known;
    }
    if (best) return std::string(*best);
    // A position with the agency behind it: "GIÁM ĐỐC SỞ NỘI VỤ".
    for (const std::string_view known : positions) {
        const auto all = words(capitals);
        const std::size_t length = words(known).size();
        if (all.size() <= length) continue;
        std::string head, rest;
        for (std::size_t i = 0; i < all.size(); ++i)
            (i < length ? head : rest) += (i == 0 || i == length ? "" : " ") + all[i];
        if (foldedLetters(head) == foldedLetters(known)) return std::string(known) + " " + spelledAgency(rest);
    }
    // Its first word lies under the seal: "… ĐỐC SỞ NỘI VỤ".
    const std::string first = foldedLetters(words(capitals).empty() ? "" : words(capitals).front());
    if (first == "DOC") return spelledPosition("GIÁM " + std::string(capitals));
    if (first == "TICH") return spelledPosition("CHỦ " + std::string(capitals));
    // No other position of two words ends so.
    const auto two = words(capitals);
    if (two.size() == 2 && foldedLetters(two[1]) == "TICH" && first.size() <= 3) return "CHỦ TỊCH";
    if (two.size() == 2 && foldedLetters(two[1]) == "DOC" && editDistance(first, "GIAM") <= 2) return "GIÁM ĐỐC";
    return spelledAgency(capitals);
}

bool namesPosition(std::string_view capitals) {
    const std::string letters = foldedLetters(capitals);
    return std::any_of(positions.begin(), positions.end(),
                       [&](std::string_view known) { return letters.starts_with(foldedLetters(known)); });
}

bool beginsWithFamilyName(std::string_view name) {
    const auto all = words(name);
    const auto first =
        std::find_if(all.begin(), all.end(), [](const std::string& w) { return w.find('.') == std::string::npos; });
    if (first == all.end()) return false;
    const std::string family = lowerCase(*first);
    const auto isIt = [&](std::string_view known) { return lowerCase(known) == family; };
    return std::any_of(familyNames.begin(), familyNames.end(), isIt) ||
           std::any_of(rareFamilyNames.begin(), rareFamilyNames.end(), isIt);
}

// "VõHồng" → "Võ Hồng": a stroke of the signature closed the gap, and a capital begins the next word.
static std::string partedAtCapitals(std::string_view name) {
    std::u32string result;
    const auto isSmall = [](char32_t c) {
        const std::string letter = utf8(std::u32string(1, c));
        return upperCase(letter) != letter;
    };
    for (const char32_t c : codePoints(name)) {
        if (!result.empty() && isSmall(result.back()) && isLetter(c) && !isSmall(c)) result += U' ';
        result += c;
    }
    return utf8(result);
}

std::string spelledName(std::string_view name) {
    std::vector<std::string> kept;
    for (const std::string& word : words(partedAtCapitals(name))) {
        const std::u32string letters = codePoints(word);
        const bool degree = kept.empty() && word.back() == '.' && letters.size() <= 7;  // "TS.", "PGS.TS."
        std::u32string clean;
        std::copy_if(letters.begin(), letters.end(), std::back_inserter(clean), isLetter);
        if (degree)
            kept.push_back(word);
        else if (clean.size() >= 2)
            kept.push_back(utf8(clean));
    }
    const auto family =
        std::find_if(kept.begin(), kept.end(), [](const std::string& w) { return w.find('.') == std::string::npos; });
    if (family != kept.end()) {
        *family = spelledFamily(*family);
        std::transform(family + 1, kept.end(), family + 1,
                       [](const std::string& word) { return spelledGivenName(word); });
    }
    std::string result;
    for (const std::string& word : kept)
        result += (result.empty() ? "" : " ") + word;
    return result;
}

std::string spelledAbbreviations(std::string text) {
    const std::string letters = foldedLetters(text);
    if (letters == "NHUTREN") return "Như trên";
    if (letters == "NHUKINHGUI") return "Như Kính gửi";
    if (letters.starts_with("NHUDIEU") && letters.size() > 7 && letters.size() < 10 &&
        std::all_of(letters.begin() + 7, letters.end(), [](unsigned char c) { return std::isdigit(c); }))
        return "Như Điều " + letters.substr(7);
    std::string result;
    for (const std::string& word : words(text))
        result += (result.empty() ? "" : " ") + spelledCouncil(word);
    replaceAll(result, "LDVP", "LĐVP");
    return spelledFiling(result);
}

std::string spelledAgency(std::string_view capitals) {
    std::string spaced(capitals);
    for (const std::string_view unit : {"TỈNH", "HUYỆN", "PHƯỜNG"})  // no word goes on after these
        replaceAll(spaced, unit, std::string(unit) + " ");
    auto all = words(spaced);
    for (std::size_t i = 0; i < all.size(); ++i) {  // scraps between words, and a dash before "TỈNH"
        const bool joins = (all[i] == "-" || all[i] == "–") && i > 0 && i + 1 < all.size();
        const std::string next = i + 1 < all.size() ? foldedLetters(all[i + 1]) : "";
        const bool society = next == "XA" && i + 2 < all.size() && foldedLetters(all[i + 2]) == "HOI";
        const bool unit = next == "TINH" || next == "HUYEN" || next == "THANH" || next == "PHUONG" || next == "XA" ||
                          next == "QUAN" || next == "UY";
        if (foldedLetters(all[i]).empty() && all[i] != "&" && (!joins || (unit && !society)))
            all.erase(all.begin() + std::ptrdiff_t(i--));
    }
    if (!all.empty()) all.front() = respelledWith(all.front(), agencyHeads);
    for (std::size_t i = 1; i + 1 < all.size(); ++i) {
        if (foldedLetters(all[i]) == "VA") all[i] = "VÀ";
        const std::string before = foldedLetters(all[i - 1]);
        if (before == "DAN" || before == "UBND" || before == "HDND") all[i] = respelledWith(all[i], territoryUnits);
    }
    if (all.size() > 1) all.back() = respelledWith(all.back(), std::span(territoryUnits).first(2));
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const auto pair = words(respelledWith(all[i] + " " + all[i + 1], agencyPairs));
        if (pair.size() == 2) all[i] = pair[0], all[i + 1] = pair[1];
    }
    putIntoTurns(all);
    std::string result;
    for (const std::string& word : all)
        result += (result.empty() ? "" : " ") + word;
    replaceAll(result, "VĂN HÓA THỂ THAO VÀ DU LỊCH", "VĂN HÓA, THỂ THAO VÀ DU LỊCH");
    return result;
}

}  // namespace sohoa::ocr
