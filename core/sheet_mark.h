// What lies on a sheet beside its print: set by hand or by stamp, found by colour and shape.
#pragma once

#include <optional>
#include <string_view>

#include "core/units.h"

namespace sohoa {

enum class SheetMarkKind { Seal, Signature, ArrivalStamp, Priority, Secrecy };
std::string_view name(SheetMarkKind kind);  // "seal", "signature", "arrival_stamp", "priority", "secrecy"
std::optional<SheetMarkKind> sheetMarkKindNamed(std::string_view name);

struct SheetMark {
    SheetMarkKind kind = SheetMarkKind::Seal;
    PixelBox box;  // on the delivered image
};

}  // namespace sohoa
