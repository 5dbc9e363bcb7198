// Composes one paper: chance takes an agency, a type, a topic and the sentences. The same dice give the same paper.
#pragma once

#include "virtual/papers/dice.h"
#include "virtual/papers/paper_text.h"

namespace sohoa::papers {

PaperText composePaper(Dice dice);

}  // namespace sohoa::papers
