// The states of a job, and the doubts about its fields, in the words that people read.
#pragma once

#include <string_view>

#include "core/field_doubt.h"
#include "store/job_state.h"

namespace sohoa {

struct Words {
    std::string_view vi, en;
};

Words stateWords(JobState state);    // where it stands: "Đã quét"
Words workingWords(JobState state);  // what is being done about it: "Đang nhận dạng"
Words wordsOf(FieldDoubtKind kind);  // why a person should look: "chữ dễ nhầm"

}  // namespace sohoa
