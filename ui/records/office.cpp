#include "ui/records/office.h"

#include <QDBusArgument>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/clock.h"
#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 50ms;
static constexpr auto AskAgain = 5s;

Office::Office(QObject* parent)
    : QObject(parent),
      jobs_({
          {"jobId", [](const JobRecord& j) { return j.id; }},
          {"jobState", [](const JobRecord& j) { return int(j.state); }},
          {"stateWord", [](const JobRecord& j) { return j.stateWord; }},
          {"held", [](const JobRecord& j) { return j.held; }},
          {"errorVi", [](const JobRecord& j) { return j.errorVi; }},
          {"errorEn", [](const JobRecord& j) { return j.errorEn; }},
          {"created", [](const JobRecord& j) { return j.created; }},
          {"title", [](const JobRecord& j) { return j.title; }},
          {"documentCode", [](const JobRecord& j) { return j.documentCode; }},
          {"pageCount", [](const JobRecord& j) { return j.pages; }},
          {"urgency", [](const JobRecord& j) { return j.urgency; }},
      }) {
    askSoon_.setSingleShot(true);
    askSoon_.setInterval(Gathering);
    askAgain_.setSingleShot(true);
    askAgain_.setInterval(AskAgain);
    connect(&askSoon_, &QTimer::timeout, this, &Office::askChanged);
    connect(&askAgain_, &QTimer::timeout, this, &Office::askAll);
}

void Office::componentComplete() {
    door_ = Door::of(this);
    connect(door_, &Door::linkChanged, this, &Office::doorMoved);
    connect(door_, &Door::jobChanged, this, [this](qint64 id) {
        changed_.insert(id);
        if (!askSoon_.isActive()) askSoon_.start();
    });
    doorMoved();
}

void Office::doorMoved() {
    if (door_->link() == Door::Link::Away) {
        askAgain_.stop();
        failure_.clear();
        setLink(Link::Away);
    } else {
        setLink(Link::Seeking);
        askAll();
    }
}

template <class Value, class Show>
void Office::ask(const Door::Call& call, Show show) {
    if (!door_ || !door_->isOpen()) return;
    ++pending_;
    door_->ask(this, call, [this, show](const Answer& answer) {
        --pending_;
        if (answer.ok())
            show(qdbus_cast<Value>(answer.values.value(0)));
        else if (door_->isOpen())
            failure_ = answer.trouble.detail.isEmpty() ? answer.trouble.code
                                                       : answer.trouble.code + ": " + answer.trouble.detail;
        if (pending_ == 0 && door_->isOpen()) settle();
    });
}

template <class Record>
static QList<Record> recordsFrom(const QList<QVariantMap>& maps) {
    QList<Record> records;
    for (const QVariantMap& map : maps)
        records.append(Record::from(map));
    return records;
}

void Office::askJob(qint64 id) {
    ask<QVariantMap>([id](Office1Interface& office) { return office.Job(id); },
                     [this](const QVariantMap& map) { showJob(JobDetails::from(map)); });
}

void Office::askPages(qint64 id) {
    ask<QList<QVariantMap>>([id](Office1Interface& office) { return office.Pages(id); },
                            [this, id](const QList<QVariantMap>& maps) {
                                if (id == opened_.id()) opened_.showPages(recordsFrom<PageRecord>(maps));
                            });
}

void Office::openJob(double jobId) {
    const auto id = qint64(jobId);
    for (const JobRecord& job : jobs_.rows()) {
        if (job.id != id || id == opened_.id()) continue;
        opened_.open(job);
        askOpened();
    }
}

void Office::askAll() {
    ask<QVariantMap>([](Office1Interface& office) { return office.Office(); },
                     [this](const QVariantMap& map) {
                         office_ = OfficeRecord::from(map);
                         emit officeChanged();
                     });
    ask<QList<QVariantMap>>([](Office1Interface& office) { return office.Jobs(); },
                            [this](const QList<QVariantMap>& maps) { showJobs(recordsFrom<JobRecord>(maps)); });
}

void Office::askOpened() {
    askJob(opened_.id());
    askPages(opened_.id());
}

void Office::askChanged() {
    for (const qint64 id : std::as_const(changed_)) {
        askJob(id);
        if (id == opened_.id()) askPages(id);
    }
    changed_.clear();
}

void Office::showJobs(const QList<JobRecord>& jobs) {
    jobs_.show(jobs);
    jobsKnown_ = true;
    emit jobsChanged();

    const auto stillThere = [&](const JobRecord& job) { return job.id == opened_.id(); };
    if (std::any_of(jobs.begin(), jobs.end(), stillThere)) {
        askOpened();
    } else if (!jobs.isEmpty()) {
        opened_.open(jobs.first());
        askOpened();
    } else {
        opened_.close();
    }
}

void Office::showJob(const JobDetails& details) {
    jobs_.showOne(details.job);
    emit jobsChanged();
    if (opened_.id() == 0) {
        opened_.open(details.job);
        askPages(details.job.id);
    }
    opened_.show(details);
}

void Office::setLink(Link link, const QString& problem) {
    link_ = link;
    problem_ = problem;
    emit linkChanged();
}

void Office::settle() {
    if (!failure_.isEmpty()) {
        setLink(Link::Failing, std::exchange(failure_, {}));
        askAgain_.start();
        return;
    }
    lastHeard_ = QString::fromStdString(vietnamTimeShown(now()));
    setLink(Link::Ready);
}

}  // namespace sohoa::ui
