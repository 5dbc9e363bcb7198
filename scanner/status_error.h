// The named error of a SANE status.
#pragma once

#include <string>

#include "core/result.h"
#include "scanner/device.h"

namespace sohoa::scanner {

std::string_view name(Status status);  // "jammed", "no_docs", …: for details and journals

// For a status that ended something: every one but Good, which is a mistake of the caller and reads as
// scanner.io_error.
ErrorCode errorOf(Status status);

// "doing: jammed" under the status's code.
tl::unexpected<Error> failWith(Status status, std::string_view doing);

}  // namespace sohoa::scanner
