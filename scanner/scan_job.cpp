#include "scanner/scan_job.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "scanner/feed.h"
#include "scanner/part_files.h"
#include "scanner/sane_session.h"
#include "scanner/scan_request.h"
#include "scanner/stable_name.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

static constexpr int machineFailed = 4;

// No destructors: one of them would wait for the call that hangs.
static void endProcess() { ::_exit(machineFailed); }

static Result<DeviceName> deviceFor(SaneSession& session, const ScanRequest& request) {
    if (!request.job.deviceName.empty()) return DeviceName{request.job.deviceName, "", "", ""};
    auto devices = session.devices();
    if (!devices) return passOn(devices);
    if (devices->empty()) return fail(errors::ScannerNoDevice);
    if (devices->size() > 1) return fail(errors::ScannerSeveralDevices, fmt::format("{} devices", devices->size()));
    DeviceName only = std::move(devices->front());
    only.name = stableName(only.name, request.saneConfig);
    return only;
}

Result<Json> devicesVerb(const Json& request) {
    const fs::path config = stringOr(request, "sane_config", "");
    const std::atomic<bool> never = false;
    Watchdog watchdog({}, never, endProcess);
    const Watchdog::Call call(watchdog);
    auto session = SaneSession::begin(config);
    if (!session) return passOn(session);
    auto devices = (*session)->devices();
    if (!devices) return passOn(devices);
    Json list = Json::array();
    for (const DeviceName& device : *devices)
        list.push_back({{"name", stableName(device.name, config)},
                        {"vendor", device.vendor},
                        {"model", device.model},
                        {"type", device.type}});
    return Json{{"devices", std::move(list)}};
}

// Asked for only where it decides: listing devices may take seconds.
static std::string typeOf(SaneSession& session, Device& device, const DeviceName& name) {
    const auto options = device.options();
    const bool tells = std::any_of(options.begin(), options.end(), [](const Option& o) { return o.name == "source"; });
    if (tells || !name.type.empty()) return name.type;
    const auto devices = session.devices();
    if (!devices) return {};
    for (const DeviceName& listed : *devices)
        if (listed.name == name.name) return listed.type;
    return {};
}

// The watchdog also watches over the closing: sane_close and sane_exit talk to the device.
static Result<FeedCount> scan(ScanRequest request, StageChannel& channel, const std::atomic<bool>& cancelled,
                              Watchdog& watchdog) {
    watchdog.watch();
    auto session = SaneSession::begin(request.saneConfig);
    if (!session) return passOn(session);
    auto name = deviceFor(**session, request);
    if (!name) return passOn(name);
    auto device = (*session)->open(name->name);
    if (!device) return passOn(device);
    request.job.deviceName = name->name;
    const std::string type = typeOf(**session, **device, *name);
    if (auto applied = applySettings(**device, type, request.job.settings); !applied) return passOn(applied);
    watchdog.rest();

    const ReadRules rules{cancelled, watchdog, std::chrono::seconds(20),
                          [&channel](int done, int of) { channel.progress(done, of); }};
    auto count = feed(**device, request.job, rules, [&channel](const Page& page) {
        channel.event({{"event", "page"}, {"page", toJson(page)}});
        return channel.awaitAck();
    });
    watchdog.watch();
    (*device)->cancel();
    return count;
}

Result<Json> scanVerb(const Json& json, StageChannel& channel, const std::atomic<bool>& cancelled) {
    auto request = scanRequestFrom(json);
    if (!request) return passOn(request);
    removeAbandonedPartFiles(request->job.folder);
    Watchdog watchdog({request->silence, std::chrono::seconds(12)}, cancelled, endProcess);
    const auto count = scan(std::move(*request), channel, cancelled, watchdog);
    if (!count) return tl::unexpected(count.error());
    return Json{{"pages", count->pages}, {"sheets", count->sheets}};
}

}  // namespace sohoa::scanner
