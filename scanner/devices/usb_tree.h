// The USB devices that the kernel has, from sysfs: SANE names a USB scanner by bus and device number, which are others
// each time it is plugged in; the serial number stays.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sohoa::scanner {

inline constexpr auto systemUsbDevices = "/sys/bus/usb/devices";

struct UsbDevice {
    int bus = 0, device = 0;
    std::string vendorId, productId;  // "04c5", "132e"
    std::string serial, manufacturer, product;
    std::string socket;  // "1-2.3": bus and ports
};

// What cannot be read is passed over. root: systemUsbDevices, or a test's.
std::vector<UsbDevice> usbDevices(const std::filesystem::path& root);

// Bus and device in a SANE name: "fujitsu:libusb:001:004", "brother4:bus1;dev2".
std::optional<std::pair<int, int>> usbPlaceIn(std::string_view saneName);

// Vendor, product and serial in a SANE name: "pixma:04A91909_A1B2C3".
struct UsbNumbers {
    std::string vendorId, productId, serial;
};
std::optional<UsbNumbers> usbNumbersIn(std::string_view saneName);

}  // namespace sohoa::scanner
