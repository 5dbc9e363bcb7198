// The tries at signing in: five, then a pause that doubles with every five more. One thread; for Accounts.
//
// A try is counted before it is made, so that whoever guesses with many hands or pulls the plug gets no more of them.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"

namespace sohoa {

inline constexpr int triesBeforeLockOut = 5;
inline constexpr std::chrono::minutes firstLockOut{15};
inline constexpr std::chrono::hours longestLockOut{24};

// Whose tries are counted together. Logins that do not exist share 256 places, so that they lock out as others do and
// the table does not grow with what is typed.
std::string triesOfAccount(std::int64_t account);
Result<std::string> triesOfUnknown(Database& database, std::string_view login);

struct CountedTry {
    bool last = false;  // the place is locked from now on, whatever this try brings, unless it is the right one
};

// In a transaction of the caller's. Fails with people.locked_out.
Result<CountedTry> countTry(Database& database, const std::string& place, UtcTime at);
Result<> forgetTries(Database& database, const std::string& place);

}  // namespace sohoa
