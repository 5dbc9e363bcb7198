#include "scanner/opened_scanner.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"
#include "scanner/stable_name.h"

namespace sohoa::scanner {

Result<DeviceName> deviceFor(const ScanRequest& request) {
    if (!request.job.deviceName.empty()) return DeviceName{request.job.deviceName, "", "", ""};
    auto session = SaneSession::begin(request.saneConfig);
    if (!session) return passOn(session);
    auto devices = (*session)->devices();
    if (!devices) return passOn(devices);
    if (devices->empty()) return fail(errors::ScannerNoDevice);
    if (devices->size() > 1) return fail(errors::ScannerSeveralDevices, fmt::format("{} devices", devices->size()));
    DeviceName only = std::move(devices->front());
    only.name = stableName(only.name, request.saneConfig);
    return only;
}

Result<OpenedScanner> openScanner(const ScanRequest& request, const DeviceName& name,
                                  const std::atomic<bool>& cancelled, std::chrono::milliseconds pagePause) {
    OpenedScanner scanner;
    scanner.name = name;
    std::string opened = name.name;
    std::filesystem::path saneConfig = request.saneConfig;
    if (const auto escl = esclDeviceIn(name.name)) {
        auto detour = Detour::make();
        if (!detour) return passOn(detour);
        auto pacer = Pacer::start(escl->url, {cancelled, std::max(std::chrono::seconds(1), request.silence * 2 / 3),
                                              request.ahead, request.jobFile, pagePause});
        if (!pacer) return passOn(pacer);
        saneConfig = detour->saneConfig();
        opened = fmt::format("airscan:escl:{}:{}", escl->name, (*pacer)->url());
        scanner.detour.emplace(std::move(*detour));
        scanner.pacer = std::move(*pacer);
    }
    auto session = SaneSession::begin(saneConfig);
    if (!session) return passOn(session);
    scanner.session = std::move(*session);
    auto device = scanner.session->open(opened);
    if (!device && scanner.pacer && scanner.pacer->trouble()) return tl::unexpected(*scanner.pacer->trouble());
    if (!device) return passOn(device);
    scanner.device = std::move(*device);
    return scanner;
}

std::string typeOf(OpenedScanner& scanner) {
    const auto options = scanner.device->options();
    const bool tells = std::any_of(options.begin(), options.end(), [](const Option& o) { return o.name == "source"; });
    if (tells || !scanner.name.type.empty()) return scanner.name.type;
    const auto devices = scanner.session->devices();
    if (!devices) return {};
    for (const DeviceName& listed : *devices)
        if (listed.name == scanner.name.name) return listed.type;
    return {};
}

}  // namespace sohoa::scanner
