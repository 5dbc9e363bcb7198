// How the office proves that nothing was changed.
#include "core/error_codes.h"
#include "service/bus/method.h"

namespace sohoa {

namespace {

Result<QVariantList> verifyWholeLedger(Desk& desk, const Call&) {
    auto verdict = verifyLedger(desk.store.database());
    if (!verdict) return passOn(verdict);
    return busAnswer({{"whole", verdict->brokenAt == 0},
                      {"entries", verdict->entries},
                      {"head", verdict->head},
                      {"broken_at", verdict->brokenAt},
                      {"reason", verdict->reason}});
}

}  // namespace

Methods keepingMethods() { return {{"VerifyLedger", Permission::ReadRecords, Pace::Slow, true, verifyWholeLedger}}; }

}  // namespace sohoa
