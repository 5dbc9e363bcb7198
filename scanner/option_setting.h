// Setting one option of a device and seeing that it was taken.
#pragma once

#include <optional>
#include <string_view>

#include "core/result.h"
#include "scanner/device.h"

namespace sohoa::scanner {

// As it is now: any option that is set may change the others.
std::optional<Option> find(Device& device, std::string_view name);

std::optional<double> mostOf(const Option& option);  // nothing where it has no limit

// Fails with scanner.setting_refused where the device keeps another value, or the error of the status.
Result<> setExactly(Device& device, const std::string& name, const OptionValue& value);

// -100 to 100 onto the device's own scale, to its nearest step. A device that has no brightness takes 0. Fails as
// setExactly does.
Result<> setBrightness(Device& device, int brightness);

}  // namespace sohoa::scanner
