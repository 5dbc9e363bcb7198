// A clerk at the scanner: scans a stack of paper into one document, and does about each trouble what the program says.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "core/result.h"
#include "service/office.h"
#include "virtual/escl/scan_desk.h"

namespace sohoa::test {

struct ClerkHabits {
    std::uint64_t seed = 1;
    // Out of a hundred times: the sheet that was stored last is laid on top once more; another sheet than the one that
    // was asked for is.
    int laysStoredSheetToo = 10, laysWrongSheet = 10;
};

struct ScanningDay {
    std::map<std::string, int> troubles;  // by code, how often
    int mistakes = 0;                     // of the clerk
    int asked = 0;                        // times that the paper had to be touched
    std::optional<Error> gaveUp;          // the program had no way on
};

// Carries the job on until it is scanned. scanner: the desk of the scanner with the paper.
ScanningDay scanAll(const Office& office, JobId job, escl::ScanDesk& scanner, const ClerkHabits& habits);

}  // namespace sohoa::test
