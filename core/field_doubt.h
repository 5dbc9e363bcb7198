// Why a person should look at a field before believing it, with the place on the paper as the evidence.
//
// The recognizer never decides silently between letters that look alike where the field has legal weight: what it
// offers, what else it may be, and what really was read all stay.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/units.h"

namespace sohoa {

enum class FieldDoubtKind {
    LookAlike,    // letters of it have twins: 0/9, 1/7, Đ/D, hook and acute
    Respelled,    // the value has the spelling of the rules, other letters were read
    Rule,         // the value breaks a rule of grammar, or contradicts another field
    Handwritten,  // filled in by pen
    Faint,        // the print reads badly
};
std::string_view name(FieldDoubtKind kind);  // "look_alike", "respelled", "rule", "handwritten", "faint"
std::optional<FieldDoubtKind> fieldDoubtKindNamed(std::string_view name);

struct FieldDoubt {
    FieldDoubtKind kind = FieldDoubtKind::LookAlike;
    std::string read;      // the letters in question as they were read; for Rule the name of the rule
    std::string proposal;  // what they may be instead, "" where there is nothing to propose
    PixelBox box;          // of the letters, on the field's page of the delivered image; empty where unknown
};

}  // namespace sohoa
