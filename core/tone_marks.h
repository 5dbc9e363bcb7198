// Vietnamese tone marks apart from the letters they stand on, because there are two ways to place them: "hoà" and
// "hòa".
#pragma once

#include <string>
#include <string_view>

namespace sohoa {

// For comparing, not for showing: lower case, spaces collapsed, every syllable's tone at its end. Ă â ê ô ơ ư đ stay.
std::string withTonesLast(std::string_view text);

}  // namespace sohoa
