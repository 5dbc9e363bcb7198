#include "ui/lookup/job_card.h"

#include "core/clock.h"

namespace sohoa::ui {

QString shownTime(const QString& isoUtc) {
    const auto time = parseIsoUtc(isoUtc.toStdString());
    return time ? QString::fromStdString(vietnamTimeShown(*time)) : QString();
}

static JobCard::Way wayOf(const JobCard& card) {
    if (card.isSecret()) return JobCard::Way::Review;
    switch (card.state) {
        case JobState::Scanning: return JobCard::Way::Scan;
        case JobState::Recognized: return JobCard::Way::Review;
        case JobState::Scanned:
        case JobState::Confirmed:
        case JobState::Archived:
        case JobState::Certifying:
        case JobState::Certified:
        case JobState::Sending:
        case JobState::Sent:
        case JobState::Delivered: return card.held.there() ? JobCard::Way::Resume : JobCard::Way::Look;
        case JobState::Accepted:
        case JobState::Refused:
        case JobState::Cancelled:
        case JobState::Unknown: return JobCard::Way::Look;
    }
    return JobCard::Way::Look;
}

JobCard JobCard::from(const QJsonObject& record) {
    JobCard card;
    card.id = record["id"].toInteger();
    card.title = record["title"].toString();
    card.code = record["document_code"].toString();
    const QString received = record["received_at"].toString();
    card.received = shownTime(received.isEmpty() ? record["created_at"].toString() : received);
    card.due = shownTime(record["due_at"].toString());
    card.pages = record["page_count"].toInt();
    card.urgency = record["urgency"].toInt();
    card.stateWord = record["state"].toString();
    card.state = jobStateNamed(card.stateWord);
    const QJsonObject held = record["held"].toObject();
    if (!held.isEmpty()) card.held = Trouble::named(held["code"].toString(), held["detail"].toString());
    card.way = wayOf(card);
    // What is on such a paper is nobody's to read here.
    if (card.isSecret()) card.title = card.code = QString();
    return card;
}

bool isBefore(const JobCard& a, const JobCard& b) {
    if (a.urgency != b.urgency) return a.urgency > b.urgency;
    return a.id < b.id;
}

}  // namespace sohoa::ui
