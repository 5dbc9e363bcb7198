// The segments of a JBIG2 stream as PDF embeds it (ISO 32000-1 7.4.7, ITU-T T.88 7.2): headers only, no picture is
// decoded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sohoa::pdfa::check {

struct Jbig2Segments {
    std::string problem;                  // "" where there is none
    std::uint32_t width = 0, height = 0;  // of the page; height 0xffffffff: known at the end only
    int pages = 0, regions = 0;           // page informations, regions that are shown
};

// global: of a JBIG2Globals stream, whose segments belong to no page.
Jbig2Segments readJbig2(std::string_view stream, bool global);

}  // namespace sohoa::pdfa::check
