// Which scanner it is, however it is reached today: the id stays when it is plugged in elsewhere or has another
// address.
//
//   escl:0123-…              the device's UUID, else its serial number, else its URL
//   usb:04c5:132e:A1B2C3     vendor, product, serial number; without a serial number the socket it is plugged into
//   net:HOST:fujitsu:fi-7160 behind another machine's saned: its backend and model there
//   sane:NAME                all others, by the name that SANE has for them
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/json.h"

namespace sohoa::scanner {

struct DeviceIdentity {
    std::string vendor, model;
    std::string serial;   // "" where it has none that tells it from others
    std::string uuid;     // eSCL's
    std::string url;      // of eSCL and WSD
    std::string backend;  // "airscan", "fujitsu"; behind saned that machine's
    std::string host;     // behind saned
    std::string usb;      // "04c5:132e"
    std::string socket;   // of the USB: "1-2.3"
    std::string name;     // SANE's

    std::string id() const;
};

// The words of a SANE name: "airscan:escl:NAME:URL", "net:HOST:BACKEND:…", "BACKEND:…".
struct SaneName {
    std::string backend, host;
    std::string rest;      // behind the backend
    std::string protocol;  // of airscan: "escl", "wsd"; "" for a place in its list
    std::string url;       // of airscan
};
SaneName wordsOf(std::string_view name);

// A device's own text, fit for an id and a file: without white space, quotation marks and control characters, 100 bytes
// at most; "" for those that makers put in every device ("0000", "123456789").
std::string cleanSerial(std::string_view text);

// {"id", "name", "vendor", "model", "serial", "uuid", "url", "backend"}
Json toJson(const DeviceIdentity& identity);

}  // namespace sohoa::scanner
