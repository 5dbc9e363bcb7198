#include "ui/office.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/clock.h"

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

    connect(&client_, &OfficeClient::serviceCame, this, [this] {
        setLink(Link::Seeking);
        askAll();
    });
    connect(&client_, &OfficeClient::serviceAway, this, [this] {
        askAgain_.stop();
        failure_.clear();
        setLink(Link::Away);
    });
    connect(&client_, &OfficeClient::failed, this, [this](const QString& errorName, const QString& message) {
        failure_ = message.isEmpty() ? errorName : errorName + ": " + message;
    });
    connect(&client_, &OfficeClient::allAnswered, this, &Office::settle);
    connect(&client_, &OfficeClient::office, this, [this](const OfficeRecord& office) {
        office_ = office;
        emit officeChanged();
    });
    connect(&client_, &OfficeClient::jobs, this, &Office::showJobs);
    connect(&client_, &OfficeClient::job, this, &Office::showJob);
    connect(&client_, &OfficeClient::pages, this, [this](qint64 id, const QList<PageRecord>& pages) {
        if (id == opened_.id()) opened_.showPages(pages);
    });
    connect(&client_, &OfficeClient::jobChanged, this, [this](qint64 id) {
        changed_.insert(id);
        if (!askSoon_.isActive()) askSoon_.start();
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
    client_.askOffice();
    client_.askJobs();
}

void Office::askOpened() {
    client_.askJob(opened_.id());
    client_.askPages(opened_.id());
}

void Office::askChanged() {
    for (const qint64 id : std::as_const(changed_)) {
        client_.askJob(id);
        if (id == opened_.id()) client_.askPages(id);
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
        client_.askPages(details.job.id);
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
