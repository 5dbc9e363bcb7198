// The ten digits in an order that chance gives: where they lie on a PIN pad this time.
#pragma once

#include <array>
#include <cstddef>

namespace sohoa::ui {

using DigitOrder = std::array<char, 10>;  // '0' to '9'

// From the operating system's random source; every order is as likely as every other.
DigitOrder scrambledDigits();

}  // namespace sohoa::ui
