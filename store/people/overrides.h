// Four eyes: what one person asks for, with a reason, and another one decides. Good once, for one thing, for a day.
//
// Both are looked up again at the moment of acting: who was disabled or lost a role since the sign-in has no say. The
// ledger has both logins and the reason's digest; the reason itself stays in the table, for it may quote a document.
// One thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/units.h"
#include "store/database.h"
#include "store/people/person.h"

namespace sohoa {

enum class OverrideAction {
    SecretRelease,     // a false alarm of the secrecy gate
    PageDeletion,      // of the page named
    FinalPinTry,       // the token locks itself if it fails
    LegalHoldRelease,  // Phụ lục VI Phần I mục IV.1g
};
std::string_view name(OverrideAction action);  // "secret-release", "page-deletion", "final-pin-try", …
std::optional<OverrideAction> overrideActionNamed(std::string_view name);

struct Override {
    std::int64_t id = 0;
    OverrideAction action = OverrideAction::SecretRelease;
    JobId job;
    int page = 0;  // 0: the whole job
    std::string reason;
    std::string requestedBy;  // login
    UtcTime requestedAt, expiresAt;
    std::string decidedBy;  // login; "" while open
};

class Overrides {
  public:
    static constexpr std::chrono::hours lifetime{24};                       // from the request to the use
    static constexpr std::size_t shortestReason = 10, longestReason = 500;  // characters

    explicit Overrides(Database& database, std::function<UtcTime()> clock = now)
        : database_(database), clock_(std::move(clock)) {}

    // Fails with people.not_allowed, people.reason_missing, store.job_unknown; people.override_pending while the same
    // is asked for and not decided or approved and not used; core.bad_message for a deletion without its page.
    Result<std::int64_t> request(OverrideAction action, JobId job, int page, std::string_view reason,
                                 const Person& person);
    // Once. Fails with people.same_person, people.not_allowed, people.override_unknown, people.override_expired,
    // people.override_decided.
    Result<> decide(std::int64_t id, bool approve, const Person& person);

    Result<std::optional<Override>> approvedFor(OverrideAction action, JobId job, int page);
    // In the transaction of the act that it allows. Fails with people.override_unknown for what is not approved,
    // people.override_expired, people.override_decided for what was used before.
    Result<> use(std::int64_t id);

    Result<std::vector<Override>> open();  // not decided and not expired, oldest first

  private:
    Database& database_;
    std::function<UtcTime()> clock_;
};

}  // namespace sohoa
