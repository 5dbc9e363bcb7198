// Signing a file that is no job's: prepared and proven by this program, with the keeper at the terminal; the office is
// asked who may use the seal, and keeps what it was used on.
#pragma once

#include <filesystem>
#include <string>

#include "service/cli/command.h"
#include "service/office.h"
#include "service/seal_plan.h"

namespace sohoa::cli {

struct SealFile {
    SealPlan plan;
    std::string input, output;
    std::string preview;  // where the bytes that will be signed are shown first; "" nowhere
    std::string token;    // "": the agency's own
    PinSource pin;
};

// The exit status. Nothing stays at output unless all of it held and the office has its line.
int sealFile(const Invocation& invocation, const SealFile& order);

}  // namespace sohoa::cli
