// What was measured, and how it is shown: CSV for programs, SVG for people.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sohoa::bench {

struct Timing {
    double median = 0, p95 = 0;  // milliseconds
};
Timing timingOf(std::vector<double> milliseconds);

struct KindTiming {
    std::string kind;  // of query: "rare word", "phrase", …
    Timing timing;
};

struct Figures {
    std::int64_t documents = 0;
    std::vector<KindTiming> kinds;
    Timing search;  // over all kinds
    Timing listPage, open;
    std::int64_t databaseBytes = 0;
    double fillSeconds = 0;  // since the size before
};

std::string csvOf(const std::vector<Figures>& figures);
std::string svgOf(const std::vector<Figures>& figures);

}  // namespace sohoa::bench
