// docs/errors.md, made from the error codes.
#pragma once

#include <span>
#include <string>

#include "core/error_code.h"

namespace sohoa::house {

// Markdown: what the remedies mean, then a table for each module in the order of the codes.
std::string errorsDocument(std::span<const ErrorCode> codes);

}  // namespace sohoa::house
