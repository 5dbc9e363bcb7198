#include "store/people/overrides.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "core/sha256.h"
#include "core/text.h"
#include "store/ledger.h"
#include "store/people/accounts.h"
#include "store/people/proper_line.h"

namespace sohoa {

static constexpr std::array actionNames{"secret-release", "page-deletion", "final-pin-try", "legal-hold-release"};

std::string_view name(OverrideAction action) { return actionNames[static_cast<std::size_t>(action)]; }

std::optional<OverrideAction> overrideActionNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < actionNames.size(); ++i)
        if (wanted == actionNames[i]) return static_cast<OverrideAction>(i);
    return std::nullopt;
}

namespace {

struct Stored {
    Override override;
    std::int64_t requester = 0;
    bool decided = false, approved = false, used = false;
};

}  // namespace

static Result<std::vector<Stored>> stored(Database& database, std::string_view condition,
                                          const std::vector<SqlValue>& values) {
    auto rows = database.query(
        fmt::format("SELECT o.id, action, job_id, page, reason, requester.login, requested_at, expires_at, "
                    "decider.login, requested_by, decided_at, approved, used_at FROM override_request o "
                    "JOIN account requester ON requester.id = requested_by "
                    "LEFT JOIN account decider ON decider.id = decided_by WHERE {} ORDER BY o.id",
                    condition),
        13, values);
    if (!rows) return passOn(rows);
    std::vector<Stored> found;
    for (const SqlRow& row : *rows) {
        const auto action = overrideActionNamed(text(row, 1));
        auto requested = parseIsoUtc(text(row, 6)), expires = parseIsoUtc(text(row, 7));
        if (!action || !requested || !expires)
            return fail(errors::StoreUnavailable, fmt::format("override {} cannot be read", integer(row, 0)));
        Stored one;
        one.override = {integer(row, 0),
                        *action,
                        JobId{integer(row, 2)},
                        static_cast<int>(integer(row, 3)),
                        text(row, 4),
                        text(row, 5),
                        *requested,
                        *expires,
                        text(row, 8)};
        one.requester = integer(row, 9);
        one.decided = row.at(10).has_value();
        one.approved = integer(row, 11) == 1;
        one.used = row.at(12).has_value();
        found.push_back(std::move(one));
    }
    return found;
}

static Result<Stored> storedWith(Database& database, std::int64_t id) {
    auto found = stored(database, "o.id = :1", {id});
    if (!found) return passOn(found);
    if (found->empty()) return fail(errors::OverrideUnknown, fmt::format("request {}", id));
    return std::move(found->front());
}

static Result<> mustBePermitted(Database& database, const Person& person, Permission permission) {
    auto today = Accounts(database).ofAccount(person.account);
    if (!today) return passOn(today);
    if (!*today || !may(**today, permission)) return fail(errors::NotAllowed, std::string(name(permission)));
    return {};
}

static Result<> note(Database& database, std::string_view event, const Override& override, Json detail) {
    detail["override"] = override.id;
    detail["action"] = name(override.action);
    detail["requested_by"] = override.requestedBy;
    if (override.page > 0) detail["page"] = override.page;
    return appendToLedger(database, override.job, event, detail);
}

static Result<> mustExist(Database& database, JobId job) {
    auto rows = database.query("SELECT id FROM job WHERE id = :1", 1, {job.value});
    if (!rows) return passOn(rows);
    if (rows->empty()) return fail(errors::JobUnknown, fmt::format("job {}", job.value));
    return {};
}

static Result<std::vector<Stored>> waiting(Database& database, OverrideAction action, JobId job, int page, UtcTime at) {
    return stored(database,
                  "action = :1 AND job_id = :2 AND page = :3 AND expires_at > :4 AND used_at IS NULL "
                  "AND (decided_at IS NULL OR approved = 1)",
                  {std::string(name(action)), job.value, std::int64_t(page), isoUtc(at)});
}

