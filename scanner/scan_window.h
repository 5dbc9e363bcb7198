// The part of the bed or of the feeder's path that is scanned: exactly the paper, or what the device finds of it.
//
// Feeders that centre the paper have its size as an option of its own (page-width, page-height), which comes first: it
// moves the limits of the window. A device that finds the size by itself does so by an option that backends name
// differently ("ald", "auto-size", a paper size "Auto detect"); it is turned on for Paper::Auto and off for every
// other. Where there is none, Auto is the largest window.
#pragma once

#include "core/result.h"
#include "core/units.h"
#include "scanner/device.h"
#include "scanner/paper.h"

namespace sohoa::scanner {

// Fails with scanner.setting_refused, or the error of the status.
Result<> setWindow(Device& device, Paper paper, Dpi dpi);

}  // namespace sohoa::scanner
