// A scanner opened for one job, and closed behind it: with its SANE session, and a Pacer before it where it is reached
// by eSCL.
//
// Opened anew after every job and every error: what a backend fetched ahead for one job would be delivered to the next.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "scanner/device.h"
#include "scanner/pacer/detour.h"
#include "scanner/pacer/pacer.h"
#include "scanner/sane_session.h"
#include "scanner/scan_request.h"

namespace sohoa::scanner {

struct OpenedScanner {
    std::optional<Detour> detour;
    std::unique_ptr<Pacer> pacer;  // null where the device is not reached by eSCL
    std::unique_ptr<SaneSession> session;
    std::unique_ptr<Device> device;
    DeviceName name;  // the stable one
};

// The request's device, or the only one there is. Fails with scanner.no_device, scanner.several_devices, or the error
// of the status.
Result<DeviceName> deviceFor(const ScanRequest& request);

// pagePause: before a further page is asked for, where the Pacer asks.
Result<OpenedScanner> openScanner(const ScanRequest& request, const DeviceName& name,
                                  const std::atomic<bool>& cancelled, std::chrono::milliseconds pagePause = {});

// SANE's word for the kind of device ("sheetfed scanner"), asked for only where no source option tells it: listing
// takes seconds.
std::string typeOf(OpenedScanner& scanner);

}  // namespace sohoa::scanner
