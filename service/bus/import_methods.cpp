// Files instead of paper: handed over one by one as descriptors, so that no path that somebody else named is ever
// opened here, and then made a job; and given back as they came.
#include <fcntl.h>

#include <QDBusUnixFileDescriptor>
#include <algorithm>

#include "core/error_codes.h"
#include "service/bus/access_note.h"
#include "service/bus/method.h"
#include "service/intake/folder_watch.h"
#include "service/intake/new_import.h"
#include "service/record_json.h"
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

// digest: "" for the only one.
Result<Attachment> handedIn(Store& store, JobId id, const std::string& digest) {
    if (auto job = store.job(id); !job) return passOn(job);
    auto files = attachmentsOf(store.database(), id);
    auto originals = originalsOf(store.database(), id);
    if (!files) return passOn(files);
    if (!originals) return passOn(originals);
    std::erase_if(*files, [&](const Attachment& file) {
        const auto isThis = [&](const Original& original) { return original.sha256 == file.sha256; };
        return digest.empty() ? std::none_of(originals->begin(), originals->end(), isThis)
                              : file.sha256.hex() != digest;
    });
    if (files->empty()) return fail(errors::NoOriginal);
    if (files->size() > 1) return fail(errors::BadRequest, "several files: name one by its digest");
    return std::move(files->front());
}

// The file as it was handed in, byte for byte.
Result<QVariantList> original(Desk& desk, const Call& call) {
    const JobId id{call.number(0)};
    auto file = handedIn(desk.store, id, call.text(1));
    if (!file) return passOn(file);
    auto path = desk.store.spool().verified(file->sha256, file->extension);
    if (!path) return passOn(path);
    const Descriptor opened(::open(path->c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened) return fail(errors::FileUnreadable, path->string());
    auto noted = noteLook(desk, call, Access::Exported, id, "original " + file->sha256.hex());
    if (!noted) return passOn(noted);
    return QVariantList{QVariant::fromValue(QDBusUnixFileDescriptor(opened.get()))} +
           busAnswer(attachmentJson(desk.store, *file));
}

}  // namespace

Methods importMethods() {
    return {{"Original", Permission::ReadRecords, Pace::Slow, true, original},
            {"ImportFile", Permission::Scan, Pace::Slow, true, importFile},
            {"Import", Permission::Scan, Pace::Quick, true, import}};
}

}  // namespace sohoa
