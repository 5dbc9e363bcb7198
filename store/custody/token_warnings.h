// What the office is told about a key token once, before it is too late: that its certificate ends in 60, 30, 7 days,
// that its PIN was entered wrongly. In the ledger with the telling.
#pragma once

#include <string>
#include <vector>

#include "core/clock.h"
#include "store/custody/known_token.h"

namespace sohoa {

inline constexpr int warningDays[] = {60, 30, 7};

// Whole days until then; 0 on the last one, below it afterwards.
int daysUntil(UtcTime end, UtcTime now);
// The warning that holds now: 60, 30 or 7; 0 where there is more time.
int expiryWarning(UtcTime notAfter, UtcTime now);

struct TokenWarning {
    std::string token;  // serial
    int days = 0;       // the step that was reached
    int daysLeft = 0;
};

// Every token in somebody's keeping whose certificate has come to a step that was not told yet. A step that was passed
// unseen is not told any more: the nearest one says it.
Result<std::vector<TokenWarning>> warnOfExpiry(Database& database, UtcTime now);

enum class PinTrouble { CountLow, FinalTry, Locked };
std::string_view name(PinTrouble trouble);  // "pin-count-low", …
// Once a day. True where it had not been told today.
Result<bool> warnOfPin(Database& database, const KnownToken& token, PinTrouble trouble, UtcTime now);

}  // namespace sohoa
