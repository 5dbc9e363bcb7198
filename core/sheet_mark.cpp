#include "core/sheet_mark.h"

namespace sohoa {

std::string_view name(SheetMarkKind kind) {
    switch (kind) {
        case SheetMarkKind::Seal: return "seal";
        case SheetMarkKind::Signature: return "signature";
        case SheetMarkKind::ArrivalStamp: return "arrival_stamp";
        case SheetMarkKind::Priority: return "priority";
        case SheetMarkKind::Secrecy: return "secrecy";
    }
    return "";
}

std::optional<SheetMarkKind> sheetMarkKindNamed(std::string_view wanted) {
    for (const SheetMarkKind kind : {SheetMarkKind::Seal, SheetMarkKind::Signature, SheetMarkKind::ArrivalStamp,
                                     SheetMarkKind::Priority, SheetMarkKind::Secrecy})
        if (name(kind) == wanted) return kind;
    return std::nullopt;
}

}  // namespace sohoa
