#include "ui/report/review_list_desk.h"

#include <QDBusArgument>
#include <QJsonDocument>
#include <algorithm>
#include <chrono>

#include "office1_interface.h"
#include "ui/pictures/page_image_provider.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 500ms;

ReviewListDesk::ReviewListDesk(QObject* parent)
    : Desk(parent),
      entries_({{"job", [](const ReviewEntry& e) { return e.id; }},
                {"title", [](const ReviewEntry& e) { return e.title; }},
                {"code", [](const ReviewEntry& e) { return e.code; }},
                {"type", [](const ReviewEntry& e) { return e.type; }},
                {"origin", [](const ReviewEntry& e) { return e.origin; }},
                {"receivedAt", [](const ReviewEntry& e) { return e.receivedAt; }},
                {"whyVi", [](const ReviewEntry& e) { return e.whyVi; }},
                {"whyEn", [](const ReviewEntry& e) { return e.whyEn; }},
                {"pages", [](const ReviewEntry& e) { return e.pages; }},
                {"urgency", [](const ReviewEntry& e) { return e.urgency; }},
                {"doubts", [](const ReviewEntry& e) { return e.doubts; }},
                {"least", [](const ReviewEntry& e) { return e.least; }},
                {"picture", [](const ReviewEntry& e) { return e.picture; }},
                {"held", [](const ReviewEntry& e) { return QVariant::fromValue(e.held); }}}) {
    soon_.setSingleShot(true);
    soon_.setInterval(Gathering);
    connect(&soon_, &QTimer::timeout, this, &ReviewListDesk::look);
}

void ReviewListDesk::begin() {
    connect(door(), &Door::jobChanged, &soon_, [this] {
        if (!soon_.isActive()) soon_.start();
    });
    look();
}

void ReviewListDesk::setOrigin(const QString& origin) {
    if (origin_ == origin) return;
    origin_ = origin;
    emit changed();
    look();
}

void ReviewListDesk::look() {
    QJsonObject filter;
    if (!origin_.isEmpty()) filter["origin"] = origin_;
    const QString text = QString::fromUtf8(QJsonDocument(filter).toJson(QJsonDocument::Compact));
    ask([text](Office1Interface& office) { return office.ReviewList(text); },
        [this, asked = origin_](const Answer& answer) {
            if (asked != origin_) return;
            told_ = reviewEntriesOf(answer.json());
            known_ = true;
            for (const ReviewEntry& entry : std::as_const(told_))
                findPicture(entry);
            show();
        });
}

void ReviewListDesk::findPicture(const ReviewEntry& entry) {
    const qint64 id = entry.id;
    if (pictures_.contains(id)) return;
    pictures_[id] = "";
    ask([id](Office1Interface& office) { return office.Pages(id); },
        [this, id](const Answer& answer) {
            const auto pages = qdbus_cast<QList<QVariantMap>>(answer.values.value(0));
            if (pages.isEmpty()) return;
            pictures_[id] = PageImageProvider::urlOf(pages.front().value("file").toString());
            show();
        },
        [](const Answer&) {});
}

void ReviewListDesk::show() {
    for (ReviewEntry& entry : told_)
        entry.picture = pictures_.value(entry.id);
    entries_.show(told_);
    emit changed();
}

int ReviewListDesk::sure() const {
    return int(std::count_if(told_.begin(), told_.end(),
                             [](const ReviewEntry& entry) { return entry.doubts == 0 && entry.whyVi.isEmpty(); }));
}

}  // namespace sohoa::ui
