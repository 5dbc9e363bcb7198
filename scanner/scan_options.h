// Puts what was asked into a device's options and proves that the device took it.
//
// Everything is set explicitly, the paper too: default windows are not the paper (an A4 sheet came back padded to 4200
// lines). Nothing is substituted: a resolution, mode, brightness or paper that the device does not take is an error.
#pragma once

#include "core/page.h"
#include "core/result.h"
#include "core/units.h"
#include "scanner/device.h"
#include "scanner/paper.h"

namespace sohoa::scanner {

struct ScanSettings {
    PaperSource source = PaperSource::Flatbed;
    Dpi dpi{300};
    ColorMode mode = ColorMode::Color;
    Paper paper = Paper::A4;
    int brightness = 0;  // -100 to 100, in parts of what the device can; 0 is the device's own
};

// What a scanning area may lack of the paper: many A4 devices end a little before 210 × 297 mm.
inline constexpr double paperToleranceMillimetres = 3.0;

// Fails with scanner.source_missing, scanner.setting_refused, or the error of the status. A device without a source
// option has one source: deviceType, SANE's word for it, tells which ("flatbed scanner", "sheetfed scanner").
Result<> applySettings(Device& device, const std::string& deviceType, const ScanSettings& settings);

// Whether the frame that is about to be read is of the mode and the paper that were asked for.
Result<> checkShape(const FrameShape& shape, const ScanSettings& settings);

}  // namespace sohoa::scanner
