// Whether a page is the first of a document, and which lines of a document its fields are read off.
#pragma once

#include <vector>

#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

// It has the head of a first page (Nghị định 30/2020 Phụ lục I, ô 1 to 5): the national title and a number or a date
// beside it, or what is left of these on a page that reads badly. Never a page that goes on, nor an annex: those have a
// page number, a title or text where the head would stand.
bool opensDocument(const PageLines& page);

// Lines down to where the text begins.
std::vector<std::size_t> headLines(const PageLines& page);

// Lines beside and below "Nơi nhận:", or, where there is none, the last ones of the page.
std::vector<std::size_t> endLines(const PageLines& page);

}  // namespace sohoa::ocr
