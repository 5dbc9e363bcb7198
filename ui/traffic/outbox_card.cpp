#include "ui/traffic/outbox_card.h"

#include <QJsonObject>
#include <algorithm>

#include "ui/door/facts.h"

namespace sohoa::ui {

namespace {

// What both kinds of cards tell of the job.
OutboxCard cardOf(const QJsonObject& job) {
    OutboxCard card;
    card.job = job["id"].toInteger();
    card.title = job["title"].toString();
    card.documentCode = job["document_code"].toString();
    card.pages = job["page_count"].toInt();
    card.urgency = job["urgency"].toInt();
    card.recalled = !job["recalled_at"].toString().isEmpty();
    return card;
}

OutboxGroup groupOf(const OutboxCard& card) {
    const bool ended = card.state == JobState::Accepted || card.state == JobState::Refused;
    return ended || card.recalled ? OutboxGroup::Answered : OutboxGroup::Underway;
}

}  // namespace

QList<OutboxCard> outboxOf(const QJsonArray& jobs, const QJsonArray& dispatches, const QHash<QString, QString>& names) {
    QHash<qint64, QJsonObject> byNumber;
    QList<OutboxCard> cards;
    for (const QJsonValue& each : jobs) {
        const QJsonObject job = each.toObject();
        byNumber[job["id"].toInteger()] = job;
        if (job["state"].toString() != "certified") continue;
        OutboxCard card = cardOf(job);
        if (card.recalled) continue;
        card.number = -card.job;
        card.state = JobState::Certified;
        card.stateWord = job["state"].toString();
        card.trouble = troubleIn(job["held"]);
        cards << card;
    }
    std::stable_sort(cards.begin(), cards.end(),
                     [](const OutboxCard& a, const OutboxCard& b) { return a.urgency > b.urgency; });
    for (const QJsonValue& each : dispatches) {
        const QJsonObject sent = each.toObject();
        OutboxCard card = cardOf(byNumber.value(sent["job"].toInteger()));
        card.job = sent["job"].toInteger();
        card.number = sent["id"].toInteger();
        card.stateWord = sent["state"].toString();
        card.state = jobStateNamed(card.stateWord);
        card.statusCode = sent["status_code"].toString();
        card.receiver = sent["receiver"].toString();
        card.receiverName = names.value(card.receiver, card.receiver);
        card.docId = sent["doc_id"].toString();
        card.attempts = sent["attempts"].toInt();
        if (const QString code = sent["error_code"].toString(); !code.isEmpty()) card.trouble = Trouble::named(code);
        card.group = groupOf(card);
        cards << card;
    }
    return cards;
}

bool mayBeRecalled(const OutboxCard& card) { return card.group != OutboxGroup::ToSend && !card.recalled; }

}  // namespace sohoa::ui
