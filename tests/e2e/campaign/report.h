// What a campaign found: one line of JSON a trial, and the table and the figure made from such lines.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/e2e/campaign/trial_office.h"

namespace sohoa::test {

// "missed" (the chain was over before), "unnoticed" (no command failed), "repeated" (people did the same again),
// "repaired" (somebody made room, or set the clock), "looked_at" (the job was held and a person let it go on), "wrong".
std::string outcomeOf(const Trial& trial);

nlohmann::json jsonOf(const Trial& trial);

// Of lines as jsonOf makes them.
std::string tableOf(const std::vector<nlohmann::json>& trials);   // Markdown
std::string figureOf(const std::vector<nlohmann::json>& trials);  // SVG: outcomes by fault

}  // namespace sohoa::test
