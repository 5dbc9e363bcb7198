#include "bench/vietnamese_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"

namespace sohoa::bench {

namespace {

const std::vector<std::string_view> phrases{"Ủy ban nhân dân tỉnh",
                                            "căn cứ Luật Tổ chức chính quyền địa phương",
                                            "theo đề nghị của Giám đốc Sở Nội vụ",
                                            "quyết định này có hiệu lực kể từ ngày ký",
                                            "chịu trách nhiệm thi hành",
                                            "kế hoạch sử dụng đất",
                                            "thu hồi đất",
                                            "bồi thường, hỗ trợ và tái định cư",
                                            "cải cách thủ tục hành chính",
                                            "công tác văn thư, lưu trữ",
                                            "số hóa tài liệu lưu trữ",
                                            "báo cáo kết quả thực hiện",
                                            "các sở, ban, ngành và địa phương",
                                            "Chánh Văn phòng",
                                            "thủ trưởng các cơ quan, đơn vị có liên quan",
                                            "trong thời hạn năm ngày làm việc",
                                            "dự toán ngân sách nhà nước",
                                            "phòng cháy chữa cháy",
                                            "tổ chức thực hiện",
                                            "hồ sơ đề nghị",
                                            "bổ nhiệm có thời hạn",
                                            "khen thưởng đột xuất",
                                            "hội đồng nhân dân",
                                            "trật tự an toàn giao thông",
                                            "đầu tư công trung hạn",
                                            "giấy chứng nhận quyền sử dụng đất"};

const std::vector<std::string_view> initials{"",  "b",  "c",  "ch", "d", "đ", "g",  "h",  "kh", "l", "m",
                                             "n", "nh", "ph", "qu", "s", "t", "th", "tr", "v",  "x", "ng"};
const std::vector<std::string_view> rhymes{"a",   "an",  "ang",  "anh",  "ac", "ai",  "ao", "ân",  "âm",  "ất",
                                           "ep",  "en",  "ê",    "ên",   "êt", "i",   "in", "inh", "iên", "iêu",
                                           "o",   "on",  "ông",  "ôi",   "ơ",  "ơn",  "u",  "ung", "ươi", "ương",
                                           "ước", "uân", "uyên", "uyêt", "oa", "oan", "ay", "ăng"};
const std::vector<std::string_view> tones{"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
const std::vector<std::string_view> families{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"};
const std::vector<std::string_view> middles{"Văn", "Thị", "Đức", "Minh", "Thanh", "Quốc", "Ngọc", "Hữu"};

// The tone stands on the last vowel: near enough for words that no dictionary has.
std::string withTone(std::string word, std::string_view tone) {
    const std::size_t vowel = word.find_last_of("aeiouy");
    const std::string plain = vowel == std::string::npos ? word : word.insert(vowel + 1, tone);
    return nfc(plain);
}

const std::vector<std::string>& syllables() {
    static const auto all = [] {
        std::vector<std::string> made;
        for (std::string_view initial : initials)
            for (std::string_view rhyme : rhymes)
                for (std::string_view tone : tones)
                    made.push_back(withTone(std::string(initial) + std::string(rhyme), tone));
        std::shuffle(made.begin(), made.end(), std::mt19937_64(1));
        return made;
    }();
    return all;
}

}  // namespace

int VietnameseText::below(int limit) { return int(random_() % std::uint64_t(limit)); }

std::string_view VietnameseText::oneOf(const std::vector<std::string_view>& choices) {
    return choices[std::size_t(below(int(choices.size())))];
}

// Rank r with a weight of 1/r, by the inverse of the logarithm.
std::string VietnameseText::syllable() {
    const double uniform = double(random_() >> 11) / double(1ull << 53);
    const auto rank = std::size_t(std::exp(uniform * std::log(double(syllables().size()))));
    return syllables()[std::min(rank, syllables().size()) - 1];
}

std::string VietnameseText::rareWord() {
    return fmt::format("{}{}{}", syllable(),
                       withoutDiacritics(syllables()[std::size_t(below(int(syllables().size())))]),
                       withoutDiacritics(syllable()));
}

std::string VietnameseText::name() {
    return fmt::format("{} {} {}", oneOf(families), oneOf(middles), syllables()[std::size_t(below(800))]);
}

std::string VietnameseText::words(int count) {
    std::string text;
    for (int written = 0; written < count;) {
        if (!text.empty()) text += written % 14 == 0 ? '\n' : ' ';
        const int kind = below(100);
        if (kind < 22) {
            const std::string_view phrase = oneOf(phrases);
            text += phrase;
            written += 1 + int(std::count(phrase.begin(), phrase.end(), ' '));
            continue;
        }
        std::string word = kind < 25 ? std::to_string(below(3000)) : kind < 26 ? name() : syllable();
        if (kind == 26 && word.size() > 3) word[word.size() / 2] = "1l0orn"[below(6)];
        text += word;
        ++written;
    }
    return nfc(text);
}

}  // namespace sohoa::bench
