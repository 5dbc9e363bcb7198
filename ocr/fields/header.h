// The head of page 1: issuing agency, number and symbol, place and date (Nghị định 30/2020 Phụ lục I, ô 1 to 5b), told
// apart by the national title on the right and the number line on the left.
#pragma once

#include <optional>
#include <vector>

#include "core/record_fields.h"
#include "ocr/fields/finding.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/page_lines.h"
#include "ocr/fields/pen.h"

namespace sohoa::ocr {

struct Header {
    int gutter = 0;                       // the right column begins here
    std::vector<Line> left, right;        // cut at the gutter, from the top
    std::optional<std::size_t> codeLine;  // of left
    std::optional<std::size_t> dateLine;  // of right
    int bottom = 0;                       // of number and date
};

Header headerOf(const PageLines& page);

// "KINH GUI …", "CAN CU …": folded text that can only stand behind type and subject.
bool beginsText(const std::string& foldedText);

void addCode(Findings& findings, const PageLines& page, const Header& header, const Pen& pen);
void addPlaceAndDate(Findings& findings, const PageLines& page, const Header& header, const Pen& pen);
void addOrgans(Findings& findings, const PageLines& page, const Header& header);

// ô 5a or 5b: the type in capitals and what stands under it, or "V/v …" under the number.
void addTypeAndSubject(Findings& findings, const PageLines& page, const Header& header);

}  // namespace sohoa::ocr
