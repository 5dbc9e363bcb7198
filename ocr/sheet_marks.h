// What lies on a sheet beside its print, for RecognizedPage::marks: round red seals of 30 to 42 mm, signatures, the
// stamp of arrival, boxed marks of urgency and secrecy. Boxes are pixels of the delivered image.
//
// A seal is told by its ring: red at one distance from a middle, most of the way around. A signature is a blue stroke
// of 9 mm each way, and what lies beside it. On a page without colour neither is found, nor a signature in black.
#pragma once

#include <optional>
#include <vector>

#include "core/sheet_mark.h"
#include "ocr/marks.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr {

// "arrival" is the box of findArrivalStamp, of the prepared page.
std::vector<SheetMark> sheetMarksOf(const PreparedPage& page, const std::vector<BoxedMark>& boxed,
                                    const std::optional<PixelBox>& arrival);

}  // namespace sohoa::ocr
