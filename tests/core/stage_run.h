// A program run with its input in hand, to its end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sohoa::test {

struct StageRun {
    int exitStatus = -1;             // -1 where it did not end by itself
    std::vector<std::string> lines;  // of its standard output
    std::string noise;               // its standard error
};

// Feeds the whole input, then its end.
StageRun runProgram(const char* program, std::string_view input);

}  // namespace sohoa::test
