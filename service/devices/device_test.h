// A scanner tried out by the administrator: whether it answers, and one page of it, which is looked at and not kept.
// Its image lies in memory alone and is wiped; nothing of it is in the store.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/json.h"
#include "core/page.h"
#include "service/office.h"

namespace sohoa {

struct DeviceTest {
    std::string device;  // as findScanner takes it
    bool feed = false;   // one page
    PaperSource source = PaperSource::Flatbed;
    Dpi dpi{100};
};

// {"device", "id", "vendor", "model", "found_ms", "scan_ms", "fed", "page": null or what sohoa-scan says of it}. onPage
// is given the image while it is there. Fails with scanner.no_device where it does not answer, scanner.device_busy
// where a job has it, and as findScanner and sohoa-scan do.
using OnTestPage = std::function<Result<>(const std::filesystem::path& image)>;
Result<Json> testDevice(const Office& office, const DeviceTest& test, const OnTestPage& onPage);

}  // namespace sohoa
