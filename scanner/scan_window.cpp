#include "scanner/scan_window.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/error_codes.h"
#include "core/text.h"
#include "scanner/option_setting.h"
#include "scanner/scan_options.h"
#include "scanner/status_error.h"

namespace sohoa::scanner {

namespace {

bool has(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

// "ald" is the fujitsu backend's automatic length detection.
bool findsTheSize(const Option& option) {
    const std::string name = lowerCase(option.name);
    return option.kind == OptionKind::Switch &&
           (name == "ald" || (has(name, "auto") && (has(name, "size") || has(name, "length"))));
}

bool takesLongPaper(const Option& option) {
    const std::string name = lowerCase(option.name);
    return option.kind == OptionKind::Switch && has(name, "long") && (has(name, "paper") || has(name, "page"));
}

bool namesThePaper(const Option& option) {
    static constexpr std::array<std::string_view, 6> names{"scan-area", "paper-size",  "paper_size",
                                                           "page-size", "page-format", "doc-size"};
    return option.kind == OptionKind::Text && std::find(names.begin(), names.end(), option.name) != names.end();
}

std::optional<std::string> choiceWith(const Option& option, std::initializer_list<std::string_view> words) {
    for (const std::string& choice : option.texts)
        for (const std::string_view word : words)
            if (has(lowerCase(choice), word)) return choice;
    return std::nullopt;
}

// A list of papers gives way to the window, unless it can find the paper.
Result<> setNamedPaper(Device& device, const Option& option, bool finds) {
    if (finds) {
        const auto choice = choiceWith(option, {"auto"});
        return choice ? setExactly(device, option.name, *choice) : Result<>{};
    }
    const auto now = device.get(option.name);
    const auto* text = now ? std::get_if<std::string>(&*now) : nullptr;
    if (text == nullptr || !has(lowerCase(*text), "auto")) return {};
    const auto choice = choiceWith(option, {"user", "custom", "manual", "maximum"});
    if (!choice) return fail(errors::ScannerSettingRefused, option.name + " only finds the size by itself");
    return setExactly(device, option.name, *choice);
}

Result<> setSizeFinding(Device& device, Paper paper) {
    for (const Option& option : device.options()) {
        Result<> set;
        if (findsTheSize(option)) set = setExactly(device, option.name, paper == Paper::Auto);
        if (takesLongPaper(option)) set = setExactly(device, option.name, paper == Paper::Long);
        if (namesThePaper(option)) set = setNamedPaper(device, option, paper == Paper::Auto);
        if (!set) return set;
    }
    return {};
}

// In the option's own unit.
Result<> setEdge(Device& device, const Option& option, double wanted, double tolerance) {
    double value = wanted;
    if (option.range) value = std::clamp(value, option.range->least, option.range->most);
    if (const Status status = device.set(option.name, value); status != Status::Good)
        return failWith(status, "setting " + option.name);
    const auto taken = device.get(option.name);
    const auto* number = taken ? std::get_if<double>(&*taken) : nullptr;
    if (!number || std::abs(*number - wanted) > tolerance)
        return fail(errors::ScannerSettingRefused, fmt::format("{}: {:.1f} was asked, {:.1f} is what there is",
                                                               option.name, wanted, number ? *number : 0.0));
    return {};
}

// millimetres 0: as far as it goes.
Result<> setEdgeAt(Device& device, const Option& option, double millimetres, Dpi dpi) {
    const double perMillimetre = option.unit == OptionUnit::Pixel ? dpi.value / MillimetresPerInch : 1.0;
    const double tolerance = paperToleranceMillimetres * perMillimetre;
    if (millimetres > 0) return setEdge(device, option, millimetres * perMillimetre, tolerance);
    const auto most = mostOf(option);
    if (!most) return fail(errors::ScannerSettingRefused, option.name + " has no limit that is known");
    return setEdge(device, option, *most, tolerance);
}

struct Side {
    const char *corner, *page, *edge;
    double millimetres;
};

}  // namespace

Result<> setWindow(Device& device, Paper paper, Dpi dpi) {
    if (auto set = setSizeFinding(device, paper); !set) return set;
    const PaperSize size = sizeOf(paper);
    const std::array sides{Side{"tl-x", "page-width", "br-x", size.widthMillimetres},
                           Side{"tl-y", "page-height", "br-y", size.heightMillimetres}};
    for (const Side& side : sides)
        if (const auto page = find(device, side.page))
            if (auto set = setEdgeAt(device, *page, side.millimetres, dpi); !set) return set;
    for (const Side& side : sides)
        if (const auto corner = find(device, side.corner))
            if (auto set = setEdge(device, *corner, 0.0, paperToleranceMillimetres); !set) return set;
    for (const Side& side : sides) {
        const auto edge = find(device, side.edge);
        if (!edge) return fail(errors::ScannerSettingRefused, fmt::format("{} cannot be set", side.edge));
        if (auto set = setEdgeAt(device, *edge, side.millimetres, dpi); !set) return set;
    }
    return {};
}

}  // namespace sohoa::scanner
