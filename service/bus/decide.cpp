#include "service/bus/decide.h"

#include <fmt/format.h>

#include "core/error_codes.h"

namespace sohoa {

Result<QVariantList> decide(Desk& desk, JobId id, const Decision& decision, WhileHeld whileHeld) {
    static Reporter nobodyListens;
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

}  // namespace sohoa
