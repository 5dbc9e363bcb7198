#include "service/client/work_watcher.h"

#include "core/error_codes.h"

namespace sohoa {

static constexpr auto service = "vn.sohoa.Office1";
static constexpr auto path = "/vn/sohoa/Office1";

WorkWatcher::WorkWatcher(QDBusConnection bus, Reporter& reporter) : reporter_(reporter) {
    const auto hear = [&](const char* signal, const char* slot) {
        bus.connect(service, path, service, signal, this, slot);
    };
    hear("Started", SLOT(onStarted(qlonglong, QString)));
    hear("Progress", SLOT(onProgress(qlonglong, qlonglong, qlonglong)));
    hear("Keeping", SLOT(onKeeping(QString, qlonglong, qlonglong)));
    hear("Noted", SLOT(onNoted(qlonglong, QString, QString, QString)));
    hear("Reached", SLOT(onReached(qlonglong, QString, qlonglong)));
    hear("Rested", SLOT(onRested(qlonglong, QString, QString, QString)));
    bus.connect("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameOwnerChanged", this,
                SLOT(onOwnerChanged(QString, QString, QString)));
    bus.connect({}, "/org/freedesktop/DBus/Local", "org.freedesktop.DBus.Local", "Disconnected", this,
                SLOT(onDisconnected()));
}

void WorkWatcher::onStarted(qlonglong id, const QString& from) {
    if (const auto state = jobStateNamed(from.toStdString())) reporter_.started(JobId{id}, *state);
}

void WorkWatcher::onProgress(qlonglong id, qlonglong done, qlonglong of) { reporter_.progress(JobId{id}, done, of); }

void WorkWatcher::onKeeping(const QString& what, qlonglong done, qlonglong total) {
    reporter_.keeping(what.toStdString(), done, total);
}

void WorkWatcher::onNoted(qlonglong id, const QString& vi, const QString& en, const QString& file) {
    reporter_.noted(JobId{id}, vi.toStdString(), en.toStdString(), file.toStdString());
}

void WorkWatcher::onReached(qlonglong id, const QString& state, qlonglong milliseconds) {
    if (const auto reached = jobStateNamed(state.toStdString()))
        reporter_.reached(JobId{id}, *reached, std::chrono::milliseconds(milliseconds));
}

void WorkWatcher::onRested(qlonglong id, const QString&, const QString& errorCode, const QString& detail) {
    std::optional<Error> error;
    if (!errorCode.isEmpty()) error = Error{errorCodeNamed(errorCode.toStdString()), detail.toStdString()};
    rested_.insert_or_assign(id, std::move(error));
    loop_.quit();
}

void WorkWatcher::onOwnerChanged(const QString& name, const QString&, const QString& after) {
    if (name == service && after.isEmpty()) onDisconnected();
}

void WorkWatcher::onDisconnected() {
    away_ = true;
    loop_.quit();
}

Result<> WorkWatcher::waitForRest(JobId job) {
    for (;;) {
        const auto found = rested_.find(job.value);
        if (found != rested_.end()) {
            const std::optional<Error> error = found->second;
            rested_.erase(found);
            if (error) return tl::make_unexpected(*error);
            return {};
        }
        if (away_) return fail(errors::ServiceAway, "it ended while it worked on the job");
        loop_.exec();
    }
}

}  // namespace sohoa
