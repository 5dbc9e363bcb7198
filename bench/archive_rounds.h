// Writing measured: one PDF/A of very many pages by sohoa-pdfa alone, against the decoding of the same images by the
// library, which no writer that looks at its pages can do without.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"

namespace sohoa::bench {

struct ArchiveBench {
    std::filesystem::path pages;  // a folder of images, taken over and over
    int count = 2000;
    bool whole = false;  // each page as one image, not in layers
};

struct ArchiveMark {
    int pages = 0;
    double seconds = 0;
    double megabytes = 0;  // that the writer holds
};

struct ArchiveRound {
    std::vector<ArchiveMark> marks;  // after each quarter, and when the file had passed its check
    double bytes = 0;
    double decodingSeconds = 0;  // of as many pages
};

// Fails where there are no images, and as the writer does.
Result<ArchiveRound> runArchiveBench(const ArchiveBench& bench);
std::string archiveReport(const ArchiveRound& round);

}  // namespace sohoa::bench
