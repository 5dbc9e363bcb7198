// What the service answered to one call, and what is said where it could not.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QDBusUnixFileDescriptor>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QVariantList>

class QDBusMessage;

namespace sohoa::ui {

// An error as a person reads it. The sentences are those of core/error_codes.h; one that this program does not know yet
// comes from the service, in Vietnamese only.
struct Trouble {
    Q_GADGET
    QML_VALUE_TYPE(trouble)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString vi MEMBER vi)
    Q_PROPERTY(QString en MEMBER en)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool there READ there)

  public:
    QString code;    // the permanent name, "scanner.paper_jam"; "" where all is well
    QString vi, en;  // what happened and what to do
    QString detail;  // where: a page, a field, or ""

    bool there() const { return !code.isEmpty(); }
    friend bool operator==(const Trouble&, const Trouble&) = default;

    // message: the service's own sentence, used where the code is not known here.
    static Trouble named(const QString& code, const QString& detail = {}, const QString& message = {});
};

struct Answer {
    Trouble trouble;
    QVariantList values;

    bool ok() const { return !trouble.there(); }
    QJsonObject json(int index = 0) const;  // of a text that is one JSON object; empty where it is none
    QString text(int index = 0) const;
    qint64 number(int index = 0) const;
    QDBusUnixFileDescriptor file(int index) const;

    static Answer of(const QDBusMessage& reply);
};

}  // namespace sohoa::ui
