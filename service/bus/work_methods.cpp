// What people decide about jobs. Each decision is made under the job's lock and is in the store before it is answered;
// the lanes do the work that follows.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/bus/method.h"
#include "service/chain.h"
#include "service/record_json.h"
#include "service/registration.h"
#include "store/keeping/admission.h"

namespace sohoa {

namespace {

Reporter nobodyListens;

// The decision about the job, by a person, under its lock. The lanes look at the job afterwards.
using Decision = std::function<Result<>(const Office&, Job&)>;

// What a held job waits for comes first; it can be resumed, held on and cancelled.
enum class WhileHeld { Refused, Allowed };

Result<QVariantList> decide(Desk& desk, JobId id, const Decision& decision, WhileHeld whileHeld = WhileHeld::Refused) {
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    {
        auto lock = desk.store.lock(id);
        if (!lock) return passOn(lock);
        auto job = desk.store.job(id);
        if (!job) return passOn(job);
        if (job->recalledAt) return fail(errors::WrongState, fmt::format("job {} is recalled", id.value));
        if (job->held && whileHeld == WhileHeld::Refused) return tl::make_unexpected(*job->held);
        if (auto decided = decision(office, *job); !decided) return passOn(decided);
    }
    desk.lanes.wake(id);
    return QVariantList{};
}

// Work that will not fit on the disks does not start.
Result<> admit(const Desk& desk, const ScanOrder& order) {
    PlannedScan planned;
    planned.pages = order.expectedPages.value_or(planned.pages);
    planned.dpi = order.dpi;
    planned.mode = order.mode;
    const auto& home = desk.config.home;
    Admission::Places places{home / "spool", home / "work", std::nullopt};
    if (desk.store.database().dialect() == Dialect::Sqlite) places.database = home / "store";
    return Admission(std::move(places)).admit(roomFor(planned));
}

Result<QVariantList> scan(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    const auto source = paperSourceNamed(stringOr(*request, "source", ""));
    const auto mode = colorModeNamed(stringOr(*request, "mode", ""));
    const auto origin = originNamed(stringOr(*request, "origin", "kiosk"));
    const std::int64_t dpi = integerOr(*request, "dpi", 0), expected = integerOr(*request, "expect", 0);
    if (!source || !mode || !origin || dpi < 200 || dpi > 600 || expected < 0 || expected > 10'000)
        return fail(errors::BadRequest, "source, mode, dpi (200 to 600), expect");
    if (!boolOr(*request, "no_state_secret", false)) return fail(errors::NotDeclared);
    ScanOrder order;
    order.operatorName = call.person.login;
    order.device = stringOr(*request, "device", "");
    order.source = *source;
    order.mode = *mode;
    order.dpi.value = int(dpi);
    order.origin = *origin;
    if (expected > 0) order.expectedPages = int(expected);
    const auto direction = directionNamed(stringOr(*request, "direction", "incoming"));
    if (!direction) return fail(errors::BadRequest, "direction");
    order.direction = *direction;
    auto due = dueTime(desk.config, now(), 0);
    if (!due) return passOn(due);
    order.dueAt = *due;
    if (auto admitted = admit(desk, order); !admitted) return passOn(admitted);
    auto id = desk.store.createJob(order);
    if (!id) return passOn(id);
    desk.lanes.wake(*id);
    return QVariantList{qlonglong(id->value)};
}

Result<RecordFields> fieldsIn(const Json& texts) {
    RecordFields fields;
    for (const auto& [key, value] : texts.items()) {
        const auto field = fieldNamed(key);
        if (!field || !value.is_string()) return fail(errors::FieldsMissing, fmt::format("no field {}", key));
        auto content = contentFromText(*field, value.get<std::string>());
        if (!content) return fail(errors::FieldsMissing, fmt::format("not a value for {}", key));
        fields[*field].content = std::move(*content);
    }
    return fields;
}

Result<QVariantList> confirm(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    auto fields = fieldsIn(*request);
    if (!fields) return passOn(fields);
    return decide(desk, JobId{call.number(0)}, [&](const Office& office, Job& job) {
        return confirmFields(office, job, *fields, call.person.login);
    });
}

// form "": the order that was given before, where the service ended in the middle of it.
Result<QVariantList> certify(Desk& desk, const Call& call) {
    const std::string formName = call.text(1);
    const auto form = copyFormNamed(formName);
    if (!form && !formName.empty()) return fail(errors::BadRequest, "form");
    auto pin = call.secret(2);
    if (!pin) return passOn(pin);
    const JobId id{call.number(0)};
    auto ordered = decide(desk, id, [&](const Office& office, Job& job) -> Result<> {
        if (!form && job.state != JobState::Certifying) return fail(errors::WrongState, "no copy was ordered");
        const CopyForm wanted = form ? *form : job.copy->form;
        return orderCopy(office, job, CopyOrder{wanted, call.person.login});
    });
    if (ordered) desk.lanes.certify(id, std::move(*pin));
    return ordered;
}

Result<QVariantList> send(Desk& desk, const Call& call) {
    std::vector<std::string> receivers;
    for (const QString& receiver : call.arguments.at(1).toStringList())
        receivers.push_back(receiver.toStdString());
    return decide(desk, JobId{call.number(0)},
                  [&](const Office& office, Job& job) { return orderDispatch(office, job, receivers); });
}

Result<QVariantList> hold(Desk& desk, const Call& call) {
    return decide(
        desk, JobId{call.number(0)},
        [](const Office& office, Job& job) {
            return office.store.hold(job, Error{errors::HeldByPerson, ""});
        },
        WhileHeld::Allowed);
}

// The person has looked at it: it is not held any more.
Result<QVariantList> resume(Desk& desk, const Call& call) {
    return decide(
        desk, JobId{call.number(0)},
        [&](const Office& office, Job& job) -> Result<> {
            return job.held ? office.store.release(job, call.person.login) : Result<>{};
        },
        WhileHeld::Allowed);
}

Result<QVariantList> cancel(Desk& desk, const Call& call) {
    return decide(
        desk, JobId{call.number(0)},
        [&](const Office& office, Job& job) { return cancelJob(office, job, call.person.login); }, WhileHeld::Allowed);
}

Result<QVariantList> interrupt(Desk& desk, const Call& call) {
    desk.lanes.interrupt(JobId{call.number(0)});
    return QVariantList{};
}

// Ask the receivers' side now instead of at the next round.
Result<QVariantList> follow(Desk& desk, const Call& call) {
    auto job = desk.store.job(JobId{call.number(0)});
    if (!job) return passOn(job);
    desk.lanes.wake(job->id);
    return QVariantList{};
}

}  // namespace

Methods workMethods() {
    return {{"Scan", Permission::Scan, Pace::Quick, true, scan},
            {"Confirm", Permission::Confirm, Pace::Quick, true, confirm},
            {"Certify", Permission::Certify, Pace::Quick, true, certify},
            {"Send", Permission::Send, Pace::Quick, true, send},
            {"Hold", Permission::HoldAndCancel, Pace::Quick, true, hold},
            {"Resume", Permission::HoldAndCancel, Pace::Quick, true, resume},
            {"Cancel", Permission::HoldAndCancel, Pace::Quick, true, cancel},
            {"Interrupt", Permission::HoldAndCancel, Pace::Quick, true, interrupt},
            {"Follow", Permission::ReadRecords, Pace::Quick, true, follow}};
}

}  // namespace sohoa
