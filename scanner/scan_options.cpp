#include "scanner/scan_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "core/error_codes.h"
#include "core/text.h"
#include "scanner/option_choice.h"
#include "scanner/option_setting.h"
#include "scanner/scan_window.h"
#include "scanner/status_error.h"

namespace sohoa::scanner {

// Duplex that hides behind another option than the source.
static Result<bool> setSidesApart(Device& device, bool bothSides) {
    if (const auto duplex = find(device, "duplex"); duplex && duplex->kind == OptionKind::Switch) {
        if (auto set = setExactly(device, "duplex", bothSides); !set) return passOn(set);
        return true;
    }
    if (const auto sides = find(device, "adf-mode"); sides && sides->kind == OptionKind::Text) {
        for (const std::string& choice : sides->texts) {
            const bool both = lowerCase(choice).find("duplex") != std::string::npos;
            if (both != bothSides) continue;
            if (auto set = setExactly(device, "adf-mode", choice); !set) return passOn(set);
            return true;
        }
    }
    return !bothSides;
}

static Result<> setSource(Device& device, const std::string& deviceType, PaperSource wanted) {
    const auto source = find(device, "source");
    if (!source) {
        const std::string type = lowerCase(deviceType);
        const bool fed = type.find("sheetfed") != std::string::npos || type.find("feeder") != std::string::npos;
        if (fed == (wanted == PaperSource::Flatbed))
            return fail(errors::ScannerSourceMissing, fmt::format("one source only, of a {}", deviceType));
    } else {
        auto choice = chooseSource(source->texts, wanted);
        if (!choice && wanted == PaperSource::AdfDuplex) choice = chooseSource(source->texts, PaperSource::Adf);
        if (!choice)
            return fail(errors::ScannerSourceMissing, fmt::format("none of: {}", fmt::join(source->texts, ", ")));
        if (auto set = setExactly(device, "source", *choice); !set) return set;
        if (chooseSource({*choice}, PaperSource::AdfDuplex)) return {};
    }
    if (wanted == PaperSource::Flatbed) return {};
    auto sides = setSidesApart(device, wanted == PaperSource::AdfDuplex);
    if (!sides) return passOn(sides);
    if (!*sides) return fail(errors::ScannerSourceMissing, "the feeder takes one side only");
    return {};
}

static Result<> setMode(Device& device, ColorMode wanted) {
    const auto mode = find(device, "mode");
    const bool hasDepth = find(device, "depth").has_value();
    double depth = wanted == ColorMode::Bilevel ? 1 : 8;
    if (mode) {
        auto choice = chooseMode(mode->texts, wanted);
        if (!choice && wanted == ColorMode::Bilevel && hasDepth) choice = chooseMode(mode->texts, ColorMode::Gray);
        if (!choice)
            return fail(errors::ScannerSettingRefused, fmt::format("mode: none of {}", fmt::join(mode->texts, ", ")));
        if (auto set = setExactly(device, "mode", *choice); !set) return set;
    }
    if (const auto option = find(device, "depth"); option && option->kind == OptionKind::Number)
        if (auto set = setExactly(device, "depth", depth); !set) return set;
    return {};
}

static Result<> setResolution(Device& device, Dpi dpi) {
    for (const char* name : {"resolution", "x-resolution", "y-resolution"}) {
        const auto option = find(device, name);
        if (option)
            if (auto set = setExactly(device, name, static_cast<double>(dpi.value)); !set) return set;
    }
    if (!find(device, "resolution") && !find(device, "x-resolution"))
        return fail(errors::ScannerSettingRefused, "no resolution can be set");
    return {};
}

// Scanners that leave pages out by themselves must not; those that notice two sheets at once shall stop. The latter is
// asked as far as the device goes: not to have it is no reason not to scan.
static Result<> setProtection(Device& device) {
    const auto has = [](const std::string& name, std::string_view word) {
        return name.find(word) != std::string::npos;
    };
    for (const Option& option : device.options()) {
        const std::string name = lowerCase(option.name);
        const bool isSwitch = option.kind == OptionKind::Switch;
        Result<> set;
        if (isSwitch && has(name, "skip") && has(name, "blank")) set = setExactly(device, option.name, false);
        if (option.kind == OptionKind::Number && name == "swskip") set = setExactly(device, option.name, 0.0);
        if (!set) return set;
        if (isSwitch && (has(name, "multifeed") || has(name, "doublefeed") || has(name, "double-feed")))
            (void)device.set(option.name, true);
        if (option.kind == OptionKind::Text && name == "df-action")
            for (const std::string& choice : option.texts)
                if (lowerCase(choice) == "stop") (void)device.set(option.name, choice);
    }
    return {};
}

Result<> applySettings(Device& device, const std::string& deviceType, const ScanSettings& settings) {
    if (auto set = setSource(device, deviceType, settings.source); !set) return set;
    if (auto set = setMode(device, settings.mode); !set) return set;
    if (auto set = setResolution(device, settings.dpi); !set) return set;
    if (auto set = setWindow(device, settings.paper, settings.dpi); !set) return set;
    if (auto set = setBrightness(device, settings.brightness); !set) return set;
    if (auto set = setProtection(device); !set) return set;
    // A later option may have moved the resolution.
    const char* resolution = find(device, "resolution") ? "resolution" : "x-resolution";
    if (device.get(resolution) != OptionValue(static_cast<double>(settings.dpi.value)))
        return fail(errors::ScannerSettingRefused, "the resolution did not stay");
    return {};
}

Result<> checkShape(const FrameShape& shape, const ScanSettings& settings) {
    if (shape.lines < 0) return fail(errors::ScannerLengthUnknown);
    if (shape.kind == FrameShape::Kind::OneColorOfThree || !shape.last)
        return fail(errors::ScannerFrameUnsupported, "one colour per pass");
    const bool color = shape.kind == FrameShape::Kind::Rgb;
    if (color != (settings.mode == ColorMode::Color) || shape.depth != (settings.mode == ColorMode::Bilevel ? 1 : 8))
        return fail(errors::ScannerFrameUnsupported,
                    fmt::format("{} at {} bits", color ? "colour" : "gray", shape.depth));
    if (shape.pixelsPerLine <= 0 || shape.lines == 0)
        return fail(errors::ScannerFrameUnsupported, "a page without pixels");
    const int tolerance = pixelsOf({paperToleranceMillimetres, 0}, settings.dpi).width + 1;
    const PixelSize paper = pixelsOf(sizeOf(settings.paper), settings.dpi);
    const auto differs = [tolerance](int got, int wanted) { return wanted > 0 && std::abs(got - wanted) > tolerance; };
    if (differs(shape.pixelsPerLine, paper.width) || differs(shape.lines, paper.height))
        return fail(errors::ScannerSettingRefused, fmt::format("{} x {} pixels instead of {} x {}", shape.pixelsPerLine,
                                                               shape.lines, paper.width, paper.height));
    const std::int64_t bits = std::int64_t{shape.pixelsPerLine} * shape.depth * (color ? 3 : 1);
    if (shape.bytesPerLine < (bits + 7) / 8)
        return fail(errors::ScannerFrameUnsupported, fmt::format("{} bytes a line", shape.bytesPerLine));
    return {};
}

}  // namespace sohoa::scanner
