// A PDF that came without a cross-reference table gets one, and its streams their true lengths: so a change in the
// middle of it does not end the reading at the first offset that is wrong.
#pragma once

#include <string>
#include <string_view>

namespace sohoa::fuzz {

// What has a startxref stays as it is. Objects are found at line beginnings; object 1 is the catalog.
std::string mended(std::string_view loose);

}  // namespace sohoa::fuzz
