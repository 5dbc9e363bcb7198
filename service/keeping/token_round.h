// What the clock looks after at the key tokens: that a certificate's end is told 60, 30 and 7 days before, and that a
// PIN was entered wrongly.
#pragma once

#include "core/clock.h"
#include "core/config.h"
#include "core/json.h"
#include "store/store.h"

namespace sohoa {

// {"warned": [{"token", "days", "days_left"}], "pins": [{"token", "state"}]}: what was told now and never before.
// withDevices: the devices themselves are asked for the state of their PIN; one that is not plugged in is left out.
Result<Json> tokenRound(const Config& config, Store& store, bool withDevices, UtcTime now);

}  // namespace sohoa
