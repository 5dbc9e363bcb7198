// Whether the ByteRange and Contents of a signature are what they have to be (ISO 32000-1 12.8.1), and what a file that
// cannot be read any more was signed with.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

struct RangeProblem {
    std::string word;  // permanent; "" where they are sound
    std::string what;
};

// Sound: the file from its beginning to a place within it, but for one hexadecimal string that is Contents.
RangeProblem problemOf(const PdfFile& file, const std::vector<std::int64_t>& byteRange, const std::string& contents);

std::string withoutPadding(const std::string& contents);  // the DER or BER in front of zeros

// Whether the bytes of a file hold what only signatures have.
bool looksSigned(const std::filesystem::path& path);

}  // namespace sohoa::pdfa
