#include "ui/incoming/scan_desk.h"

#include <QDBusArgument>
#include <algorithm>
#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

// A state names every page: it is asked the less often the more there are.
static constexpr auto ShortestPause = 120ms;
static constexpr auto PauseForPage = 1ms;

ScanDesk::ScanDesk(QObject* parent)
    : Desk(parent),
      pages_({{"number", [](const TakenPage& p) { return p.number; }},
              {"place", [](const TakenPage& p) { return p.place; }},
              {"image", [](const TakenPage& p) { return p.image; }},
              {"poor", [](const TakenPage& p) { return p.isPoor(); }}}),
      counts_({{"name", [](const CountCard& c) { return c.name; }},
               {"value", [](const CountCard& c) { return c.value; }},
               {"note", [](const CountCard& c) { return c.note; }},
               {"mood", [](const CountCard& c) { return int(c.mood); }}}),
      ways_({{"how", [](const WayOn& w) { return w.how; }},
             {"words", [](const WayOn& w) { return w.words; }},
             {"note", [](const WayOn& w) { return w.note; }},
             {"symbol", [](const WayOn& w) { return w.symbol; }}}) {
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &ScanDesk::look);
    showLists();
}

void ScanDesk::begin() {
    if (!listening_) {
        listening_ = true;
        connect(door(), &Door::jobChanged, this, [this](qint64 id) { told(id); });
        connect(door(), &Door::reached, this, [this](qint64 id) { told(id); });
        connect(door(), &Door::started, this, [this](qint64 id) { told(id); });
        connect(door(), &Door::rested, this, [this](qint64 id, const QString&, const QString&, const QString& detail) {
            if (id == job_) heldDetail_ = detail;
            told(id);
        });
        connect(door(), &Door::progress, this, [this](qint64 id, qint64 done, qint64 of) {
            if (id != job_) return;
            if (phase_ != Reading) return told(id);
            read_ = int(done);
            toRead_ = int(of);
            emit changed();
        });
    }
    look();
}

void ScanDesk::told(qint64 id) {
    if (id == job_ && !soon_.isActive()) soon_.start(ShortestPause + PauseForPage * take_.pages.size());
}

void ScanDesk::setJob(double job) {
    if (job_ == qint64(job)) return;
    job_ = qint64(job);
    record_ = {};
    take_ = {};
    phase_ = Opening;
    held_ = {};
    read_ = toRead_ = 0;
    stopping_ = false;
    showLists();
    emit jobSet();
    if (door() && door()->isOpen()) look();
}

// The pages first, then the state: a state that says more than the pages would show a count that is not there yet.
void ScanDesk::look() {
    if (job_ == 0) return;
    const qint64 asked = job_;
    ask([=](Office1Interface& office) { return office.ScanState(asked); },
        [=, this](const Answer& answer) {
            if (asked == job_) take_ = PageTake::from(answer.json());
        });
    ask([=](Office1Interface& office) { return office.Job(asked); },
        [=, this](const Answer& answer) {
            if (asked == job_) show(JobRecord::from(qdbus_cast<QVariantMap>(answer.values.value(0))));
        });
}

void ScanDesk::setPhase(const JobRecord& job) {
    switch (job.state) {
        case JobState::Unknown:
        case JobState::Scanning: phase_ = job.held ? Held : take_.counts.fed > 0 ? Feeding : Waiting; break;
        case JobState::Scanned: phase_ = job.held ? Held : Reading; break;
        case JobState::Recognized: phase_ = Ready; break;
        case JobState::Confirmed:
        case JobState::Archived:
        case JobState::Certifying:
        case JobState::Certified:
        case JobState::Sending:
        case JobState::Sent:
        case JobState::Delivered:
        case JobState::Accepted:
        case JobState::Refused: phase_ = Further; break;
        case JobState::Cancelled: phase_ = Ended; break;
    }
}

void ScanDesk::show(const JobRecord& job) {
    const Phase before = phase_;
    record_ = job;
    setPhase(job);
    held_ = phase_ == Held ? Trouble::named(job.errorCode, heldDetail_, job.errorVi) : Trouble{};
    if (phase_ != Waiting && phase_ != Feeding && phase_ != Reading) stopping_ = false;
    if (phase_ == Reading && before != Reading) {
        read_ = 0;
        toRead_ = int(take_.pages.size());
    }
    showLists();
    if (phase_ == Ready && before != Ready) emit recognized();
}

void ScanDesk::showLists() {
    guide_ = phase_ == Held ? PaperGuides::of(record_.errorCode, pageCount(), record_.state == JobState::Scanning)
                            : PaperGuide{};
    pages_.show(take_.pages);
    counts_.show(CountWords::cards(take_.counts, isFeeding()));
    ways_.show(guide_.ways);
    emit changed();
}

QString ScanDesk::sheetWords() const {
    return guide_.namesSheet ? tr("Tờ số %1 nằm trên cùng").arg(take_.nextSheet) : QString();
}

// The job says by itself when it has come to rest; until then it only is being stopped.
void ScanDesk::stop() {
    stopping_ = true;
    emit changed();
    ask([this](Office1Interface& office) { return office.Interrupt(job_); }, {},
        [this](const Answer& answer) {
            stopping_ = false;
            setTrouble(answer.trouble);
            emit changed();
        });
}

void ScanDesk::goOn(const QString& how) {
    forgetTrouble();
    if (how == "resume") {
        ask([this](Office1Interface& office) { return office.Resume(job_); }, [this](const Answer&) { look(); });
        return;
    }
    const auto scanOn = [this](const QString& way) {
        ask([=, this](Office1Interface& office) { return office.GoOnScanning(job_, way); },
            [this](const Answer&) { look(); });
    };
    if (how != "count") return scanOn(how);
    ask([this](Office1Interface& office) { return office.ExpectPages(job_, take_.counts.inDocument); },
        [=](const Answer&) { scanOn("done"); });
}

void ScanDesk::cancel() {
    forgetTrouble();
    ask([this](Office1Interface& office) { return office.Cancel(job_); }, [this](const Answer&) { look(); });
}

}  // namespace sohoa::ui
