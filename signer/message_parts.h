// What the messages of sohoa-sign have in common to read. Reading fails with core.bad_message.
#pragma once

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "core/json.h"
#include "core/result.h"

namespace sohoa::signer {

// Milliseconds from one to ten minutes; `usual` where there is no such member.
Result<std::chrono::milliseconds> waitIn(const Json& request, const char* key, std::chrono::milliseconds usual);

// At most four whole numbers; none where anything else stands there.
std::vector<std::int64_t> numbersIn(const Json& object, const char* key);

// Puts the text members into their places; the first one that is missing is the error.
Result<> readTexts(const Json& object, std::initializer_list<std::pair<const char*, std::string*>> members);

}  // namespace sohoa::signer
