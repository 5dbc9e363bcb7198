// What people decide about jobs. Each decision is made under the job's lock and is in the store before it is answered;
// the lanes do the work that follows.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/bus/attended.h"
#include "service/bus/decide.h"
#include "service/bus/method.h"
#include "service/chain.h"
#include "service/record_json.h"
#include "service/scanning/scan_decisions.h"

namespace sohoa {

namespace {

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
    ApprovedList approved;
    auto ordered = decide(desk, JobId{call.number(0)}, [&](const Office& office, Job& job) -> Result<> {
        if (!form && job.state != JobState::Certifying) return fail(errors::WrongState, "no copy was ordered");
        if (auto keeper = requireKeeper(desk, call); !keeper) return keeper;
        const CopyForm wanted = form ? *form : job.copy->form;
        if (auto done = orderCopy(office, job, CopyOrder{wanted, call.person.login}); !done) return done;
        approved = approvalOf(call, job, std::move(*pin));
        return {};
    });
    if (ordered) desk.lanes.certify(std::move(approved));
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
            if (!job.held) return {};
            const bool scans =
                job.state == JobState::Scanning && job.take > 0 && job.order.source != PaperSource::Import;
            if (scans) return goOnScanning(office.store, job, std::nullopt, call.person.login);
            return office.store.release(job, call.person.login);
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
    return {{"Confirm", Permission::Confirm, Pace::Quick, true, confirm},
            {"Certify", Permission::Certify, Pace::Quick, true, certify},
            {"Send", Permission::Send, Pace::Quick, true, send},
            {"Hold", Permission::HoldAndCancel, Pace::Quick, true, hold},
            {"Resume", Permission::HoldAndCancel, Pace::Quick, true, resume},
            {"Cancel", Permission::HoldAndCancel, Pace::Quick, true, cancel},
            {"Interrupt", Permission::HoldAndCancel, Pace::Quick, true, interrupt},
            {"Follow", Permission::ReadRecords, Pace::Quick, true, follow}};
}

}  // namespace sohoa
