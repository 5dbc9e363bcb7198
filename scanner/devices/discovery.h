// The verb "devices" of sohoa-scan: which scanners there are, each with its identity.
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "scanner/devices/identify.h"

namespace sohoa::scanner {

// {"do":"devices","sane_config":DIR or "","only":SANE name or ""}
//   → {"devices":[{"name","vendor","model","type","id","serial","uuid","url","backend"}]}
//
// only: that device alone, asked directly; nothing where it does not answer. Otherwise SANE looks for all there are,
// which takes some seconds and must not be done in a process that scans afterwards: backends keep what they found.
// Fails with the error of the status.
Result<Json> discoverVerb(const Json& request, const Surroundings& surroundings = {});

}  // namespace sohoa::scanner
