// Where the end of the text begins: the line "Nơi nhận:", and the column to its right.
#pragma once

#include <optional>
#include <vector>

#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

struct EndingAnchor {
    std::size_t page, line;
};

// The first "Nơi nhận:" of the document; an annex may have its own further on.
std::optional<EndingAnchor> recipientsAnchor(const std::vector<PageLines>& pages);

// Left edge of the signature's column beside and below that line.
int rightColumn(const PageLines& page, const Line& head);

// Lines that begin lower than this one, from the top.
std::vector<Line> linesBelow(const PageLines& page, const Line& head);

}  // namespace sohoa::ocr
