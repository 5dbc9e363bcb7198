#include "scanner/option_setting.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/error_codes.h"
#include "scanner/status_error.h"

namespace sohoa::scanner {

std::optional<Option> find(Device& device, std::string_view name) {
    for (Option& option : device.options())
        if (option.name == name) return std::move(option);
    return std::nullopt;
}

Result<> setExactly(Device& device, const std::string& name, const OptionValue& value) {
    if (const Status status = device.set(name, value); status != Status::Good)
        return fail(status == Status::Invalid || status == Status::Unsupported ? errors::ScannerSettingRefused
                                                                               : errorOf(status),
                    fmt::format("setting {}: {}", name, scanner::name(status)));
    const auto taken = device.get(name);
    if (!taken || *taken != value) return fail(errors::ScannerSettingRefused, fmt::format("{} was not taken", name));
    return {};
}

// Of the device's steps there is one within half a step of whole numbers, or within a fiftieth of the range.
static double brightnessTolerance(NumberRange range) {
    const double span = range.most - range.least;
    return std::max(0.02 * span, span >= 4 ? 0.5 : 0.0) + 1e-6;
}

static std::optional<NumberRange> rangeOf(const Option& option) {
    if (option.range) return option.range;
    if (option.numbers.empty()) return std::nullopt;
    const auto [least, most] = std::minmax_element(option.numbers.begin(), option.numbers.end());
    return NumberRange{*least, *most};
}

std::optional<double> mostOf(const Option& option) {
    const auto range = rangeOf(option);
    return range ? std::optional(range->most) : std::nullopt;
}

Result<> setBrightness(Device& device, int brightness) {
    const auto option = find(device, "brightness");
    const auto range = option && option->kind == OptionKind::Number ? rangeOf(*option) : std::nullopt;
    if (!range) {
        if (brightness == 0) return {};
        return fail(errors::ScannerSettingRefused, "the brightness cannot be set");
    }
    // Where the scale begins at 0 or above, only the device knows which value leaves the image alone.
    if (range->least >= 0 && brightness == 0) return {};
    const double middle = range->least < 0 && range->most > 0 ? 0 : (range->least + range->most) / 2;
    const double reach = brightness < 0 ? middle - range->least : range->most - middle;
    const double wanted = middle + reach * brightness / 100;
    double asked = wanted;
    if (!option->numbers.empty())
        asked = *std::min_element(option->numbers.begin(), option->numbers.end(),
                                  [wanted](double a, double b) { return std::abs(a - wanted) < std::abs(b - wanted); });
    if (const Status status = device.set("brightness", asked); status != Status::Good)
        return failWith(status, "setting brightness");
    const auto taken = device.get("brightness");
    const auto* number = taken ? std::get_if<double>(&*taken) : nullptr;
    if (!number || std::abs(*number - asked) > brightnessTolerance(*range))
        return fail(errors::ScannerSettingRefused, fmt::format("brightness: {:.2f} was asked, {:.2f} is what there is",
                                                               asked, number ? *number : 0.0));
    return {};
}

}  // namespace sohoa::scanner
