// Where the invented agencies are: the provinces of Việt Nam before and after the mergers of 2025, and names of
// districts, communes and streets, which are set under whichever province chance takes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sohoa::papers {

struct Province {
    std::string_view name;
    bool city = false;  // thành phố trực thuộc trung ương
};

const std::vector<Province>& provinces();
const std::vector<std::string_view>& districtNames();
const std::vector<std::string_view>& communeNames();
const std::vector<std::string_view>& streetNames();

// "tỉnh Nghệ An", "thành phố Huế".
std::string withKind(const Province& province);

}  // namespace sohoa::papers
