// Where the parts of a document stand on its sheet: the ô số of Nghị định 30/2020 Phụ lục I Phần IV, in millimetres of
// an A4 sheet in its usual margins. Real sheets differ by up to 15 mm: offices set their margins as they like.
#pragma once

#include <optional>

#include "core/record_fields.h"
#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

struct Zone {
    double x0, y0, x1, y1;  // what ends the text stands at any height: there y0 and y1 are those of the sheet
};

inline constexpr double zoneSlack = 15;  // millimetres

std::optional<Zone> zoneOf(Field field);

// How far the middle of the box lies outside of the field's zone and its slack, in millimetres; 0 inside, and for
// fields that have no zone.
double offZone(Field field, const PageLines& page, const PixelBox& upright);

}  // namespace sohoa::ocr
