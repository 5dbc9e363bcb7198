#include "scanner/devices/identify.h"

#include <fmt/format.h>

#include <array>
#include <optional>

#include "core/error_codes.h"
#include "core/text.h"
#include "scanner/escl_document.h"
#include "scanner/pacer/upstream.h"

namespace sohoa::scanner {

namespace {

std::string textOr(const std::map<std::string, std::string>& texts, const char* key) {
    const auto found = texts.find(key);
    return found == texts.end() ? std::string() : std::string(trimmed(found->second));
}

// True where a scanner answered: then what it says of itself is known.
bool askEscl(const std::string& url, const Surroundings& surroundings, DeviceIdentity& identity) {
    static const std::atomic<bool> never = false;
    Upstream upstream({surroundings.patience, surroundings.patience, 1u << 20}, never);
    const std::string base = url.ends_with('/') ? url.substr(0, url.size() - 1) : url;
    const UpstreamAnswer answer = upstream.get(base + "/ScannerCapabilities");
    if (!answer.ok()) return false;
    const auto texts = esclTexts(answer.body, "ScannerCapabilities");
    if (texts.empty()) return false;
    if (const std::string model = textOr(texts, "MakeAndModel"); !model.empty()) identity.model = model.substr(0, 200);
    identity.serial = cleanSerial(textOr(texts, "SerialNumber"));
    std::string uuid = lowerCase(cleanSerial(textOr(texts, "UUID")));
    if (uuid.starts_with("urn:uuid:")) uuid.erase(0, 9);
    identity.uuid = std::move(uuid);
    identity.url = base;
    return true;
}

// airscan lists a device that it discovered by name, with its address as the type: "ip=192.168.1.9".
bool findEscl(const DeviceName& listed, const Surroundings& surroundings, DeviceIdentity& identity) {
    constexpr std::string_view prefix = "ip=";
    if (listed.vendor != "eSCL" || !listed.type.starts_with(prefix)) return false;
    std::string host = listed.type.substr(prefix.size());
    if (host.find(':') != std::string::npos) host = "[" + host + "]";
    for (const char* form : {"http://{}/eSCL", "http://{}:8080/eSCL", "http://{}:9095/eSCL", "https://{}/eSCL"})
        if (askEscl(fmt::format(fmt::runtime(form), host), surroundings, identity)) {
            const std::string label = listed.name.substr(listed.name.find(':', sizeof("airscan:") - 1) + 1);
            identity.name = fmt::format("airscan:escl:{}:{}", label, identity.url);
            return true;
        }
    return false;
}

void takeUsb(const UsbDevice& device, DeviceIdentity& identity) {
    identity.usb = device.vendorId + ":" + device.productId;
    identity.serial = cleanSerial(device.serial);
    identity.socket = device.socket;
    if (identity.vendor.empty()) identity.vendor = device.manufacturer;
    if (identity.model.empty()) identity.model = device.product;
}

// The tree is asked even where the name tells it all: whether the device is there.
bool findUsb(std::string_view name, const Surroundings& surroundings, DeviceIdentity& identity) {
    const auto place = usbPlaceIn(name);
    const auto numbers = usbNumbersIn(name);
    for (const UsbDevice& device : usbDevices(surroundings.usbDevices)) {
        const bool there = place && place->first == device.bus && place->second == device.device;
        const bool same = numbers && numbers->vendorId == device.vendorId && numbers->productId == device.productId &&
                          numbers->serial == device.serial;
        if (!there && !same) continue;
        takeUsb(device, identity);
        return true;
    }
    if (!numbers) return false;
    identity.usb = numbers->vendorId + ":" + numbers->productId;
    identity.serial = cleanSerial(numbers->serial);
    return false;
}

}  // namespace

Presence presenceOf(const DeviceName& listed, const Surroundings& surroundings) {
    Presence found;
    DeviceIdentity& identity = found.identity;
    const SaneName words = wordsOf(listed.name);
    identity.name = listed.name;
    identity.vendor = listed.vendor;
    identity.model = listed.model;
    identity.backend = words.backend;
    identity.host = words.host;
    if (!words.host.empty()) {
        if (identity.model.empty()) identity.model = words.rest;
        return found;
    }
    if (words.backend == "airscan") {
        identity.url = words.url;
        const bool web = words.url.starts_with("http");
        if (words.protocol == "escl" && web) found.answers = askEscl(words.url, surroundings, identity);
        if (words.protocol.empty()) found.answers = findEscl(listed, surroundings, identity) || listed.vendor != "eSCL";
        return found;
    }
    if (usbPlaceIn(listed.name) || usbNumbersIn(listed.name))
        found.answers = findUsb(listed.name, surroundings, identity);
    return found;
}

DeviceIdentity identityOf(const DeviceName& listed, const Surroundings& surroundings) {
    return presenceOf(listed, surroundings).identity;
}

Result<> checkIsDevice(const std::string& saneName, const std::string& id, const Surroundings& surroundings) {
    const Presence found = presenceOf({saneName, "", "", ""}, surroundings);
    if (!found.answers) return fail(errors::ScannerNoDevice, saneName);
    if (found.identity.host.empty() && found.identity.id() != id)
        return fail(errors::ScannerOtherDevice, fmt::format("{} instead of {}", found.identity.id(), id));
    return {};
}

}  // namespace sohoa::scanner
