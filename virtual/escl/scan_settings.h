// What a client asks for in a ScanJobs request (eSCL, namespaces scan: and pwg:).
#pragma once

#include <array>
#include <string_view>

#include "core/result.h"
#include "core/units.h"

namespace sohoa::escl {

struct ScanSettings {
    bool feeder = false;  // otherwise the glass
    bool duplex = false;
    bool color = true;  // otherwise 8 bit gray
    Dpi dpi{300};
};

inline constexpr std::array<int, 6> offeredDpi{100, 150, 200, 300, 400, 600};

// Prefixes are not looked at. Fails with core.bad_message where the text is no ScanSettings, or asks for what is not
// offered.
Result<ScanSettings> parseScanSettings(std::string_view xml);

}  // namespace sohoa::escl
