// SANE, from sane_init to sane_exit: the only place that knows <sane/sane.h>.
//
// One session at a time, one thread: backends fail for the rest of the process when two threads open at once. A session
// lives for one job: what a backend prefetched for a job that went wrong is delivered to the next one unless the device
// is closed. Devices end before their session. Blocking reads only. SANE has no time-outs: see watchdog.h.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/result.h"
#include "scanner/device.h"

namespace sohoa::scanner {

struct DeviceName {
    std::string name, vendor, model, type;
};

class SaneSession {
  public:
    // configFolder replaces the system's SANE configuration; empty: the system's. Fails with the error of the status.
    static Result<std::unique_ptr<SaneSession>> begin(const std::filesystem::path& configFolder);
    ~SaneSession();
    SaneSession(const SaneSession&) = delete;
    SaneSession& operator=(const SaneSession&) = delete;

    // Blocks up to some seconds; names are those of this enumeration.
    Result<std::vector<DeviceName>> devices();

    // Fails with scanner.no_device where the name means nothing, or the error of the status.
    Result<std::unique_ptr<Device>> open(const std::string& name);

  private:
    SaneSession() = default;
};

}  // namespace sohoa::scanner
