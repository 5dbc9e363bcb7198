// Files instead of paper: handed over one by one as descriptors, so that no path that somebody else named is ever
// opened here, and then made a job.
#include <QDBusUnixFileDescriptor>

#include "core/error_codes.h"
#include "service/bus/method.h"
#include "service/intake/new_import.h"
#include "store/people/proper_line.h"

namespace sohoa {

namespace {

// Whoever began it goes on with it, and nobody else.
Result<ImportTray> trayOfCaller(const Desk& desk, const Call& call) {
    auto tray = ImportTray::open(desk.config.home, call.text(0));
    if (!tray) return tray;
    if (tray->owner() != call.person.login) return fail(errors::BadRequest, "another person's import");
    return tray;
}

Result<QVariantList> importFile(Desk& desk, const Call& call) {
    const auto title = properLine(call.text(1), 200);
    if (!title || title->empty() || title->find('/') != std::string::npos)
        return fail(errors::BadRequest, "a file's name of 200 characters at most");
    const auto handed = call.arguments.at(2).value<QDBusUnixFileDescriptor>();
    if (!handed.isValid()) return fail(errors::BadRequest, "no file descriptor");
    const bool isNew = call.text(0).empty();
    if (isNew) sweepTrays(desk.config, desk.store);
    auto tray = isNew ? ImportTray::begin(desk.config.home, call.person.login) : trayOfCaller(desk, call);
    if (!tray) return passOn(tray);
    if (auto added = tray->add(handed.fileDescriptor(), *title); !added) {
        if (isNew) tray->wipe();
        return passOn(added);
    }
    return QVariantList{busText(tray->name())};
}

Result<ImportOrder> orderFrom(const Json& request, const Person& person) {
    const auto origin = originNamed(stringOr(request, "origin", "command"));
    const auto direction = directionNamed(stringOr(request, "direction", "incoming"));
    const std::int64_t dpi = integerOr(request, "dpi", 300), expected = integerOr(request, "expect", 0);
    if (!origin || !direction || dpi < 50 || dpi > 1200 || expected < 0 || expected > mostImportPages)
        return fail(errors::BadRequest, "origin, direction, dpi (50 to 1200), expect");
    if (!boolOr(request, "no_state_secret", false)) return fail(errors::NotDeclared);
    ImportOrder order;
    order.operatorName = person.login;
    order.origin = *origin;
    order.direction = *direction;
    order.dpi.value = int(dpi);
    if (expected > 0) order.expectedPages = int(expected);
    return order;
}

Result<QVariantList> import(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    auto order = orderFrom(*request, call.person);
    if (!order) return passOn(order);
    auto tray = trayOfCaller(desk, call);
    if (!tray) return passOn(tray);
    JobId id{integerOr(*request, "job", 0)};
    if (id.value != 0) {
        auto refilled = refillImport(desk.config, desk.store, *tray, id, call.person.login);
        if (!refilled) return passOn(refilled);
    } else {
        auto created = createImport(desk.config, desk.store, *tray, *order);
        if (!created) return passOn(created);
        id = *created;
    }
    desk.lanes.wake(id);
    return QVariantList{qlonglong(id.value)};
}

}  // namespace

Methods importMethods() {
    return {{"ImportFile", Permission::Scan, Pace::Slow, true, importFile},
            {"Import", Permission::Scan, Pace::Quick, true, import}};
}

}  // namespace sohoa
