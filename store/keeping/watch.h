// What a long piece of keeping work says while it goes on, and where it can be stopped.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "core/result.h"

namespace sohoa {

struct KeepingStep {
    std::string_view what;  // "table", "copy", "read_back", "manifest", "load", "check", "delete"
    std::uint64_t done = 0, total = 0;
};

// Called between the steps. An error (core.cancelled where a person asked) ends the work there with that error; what
// was done so far is as after a kill, and the work can be asked for again.
using Watch = std::function<Result<>(const KeepingStep&)>;

}  // namespace sohoa
