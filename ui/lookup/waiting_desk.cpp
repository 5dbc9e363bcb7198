#include "ui/lookup/waiting_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 300ms;
static constexpr qlonglong MostRecords = 1000;

WaitingDesk::WaitingDesk(QObject* parent)
    : Desk(parent),
      jobs_({{"jobId", [](const JobCard& c) { return double(c.id); }},
             {"title", [](const JobCard& c) { return c.title; }},
             {"documentCode", [](const JobCard& c) { return c.code; }},
             {"received", [](const JobCard& c) { return c.received; }},
             {"due", [](const JobCard& c) { return c.due; }},
             {"pages", [](const JobCard& c) { return c.pages; }},
             {"urgency", [](const JobCard& c) { return c.urgency; }},
             {"jobState", [](const JobCard& c) { return int(c.state); }},
             {"stateWord", [](const JobCard& c) { return c.stateWord; }},
             {"trouble", [](const JobCard& c) { return QVariant::fromValue(c.held); }},
             {"chosen", [](const JobCard& c) { return c.chosen; }}}) {
    soon_.setSingleShot(true);
    soon_.setInterval(Gathering);
    connect(&soon_, &QTimer::timeout, this, &WaitingDesk::look);
}

void WaitingDesk::begin() {
    connect(door(), &Door::jobChanged, this, &WaitingDesk::lookSoon, Qt::UniqueConnection);
    look();
}

void WaitingDesk::lookSoon() {
    if (!soon_.isActive()) soon_.start();
}

void WaitingDesk::setWhich(Which which) {
    if (which_ == which) return;
    which_ = which;
    emit whichSet();
    if (door()) look();
}

void WaitingDesk::look() {
    ask(
        [this](Office1Interface& office) {
            return which_ == HeldJobs ? QDBusPendingCall(office.Records(MostRecords))
                                      : QDBusPendingCall(office.Overdue());
        },
        [this](const Answer& answer) { show(answer.json()); });
}

void WaitingDesk::show(const QJsonObject& records) {
    QList<JobCard> cards;
    for (const QJsonValue& record : records["jobs"].toArray()) {
        const JobCard card = JobCard::from(record.toObject());
        if (which_ == OverdueJobs || (card.held.there() && card.state != JobState::Cancelled)) cards << card;
    }
    if (which_ == HeldJobs) std::sort(cards.begin(), cards.end(), isBefore);
    const bool there = std::any_of(cards.begin(), cards.end(), [&](const JobCard& c) { return c.id == chosen_; });
    if (!there) chosen_ = cards.isEmpty() ? 0 : cards.first().id;
    for (JobCard& card : cards)
        card.chosen = card.id == chosen_;
    jobs_.show(cards);
    known_ = true;
    emit changed();
}

void WaitingDesk::choose(double job) {
    chosen_ = qint64(job);
    QList<JobCard> cards = jobs_.rows();
    for (JobCard& card : cards)
        card.chosen = card.id == chosen_;
    jobs_.show(cards);
    emit changed();
}

const JobCard* WaitingDesk::card() const {
    for (const JobCard& card : jobs_.rows())
        if (card.id == chosen_) return &card;
    return nullptr;
}

WaitingDesk::Way WaitingDesk::way() const {
    if (!card()) return Nothing;
    switch (card()->way) {
        case JobCard::Way::Look: return Look;
        case JobCard::Way::Scan: return Scan;
        case JobCard::Way::Review: return Review;
        case JobCard::Way::Resume: return Resume;
    }
    return Nothing;
}

bool WaitingDesk::isSecret() const { return card() && card()->isSecret(); }
bool WaitingDesk::canCancel() const { return card() && card()->canBeCancelled(); }

void WaitingDesk::decide(const Door::Call& call) {
    forgetTrouble();
    ask(call, [this](const Answer&) { look(); });
}

void WaitingDesk::resume() {
    decide([id = chosen_](Office1Interface& office) { return office.Resume(id); });
}

void WaitingDesk::cancel() {
    decide([id = chosen_](Office1Interface& office) { return office.Cancel(id); });
}

void WaitingDesk::askForRelease(const QString& reason) {
    const QJsonObject request{{"action", "secret-release"}, {"job", chosen_}, {"page", 0}, {"reason", reason}};
    const QString text = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    forgetTrouble();
    ask([text](Office1Interface& office) { return office.RequestOverride(text); },
        [this](const Answer&) { emit released(); });
}

}  // namespace sohoa::ui
