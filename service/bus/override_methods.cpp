// Four eyes: one person asks, another one decides.
#include "service/overrides.h"

#include "core/error_codes.h"
#include "service/bus/method.h"

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

Result<QVariantList> decide(Desk& desk, const Call& call) {
    const bool approve = call.arguments.at(1).toBool();
    auto decided = approve ? approveOverride(desk.store, call.number(0), call.person)
                           : Overrides(desk.store.database()).decide(call.number(0), false, call.person);
    if (!decided) return passOn(decided);
    return QVariantList{};
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
            {"Overrides", Permission::ReadRecords, Pace::Quick, false, open}};
}

}  // namespace sohoa
