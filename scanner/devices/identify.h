// Finds out which scanner stands behind a SANE name, without opening it: by asking an eSCL scanner what it is, and by
// looking for a USB scanner in sysfs.
//
// Blocks for some seconds where a scanner of the network does not answer. Any thread.
#pragma once

#include <atomic>
#include <filesystem>

#include "core/result.h"
#include "scanner/devices/device_identity.h"
#include "scanner/devices/usb_tree.h"
#include "scanner/sane_session.h"

namespace sohoa::scanner {

struct Surroundings {
    std::filesystem::path usbDevices = systemUsbDevices;
    std::chrono::seconds patience{3};  // for a scanner of the network to answer
};

// name, vendor and model as SANE lists them; vendor and model may be "". A device of the network that is listed by its
// place is asked at the addresses where such devices answer, and then named by the one that did.
DeviceIdentity identityOf(const DeviceName& listed, const Surroundings& surroundings = {});

// Whether it answers at all: of eSCL and USB that is known, others are believed.
struct Presence {
    DeviceIdentity identity;
    bool answers = true;
};
Presence presenceOf(const DeviceName& listed, const Surroundings& surroundings = {});

// Before a scan: that the device is the one with this id still. Fails with scanner.other_device, or scanner.no_device
// where nothing answers.
Result<> checkIsDevice(const std::string& saneName, const std::string& id, const Surroundings& surroundings = {});

}  // namespace sohoa::scanner
