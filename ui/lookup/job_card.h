// A job in a list of what waits for people: what it is, what is wrong with it, and where a person goes on with it.
#pragma once

#include <QJsonObject>
#include <QString>

#include "ui/door/answer.h"
#include "ui/records/job_state.h"

namespace sohoa::ui {

struct JobCard {
    enum class Way {
        Look,    // the record alone
        Scan,    // paper is wanted at the scanner
        Review,  // the fields are to be confirmed, or a mark of secrecy was found
        Resume,  // somebody has seen to what was wrong
    };

    qint64 id = 0;
    QString title, code, received, due;
    int pages = 0;
    int urgency = 0;
    JobState::Value state = JobState::Unknown;
    QString stateWord;  // as it came
    Trouble held;       // none where it is not held
    Way way = Way::Look;
    bool chosen = false;

    bool isSecret() const { return held.code == QLatin1String("document.state_secret"); }
    bool canBeCancelled() const { return state != JobState::Cancelled && state < JobState::Sending; }

    qint64 key() const { return id; }
    friend bool operator==(const JobCard&, const JobCard&) = default;

    static JobCard from(const QJsonObject& record);  // as Records and Overdue answer
};

// The most urgent first, then those that wait longest.
bool isBefore(const JobCard& a, const JobCard& b);

// Vietnam time as people read it, of a time in ISO 8601; "" for none.
QString shownTime(const QString& isoUtc);

}  // namespace sohoa::ui
