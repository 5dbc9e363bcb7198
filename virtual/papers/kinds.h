// The types of paper that are composed, and how often.
#pragma once

#include <string_view>
#include <vector>

namespace sohoa::papers {

enum class Shape { Letter, Decision, Resolution, Directive, Invitation, Minutes, Submission, Items };

struct Kind {
    std::string_view name;    // "Quyết định", as Phụ lục III writes it
    std::string_view symbol;  // "QĐ"; "" for a letter
    Shape shape;
    int weight;
    std::vector<std::string_view> subjects;  // with slots; {decision} and {subject} are the topic's
};

const std::vector<Kind>& kinds();

}  // namespace sohoa::papers
