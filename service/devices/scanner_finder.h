// Which SANE name the scanner of an order has today. Never another scanner than the one that was meant: an address is
// believed only where the device there says that it is the one.
#pragma once

#include <functional>
#include <string>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"

namespace sohoa {

struct FoundScanner {
    std::string sane;  // "": the only one there is
    std::string id;    // "" where nothing is known of it: then its name is believed
    std::string vendor, model;
};

// Asks sohoa-scan: only that device ("only" not empty: seconds at most), or all there are. {"devices": […]}.
using LookForScanners = std::function<Result<Json>(const std::string& only)>;

// A process of its own for each look, with fresh backends; mustStop as in service/stage_process.h. Fails with
// core.stage_crashed, core.stage_timed_out, core.cancelled, and what sohoa-scan fails with.
LookForScanners lookWithScanProgram(const Config& config, std::function<bool()> mustStop = {});

// wanted: an id, the office's own name for it, a SANE name, or "": the configured one. Where the scanner does not
// answer at its last address, or another one does, it is looked for; a locked one is not. Fails with
// scanner.other_device, scanner.no_device, or what look fails with.
Result<FoundScanner> findScanner(const Config& config, const std::string& wanted, const LookForScanners& look);

}  // namespace sohoa
