// Whether two prints are of one sheet that was scanned twice. It raises a question to a person and decides nothing.
#pragma once

#include <optional>
#include <string_view>

#include "scanner/quality/sheet_print.h"

namespace sohoa::scanner {

// CannotTell: there is too little on both of them, or the images are of different sizes. It proves nothing either way.
enum class SameSheet { Yes, No, CannotTell };
std::string_view name(SameSheet answer);  // "yes", "no", "cannot_tell"

// 0 … 1: how well the pages agree part by part, with weight on the parts that agree least; the same for either order of
// the two. Nothing where it cannot be told. Some 40 ms.
std::optional<double> likeness(const SheetPrint& a, const SheetPrint& b);

// Above it is the same sheet. In the trials (docs/image-quality.md) scans of one sheet reach 0.64 and more, different
// pages 0.17 at most; forms that differ in a few words lie above, too, and are asked about.
inline constexpr double sameSheetLikeness = 0.42;

SameSheet sameSheet(const SheetPrint& a, const SheetPrint& b);

}  // namespace sohoa::scanner
