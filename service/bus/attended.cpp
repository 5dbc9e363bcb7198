#include "service/bus/attended.h"

#include "service/seal_custody.h"

namespace sohoa {

Result<> requireKeeper(Desk& desk, const Call& call) {
    auto terms = requireMaySeal(desk.store, desk.config.signer.token, call.person, now());
    if (!terms) return passOn(terms);
    return {};
}

ApprovedList approvalOf(const Call& call, const Job& job, SecretBytes pin) {
    ApprovedList list{{}, call.person.login, call.client.toStdString(), std::move(pin)};
    if (job.archive) list.copies.push_back({job.id, *job.archive});
    return list;
}

}  // namespace sohoa
