// Names of people who do not exist.
#pragma once

#include <string>

#include "virtual/papers/dice.h"

namespace sohoa::papers {

std::string personName(Dice& dice);

}  // namespace sohoa::papers
