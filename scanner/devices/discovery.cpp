#include "scanner/devices/discovery.h"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "scanner/stable_name.h"
#include "scanner/watchdog.h"

namespace sohoa::scanner {

static Json listed(const DeviceName& device, const DeviceIdentity& identity) {
    Json json = toJson(identity);
    json["type"] = device.type;
    return json;
}

// Asked before any device: airscan's background threads would see to it that a later look is no fresh one.
static Result<std::vector<DeviceName>> namesFound(const std::filesystem::path& saneConfig) {
    constexpr int machineFailed = 4;
    const std::atomic<bool> never = false;
    Watchdog watchdog({}, never, [] { ::_exit(machineFailed); });
    const Watchdog::Call call(watchdog);
    auto session = SaneSession::begin(saneConfig);
    if (!session) return passOn(session);
    return (*session)->devices();
}

Result<Json> discoverVerb(const Json& request, const Surroundings& surroundings) {
    Json devices = Json::array();
    if (const std::string only = stringOr(request, "only", ""); !only.empty()) {
        const DeviceName device{only, "", "", ""};
        const Presence found = presenceOf(device, surroundings);
        if (found.answers) devices.push_back(listed(device, found.identity));
        return Json{{"devices", std::move(devices)}};
    }
    const std::filesystem::path saneConfig = stringOr(request, "sane_config", "");
    auto names = namesFound(saneConfig);
    if (!names) return passOn(names);
    for (DeviceName& device : *names) {
        device.name = stableName(device.name, saneConfig);
        devices.push_back(listed(device, identityOf(device, surroundings)));
    }
    return Json{{"devices", std::move(devices)}};
}

}  // namespace sohoa::scanner
