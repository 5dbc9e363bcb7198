// What a client asks for in a ScanJobs request (eSCL, namespaces scan: and pwg:).
#pragma once

#include <optional>
#include <string_view>

#include "core/result.h"
#include "core/units.h"
#include "virtual/escl/model.h"

namespace sohoa::escl {

// A part of the window, in 1/300 inch.
struct Region {
    int x = 0, y = 0, width = 0, height = 0;
};

struct ScanSettings {
    bool feeder = false;  // otherwise the glass
    bool duplex = false;
    bool color = true;  // otherwise 8 bit gray
    Dpi dpi{300};
    std::optional<Region> region{};  // without it the paper as it is
};

// The pixels that a region has at that resolution, at least one each way.
PixelSize pixelsOf(const Region& region, Dpi dpi);

// Prefixes are not looked at. A region that reaches beyond the window is cut there, as devices do. Fails with
// core.bad_message where the text is no ScanSettings, or asks for what the model does not offer, or for more pixels
// than a scanner has memory for.
Result<ScanSettings> parseScanSettings(std::string_view xml, const Model& model = models().front());

}  // namespace sohoa::escl
