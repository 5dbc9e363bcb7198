#include "packages/code_lists.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace sohoa::packages {

std::span<const Code> maintenanceCodes() {
    static constexpr std::array list{Code{"01", "Vĩnh viễn"}, Code{"02", "70 năm"}, Code{"03", "50 năm"},
                                     Code{"04", "30 năm"},    Code{"05", "20 năm"}, Code{"06", "10 năm"},
                                     Code{"07", "Khác"}};
    return list;
}

std::span<const Code> modeCodes() {
    static constexpr std::array list{Code{"01", "Công khai"}, Code{"02", "Sử dụng có điều kiện"}, Code{"03", "Mật"}};
    return list;
}

bool isCodeOf(std::span<const Code> list, std::string_view code) {
    return std::any_of(list.begin(), list.end(), [&](const Code& known) { return known.code == code; });
}

std::string_view pronomOfPdfa(std::string_view level) {
    static constexpr std::array list{Code{"1a", "fmt/95"},  Code{"1b", "fmt/354"}, Code{"2a", "fmt/476"},
                                     Code{"2b", "fmt/477"}, Code{"2u", "fmt/478"}, Code{"3a", "fmt/479"},
                                     Code{"3b", "fmt/480"}, Code{"3u", "fmt/481"}};
    const auto* found = std::find_if(list.begin(), list.end(), [&](const Code& each) { return each.code == level; });
    return found == list.end() ? "" : found->meaning;
}

std::string_view languageCode(std::string_view language) {
    return language.empty() || lowerCase(language) == "tiếng việt" ? "01" : language;
}

}  // namespace sohoa::packages
