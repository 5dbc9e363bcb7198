#include "ui/traffic/outbox_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 400ms;
static constexpr int MostJobs = 1000;

// What it waits for, where no error says it.
static QString whyOf(const OutboxCard& card) {
    if (card.recalled) return OutboxDesk::tr("Đã thu hồi.");
    if (card.trouble.there()) return {};
    switch (card.state) {
        case JobState::Certified: return OutboxDesk::tr("Đã ký số, chờ chọn nơi nhận.");
        case JobState::Sending: return OutboxDesk::tr("Đang chuyển lên trục liên thông văn bản.");
        case JobState::Sent: return OutboxDesk::tr("Đã lên trục, chờ nơi nhận trả lời.");
        case JobState::Delivered: return OutboxDesk::tr("Đã đến, chờ nơi nhận tiếp nhận.");
        case JobState::Unknown:
        case JobState::Scanning:
        case JobState::Scanned:
        case JobState::Recognized:
        case JobState::Confirmed:
        case JobState::Archived:
        case JobState::Certifying:
        case JobState::Accepted:
        case JobState::Refused:
        case JobState::Cancelled: return {};
    }
    return {};
}

OutboxDesk::OutboxDesk(QObject* parent)
    : Desk(parent),
      cards_({{"number", [](const OutboxCard& c) { return c.number; }},
              {"job", [](const OutboxCard& c) { return c.job; }},
              {"state", [](const OutboxCard& c) { return int(c.state); }},
              {"stateWord", [](const OutboxCard& c) { return c.stateWord; }},
              {"statusCode", [](const OutboxCard& c) { return c.statusCode; }},
              {"title", [](const OutboxCard& c) { return c.title; }},
              {"documentCode", [](const OutboxCard& c) { return c.documentCode; }},
              {"receiver", [](const OutboxCard& c) { return c.receiver; }},
              {"receiverName", [](const OutboxCard& c) { return c.receiverName; }},
              {"docId", [](const OutboxCard& c) { return c.docId; }},
              {"why", [](const OutboxCard& c) { return whyOf(c); }},
              {"trouble", [](const OutboxCard& c) { return QVariant::fromValue(c.trouble); }},
              {"pages", [](const OutboxCard& c) { return c.pages; }},
              {"urgency", [](const OutboxCard& c) { return c.urgency; }},
              {"recalled", [](const OutboxCard& c) { return c.recalled; }},
              {"recallable", [](const OutboxCard& c) { return mayBeRecalled(c); }}}) {
    soon_.setSingleShot(true);
    soon_.setInterval(Gathering);
    connect(&soon_, &QTimer::timeout, this, &OutboxDesk::look);
}

void OutboxDesk::begin() {
    connect(door(), &Door::jobChanged, &soon_, [this] {
        if (!soon_.isActive()) soon_.start();
    });
    look();
}

void OutboxDesk::look() {
    ask([](Office1Interface& office) { return office.Records(MostJobs); },
        [this](const Answer& answer) { jobs_ = answer.json()["jobs"].toArray(); });
    ask([](Office1Interface& office) { return office.Outbox(); },
        [this](const Answer& answer) {
            dispatches_ = answer.json()["dispatches"].toArray();
            known_ = true;
            nameReceivers();
            show();
        });
}

// An agency is asked for once; until it is known its code is shown.
void OutboxDesk::nameReceivers() {
    for (const QJsonValue& dispatch : std::as_const(dispatches_)) {
        const QString code = dispatch["receiver"].toString();
        if (names_.contains(code)) continue;
        names_[code] = code;
        const QString request =
            QString::fromUtf8(QJsonDocument(QJsonObject{{"text", code}, {"most", 1}}).toJson(QJsonDocument::Compact));
        ask([request](Office1Interface& office) { return office.Agencies(request); },
            [this, code](const Answer& answer) {
                const QJsonValue found = answer.json()["agencies"].toArray().first();
                if (found["code"].toString() == code || found["old_code"].toString() == code)
                    names_[code] = found["name"].toString();
                show();
            },
            [](const Answer&) {});
    }
}

// Until a person chooses, the first group that has something is shown.
void OutboxDesk::show() {
    all_ = outboxOf(jobs_, dispatches_, names_);
    const QList<int> has = counts();
    for (int group = 0; group < has.size() && !chosen_; ++group)
        if (has[group] > 0) {
            group_ = OutboxGroup(group);
            break;
        }
    QList<OutboxCard> shown;
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(shown),
                 [this](const OutboxCard& card) { return card.group == group_; });
    cards_.show(shown);
    emit changed();
}

// The list's words are made when they are shown.
void OutboxDesk::speakAgain() {
    cards_.show({});
    show();
}

void OutboxDesk::setGroup(int group) {
    if (group < 0 || group > int(OutboxGroup::Answered)) return;
    chosen_ = true;
    group_ = OutboxGroup(group);
    show();
}

QList<int> OutboxDesk::counts() const {
    QList<int> counts{0, 0, 0};
    for (const OutboxCard& card : all_)
        ++counts[int(card.group)];
    return counts;
}

void OutboxDesk::send(qint64 job, const QStringList& receivers) {
    ask([=](Office1Interface& office) { return office.Send(job, receivers); },
        [this](const Answer&) {
            forgetTrouble();
            emit sent();
            look();
        });
}

void OutboxDesk::follow(qint64 job) {
    ask([job](Office1Interface& office) { return office.Follow(job); },
        [this](const Answer&) {
            forgetTrouble();
            emit followed();
        });
}

void OutboxDesk::recall(qint64 job, const QString& reason) {
    ask([=](Office1Interface& office) { return office.Recall(job, reason); },
        [this](const Answer&) {
            forgetTrouble();
            emit recalled();
            look();
        });
}

}  // namespace sohoa::ui
