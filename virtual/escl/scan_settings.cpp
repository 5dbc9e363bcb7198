#include "virtual/escl/scan_settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <pugixml.hpp>
#include <string>

#include "core/error_codes.h"

namespace sohoa::escl {

static constexpr double unitsPerInch = 300;
static constexpr int longestSide = 100'000;
static constexpr double mostPixels = 100e6;

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

static Result<> readResolution(const pugi::xml_node& root, const InputCaps& offered, ScanSettings& settings) {
    for (const char* axis : {"XResolution", "YResolution"}) {
        const std::string text = valueOf(root, axis);
        if (text.empty()) continue;
        const auto asked = std::find_if(offered.dpi.begin(), offered.dpi.end(),
                                        [&text](int dpi) { return std::to_string(dpi) == text; });
        if (asked == offered.dpi.end()) return fail(errors::BadMessage, axis);
        settings.dpi = Dpi{*asked};
    }
    return {};
}

static Result<> readRegion(const pugi::xml_node& root, const InputCaps& offered, ScanSettings& settings) {
    const auto region = regionIn(root);
    if (!region) return tl::unexpected(region.error());
    settings.region = *region;
    if (!settings.region) return {};
    Region& window = *settings.region;
    if (window.x >= offered.maxWidth || window.y >= offered.maxHeight) return fail(errors::BadMessage, "ScanRegion");
    window.width = std::min(window.width, offered.maxWidth - window.x);
    window.height = std::min(window.height, offered.maxHeight - window.y);
    const PixelSize size = pixelsOf(window, settings.dpi);
    if (static_cast<double>(size.width) * size.height > mostPixels) return fail(errors::BadMessage, "too many pixels");
    return {};
}

Result<ScanSettings> parseScanSettings(std::string_view xml, const Model& model) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(xml.data(), xml.size());
    const pugi::xml_node root = document.document_element();
    if (!parsed || localName(root.name()) != "ScanSettings") return fail(errors::BadMessage, "not a ScanSettings");
    ScanSettings settings;
    const std::string source = valueOf(root, "InputSource");
    settings.feeder = source == "Feeder" || (source.empty() && !model.platen);
    if (!source.empty() && source != "Platen" && source != "Feeder") return fail(errors::BadMessage, "InputSource");
    settings.duplex = settings.feeder && valueOf(root, "Duplex") == "true";
    const auto& offered = !settings.feeder ? model.platen : (settings.duplex ? model.duplex : model.simplex);
    if (!offered) return fail(errors::BadMessage, "InputSource");
    const std::string mode = valueOf(root, "ColorMode");
    settings.color = mode != "Grayscale8";
    if (!mode.empty() && mode != "RGB24" && mode != "Grayscale8") return fail(errors::BadMessage, "ColorMode");
    if (auto read = readResolution(root, *offered, settings); !read) return passOn(read);
    if (auto read = readRegion(root, *offered, settings); !read) return passOn(read);
    return settings;
}

}  // namespace sohoa::escl
