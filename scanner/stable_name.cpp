#include "scanner/stable_name.h"

#include <fmt/format.h>

#include <regex>
#include <sstream>

#include "core/atomic_file.h"
#include "core/text.h"

namespace sohoa::scanner {

std::map<std::string, std::string> airscanDevicesIn(std::string_view configuration) {
    // NAME or "NAME" = URL [, eSCL | WSD]
    static const std::regex device(
        R"re(^\s*(?:"([^"]+)"|([^"=;#\s][^"=;#]*?))\s*=\s*([a-z]+://[^\s,;#]+)\s*(?:,\s*(\w+)\s*)?$)re");
    std::map<std::string, std::string> found;
    std::istringstream lines{std::string(configuration)};
    bool inDevices = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.size() > 1000) continue;
        const std::string text(trimmed(line));
        if (text.starts_with('[')) inDevices = lowerCase(text) == "[devices]";
        std::smatch match;
        if (!inDevices || !std::regex_match(text, match, device)) continue;
        const std::string name = match[1].matched ? match[1].str() : match[2].str();
        const std::string protocol = match[4].matched ? lowerCase(match[4].str()) : "escl";
        found[name] = fmt::format("{}:{}:{}", protocol, name, match[3].str());
    }
    return found;
}

std::string stableName(const std::string& listed, const std::filesystem::path& configFolder) {
    static const std::regex byPlace(R"(airscan:[ew][0-9a-f]+:(.+))");
    std::smatch match;
    if (configFolder.empty() || !std::regex_match(listed, match, byPlace)) return listed;
    const auto configuration = readFile(configFolder / "airscan.conf", 1u << 20);
    if (!configuration) return listed;
    const auto devices = airscanDevicesIn(*configuration);
    const auto found = devices.find(match[1].str());
    return found == devices.end() ? listed : "airscan:" + found->second;
}

}  // namespace sohoa::scanner
