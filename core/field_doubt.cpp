#include "core/field_doubt.h"

namespace sohoa {

std::string_view name(FieldDoubtKind kind) {
    switch (kind) {
        case FieldDoubtKind::LookAlike: return "look_alike";
        case FieldDoubtKind::Respelled: return "respelled";
        case FieldDoubtKind::Rule: return "rule";
        case FieldDoubtKind::Handwritten: return "handwritten";
        case FieldDoubtKind::Faint: return "faint";
    }
    return "";
}

std::optional<FieldDoubtKind> fieldDoubtKindNamed(std::string_view wanted) {
    for (const FieldDoubtKind kind : {FieldDoubtKind::LookAlike, FieldDoubtKind::Respelled, FieldDoubtKind::Rule,
                                      FieldDoubtKind::Handwritten, FieldDoubtKind::Faint})
        if (name(kind) == wanted) return kind;
    return std::nullopt;
}

}  // namespace sohoa
