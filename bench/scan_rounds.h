// Scanning measured: our module and `scanimage --batch`, one after the other in every round, on the same virtual
// scanner with the same paper.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/page.h"
#include "core/result.h"

namespace sohoa::bench {

struct ScanBench {
    std::filesystem::path paper;  // a folder of page images; empty: numbered sheets
    int sides = 30;
    int rounds = 3;
    int sheetTimeMilliseconds = 0;  // how long the scanner takes for a side
    int dpi = 300;
    ColorMode mode = ColorMode::Color;
};

enum class Scanner {
    Scanimage,  // no digest, no fsync, no proof
    Module,     // sohoa-scan: every page read, hashed, measured, fsynced
    Recorded,   // and in the store and its ledger before the next sheet is fed
};
std::string_view name(Scanner scanner);

struct ScanRound {
    Scanner scanner;
    int pages = 0;
    double seconds = 0;     // wall clock, from the start of the process to its end
    double cpuSeconds = 0;  // of that process
};

// Fails where the virtual scanner, scanimage or sohoa-scan does, or delivers other than all the pages.
Result<std::vector<ScanRound>> runScanBench(const ScanBench& bench);

// Pages a minute, processor time a page, and the ratio to scanimage, by the medians.
std::string scanReport(const ScanBench& bench, const std::vector<ScanRound>& rounds);

}  // namespace sohoa::bench
