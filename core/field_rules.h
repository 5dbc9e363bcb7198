// The table of the record fields by Nghị định 30/2020 Phụ lục VI Phần II, for incoming and for outgoing documents, with
// what the exchange adds (QCVN 102:2016).
#pragma once

#include <string_view>
#include <vector>

#include "core/direction.h"
#include "core/record_fields.h"

namespace sohoa {

enum class FilledBy { Hand, System };

struct FieldRule {
    Field field;
    std::string_view row;  // of the annex: "13.1"; "" where the exchange or the paper asks for it
    std::string_view vietnameseName;
    std::size_t longest = 0;  // characters, or digits of a number; 0 where no limit is set
    bool required = false;    // of who confirms; what the system gives later is not asked for here
    FilledBy filledBy = FilledBy::Hand;
    std::string_view usual = "";  // the value where nothing says otherwise
    bool eachItem = false;        // a list's limit is for each item, not for the whole
};

const std::vector<FieldRule>& fieldRules(Direction direction);  // in the order of the annex
const FieldRule* ruleOf(Field field, Direction direction);      // null where the direction has no such field

// Phụ lục VI Phần I mục III.1g: fields that the system keeps up to date and nobody types.
bool refusedByHand(Field field, Direction direction);

// Gives the usual value to fields that have one and are missing: language, urgency.
void fillInUsualValues(RecordFields& fields, Direction direction);

}  // namespace sohoa
