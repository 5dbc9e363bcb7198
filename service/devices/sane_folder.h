// Our own SANE configuration, so that what the system has installed does not decide how long a look takes and what is
// found: the backends of document scanners, the scanners of the network that are known, and nothing else.
//
// airscan asks the avahi daemon for scanners of the network; where none runs, asking it would lose the ones that are
// known, too.
#pragma once

#include <filesystem>

#include "core/config.h"
#include "core/result.h"
#include "service/devices/known_scanners.h"

namespace sohoa {

inline constexpr auto avahiSocket = "/run/avahi-daemon/socket";

// The configured folder, or HOME/sane.d, written anew where the known scanners or the avahi daemon have changed. Fails
// as readKnownScanners does, or with core.file_unwritable.
Result<std::filesystem::path> preparedSaneFolder(const Config& config);

// Writes what is not there already: dll.conf, airscan.conf, net.conf.
Result<> writeSaneFolder(const std::filesystem::path& folder, const KnownScanners& known,
                         const std::filesystem::path& avahi = avahiSocket);

}  // namespace sohoa
