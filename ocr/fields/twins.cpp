#include "ocr/fields/twins.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace sohoa::ocr {

namespace {

constexpr std::array<std::u32string_view, 27> families{
    U"09OoQ",  U"17LlIi|/", U"68SB5", U"ĐDÐ",    U"đd",     U"ảáãàạ", U"ẩấẫầậâ", U"ẳắẵằặă", U"ẻéẽèẹ",
    U"ểếễềệê", U"ỉíĩìị",    U"ỏóõòọ", U"ổốỗồộô", U"ởớỡờợơ", U"ủúũùụ", U"ửứữừựư", U"ỷýỹỳỵ",  U"ẢÁÃÀẠ",
    U"ẨẤẪẦẬÂ", U"ẲẮẴẰẶĂ",   U"ẺÉẼÈẸ", U"ỂẾỄỀỆÊ", U"ỈÍĨÌỊ",  U"ỎÓÕÒỌ", U"ỔỐỖỒỘÔ", U"ỞỚỠỜỢƠ", U"ỦÚŨÙỤ"};

constexpr std::array<std::u32string_view, 11> pairs{U"09", U"90", U"17", U"71", U"68", U"86",
                                                    U"ĐD", U"DĐ", U"đd", U"dđ", U"L1"};

bool sameFamily(char32_t a, char32_t b) {
    return std::any_of(families.begin(), families.end(), [&](std::u32string_view family) {
        return family.find(a) != family.npos && family.find(b) != family.npos;
    });
}

}  // namespace

std::string twinOf(std::string_view word) {
    const std::u32string letters = codePoints(word);
    std::u32string twin = letters;
    int changed = 0;
    for (std::size_t i = 0; i < letters.size(); ++i)
        for (const std::u32string_view pair : pairs)
            if (pair[0] == letters[i]) twin[i] = pair[1], ++changed;
    return changed == 1 ? utf8(twin) : std::string();
}

bool areTwins(std::string_view a, std::string_view b) {
    const std::u32string left = codePoints(a), right = codePoints(b);
    return left.size() == right.size() && left != right &&
           std::equal(left.begin(), left.end(), right.begin(),
                      [](char32_t x, char32_t y) { return x == y || sameFamily(x, y); });
}

}  // namespace sohoa::ocr
