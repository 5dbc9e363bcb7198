#include "ui/lookup/override_desk.h"

#include <QJsonArray>
#include <algorithm>

#include "office1_interface.h"
#include "ui/lookup/job_card.h"

namespace sohoa::ui {

OverrideCard OverrideCard::from(const QJsonObject& json) {
    return {json["id"].toInteger(),
            json["job"].toInteger(),
            json["page"].toInt(),
            json["action"].toString(),
            json["reason"].toString(),
            json["requested_by"].toString(),
            shownTime(json["requested_at"].toString()),
            shownTime(json["expires_at"].toString()),
            false};
}

QString OverrideDesk::wordsFor(const QString& action, int page) {
    if (action == QLatin1String("secret-release")) return tr("Mở hồ sơ bị dừng vì tưởng nhầm là có dấu mật");
    if (action == QLatin1String("page-deletion")) return tr("Bỏ trang %1 khỏi văn bản").arg(page);
    if (action == QLatin1String("final-pin-try")) return tr("Thử mã PIN của dấu số lần cuối cùng");
    if (action == QLatin1String("legal-hold-release")) return tr("Kết thúc việc giữ hồ sơ theo yêu cầu pháp lý");
    return action;
}

OverrideDesk::OverrideDesk(QObject* parent)
    : Desk(parent),
      cards_({{"overrideId", [](const OverrideCard& c) { return double(c.id); }},
              {"jobId", [](const OverrideCard& c) { return double(c.job); }},
              {"page", [](const OverrideCard& c) { return c.page; }},
              {"what", [](const OverrideCard& c) { return wordsFor(c.action, c.page); }},
              {"reason", [](const OverrideCard& c) { return c.reason; }},
              {"askedBy", [](const OverrideCard& c) { return c.askedBy; }},
              {"askedAt", [](const OverrideCard& c) { return c.askedAt; }},
              {"expiresAt", [](const OverrideCard& c) { return c.expiresAt; }},
              {"chosen", [](const OverrideCard& c) { return c.chosen; }}}) {}

void OverrideDesk::look() {
    ask([](Office1Interface& office) { return office.Overrides(); },
        [this](const Answer& answer) { show(answer.json()); });
}

void OverrideDesk::show(const QJsonObject& answer) {
    QList<OverrideCard> rows;
    for (const QJsonValue& each : answer["overrides"].toArray())
        rows << OverrideCard::from(each.toObject());
    const bool there = std::any_of(rows.begin(), rows.end(), [&](const OverrideCard& c) { return c.id == chosen_; });
    if (!there) chosen_ = rows.isEmpty() ? 0 : rows.first().id;
    known_ = true;
    showRows(rows);
}

void OverrideDesk::showRows(QList<OverrideCard> rows) {
    for (OverrideCard& row : rows)
        row.chosen = row.id == chosen_;
    cards_.show(rows);
    emit changed();
}

void OverrideDesk::speakAgain() {
    const QList<OverrideCard> rows = cards_.rows();
    cards_.show({});
    showRows(rows);
}

void OverrideDesk::choose(double id) {
    chosen_ = qint64(id);
    showRows(cards_.rows());
}

QString OverrideDesk::askedBy() const {
    for (const OverrideCard& card : cards_.rows())
        if (card.id == chosen_) return card.askedBy;
    return {};
}

void OverrideDesk::decide(bool approve) {
    forgetTrouble();
    ask([id = chosen_, approve](Office1Interface& office) { return office.DecideOverride(id, approve); },
        [this](const Answer&) {
            emit decided();
            look();
        });
}

}  // namespace sohoa::ui
