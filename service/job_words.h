// The states of a job in the words that people read.
#pragma once

#include <string_view>

#include "store/job_state.h"

namespace sohoa {

struct Words {
    std::string_view vi, en;
};

Words stateWords(JobState state);    // where it stands: "Đã quét"
Words workingWords(JobState state);  // what is being done about it: "Đang nhận dạng"

}  // namespace sohoa
