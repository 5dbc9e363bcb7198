// Reads a PNG, of any colour type and depth: eight bits a channel come out, transparency lies on white paper, sixteen
// bits are rounded (the chain works on eight; the original keeps all).
#pragma once

#include <string_view>

#include "intake/found_page.h"

namespace sohoa::intake {

// Fails with intake.unreadable (damaged, cut off), intake.too_large.
Result<FoundPage> readPng(std::string_view file);

}  // namespace sohoa::intake
