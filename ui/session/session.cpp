#include "ui/session/session.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto LookAgain = 10s;
static constexpr std::chrono::milliseconds TouchesApart = 30s;

Session::Session(QObject* parent) : Desk(parent) {
    looking_.setInterval(LookAgain);
    connect(&looking_, &QTimer::timeout, this, &Session::askWho);
    QCoreApplication::instance()->installEventFilter(this);
}

Session* Session::create(QQmlEngine* engine, QJSEngine*) {
    auto* session = new Session(engine);
    session->useDoor(*engine->singletonInstance<Door*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Door")));
    return session;
}

Session* Session::of(QObject* inQml) {
    return qmlEngine(inQml)->singletonInstance<Session*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Session"));
}

// Without the service nobody is signed in: what was shown is shown no longer.
void Session::doorMoved() {
    if (door()->isOpen()) return;
    looking_.stop();
    show({});
    known_ = false;
    emit changed();
}

void Session::begin() {
    connect(door(), &Door::linkChanged, this, &Session::doorMoved, Qt::UniqueConnection);
    connect(door(), &Door::sessionChanged, this, &Session::askWho, Qt::UniqueConnection);
    askWho();
    looking_.start();
}

void Session::askWho() {
    ask([](Office1Interface& office) { return office.WhoAmI(); }, [this](const Answer& answer) { show(answer.json()); },
        [](const Answer&) {});
}

void Session::signIn(const QString& login, SecretSource* secret) {
    const auto handed = secret ? secret->handOver() : std::nullopt;
    if (!handed) return;
    forgetTrouble();
    ask([&](Office1Interface& office) { return office.SignIn(login, *handed); },
        [this](const Answer& answer) {
            QJsonObject person = answer.json();
            person["signed_in"] = true;
            show(person);
            emit opened();
        });
}

void Session::signOut() {
    ask([](Office1Interface& office) { return office.SignOut(); }, [this](const Answer&) { askWho(); });
}

void Session::lock() {
    ask([](Office1Interface& office) { return office.Lock(); }, [this](const Answer&) { askWho(); });
}

// A person whom the service knows by the account of the operating system alone has not signed in here.
void Session::show(const QJsonObject& person) {
    known_ = true;
    const bool locked = person["locked"].toBool(), open = !locked && person["signed_in"].toBool();
    state_ = locked ? Locked : open ? Open : Nobody;
    const bool another = !open || login_ != person["login"].toString();
    if (another || person.contains("took_over_from")) tookOverFrom_ = person["took_over_from"].toString();
    login_ = locked ? person["held_by"].toString() : open ? person["login"].toString() : QString();
    fullName_ = locked ? person["held_by_name"].toString() : open ? person["full_name"].toString() : QString();
    position_ = open ? person["position"].toString() : QString();
    permissions_.clear();
    if (open)
        for (const QJsonValue& permission : person["permissions"].toArray())
            permissions_ << permission.toString();
    emit changed();
}

bool Session::eventFilter(QObject* watched, QEvent* event) {
    const auto kind = event->type();
    const bool byPerson = kind == QEvent::MouseButtonPress || kind == QEvent::TouchBegin || kind == QEvent::KeyPress;
    if (byPerson && state_ == Open && (!sinceTouch_.isValid() || sinceTouch_.hasExpired(TouchesApart.count()))) {
        sinceTouch_.start();
        ask([](Office1Interface& office) { return office.Touch(); }, {}, [](const Answer&) {});
    }
    return Desk::eventFilter(watched, event);
}

}  // namespace sohoa::ui
