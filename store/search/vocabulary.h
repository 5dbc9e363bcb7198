// Every word that was ever indexed, and with it what is left when one letter is taken away, so that a word read with a
// slip is found without looking at all of them: two words at distance 1 have such a rest in common (SymSpell).
//
// Beside each word stands about how many documents hold it, counted up to a hundred: a word that is in as many is no
// slip.
//
// Words of 3 to 24 letters with two digits at most; numbers are never in it. Words stay when their documents go, until
// the index is rebuilt.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"

namespace sohoa {

Result<> addToVocabulary(Database& database, const std::vector<std::string>& foldedWords);

// The words at distance 1 (a letter wrong, missing, too many, or two changed about) or with rn for m, cl for d, vv for
// w. Where the word itself is well known, the well known ones are left out: "thang" is another word than "thanh", not a
// slip. Those the recognizer confuses most (l/1/i, o/0, c/e) come first, at most `most`. Nothing for a word below four
// letters or one with a digit.
Result<std::vector<std::string>> similarWords(Database& database, const std::string& foldedWord, std::size_t most);

// 0: not similar; 1: similar; 2: the recognizer's usual confusion.
int slipBetween(const std::string& word, const std::string& read);

}  // namespace sohoa
