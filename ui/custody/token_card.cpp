#include "ui/custody/token_card.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace sohoa::ui {

static constexpr int Vietnam = 7 * 3600;

QString shownDay(const QString& iso) {
    const QDate day = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate)
                                       : QDateTime::fromString(iso, Qt::ISODateWithMs).toOffsetFromUtc(Vietnam).date();
    return day.isValid() ? day.toString("dd/MM/yyyy") : QString();
}

static QString joined(const QStringList& parts) {
    QStringList there;
    for (const QString& part : parts)
        if (!part.isEmpty()) there << part;
    return there.join(" · ");
}

// What a certificate is called by: its common name.
static QString commonName(const QString& subject) {
    for (const QString& part : subject.split(','))
        if (part.trimmed().startsWith("CN=")) return part.trimmed().mid(3);
    return subject;
}

static void addCertificate(TokenCard& card, const QJsonObject& token) {
    const QJsonObject certificate = token["certificate"].toObject();
    card.daysLeft = token["days_left"].isDouble() ? token["days_left"].toInt() : -1;
    if (certificate.isEmpty()) return;
    card.subject = commonName(certificate["subject"].toString());
    card.issuer = commonName(certificate["issuer"].toString());
    card.validUntil = shownDay(certificate["not_after"].toString());
    const auto from = QDateTime::fromString(certificate["not_before"].toString(), Qt::ISODateWithMs);
    const auto until = QDateTime::fromString(certificate["not_after"].toString(), Qt::ISODateWithMs);
    const double life = double(from.daysTo(until));
    card.partLeft = life > 0 ? std::clamp(card.daysLeft / life, 0.0, 1.0) : 0;
}

static TokenCard cardFrom(const QJsonObject& token, bool withDevice) {
    TokenCard card;
    card.name = token["name"].toString();
    card.serial = token["serial"].toString();
    card.label = token["label"].toString();
    card.state = token["state"].toString();
    card.keeper = token["keeper"]["full_name"].toString();
    card.keeperPosition = token["keeper"]["position"].toString();
    for (const QJsonValue& substitute : token["substitutes"].toArray())
        card.substitutes << joined(
            {substitute["person"]["full_name"].toString(),
             shownDay(substitute["from_day"].toString()) + " – " + shownDay(substitute["until_day"].toString())});
    const QJsonObject decision = token["decision"].toObject();
    card.decision =
        joined({decision["number"].toString(), shownDay(decision["day"].toString()), decision["signer"].toString()});
    addCertificate(card, token);
    card.expiryWarning = token["expiry_warning"].toInt();
    card.reportDue = token["hours_to_report"].isDouble();
    card.hoursToReport = token["hours_to_report"].toDouble();
    if (withDevice && token["configured"].toBool()) card.device = TokenReadiness::ofToken(token);
    return card;
}

QList<TokenCard> TokenCard::from(const QJsonObject& custody, bool withDevices) {
    QList<TokenCard> cards;
    for (const QJsonValue& token : custody["tokens"].toArray()) {
        TokenCard card = cardFrom(token.toObject(), withDevices);
        card.order = int(cards.size());
        cards << card;
    }
    return cards;
}

QVariantList TokenCard::facts() const {
    return {name,        serial,        label,     state,         keeper,          keeperPosition,
            substitutes, decision,      subject,   issuer,        validUntil,      daysLeft,
            partLeft,    expiryWarning, reportDue, hoursToReport, int(device.kind)};
}

}  // namespace sohoa::ui