Result<std::int64_t> Overrides::request(OverrideAction action, JobId job, int page, std::string_view reason,
                                        const Person& person) {
    if (page < 0 || (action == OverrideAction::PageDeletion && page == 0)) return fail(errors::BadMessage, "page");
    const auto line = properLine(reason, longestReason);
    if (!line || codePoints(*line).size() < shortestReason) return fail(errors::ReasonMissing);
    const UtcTime at = clock_();
    std::int64_t id = 0;
    auto done = database_.transaction([&]() -> Result<> {
        if (auto permitted = mustBePermitted(database_, person, Permission::RequestOverride); !permitted)
            return permitted;
        if (auto exists = mustExist(database_, job); !exists) return exists;
        auto same = waiting(database_, action, job, page, at);
        if (!same) return passOn(same);
        if (!same->empty()) return fail(errors::OverridePending, fmt::format("request {}", same->front().override.id));
        auto added = database_.query(
            "INSERT INTO override_request (action, job_id, page, reason, requested_by, requested_at, expires_at) "
            "VALUES (:1, :2, :3, :4, :5, :6, :7) RETURNING id",
            1,
            {std::string(name(action)), job.value, std::int64_t(page), *line, person.account, isoUtc(at),
             isoUtc(at + lifetime)});
        if (!added) return passOn(added);
        id = integer(added->at(0), 0);
        auto made = storedWith(database_, id);
        if (!made) return passOn(made);
        return note(database_, "override.requested", made->override, {{"reason_sha256", sha256Of(*line).hex()}});
    });
    if (!done) return passOn(done);
    return id;
}

Result<> Overrides::decide(std::int64_t id, bool approve, const Person& person) {
    const UtcTime at = clock_();
    return database_.transaction([&]() -> Result<> {
        auto found = storedWith(database_, id);
        if (!found) return passOn(found);
        if (found->requester == person.account) return fail(errors::SamePerson);
        if (auto permitted = mustBePermitted(database_, person, Permission::ApproveOverride); !permitted)
            return permitted;
        if (found->decided) return fail(errors::OverrideDecided);
        if (found->override.expiresAt <= at) return fail(errors::OverrideExpired);
        auto decided = database_.execute(
            "UPDATE override_request SET decided_by = :1, decided_at = :2, approved = :3 WHERE id = :4",
            {person.account, isoUtc(at), std::int64_t(approve), id});
        if (!decided) return passOn(decided);
        auto now = storedWith(database_, id);
        if (!now) return passOn(now);
        return note(database_, approve ? "override.approved" : "override.refused", now->override,
                    {{"decided_by", now->override.decidedBy}});
    });
}

Result<std::optional<Override>> Overrides::approvedFor(OverrideAction action, JobId job, int page) {
    auto found = waiting(database_, action, job, page, clock_());
    if (!found) return passOn(found);
    for (Stored& one : *found)
        if (one.approved) return std::optional(std::move(one.override));
    return std::optional<Override>();
}

Result<> Overrides::use(std::int64_t id) {
    const UtcTime at = clock_();
    return database_.transaction([&]() -> Result<> {
        auto found = storedWith(database_, id);
        if (!found) return passOn(found);
        if (!found->approved) return fail(errors::OverrideUnknown, fmt::format("request {} is not approved", id));
        if (found->used) return fail(errors::OverrideDecided, fmt::format("request {} was used", id));
        if (found->override.expiresAt <= at) return fail(errors::OverrideExpired);
        auto used = database_.execute("UPDATE override_request SET used_at = :1 WHERE id = :2", {isoUtc(at), id});
        if (!used) return passOn(used);
        return note(database_, "override.used", found->override, {{"decided_by", found->override.decidedBy}});
    });
}

Result<std::vector<Override>> Overrides::open() {
    auto found = stored(database_, "decided_at IS NULL AND expires_at > :1", {isoUtc(clock_())});
    if (!found) return passOn(found);
    std::vector<Override> requests;
    for (Stored& one : *found)
        requests.push_back(std::move(one.override));
    return requests;
}

}  // namespace sohoa
