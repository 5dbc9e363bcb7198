// What goes out, as its card shows it: a copy that is to be sent, or one dispatch to one receiver. Pure.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

#include "ui/door/answer.h"
#include "ui/records/job_state.h"

namespace sohoa::ui {

enum class OutboxGroup {
    ToSend,    // certified: a person says to whom
    Underway,  // given to the exchange or on its way; the receiver has not answered
    Answered,  // accepted or refused, and what was recalled
};

struct OutboxCard {
    qint64 number = 0;  // the dispatch's; of a copy that is to be sent, the job's below zero
    qint64 job = 0;
    OutboxGroup group = OutboxGroup::ToSend;
    JobState::Value state = JobState::Unknown;
    QString stateWord, statusCode;
    QString title, documentCode;
    QString receiver, receiverName;
    QString docId;    // the exchange's number
    Trouble trouble;  // why it waits
    int pages = 0, urgency = 0, attempts = 0;
    bool recalled = false;

    qint64 key() const { return number; }
    friend bool operator==(const OutboxCard&, const OutboxCard&) = default;
};

// jobs as Records tells them, dispatches as Outbox does. The most urgent of what is to be sent comes first, then the
// dispatches, the newest first.
QList<OutboxCard> outboxOf(const QJsonArray& jobs, const QJsonArray& dispatches, const QHash<QString, QString>& names);

// A refused or accepted document may be recalled, one that was recalled not again.
bool mayBeRecalled(const OutboxCard& card);

}  // namespace sohoa::ui
