// What is known about models that do otherwise than they should, and what is done about it: a table that ships and the
// office's own rows below it (HOME/quirks.toml).
//
//   [[quirk]]
//   backend = "airscan"              # "": whichever
//   vendor = ""                      # a pattern, as model: * is any text; case does not count
//   model = "*MFC-L2710DW*"
//   symptom = "Says that it is empty after two or three sheets."
//   since = "2020-06-22"             # when it was reported
//   source = "https://…"             # by whom
//   measures = ["page-pause-milliseconds=500", "confirm-empty"]
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.h"
#include "core/result.h"
#include "scanner/devices/device_identity.h"

namespace sohoa::scanner {

// What may be done; nothing else.
enum class Measure {
    SettleMilliseconds,     // between two jobs
    PagePauseMilliseconds,  // before the next page is asked for
    ConfirmEmpty,           // "empty" comes too early: asked again, also where the profile does not want it
    IgnoreSensor,           // what it says of paper in the feeder is wrong
    AskSensorFirst,         // an empty feeder must not be started: the device jams or waits for a person
    NoFeeder,               // sheets are lost: the glass only
    NoDuplex,
    BacksUpsideDown,        // in duplex
    LongestMillimetres,     // a longer window makes no sound image
    MostHonestDpi,          // above it another resolution arrives than was asked for
    FinishInsteadOfCancel,  // a cancelled page leaves it unusable: the page is read to its end
    SlowCancelSeconds,      // how long it may take to come back from a cancel
};
std::string_view name(Measure measure);  // "settle-milliseconds", …
std::optional<Measure> measureNamed(std::string_view name);
bool takesNumber(Measure measure);

struct QuirkMeasure {
    Measure measure;
    int number = 0;
};

struct Quirk {
    std::string backend, vendor, model;  // patterns
    std::string symptom;
    Day since;
    std::string source;
    std::vector<QuirkMeasure> measures;
};

// What holds for one device; of two numbers the more careful one.
struct Quirks {
    std::chrono::milliseconds settle{0}, pagePause{0};
    bool confirmEmpty = false, ignoreSensor = false, askSensorFirst = false;
    bool noFeeder = false, noDuplex = false, backsUpsideDown = false, finishInsteadOfCancel = false;
    std::optional<double> longestMillimetres;
    std::optional<int> mostHonestDpi;
    std::chrono::seconds slowCancel{0};
    std::vector<Quirk> found;  // the rows that say so
};

const std::vector<Quirk>& shippedQuirks();

// Fails with core.bad_config, naming the line, or core.file_unreadable; a file that is not there has no rows.
Result<std::vector<Quirk>> readQuirks(const std::filesystem::path& file);

// Ours and the office's.
Quirks quirksFor(const DeviceIdentity& identity, std::span<const Quirk> office = {});

}  // namespace sohoa::scanner
