#include "scanner/devices/usb_tree.h"

#include <charconv>
#include <regex>

#include "core/atomic_file.h"
#include "core/text.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

static std::string attribute(const fs::path& device, const char* name) {
    constexpr std::size_t longest = 4096;  // a page: what sysfs gives at most
    std::error_code ignored;
    if (!fs::exists(device / name, ignored)) return {};
    const auto text = readFile(device / name, longest);
    return text ? std::string(trimmed(*text)) : std::string();
}

static int numberIn(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<UsbDevice> usbDevices(const fs::path& root) {
    std::vector<UsbDevice> devices;
    std::error_code error;
    for (fs::directory_iterator entry(root, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path& folder = entry->path();
        UsbDevice device;
        device.bus = numberIn(attribute(folder, "busnum"));
        device.device = numberIn(attribute(folder, "devnum"));
        if (device.bus == 0 || device.device == 0) continue;  // an interface of a device, not a device
        device.vendorId = lowerCase(attribute(folder, "idVendor"));
        device.productId = lowerCase(attribute(folder, "idProduct"));
        device.serial = attribute(folder, "serial");
        device.manufacturer = attribute(folder, "manufacturer");
        device.product = attribute(folder, "product");
        device.socket = folder.filename().string();
        devices.push_back(std::move(device));
    }
    return devices;
}

std::optional<std::pair<int, int>> usbPlaceIn(std::string_view saneName) {
    static const std::regex place(R"(^[^:]+:(?:libusb:(\d{1,3}):(\d{1,3})|bus(\d{1,3});dev(\d{1,3}))$)");
    std::match_results<std::string_view::const_iterator> match;
    if (saneName.size() > 500 || !std::regex_match(saneName.begin(), saneName.end(), match, place)) return std::nullopt;
    const int first = match[1].matched ? 1 : 3;
    return std::pair(numberIn(match[first].str()), numberIn(match[first + 1].str()));
}

std::optional<UsbNumbers> usbNumbersIn(std::string_view saneName) {
    static const std::regex numbers(R"(^pixma:([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})_(\S{1,100})$)");
    std::match_results<std::string_view::const_iterator> match;
    if (saneName.size() > 500 || !std::regex_match(saneName.begin(), saneName.end(), match, numbers))
        return std::nullopt;
    return UsbNumbers{lowerCase(match[1].str()), lowerCase(match[2].str()), match[3].str()};
}

}  // namespace sohoa::scanner
