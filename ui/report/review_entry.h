// A document that waits for review, as its card shows it. Pure.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "ui/door/answer.h"

namespace sohoa::ui {

struct ReviewEntry {
    qint64 id = 0;
    QString title, code, type, origin, receivedAt;
    QString whyVi, whyEn;  // what to look at first, "" where nothing is doubted
    Trouble held;
    int pages = 0, urgency = 0, doubts = 0;
    int least = -1;   // percent of the field that is least believed; -1 where nothing was read
    QString picture;  // of page 1

    qint64 key() const { return id; }
    friend bool operator==(const ReviewEntry&, const ReviewEntry&) = default;
};

QList<ReviewEntry> reviewEntriesOf(const QJsonObject& told);  // in the service's order: the most doubtful first

}  // namespace sohoa::ui
