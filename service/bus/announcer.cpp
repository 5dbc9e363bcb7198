#include "service/bus/announcer.h"

#include <QDBusMessage>
#include <set>

#include "service/bus/door.h"

namespace sohoa {

static constexpr int watchMilliseconds = 500;

Announcer::Announcer(QDBusConnection bus, Store& store) : bus_(std::move(bus)), store_(store) {
    if (auto last = store_.database().query("SELECT COALESCE(MAX(sequence), 0) FROM ledger", 1); last)
        lastSeen_ = integer(last->at(0), 0);
    connect(&watch_, &QTimer::timeout, this, &Announcer::tellWhatIsNew);
    watch_.start(watchMilliseconds);
}

void Announcer::tell(const char* signal, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createSignal(officePath, officeBusName, signal);
    message.setArguments(arguments);
    bus_.send(message);
}

void Announcer::started(JobId job, JobState from) { tell("Started", {qlonglong(job.value), busText(name(from))}); }

void Announcer::progress(JobId job, std::int64_t done, std::int64_t of) {
    tell("Progress", {qlonglong(job.value), qlonglong(done), qlonglong(of)});
}

void Announcer::noted(JobId job, std::string_view vi, std::string_view en, const std::filesystem::path& file) {
    tell("Noted", {qlonglong(job.value), busText(vi), busText(en), busText(file.string())});
}

void Announcer::reached(JobId job, JobState state, std::chrono::milliseconds took) {
    tell("Reached", {qlonglong(job.value), busText(name(state)), qlonglong(took.count())});
    QMetaObject::invokeMethod(this, &Announcer::tellWhatIsNew, Qt::QueuedConnection);
}

void Announcer::rested(JobId job, const Result<Job>& outcome) {
    const QString state = outcome ? busText(name(outcome->state)) : QString("");
    const QString code = outcome ? QString("") : busText(outcome.error().code.name);
    const QString detail = outcome ? QString("") : busText(outcome.error().detail);
    tell("Rested", {qlonglong(job.value), state, code, detail});
    QMetaObject::invokeMethod(this, &Announcer::tellWhatIsNew, Qt::QueuedConnection);
}

void Announcer::sessionChanged(const std::string& client, SessionState state) {
    QDBusMessage message =
        QDBusMessage::createTargetedSignal(busText(client), officePath, officeBusName, "SessionChanged");
    message << busText(name(state));
    bus_.send(message);
}

void Announcer::keeping(std::string_view what, std::int64_t done, std::int64_t total) {
    tell("Keeping", {busText(what), qlonglong(done), qlonglong(total)});
}

void Announcer::tellWhatIsNew() {
    auto rows = store_.database().query(
        "SELECT sequence, job_id, event FROM ledger WHERE sequence > :1 ORDER BY sequence LIMIT 1000", 3, {lastSeen_});
    if (!rows) return;  // the next tick tries again
    std::set<std::int64_t> changed;
    for (const SqlRow& row : *rows) {
        lastSeen_ = integer(row, 0);
        if (integer(row, 1) != 0) changed.insert(integer(row, 1));
        if (text(row, 2).starts_with("token.")) tell("TokenChanged", {busText(text(row, 2))});
    }
    for (std::int64_t id : changed)
        if (auto job = store_.job(JobId{id}); job) tell("JobChanged", {qlonglong(id), busText(name(job->state))});
}

}  // namespace sohoa
