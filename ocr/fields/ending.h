// The end of the text: who signs, in what capacity, and who receives (Nghị định 30/2020 Phụ lục I, ô 7a, 7b, 9b). It
// stands on the last page of the document proper, at any height; annexes may follow.
#pragma once

#include <vector>

#include "ocr/fields/finding.h"
#include "ocr/fields/page_lines.h"
#include "ocr/fields/second_readings.h"

namespace sohoa::ocr {

// A name that does not stand centred under its position lost a part to the signature: it is read again over the width
// it must have.
void addSigner(Findings& findings, const std::vector<PageLines>& pages, const ReadAgain& readAgain);
void addRecipients(Findings& findings, const std::vector<PageLines>& pages);

// "PHÓ GIÁM ĐỐC" → "Phó Giám đốc".
std::string positionInLowerCase(std::string_view capitals);

}  // namespace sohoa::ocr
