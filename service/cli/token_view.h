// How a key token stands, as lines for people at a terminal: Vietnamese first.
#pragma once

#include "core/json.h"

namespace sohoa::cli {

void showToken(const Json& token);      // one of TokenStatus
void showHistory(const Json& history);  // TokenHistory

}  // namespace sohoa::cli
