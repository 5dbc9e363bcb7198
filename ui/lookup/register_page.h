// A register as the screen shows it: its columns with the share of the width that each takes, and its lines, those that
// were put right struck through with the right one below.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

namespace sohoa::ui {

struct RegisterColumnShown {
    QString title;
    double share = 0;  // of the width; all together 1
    bool centred = false;

    friend bool operator==(const RegisterColumnShown&, const RegisterColumnShown&) = default;
};

struct RegisterLine {
    qint64 entry = 0;
    qint64 job = 0;
    QStringList cells;
    bool struck = false;
    bool corrects = false;  // it stands instead of a struck one
    QString reason;

    qint64 key() const { return entry; }
    friend bool operator==(const RegisterLine&, const RegisterLine&) = default;
};

// As RegisterLines answers. A column's share is that of its paper form, but none is narrower than its floor.
QList<RegisterColumnShown> columnsFrom(const QJsonObject& page);
QList<RegisterLine> linesFrom(const QJsonObject& page);

}  // namespace sohoa::ui
