// What the record fields (Nghị định 30/2020 Phụ lục VI, edXML) are called on the screen, and how their values are
// written for people: dates with day, month and year, the urgency in its words. A field or value that is not known here
// is shown as the service said it.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QString>
#include <QStringList>

namespace sohoa::ui {

class FieldWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    using QObject::QObject;

    Q_INVOKABLE static QString label(const QString& field);
    Q_INVOKABLE static QString value(const QString& field, const QString& text);

    // What a person typed or chose, as the service takes it: a date in ISO 8601, the urgency's number. What is none is
    // left as it was typed; whether it may stand is the service's to say.
    static QString typed(const QString& field, const QString& shown);
    // All values of a field that has few, as they are shown; empty for one that is written freely.
    static QStringList choices(const QString& field);
};

}  // namespace sohoa::ui
