// How a key token stands, by its acts in order; and which act may come next. Pure: no database, no clock.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/day.h"
#include "core/result.h"
#include "core/working_calendar.h"
#include "store/custody/custody_act.h"

namespace sohoa {

struct Substitute {
    CustodyPerson person;
    CustodyPaper permission;
    std::string fromDay, untilDay;

    bool mayActOn(Day day) const;  // a day in Vietnam
};

struct TokenState {
    std::int64_t acts = 0;
    CustodyPerson keeper;   // nobody: not assigned, or returned
    CustodyPaper decision;  // that made them the keeper
    UtcTime keptSince;
    std::vector<Substitute> substitutes;
    std::string certificate;                // SHA-256 of the one in use
    std::vector<std::string> certificates;  // that it had under custody, in order
    // The act that began it; nothing where it is not so, or no longer.
    std::optional<CustodyAct> suspended, compromised, told, revoked, returned, lost;
};

TokenState after(TokenState state, const CustodyAct& act);
TokenState stateOf(const std::vector<CustodyAct>& acts);

// Fails with service.custody_incomplete, naming the fact that is missing, and service.custody_conflict where the act
// does not fit the state.
Result<> mayFollow(const TokenState& state, const CustodyAct& act);

// Who may sign with it: keeper and substitutes of the day; nobody while it is suspended, compromised, revoked, returned
// or lost.
std::vector<CustodyPerson> signersOf(const TokenState& state, UtcTime now);

// The managing agency is told of a leak, a theft or a misuse within 24 hours (Điện Biên QĐ 29/2021 Điều 27.6).
inline constexpr std::chrono::hours compromiseTerm{24};
UtcTime compromiseDeadline(const CustodyAct& compromised);

// How soon a revoked token goes back. Ninh Bình QĐ 165/2025 Điều 10.6c: 5 working days, to the Cục; Điện Biên QĐ
// 29/2021 Điều 19: 3 working days to the Sở, which forwards it within 2.
struct ReturnTerm {
    int workingDays;
    const char* rule;
};
inline constexpr ReturnTerm returnToCentralAgency{5, "QĐ 165/2025/QĐ-UBND (Ninh Bình) Điều 10.6c"};
inline constexpr ReturnTerm returnToProvince{3, "QĐ 29/2021/QĐ-UBND (Điện Biên) Điều 19"};
// The last day; the day of the notice is not counted.
Day returnDue(Day notice, int workingDays, const WorkingCalendar& calendar);

}  // namespace sohoa
