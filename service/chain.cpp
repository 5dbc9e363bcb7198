#include "service/chain.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/field_rules.h"
#include "service/copy_preview.h"
#include "service/exchange_limit.h"
#include "service/intake/import_step.h"
#include "service/kept_original.h"
#include "service/registration.h"
#include "service/secrecy_gate.h"

namespace sohoa {

namespace {

using Step = Result<> (*)(const Office&, Job&);

// The step that leaves a state; none where the job waits for a person or has ended.
Step stepFrom(const Office& office, const Job& job) {
    switch (job.state) {
        case JobState::Scanning: return job.order.source == PaperSource::Import ? importStep : scanStep;
        case JobState::Scanned: return recognizeStep;
        case JobState::Confirmed: return archiveStep;
        case JobState::Certifying: return office.seal ? certifyStep : nullptr;  // nothing is ever signed unattended
        case JobState::Sending: return sendStep;
        case JobState::Sent:
        case JobState::Delivered: return followStep;
        case JobState::Recognized:
        case JobState::Archived:
        case JobState::Certified:
        case JobState::Accepted:
        case JobState::Refused:
        case JobState::Cancelled: return nullptr;
    }
    return nullptr;
}

// A page or file that fails three times is not tried a fourth time: a person looks at it.
constexpr int mostAttempts = 3;

// The key's troubles (no token, a wrong PIN) are told to the person who stands there; the job itself is in order.
bool concernsThisJob(const Error& error, JobState state) {
    if (error.code == errors::TooLargeForExchange) return true;
    return state != JobState::Certifying && state != JobState::Sending && error.code.remedy != Remedy::Retry &&
           error.code != errors::Cancelled;
}

}  // namespace

bool restsAt(JobState state) {
    switch (state) {
        case JobState::Recognized:
        case JobState::Archived:
        case JobState::Certified:
        case JobState::Accepted:
        case JobState::Refused:
        case JobState::Cancelled: return true;
        case JobState::Scanning:
        case JobState::Scanned:
        case JobState::Confirmed:
        case JobState::Certifying:
        case JobState::Sending:
        case JobState::Sent:
        case JobState::Delivered: return false;
    }
    return true;
}

Result<Job> carryOn(const Office& office, JobId id, TakesOn takesOn) {
    auto lock = office.store.lock(id);
    if (!lock) return passOn(lock);
    auto job = office.store.job(id);
    if (!job) return job;
    if (auto finished = finishRefusal(office, *job); !finished) return passOn(finished);
    while (!job->held) {
        const JobState from = job->state;
        const Step step = takesOn(from) ? stepFrom(office, *job) : nullptr;
        if (step == nullptr || job->recalledAt) break;
        if (auto claimed = office.store.claim(*job); !claimed) return passOn(claimed);
        office.reporter.started(id, from);
        const auto begun = std::chrono::steady_clock::now();
        auto done = step(office, *job);
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
        if (!done && done.error().code == errors::GaveWay) {
            if (auto back = office.store.takeBackClaim(*job); !back) return passOn(back);
            return passOn(done);
        }
        if (!done) {
            const bool poisoned =
                job->attempts >= mostAttempts && from != JobState::Sending && from != JobState::Certifying;
            if (!job->held && (concernsThisJob(done.error(), from) || poisoned))
                (void)office.store.hold(*job, done.error());
            return passOn(done);
        }
        if (job->state == from) break;  // it waits for others: a receiver's answer
        office.reporter.reached(id, job->state, took);
    }
    office.store.clearWorkFolder(id);
    return job;
}

static tl::unexpected<Error> wrongState(const Job& job) {
    return fail(errors::WrongState, fmt::format("job {} is {}", job.id.value, name(job.state)));
}

Result<> confirmFields(const Office& office, Job& job, const RecordFields& corrections, std::string_view person) {
    if (job.state != JobState::Recognized) return wrongState(job);
    for (const auto& [field, value] : corrections) {
        FieldValue& target = job.fields[field];
        target.content = value.content;
    }
    fillInUsualValues(job.fields, job.direction);
    for (auto& [field, value] : job.fields) {
        value.confirmed = true;
        value.confidence = 1;
    }
    // What the exchange requires of every document (QCVN 102:2016), number, symbol and agency being its identity (Nghị
    // định 30/2020 Phụ lục VI Phần I mục III.1h).
    for (Field needed :
         {Field::CodeNumber, Field::CodeNotation, Field::OrganName, Field::IssuedDate, Field::TypeName, Field::Subject})
        if (textOf(job.fields, needed).empty()) return fail(errors::FieldsMissing, std::string(name(needed)));
    if (auto checked = checkFields(office, job, corrections); !checked) return checked;
    Json changed = Json::array();
    for (const auto& [field, value] : corrections)
        changed.push_back(name(field));
    return office.store.database().transaction([&]() -> Result<> {
        if (auto entered = registerConfirmed(office, job, person); !entered) return entered;
        return office.store.advance(job, JobState::Confirmed, {{"by", person}, {"changed", changed}});
    });
}

Result<> orderCopy(const Office& office, Job& job, const CopyOrder& order) {
    // Who goes on with it signs it, and nobody else.
    if (job.state == JobState::Certifying) {
        if (!job.copy || job.copy->keeper == order.keeper) return {};
        job.copy->keeper = order.keeper;
        return office.store.record(job, "job.copy_taken_over", {{"keeper", order.keeper}});
    }
    if (job.state != JobState::Archived) return wrongState(job);
    if (auto registrable = requireRegistrable(office.config); !registrable) return registrable;
    auto subject = copySubjectOf(office, job);
    if (!subject) return passOn(subject);
    if (auto allowed = requireConversion(order, order.medium.value_or(subject->medium), subject->pages); !allowed)
        return allowed;
    if (auto fits = requireSendableCopy(office, job.id, order, subject->archive); !fits) return fits;
    job.copy = order;
    return office.store.advance(job, JobState::Certifying,
                                {{"form", name(order.form)},
                                 {"source", order.source ? name(*order.source) : ""},
                                 {"pages", order.pages.text()},
                                 {"keeper", order.keeper}});
}

Result<> cancelJob(const Office& office, Job& job, std::string_view person) {
    const bool gone = job.state >= JobState::Sending;  // what was sent is recalled, not cancelled
    if (gone) return wrongState(job);
    return office.store.advance(job, JobState::Cancelled, {{"by", person}});
}

}  // namespace sohoa
