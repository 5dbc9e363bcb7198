// The language has its say in what was read. Which of the engine's own readings of a word is taken is part of reading;
// what the engine did not see is only proposed.
//
// The text of a word changes only where the engine itself saw the other spelling, and the phrase around it speaks for
// that one; or where what was read cannot be Vietnamese and one spelling of the phrase lists is near by its look. Such
// a word believes less in itself, and its proposal keeps what was read first. Never touched are words with digits,
// abbreviations, names and anything beside a number sign.
#pragma once

#include <vector>

#include "ocr/language/phrases.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

// Lines in reading order; a word and the one after it may stand in two lines.
void readWithLanguage(std::vector<ReadLine>& lines, const Phrases& phrases);

}  // namespace sohoa::ocr
