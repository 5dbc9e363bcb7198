#include "virtual/escl/scan_settings.h"

#include <algorithm>
#include <pugixml.hpp>
#include <string>

#include "core/error_codes.h"

namespace sohoa::escl {

static std::string_view localName(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

static std::string valueOf(const pugi::xml_node& settings, std::string_view name) {
    for (const pugi::xml_node& child : settings.children())
        if (localName(child.name()) == name) return child.text().as_string();
    return {};
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
    return settings;
}

}  // namespace sohoa::escl
