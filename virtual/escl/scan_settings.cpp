#include "virtual/escl/scan_settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <pugixml.hpp>
#include <string>

#include "core/error_codes.h"

namespace sohoa::escl {

static constexpr double unitsPerInch = 300;
static constexpr int longestSide = 15'000;  // 1.27 m: the longest a long-paper mode takes

static std::string_view localName(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

static std::string valueOf(const pugi::xml_node& settings, std::string_view name) {
    for (const pugi::xml_node& child : settings.children())
        if (localName(child.name()) == name) return child.text().as_string();
    return {};
}

PixelSize pixelsOf(const Region& region, Dpi dpi) {
    const auto pixels = [dpi](int length) {
        return std::max(1, static_cast<int>(std::lround(length * static_cast<double>(dpi.value) / unitsPerInch)));
    };
    return {pixels(region.width), pixels(region.height)};
}

static pugi::xml_node childNamed(const pugi::xml_node& parent, std::string_view name) {
    for (const pugi::xml_node& child : parent.children())
        if (localName(child.name()) == name) return child;
    return {};
}

// Several regions are what no scanner takes; the first counts.
static Result<std::optional<Region>> regionIn(const pugi::xml_node& settings) {
    const pugi::xml_node asked = childNamed(childNamed(settings, "ScanRegions"), "ScanRegion");
    if (!asked) return std::optional<Region>();
    Region region;
    const std::pair<const char*, int*> lengths[] = {
        {"XOffset", &region.x}, {"YOffset", &region.y}, {"Width", &region.width}, {"Height", &region.height}};
    for (const auto& [name, length] : lengths) {
        const std::string text = valueOf(asked, name);
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, *length);
        const bool mayMiss = length == &region.x || length == &region.y;
        if (text.empty() && mayMiss) continue;
        if (read.ec != std::errc{} || read.ptr != end) return fail(errors::BadMessage, name);
    }
    const bool fits = region.x >= 0 && region.y >= 0 && region.width >= 1 && region.height >= 1 &&
                      region.x <= longestSide && region.y <= longestSide && region.width <= longestSide - region.x &&
                      region.height <= longestSide - region.y;
    if (!fits) return fail(errors::BadMessage, "ScanRegion");
    return std::optional<Region>(region);
}

Result<ScanSettings> parseScanSettings(std::string_view xml) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(xml.data(), xml.size());
    const pugi::xml_node root = document.document_element();
    if (!parsed || localName(root.name()) != "ScanSettings") return fail(errors::BadMessage, "not a ScanSettings");
    ScanSettings settings;
    const std::string source = valueOf(root, "InputSource");
    settings.feeder = source == "Feeder";
    if (!source.empty() && source != "Platen" && !settings.feeder) return fail(errors::BadMessage, "InputSource");
    settings.duplex = settings.feeder && valueOf(root, "Duplex") == "true";
    const std::string mode = valueOf(root, "ColorMode");
    settings.color = mode != "Grayscale8";
    if (!mode.empty() && mode != "RGB24" && mode != "Grayscale8") return fail(errors::BadMessage, "ColorMode");
    for (const char* axis : {"XResolution", "YResolution"}) {
        const std::string dpi = valueOf(root, axis);
        const auto offered = std::find_if(offeredDpi.begin(), offeredDpi.end(),
                                          [&dpi](int value) { return dpi.empty() || dpi == std::to_string(value); });
        if (offered == offeredDpi.end()) return fail(errors::BadMessage, axis);
        if (!dpi.empty()) settings.dpi = Dpi{*offered};
    }
    const auto region = regionIn(root);
    if (!region) return tl::unexpected(region.error());
    settings.region = *region;
    return settings;
}

}  // namespace sohoa::escl
