#include "ui/records/custody_link.h"

#include <QJsonArray>
#include <algorithm>

#include "core/clock.h"

namespace sohoa::ui {

static constexpr int ShortDigest = 8;

static QString shownTime(const QString& isoUtc) {
    const auto time = parseIsoUtc(isoUtc.toStdString());
    return time ? QString::fromStdString(vietnamTimeShown(*time)) : QString();
}

QList<CustodyLink> custodyLinksFrom(const QJsonObject& custody) {
    const QString broken = custody["broken"]["kind"].toString();
    QList<CustodyLink> links;
    for (const QJsonValue& value : custody["links"].toArray()) {
        const QString kind = value["kind"].toString();
        const QString time = shownTime(value["time"].toString());
        auto same = std::find_if(links.begin(), links.end(), [&](const CustodyLink& l) { return l.kind == kind; });
        if (same != links.end()) {
            ++same->count;
            same->digest.clear();
            if (!time.isEmpty()) same->time = time;
            continue;
        }
        links << CustodyLink{int(links.size()), kind, 1, value["digest"].toString().left(ShortDigest), time,
                             kind == broken};
    }
    return links;
}

}  // namespace sohoa::ui
