// What a misread word may have been: other words that look like it.
#pragma once

#include <string>
#include <vector>

#include "ocr/language/phrases.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct Candidate {
    std::string text;     // with the punctuation and the capitals of the word
    std::string letters;  // without the punctuation
    double cost = 0;      // 0 for what was read; the less alike, the higher
    bool seen = false;    // the engine saw it too
};

// The punctuation before and after the letters of a word; all of it in "before" where there are no letters.
struct WordParts {
    std::string before, letters, after;
};
WordParts partsOf(const std::string& word);

// What was read first, then what the engine saw beside it in one or two signs, then known syllables of the same
// letters with up to two other marks.
std::vector<Candidate> candidatesFor(const ReadWord& word, const Phrases& phrases);

}  // namespace sohoa::ocr
