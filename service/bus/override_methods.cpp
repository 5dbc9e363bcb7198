// Four eyes: one person asks, another one decides.
#include "service/overrides.h"

#include "core/error_codes.h"
#include "service/bus/method.h"
#include "store/people/accounts.h"

namespace sohoa {

namespace {

Result<QVariantList> request(Desk& desk, const Call& call) {
    auto wanted = call.json(0);
    if (!wanted) return passOn(wanted);
    const auto action = overrideActionNamed(stringOr(*wanted, "action", ""));
    if (!action) return fail(errors::BadRequest, "action");
    auto id = Overrides(desk.store.database())
                  .request(*action, JobId{integerOr(*wanted, "job", 0)}, int(integerOr(*wanted, "page", 0)),
                           stringOr(*wanted, "reason", ""), call.person);
    if (!id) return passOn(id);
    return QVariantList{qlonglong(*id)};
}

Result<QVariantList> decideAs(Desk& desk, const Call& call, const Person& person) {
    const bool approve = call.arguments.at(1).toBool();
    auto decided = approve ? approveOverride(desk.store, call.number(0), person)
                           : Overrides(desk.store.database()).decide(call.number(0), false, person);
    if (!decided) return passOn(decided);
    return QVariantList{};
}

Result<QVariantList> decide(Desk& desk, const Call& call) { return decideAs(desk, call, call.person); }

// The second person proves who they are at this moment, beside the first, who stays signed in.
Result<QVariantList> decideTogether(Desk& desk, const Call& call) {
    auto secret = call.secret(3);
    if (!secret) return passOn(secret);
    if (call.text(2) == call.person.login) return fail(errors::SamePerson);
    auto second = Accounts(desk.store.database()).signIn(call.text(2), *secret, now());
    if (!second) return passOn(second);
    if (second->account == call.person.account) return fail(errors::SamePerson);
    if (!may(*second, Permission::ApproveOverride)) return fail(errors::NotAllowed);
    return decideAs(desk, call, *second);
}

Result<QVariantList> open(Desk& desk, const Call&) {
    auto requests = Overrides(desk.store.database()).open();
    if (!requests) return passOn(requests);
    Json list = Json::array();
    for (const Override& o : *requests)
        list.push_back({{"id", o.id},
                        {"action", name(o.action)},
                        {"job", o.job.value},
                        {"page", o.page},
                        {"reason", o.reason},
                        {"requested_by", o.requestedBy},
                        {"requested_at", isoUtc(o.requestedAt)},
                        {"expires_at", isoUtc(o.expiresAt)}});
    return busAnswer({{"overrides", std::move(list)}});
}

}  // namespace

Methods overrideMethods() {
    return {{"RequestOverride", Permission::RequestOverride, Pace::Quick, true, request},
            {"DecideOverride", Permission::ApproveOverride, Pace::Quick, true, decide},
            {"DecideOverrideTogether", Permission::RequestOverride, Pace::Quick, true, decideTogether},
            {"Overrides", Permission::ReadRecords, Pace::Quick, false, open}};
}

}  // namespace sohoa
