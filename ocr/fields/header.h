// The head of page 1: issuing agency, number and symbol, place and date (Nghị định 30/2020 Phụ lục I, ô 1 to 5b), told
// apart by the national title on the right and the number line on the left.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/record_fields.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

// Reads a part of the page again as one single line; the box is in upright pixels of the page's lines. "" where nothing
// is.
using ReadAgain = std::function<std::string(PixelBox upright)>;

struct Header {
    int gutter = 0;                       // the right column begins here
    std::vector<Line> left, right;        // cut at the gutter, from the top
    std::optional<std::size_t> codeLine;  // of left
    std::optional<std::size_t> dateLine;  // of right
    int bottom = 0;                       // of number and date
};

Header headerOf(const PageLines& page);

void addCode(RecordFields& fields, const PageLines& page, const Header& header, const ReadAgain& readAgain);
void addPlaceAndDate(RecordFields& fields, const PageLines& page, const Header& header, const ReadAgain& readAgain);
void addOrgans(RecordFields& fields, const PageLines& page, const Header& header);

// ô 5a or 5b: the type in capitals and what stands under it, or "V/v …" under the number.
void addTypeAndSubject(RecordFields& fields, const PageLines& page, const Header& header);

}  // namespace sohoa::ocr
