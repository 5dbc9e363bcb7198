#include "ui/report/review_entry.h"

#include <QJsonArray>
#include <cmath>

#include "ui/door/facts.h"

namespace sohoa::ui {

static ReviewEntry entryOf(const QJsonObject& job) {
    ReviewEntry entry;
    entry.id = job["id"].toInteger();
    entry.title = job["title"].toString();
    entry.code = job["code"].toString();
    entry.type = job["type"].toString();
    entry.origin = job["origin"].toString();
    entry.receivedAt = timeShown(job["received_at"].toString());
    entry.whyVi = job["why"]["vi"].toString();
    entry.whyEn = job["why"]["en"].toString();
    entry.held = troubleIn(job["held"]);
    entry.pages = job["pages"].toInt();
    entry.urgency = job["urgency"].toInt();
    for (const QJsonValue& count : job["doubts"].toObject())
        entry.doubts += count.toInt();
    // Rounded down: what is less than sure is not shown as sure.
    if (job["least"].isDouble()) entry.least = int(std::floor(job["least"].toDouble() * 100));
    return entry;
}

QList<ReviewEntry> reviewEntriesOf(const QJsonObject& told) {
    QList<ReviewEntry> entries;
    for (const QJsonValue& job : told["jobs"].toArray())
        entries << entryOf(job.toObject());
    return entries;
}

}  // namespace sohoa::ui
