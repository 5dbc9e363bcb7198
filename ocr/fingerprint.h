// What a page looks like from afar, in 256 bits: the layout of its letters, for finding a paper that was scanned before
// (core/recognized_page.h: RecognizedPage::fingerprint).
#pragma once

#include <string>

#include "ocr/prepared_page.h"

namespace sohoa::ocr {

// 64 hex digits; "" where there is nothing the size of letters. Seals, signatures, rules and what lies at the edges do
// not count, and the letters' own middle is the middle of what is looked at: a sheet that lies a little differently
// under the glass has the same.
std::string fingerprintOf(const PreparedPage& page);

}  // namespace sohoa::ocr
