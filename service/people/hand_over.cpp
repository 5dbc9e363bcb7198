#include "service/people/hand_over.h"

#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {

static bool isOver(JobState state) {
    switch (state) {
        case JobState::Scanning:
        case JobState::Scanned:
        case JobState::Recognized:
        case JobState::Confirmed:
        case JobState::Archived:
        case JobState::Certifying:
        case JobState::Certified:
        case JobState::Sending:
        case JobState::Sent:
        case JobState::Delivered:
        case JobState::Refused: return false;  // somebody has to decide
        case JobState::Accepted:
        case JobState::Cancelled: return true;
    }
    return true;
}

Result<> handOver(Store& store, JobId id, const Person& from, const Person& to) {
    if (!may(to, Permission::Scan) && !may(to, Permission::Confirm)) return fail(errors::NotAllowed, "work on a job");
    return store.database().transaction([&]() -> Result<> {
        auto job = store.job(id);
        if (!job) return passOn(job);
        if (job->responsible != from.login) return fail(errors::NotResponsible);
        if (isOver(job->state)) return fail(errors::WrongState, std::string(name(job->state)));
        if (from.login == to.login) return {};
        job->responsible = to.login;
        return store.record(*job, "job.handed_over", {{"from", from.login}, {"to", to.login}});
    });
}

}  // namespace sohoa
