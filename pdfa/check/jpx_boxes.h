// The boxes of a JPEG 2000 file (ISO/IEC 15444-1 annex I) that clause 6.2.8.3 speaks of, and the size that its
// codestream says; nothing is decoded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa::pdfa::check {

struct JpxColours {
    int method = 0, approximation = 0;
    std::uint32_t enumerated = 0;  // 0 where it is an ICC profile
};

struct JpxImage {
    std::uint32_t width = 0, height = 0;
    int channels = 0;
    int depth = 0;             // bits; 0 where channels differ
    bool depthsApart = false;  // there is a bpcc box
    std::vector<JpxColours> colours;
};

// Nothing where it is no JP2 file, or one without what an image needs: then it says why.
std::optional<JpxImage> readJpx(std::string_view file, std::string& problem);

}  // namespace sohoa::pdfa::check
