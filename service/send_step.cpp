// sending → sent → delivered → accepted: the job stands where the slowest of its dispatches stands.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "service/chain.h"
#include "service/delivery.h"
#include "service/exchange_limit.h"

namespace sohoa {

Result<> orderDispatch(const Office& office, Job& job, const std::vector<std::string>& receivers) {
    if (receivers.empty()) return fail(errors::NoReceiver);
    const bool mayGo =
        job.state == JobState::Certified || (job.state >= JobState::Sending && job.state <= JobState::Accepted);
    if (!mayGo || !job.signedFile)
        return fail(errors::WrongState, fmt::format("job {} is {}", job.id.value, name(job.state)));
    std::error_code error;
    const auto bytes = std::filesystem::file_size(office.store.spool().pathOf(*job.signedFile, "pdf"), error);
    if (!error)  // what cannot be read shows when it is packed
        if (auto fits = requireSendable(office.config, bytes); !fits) return fits;
    for (const std::string& receiver : receivers) {
        Dispatch dispatch;
        dispatch.job = job.id;
        dispatch.receiver = receiver;
        dispatch.signedFile = *job.signedFile;
        dispatch.documentId = documentIdOf(office.config.office.code, job.fields);
        dispatch.contentId = "cid:" + randomUuid();
        dispatch.createdAt = now();
        if (auto queued = office.store.queueDispatch(dispatch); !queued) return queued;
    }
    auto dispatches = office.store.dispatches(job.id);
    if (!dispatches) return passOn(dispatches);
    const bool waits = std::any_of(dispatches->begin(), dispatches->end(),
                                   [](const Dispatch& d) { return d.state < DispatchState::Sent; });
    if (!waits || job.state == JobState::Sending) return {};
    return office.store.advance(job, JobState::Sending, {{"receivers", receivers}});
}

Result<> sendStep(const Office& office, Job& job) {
    auto dispatches = office.store.dispatches(job.id);
    if (!dispatches) return passOn(dispatches);
    auto push = office.startStage("sohoa-push");
    if (!push) return passOn(push);
    for (Dispatch& dispatch : *dispatches) {
        if (auto delivered = deliver(office, *push, job, dispatch); !delivered) {
            (void)office.store.noteDelay(dispatch, delivered.error());
            return delivered;
        }
    }
    return office.store.advance(job, JobState::Sent, {{"receivers", dispatches->size()}});
}

Result<> followStep(const Office& office, Job& job) {
    auto push = office.startStage("sohoa-push");
    if (!push) return passOn(push);
    if (auto taken = takeInStatuses(office, *push); !taken) return passOn(taken);
    auto dispatches = office.store.dispatches(job.id);
    if (!dispatches) return passOn(dispatches);
    const auto slowest = std::min_element(dispatches->begin(), dispatches->end(),
                                          [](const Dispatch& a, const Dispatch& b) { return a.state < b.state; });
    if (slowest == dispatches->end()) return {};
    const bool refused = std::any_of(dispatches->begin(), dispatches->end(),
                                     [](const Dispatch& d) { return d.state == DispatchState::Refused; });
    JobState next = job.state;
    if (refused)
        next = JobState::Refused;
    else if (slowest->state == DispatchState::Accepted)
        next = JobState::Accepted;
    else if (slowest->state == DispatchState::Delivered)
        next = JobState::Delivered;
    if (next == job.state) return {};
    return office.store.advance(job, next, {{"receivers", dispatches->size()}});
}

}  // namespace sohoa
