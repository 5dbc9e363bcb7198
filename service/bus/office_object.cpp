#include "service/bus/office_object.h"

#include <set>

#include "service/bus/bus_records.h"

namespace sohoa {

static constexpr int watchMilliseconds = 500;

OfficeObject::OfficeObject(Config config, Store store) : config_(std::move(config)), store_(std::move(store)) {
    if (auto last = store_.database().query("SELECT COALESCE(MAX(sequence), 0) FROM ledger", 1); last)
        lastSeen_ = integer(last->at(0), 0);
    connect(&watch_, &QTimer::timeout, this, &OfficeObject::tellWhatIsNew);
    watch_.start(watchMilliseconds);
}

void OfficeObject::refuse(const Error& error) {
    if (calledFromDBus()) sendErrorReply("vn.sohoa.Error." + busText(error.code.name), busText(error.code.vi));
}

QVariantMap OfficeObject::Office() {
    return {{"code", busText(config_.office.code)},
            {"name", busText(config_.office.name)},
            {"place", busText(config_.office.place)}};
}

QList<QVariantMap> OfficeObject::Jobs() {
    QList<QVariantMap> list;
    auto jobs = store_.jobs();
    if (!jobs) return refuse(jobs.error()), list;
    for (const sohoa::Job& job : *jobs) {
        auto pages = store_.pages(job);
        if (!pages) return refuse(pages.error()), QList<QVariantMap>();
        list.append(busJob(job, int(pages->size())));
    }
    return list;
}

QVariantMap OfficeObject::Job(qlonglong id) {
    auto job = store_.job(JobId{id});
    if (!job) return refuse(job.error()), QVariantMap();
    auto pages = store_.pages(*job);
    auto dispatches = store_.dispatches(job->id);
    auto history = ledgerOf(store_.database(), job->id);
    if (!pages) return refuse(pages.error()), QVariantMap();
    if (!dispatches) return refuse(dispatches.error()), QVariantMap();
    if (!history) return refuse(history.error()), QVariantMap();
    QVariantMap map = busJob(*job, int(pages->size()));
    QList<QVariantMap> sent, happened;
    for (const Dispatch& dispatch : *dispatches)
        sent.append(busDispatch(dispatch));
    for (const LedgerEntry& entry : *history)
        happened.append(busHistory(entry));
    const auto fileOf = [&](const std::optional<Sha256>& digest) {
        return digest ? busText(store_.spool().pathOf(*digest, "pdf").string()) : QString("");
    };
    map.insert("fields", busFields(job->fields));
    map.insert("archive_file", fileOf(job->archive));
    map.insert("signed_file", fileOf(job->signedFile));
    map.insert("dispatches", QVariant::fromValue(sent));
    map.insert("history", QVariant::fromValue(happened));
    return map;
}

QList<QVariantMap> OfficeObject::Pages(qlonglong id) {
    QList<QVariantMap> list;
    auto job = store_.job(JobId{id});
    if (!job) return refuse(job.error()), list;
    auto pages = store_.pages(*job);
    if (!pages) return refuse(pages.error()), list;
    for (const StoredPage& page : *pages)
        list.append(busPage(page));
    return list;
}

void OfficeObject::tellWhatIsNew() {
    auto rows = store_.database().query("SELECT sequence, job_id FROM ledger WHERE sequence > :1 ORDER BY sequence", 2,
                                        {lastSeen_});
    if (!rows) return;  // the next tick tries again
    std::set<std::int64_t> changed;
    for (const SqlRow& row : *rows) {
        lastSeen_ = integer(row, 0);
        if (integer(row, 1) != 0) changed.insert(integer(row, 1));
    }
    for (std::int64_t id : changed)
        if (auto job = store_.job(JobId{id}); job) emit JobChanged(id, busText(name(job->state)));
}

}  // namespace sohoa
