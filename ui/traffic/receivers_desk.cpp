#include "ui/traffic/receivers_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Typing = 250ms;
static constexpr int MostShown = 50;

ReceiversDesk::ReceiversDesk(QObject* parent) : Desk(parent) {
    soon_.setSingleShot(true);
    soon_.setInterval(Typing);
    connect(&soon_, &QTimer::timeout, this, &ReceiversDesk::look);
}

void ReceiversDesk::setText(const QString& text) {
    if (text_ == text) return;
    text_ = text;
    emit changed();
    soon_.start();
}

void ReceiversDesk::look() {
    const QJsonObject request{{"text", text_.trimmed()}, {"most", MostShown}};
    const QString words = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    ask([words](Office1Interface& office) { return office.Agencies(words); },
        [this, asked = text_](const Answer& answer) {
            if (asked != text_) return;
            found_.clear();
            for (const QJsonValue& agency : answer.json()["agencies"].toArray())
                found_ << QVariantMap{{"code", agency["code"].toString()}, {"name", agency["name"].toString()}};
            emit foundChanged();
        });
}

QStringList ReceiversDesk::codes() const {
    QStringList codes;
    for (const QVariant& agency : chosen_)
        codes << agency.toMap()["code"].toString();
    return codes;
}

void ReceiversDesk::toggle(const QString& code) {
    const auto isIt = [&](const QVariant& agency) { return agency.toMap()["code"].toString() == code; };
    if (chosen_.removeIf(isIt) == 0) {
        const auto agency = std::find_if(found_.begin(), found_.end(), isIt);
        if (agency != found_.end()) chosen_ << *agency;
    }
    emit changed();
}

void ReceiversDesk::clear() {
    chosen_.clear();
    text_.clear();
    look();
    emit changed();
}

}  // namespace sohoa::ui
