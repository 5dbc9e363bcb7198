// Sets a paper on as many sheets as it takes, with its marks.
#pragma once

#include <vector>

#include "virtual/papers/dice.h"
#include "virtual/papers/paper_text.h"
#include "virtual/papers/sheet.h"
#include "virtual/papers/typography.h"

namespace sohoa::papers {

std::vector<Sheet> setPaper(const PaperText& paper, const Typography& typography, Dice dice);

}  // namespace sohoa::papers
