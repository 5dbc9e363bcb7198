// Running a real program from a test: its exit status, what it wrote, and whether it was killed.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace sohoa::test {

struct Ran {
    int status = -1;  // the exit status; -1 where a signal ended it
    int signal = 0;
    std::string out, err;
};

// In a process group of its own, so that a power cut takes its children too. extra: environment beside the test's own.
Ran run(const std::vector<std::string>& command, const std::map<std::string, std::string>& extra = {});

}  // namespace sohoa::test
