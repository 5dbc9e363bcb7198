#include "service/overrides.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa {

static tl::unexpected<Error> wrongState(const Job& job) {
    return fail(errors::WrongState, fmt::format("job {} is {}", job.id.value, name(job.state)));
}

static Result<> releaseGate(Store& store, Job& job, const Override& o) {
    if (!job.held || job.held->code != errors::StateSecret) return wrongState(job);
    job.gateReleased = true;
    job.held.reset();
    job.attempts = 0;
    return store.record(job, "gate.released", {{"asked_by", o.requestedBy}, {"approved_by", o.decidedBy}});
}

// Before the archive file is written; afterwards it would no longer say what the pages are.
static Result<> removePage(Store& store, Job& job, const Override& o) {
    const bool scanHeld = job.state == JobState::Scanning && job.held;
    if (!scanHeld && job.state != JobState::Scanned && job.state != JobState::Recognized) return wrongState(job);
    const std::string both = o.requestedBy + "+" + o.decidedBy;
    if (auto removed = store.removePage(job, PageNumber{o.page}, "removed", both); !removed) return removed;
    auto pages = store.pages(job);
    if (!pages) return passOn(pages);
    if (job.fields.count(Field::PageAmount) > 0)
        job.fields[Field::PageAmount].content = static_cast<std::int64_t>(
            std::count_if(pages->begin(), pages->end(), [](const StoredPage& p) { return p.kind == "content"; }));
    return store.record(job, "page.deletion_approved",
                        {{"page", o.page}, {"asked_by", o.requestedBy}, {"approved_by", o.decidedBy}});
}

static Result<> endLegalHold(Store& store, Job& job, const Override& o) {
    if (!job.legalHold) return wrongState(job);
    job.legalHold.reset();
    return store.record(job, "legal_hold.ended", {{"asked_by", o.requestedBy}, {"approved_by", o.decidedBy}});
}

static Result<> carryOut(Store& store, Job& job, const Override& o) {
    switch (o.action) {
        case OverrideAction::SecretRelease: return releaseGate(store, job, o);
        case OverrideAction::PageDeletion: return removePage(store, job, o);
        case OverrideAction::LegalHoldRelease: return endLegalHold(store, job, o);
        case OverrideAction::FinalPinTry: return {};
    }
    return {};
}

Result<> approveOverride(Store& store, std::int64_t id, const Person& person) {
    Overrides overrides(store.database());
    auto open = overrides.open();
    if (!open) return passOn(open);
    const auto found = std::find_if(open->begin(), open->end(), [&](const Override& o) { return o.id == id; });
    if (found == open->end()) return overrides.decide(id, true, person);  // it knows why not
    Override decided = *found;
    decided.decidedBy = person.login;
    auto lock = store.lock(decided.job);
    if (!lock) return passOn(lock);
    return store.database().transaction([&]() -> Result<> {
        auto job = store.job(decided.job);
        if (!job) return passOn(job);
        if (auto approved = overrides.decide(id, true, person); !approved) return approved;
        if (decided.action == OverrideAction::FinalPinTry) return {};
        if (auto used = overrides.use(id); !used) return used;
        return carryOut(store, *job, decided);
    });
}

}  // namespace sohoa
