// A key token as its custody screen shows it: from TokenCustody and TokenStatus of the door, days as people read them.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include "ui/copy/token_readiness.h"

namespace sohoa::ui {

struct TokenCard {
    int order = 0;
    QString name;  // the configuration's, "" for the agency's own
    QString serial, label;
    QString state;  // the service's word: "ready", "compromised"
    QString keeper, keeperPosition;
    QStringList substitutes;  // "name, from day to day"
    QString decision;         // "01/QĐ-SNV, 23/11/2026, signer"
    QString subject, issuer, validUntil;
    int daysLeft = -1;       // -1: not known
    double partLeft = 0;     // of the certificate's life, 1 to 0
    int expiryWarning = 0;   // 60, 30, 7; 0 none
    bool reportDue = false;  // a compromise was reported and nobody was told yet
    double hoursToReport = 0;
    TokenReadiness device;  // Unknown until TokenStatus was heard

    qint64 key() const { return order; }
    bool canBeReported() const { return state == "ready" || state == "suspended" || state == "revoked"; }
    friend bool operator==(const TokenCard& a, const TokenCard& b) { return a.facts() == b.facts(); }

    static QList<TokenCard> from(const QJsonObject& custody, bool withDevices);

  private:
    QVariantList facts() const;
};

// An ISO day or time as a day in Vietnam, "" for what is none.
QString shownDay(const QString& iso);

}  // namespace sohoa::ui
