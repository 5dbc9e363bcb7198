// The place a document is issued at and the territory its agency is named by are the same word, in small letters and in
// capitals (Nghị định 30/2020 Phụ lục I mục II.4): two readings of one name.
#pragma once

#include "ocr/fields/elsewhere.h"
#include "ocr/fields/finding.h"

namespace sohoa::ocr {

// Where both have the same letters and differ in their marks, the spelling that the document uses more often, or was
// read more surely, is taken for both; the field that is changed says what it read.
void agreeOnTerritory(Findings& findings, const DocumentWords& document);

}  // namespace sohoa::ocr
