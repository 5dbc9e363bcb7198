#include "ui/place/place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

#include "office1_interface.h"
#include "ui/place/screens.h"

namespace sohoa::ui {

static constexpr int LongestWayBack = 8;

Place::Place(QObject* parent) : Desk(parent) {}

Place* Place::create(QQmlEngine* engine, QJSEngine*) {
    auto* place = new Place(engine);
    place->useDoor(*engine->singletonInstance<Door*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Door")));
    place->follow(*engine->singletonInstance<Session*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Session")));
    return place;
}

// Somebody else begins at their own place, and nobody sees where the one before stood.
void Place::follow(Session& session) {
    session_ = &session;
    connect(session_, &Session::changed, this, [this] {
        const bool open = session_->state() == Session::Open;
        if (session_->state() == Session::Nobody) keptFor_.clear();
        if (!open || keptFor_ == session_->login()) return;
        keptFor_ = session_->login();
        ask([](Office1Interface& office) { return office.Place(); },
            [this](const Answer& answer) { restore(answer.json()); }, [this](const Answer&) { restore({}); });
    });
}

void Place::restore(const QJsonObject& kept) {
    before_.clear();
    for (const QJsonValue& value : kept["before"].toArray()) {
        const QString screen = value["screen"].toString();
        if (isPlaceToReturnTo(screen)) before_ << Stand{screen, value["about"].toObject().toVariantMap()};
    }
    const QString screen = kept["screen"].toString();
    here_ = isPlaceToReturnTo(screen) ? Stand{screen, kept["about"].toObject().toVariantMap()} : Stand{};
    emit changed();
}

static QJsonObject jsonOf(const QString& screen, const QVariantMap& about) {
    return {{"screen", screen}, {"about", QJsonObject::fromVariantMap(about)}};
}

void Place::keep() {
    if (!session_ || session_->state() != Session::Open || keptFor_ != session_->login()) return;
    QJsonObject kept = jsonOf(here_.screen, here_.about);
    QJsonArray before;
    for (const Stand& stand : before_)
        before.append(jsonOf(stand.screen, stand.about));
    kept["before"] = before;
    const QString text = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    ask([&](Office1Interface& office) { return office.KeepPlace(text); }, {}, [](const Answer&) {});
}

void Place::stand(const Stand& stand) {
    here_ = stand;
    emit changed();
    keep();
}

void Place::go(const QString& screen, const QVariantMap& about) {
    if (screenNamed(screen).isEmpty()) return;
    const Stand next{screen, about};
    if (next == here_) return;
    before_ << here_;
    if (before_.size() > LongestWayBack) before_.removeFirst();
    stand(next);
}

void Place::goOn(const QString& screen, const QVariantMap& about) {
    if (!screenNamed(screen).isEmpty()) stand({screen, about});
}

void Place::back() { before_.isEmpty() ? home() : stand(before_.takeLast()); }

void Place::home() {
    before_.clear();
    stand({});
}

void Place::note(const QString& key, const QVariant& value) {
    if (here_.about.value(key) == value) return;
    here_.about[key] = value;
    emit changed();
    keep();
}

QString Place::screenType() const { return screenNamed(here_.screen); }

}  // namespace sohoa::ui
