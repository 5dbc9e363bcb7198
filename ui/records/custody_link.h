// The chain of custody as links that can be drawn: from the sheet to the receipt, and where it is broken.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace sohoa::ui {

struct CustodyLink {
    int order = 0;
    QString kind;    // sheet, image, recognized, archive, signed, message, receipt
    int count = 1;   // of that kind, one after another: the sheets of a document
    QString digest;  // short; "" where they are several
    QString time;    // of the last
    bool broken = false;

    qint64 key() const { return order; }
    friend bool operator==(const CustodyLink&, const CustodyLink&) = default;
};

// As Custody answers. Links of one kind are drawn as one with their number; it is broken where one of them is.
QList<CustodyLink> custodyLinksFrom(const QJsonObject& custody);

}  // namespace sohoa::ui
