// What the papers are about. A text may hold slots in braces, which Prose fills: {n}, {big}, {pct}, {money}, {date},
// {shortdate}, {deadline}, {year}, {quarter}, {commune}, {person}, {law}, {unit}, {place}, {hour}, {area}, {task},
// {phone}.
#pragma once

#include <string_view>
#include <vector>

namespace sohoa::papers {

struct Topic {
    std::string_view area;                    // "công tác …", after "về", "trong"
    std::vector<std::string_view> subjects;   // of a letter, after V/v, small
    std::vector<std::string_view> decisions;  // of a decision, after "Về việc", small
    std::vector<std::string_view> tasks;      // begin with a verb, small
    std::vector<std::string_view> facts;      // whole sentences
};

const std::vector<Topic>& topics();
const std::vector<Topic>& topicsOfLand();  // parts of topics()
const std::vector<Topic>& topicsOfPeople();
const std::vector<Topic>& topicsOfOffices();
const std::vector<Topic>& topicsOfEconomy();

}  // namespace sohoa::papers
