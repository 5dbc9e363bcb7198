// What goes wrong in one trial of the campaign, and how the people work in it: made from a seed and a number, always
// the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tests/support/sabotage.h"

namespace sohoa::test {

struct TrialPlan {
    std::uint64_t seed = 0;
    int number = 0;
    Fault fault = Fault::None;
    std::uint64_t at = 0;    // the moment at which it strikes
    std::int64_t shift = 0;  // seconds; of a clock jump
    int patience = 1;        // commands that may fail before somebody makes room, or sets the clock
    std::string form;        // of the copy: "sao-y", "sao-luc"
};

// moments: how many there are when nothing goes wrong. The faults take turns; the moments of each fault lie evenly over
// the chain, however few trials there are.
TrialPlan planOf(std::uint64_t seed, int number, std::uint64_t moments);

std::string_view name(Fault fault);  // "kill_before"

}  // namespace sohoa::test
