// How the office's key tokens stand, as one document for screens and the command line: custody from the book, and,
// where it is asked for, the devices themselves.
#pragma once

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "store/custody/token_book.h"
#include "store/store.h"

namespace sohoa {

Json toJson(const CustodyPerson& person);
Json toJson(const CustodyAct& act);  // with "act", "act_vi", "sequence", "at"
Json toJson(const TokenCertificate& certificate);

// "unassigned", "ready", "suspended", "compromised", "revoked", "returned", "lost": the gravest that holds.
std::string_view tokenStateName(const TokenState& state);

struct CustodyTimes {
    std::optional<int> daysLeft;          // of the certificate
    int expiryWarning = 0;                // 60, 30, 7; 0 none
    std::optional<double> hoursToReport;  // below 0: late; nothing where nothing is to be reported
    std::optional<Day> returnDue;         // of a revoked token that is not back yet
    bool returnLate = false;
};
// Fails as officeCalendar() does where a term needs it.
Result<CustodyTimes> custodyTimes(const Config& config, const KnownToken& token, const TokenState& state, UtcTime now);

// One token of the book, without its device.
Result<Json> custodyJson(const Config& config, const KnownToken& token, const TokenState& state, UtcTime now);

// Every token of the configuration and of the book: {"tokens": […]}.
Result<Json> tokenStatus(const Config& config, Store& store, bool withDevices, UtcTime now);

}  // namespace sohoa
