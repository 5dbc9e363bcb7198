#include "ui/door/facts.h"

#include "core/clock.h"
#include "core/day.h"

namespace sohoa::ui {

static QString shown(const QString& isoUtc, int from, int letters) {
    const auto time = parseIsoUtc(isoUtc.toStdString());
    return time ? QString::fromStdString(vietnamTimeShown(*time)).mid(from, letters) : QString();
}

QString timeShown(const QString& isoUtc) { return shown(isoUtc, 0, 16); }

QString timeOfDayShown(const QString& isoUtc) { return shown(isoUtc, 11, 5); }

QString dayInVietnamOf(const QString& isoUtc) {
    const auto time = parseIsoUtc(isoUtc.toStdString());
    return time ? QString::fromStdString(isoDay(dayInVietnam(*time))) : QString();
}

QString todayInVietnam() { return QString::fromStdString(isoDay(dayInVietnam(now()))); }

QString dayAfter(const QString& iso, int days) {
    const auto day = dayFromIso(iso.toStdString());
    return day ? QString::fromStdString(isoDay(*day + std::chrono::days(days))) : QString();
}

QString dayShown(const QString& iso) {
    const auto day = dayFromIso(iso.toStdString());
    return day ? QString::fromStdString(sohoa::dayShown(*day)) : QString();
}

Trouble troubleIn(const QJsonValue& held) {
    if (!held.isObject()) return {};
    return Trouble::named(held["code"].toString(), held["detail"].toString());
}

}  // namespace sohoa::ui
