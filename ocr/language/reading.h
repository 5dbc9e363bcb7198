// The language has its say in what was read. Which of the engine's own readings of a word is taken is part of reading;
// what the engine did not see is only proposed.
//
// The text of a word changes only where a turn of phrase around it speaks for another spelling, and either the engine
// itself saw that one, or what was read cannot be Vietnamese and the other differs by one or two marks. Such a word
// believes less in itself. Proposals are few: a common word that was read with certainty gives way only to a spelling
// that the engine saw or that both its neighbours ask for. Never touched are words with digits, abbreviations and
// names: for names there are proposals only.
#pragma once

#include <vector>

#include "ocr/language/phrases.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Lines in reading order; a word and the one after it may stand in two lines.
void readWithLanguage(std::vector<ReadLine>& lines, const Phrases& phrases);

}  // namespace sohoa::ocr
