#include "service/bus/access_note.h"

#include <algorithm>

namespace sohoa {

static constexpr std::chrono::minutes sameLook{10};

Result<> noteLook(Desk& desk, const Call& call, Access access, JobId job, const std::string& detail) {
    AccessEntry entry;
    entry.account = call.person.login;
    entry.access = access;
    entry.job = job;
    entry.detail = detail;
    return noteAccess(desk.store.database(), entry);
}

Result<> noteOpened(Desk& desk, const Call& call, JobId job) {
    auto before = accesses(desk.store.database(), {call.person.login, job, 0}, 10);
    if (!before) return passOn(before);
    const std::string since = isoUtc(now() - sameLook);
    const bool known = std::any_of(before->begin(), before->end(), [&](const AccessEntry& entry) {
        return entry.access == Access::Opened && entry.time >= since;
    });
    return known ? Result<>() : noteLook(desk, call, Access::Opened, job, "");
}

}  // namespace sohoa
