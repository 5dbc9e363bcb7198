// The scanners that the office knows: HOME/scanners.toml. Written by the service as it finds them, and by hand.
//
//   backends = ["brother4"]             # SANE backends beside the usual ones
//   hosts = ["10.0.0.4"]                # machines that share their scanners (saned)
//
//   [[scanner]]
//   id = "usb:04c5:132e:A1B2C3"         # stays when it is plugged in elsewhere or has another address
//   name = "Máy quét tầng 2"            # the office's own, or ""
//   sane = "fujitsu:libusb:001:004"     # where it was last
//   url = ""                            # of eSCL
//   vendor = "FUJITSU"
//   model = "fi-7160"
//   first_seen = "2026-11-22T02:15:42Z"
//   last_seen = "2026-11-22T02:15:42Z"
//   locked = true                       # at this address only: it is not followed to another one
//   by_hand = false                     # entered by its address; stays although it was never seen
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"

namespace sohoa {

struct KnownScanner {
    std::string id, name, sane, url, vendor, model;
    std::optional<UtcTime> firstSeen, lastSeen;
    bool locked = false, byHand = false;
};

struct KnownScanners {
    std::vector<std::string> backends, hosts;
    std::vector<KnownScanner> scanners;

    // By id, the office's own name, or the SANE name it had last.
    KnownScanner* find(std::string_view wanted);
    const KnownScanner* find(std::string_view wanted) const;

    // What sohoa-scan found: {"devices":[{"id","name","vendor","model","url"}]}. A scanner that was entered by hand is
    // known by its id from then on.
    void remember(const Json& found, UtcTime at);
};

inline constexpr std::size_t mostKnownScanners = 200;

// A file that is not there knows none. Fails with core.bad_config, naming the line, or core.file_unreadable.
Result<KnownScanners> readKnownScanners(const std::filesystem::path& home);

// Reads, changes and writes while no other thread does. Fails as readKnownScanners does, with what change returns, or
// core.file_unwritable; then nothing is changed.
Result<> changeKnownScanners(const std::filesystem::path& home, const std::function<Result<>(KnownScanners&)>& change);

std::string knownScannersText(const KnownScanners& known);

}  // namespace sohoa
