// How the office keeps what it has, and proves that nothing was changed.
#include "core/error_codes.h"
#include "service/bus/method.h"

namespace sohoa {

namespace {

Keeper keeper(Desk& desk) { return Keeper(desk.config, desk.store, desk.progress.begin()); }

Result<QVariantList> answered(Result<Json> document) {
    if (!document) return passOn(document);
    return busAnswer(*document);
}

Result<QVariantList> verifyWholeLedger(Desk& desk, const Call&) { return answered(keeper(desk).verifyLedger()); }
Result<QVariantList> anchor(Desk& desk, const Call&) { return answered(keeper(desk).anchor()); }
Result<QVariantList> state(Desk& desk, const Call&) { return answered(keeper(desk).state()); }
Result<QVariantList> dispose(Desk& desk, const Call&) { return answered(keeper(desk).dispose()); }

Result<QVariantList> backup(Desk& desk, const Call& call) {
    const bool full = call.arguments.at(1).toBool();
    return answered(keeper(desk).backup(call.text(0), full ? BackupKind::Full : BackupKind::Incremental));
}

Result<QVariantList> testRestore(Desk& desk, const Call& call) {
    return answered(keeper(desk).testRestore(call.text(0)));
}

Result<QVariantList> fixity(Desk& desk, const Call& call) {
    if (call.number(0) < 0) return fail(errors::BadRequest, "a number of files");
    return answered(keeper(desk).checkFixity(call.number(0)));
}

Result<QVariantList> stop(Desk& desk, const Call&) {
    desk.progress.stop();
    return QVariantList{};
}

}  // namespace

Methods keepingMethods() {
    constexpr auto keep = Permission::Keep;
    return {{"VerifyLedger", Permission::ReadRecords, Pace::Slow, true, verifyWholeLedger},
            {"AnchorLedger", keep, Pace::Slow, true, anchor},
            {"Backup", keep, Pace::Slow, true, backup},
            {"TestRestore", keep, Pace::Slow, true, testRestore},
            {"CheckFixity", keep, Pace::Slow, true, fixity},
            {"Dispose", keep, Pace::Slow, true, dispose},
            {"KeepingState", keep, Pace::Slow, true, state},
            {"StopKeeping", keep, Pace::Quick, true, stop}};
}

}  // namespace sohoa
