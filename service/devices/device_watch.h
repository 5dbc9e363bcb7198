// What the office knows of its scanners just now, for screens: answered at once, while a look that takes seconds goes
// on beside.
//
// Safe to call from any thread. A look is a thread with a process of its own; one at a time. Both end when the watch
// does.
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "core/clock.h"
#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "service/devices/scanner_finder.h"

namespace sohoa {

class DeviceWatch {
  public:
    // Tells whether a scanner, by its SANE name, is coming back from a failure.
    using IsRecovering = std::function<bool(const std::string& saneName)>;

    explicit DeviceWatch(const Config& config, IsRecovering isRecovering = {});
    DeviceWatch(const Config& config, IsRecovering isRecovering, LookForScanners look);
    ~DeviceWatch();
    DeviceWatch(const DeviceWatch&) = delete;
    DeviceWatch& operator=(const DeviceWatch&) = delete;

    // {"devices":[{"id","name","own_name","vendor","model","type","serial","url","state","locked","by_hand",
    //   "last_seen"}], "looking", "looked_at" ("" before the first look), "error" (null, or as toJson writes it)}
    // state: "ready", "recovering", "gone", or "" before the first look. Fails as readKnownScanners does.
    Result<Json> snapshot() const;

    void refresh();  // nothing where a look is under way
    bool isLooking() const;

  private:
    void lookOnce();

    const Config& config_;
    IsRecovering isRecovering_;
    LookForScanners look_;
    mutable std::mutex mutex_;
    bool looking_ = false, ending_ = false;
    std::optional<UtcTime> lookedAt_;
    Json found_;
    std::optional<Error> error_;
    std::thread thread_;
};

// What a person decides about a known scanner. All fail with scanner.no_device where it is not known, and as
// changeKnownScanners does.
Result<> forgetScanner(const Config& config, const std::string& wanted);
Result<> nameScanner(const Config& config, const std::string& wanted, const std::string& name);
Result<> lockScanner(const Config& config, const std::string& wanted, bool locked);

// By its address: "http://10.0.0.9/eSCL", or a host that shares its scanners ("net:10.0.0.4"). Fails with
// service.bad_request.
Result<> addScanner(const Config& config, const std::string& address, const std::string& name);

}  // namespace sohoa
