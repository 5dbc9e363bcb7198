// What view-models read from the service's documents: times and days as people read them, errors as they are told.
#pragma once

#include <QJsonObject>
#include <QString>

#include "ui/door/answer.h"

namespace sohoa::ui {

QString timeShown(const QString& isoUtc);       // "22/11/2026 09:15" in Vietnam; "" for what is no time
QString timeOfDayShown(const QString& isoUtc);  // "09:15"
QString dayInVietnamOf(const QString& isoUtc);  // "2026-11-22"
QString todayInVietnam();                       // "2026-11-22"
QString dayAfter(const QString& isoDay, int days);
QString dayShown(const QString& isoDay);  // "22/11/2026"

// A job's "held": null where nothing holds it.
Trouble troubleIn(const QJsonValue& held);

}  // namespace sohoa::ui
