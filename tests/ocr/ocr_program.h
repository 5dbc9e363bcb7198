// sohoa-ocr as its caller sees it: JSON lines in, JSON lines out.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

namespace sohoa::test {

// The answers to the requests, in their order, from one run of the program.
std::vector<nlohmann::json> askOcr(const std::vector<nlohmann::json>& requests);

}  // namespace sohoa::test
