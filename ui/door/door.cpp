#include "ui/door/door.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

#include "core/clock.h"
#include "office1_interface.h"
#include "ui/door/office_bus.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto BusRetry = 2s;

Door::Door(QObject* parent) : QObject(parent) {
    qDBusRegisterMetaType<QList<QVariantMap>>();
    reconnect_.setInterval(BusRetry);
    reconnect_.setSingleShot(true);
    connect(&reconnect_, &QTimer::timeout, this, &Door::connectBus);
}

Door::~Door() {
    service_.reset();
    watcher_.reset();
    if (!connectionName_.isEmpty()) QDBusConnection::disconnectFromBus(connectionName_);
}

Door* Door::create(QQmlEngine* engine, QJSEngine*) {
    auto* door = new Door(engine);
    door->start();
    return door;
}

Door* Door::of(QObject* inQml) {
    return qmlEngine(inQml)->singletonInstance<Door*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Door"));
}

void Door::start() { connectBus(); }

void Door::connectBus() {
    static quint64 connections = 0;
    watcher_.reset();
    if (!connectionName_.isEmpty()) QDBusConnection::disconnectFromBus(connectionName_);
    connectionName_ = QStringLiteral("sohoa-kiosk-%1").arg(++connections);

    QDBusConnection bus = connectToOfficeBus(connectionName_);
    if (!bus.isConnected()) {
        away();
        reconnect_.start();
        return;
    }
    bus.connect({}, "/org/freedesktop/DBus/Local", "org.freedesktop.DBus.Local", "Disconnected", this, SLOT(busLost()));

    watcher_ = std::make_unique<QDBusServiceWatcher>(OfficeService, bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(watcher_.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString& before, const QString& after) {
                if (!before.isEmpty()) away();
                if (!after.isEmpty()) came();
            });

    auto question = QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                                   "org.freedesktop.DBus", "NameHasOwner");
    question << QString(OfficeService);
    auto* pending = new QDBusPendingCallWatcher(bus.asyncCall(question), watcher_.get());
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answer) {
        const QDBusPendingReply<bool> there = *answer;
        !there.isError() && there.value() ? came() : away();
    });
}

void Door::busLost() {
    away();
    reconnect_.start();
}

void Door::came() {
    if (service_) return;
    ++era_;
    service_ = std::make_unique<Office1Interface>(OfficeService, OfficePath, QDBusConnection(connectionName_));
    listen();
    link_ = Link::Open;
    emit linkChanged();
}

void Door::listen() {
    Office1Interface& office = *service_;
    connect(&office, &Office1Interface::JobChanged, this, &Door::jobChanged);
    connect(&office, &Office1Interface::Started, this, &Door::started);
    connect(&office, &Office1Interface::Progress, this, &Door::progress);
    connect(&office, &Office1Interface::Noted, this, &Door::noted);
    connect(&office, &Office1Interface::Reached, this, &Door::reached);
    connect(&office, &Office1Interface::Rested, this, &Door::rested);
    connect(&office, &Office1Interface::Keeping, this, &Door::keeping);
    connect(&office, &Office1Interface::TokenChanged, this, &Door::tokenChanged);
    connect(&office, &Office1Interface::SessionChanged, this, &Door::sessionChanged);
}

void Door::away() {
    ++era_;
    service_.reset();
    link_ = Link::Away;
    emit linkChanged();
    for (const auto& [number, waiting] : std::exchange(waiting_, {}))
        if (waiting.who) waiting.then({Trouble::named("service.away"), {}});
}

void Door::ask(QObject* who, const Call& call, const Then& then, std::chrono::milliseconds patience) {
    if (!service_) {
        QMetaObject::invokeMethod(
            who,
            [then] {
                then({Trouble::named("service.away"), {}});
            },
            Qt::QueuedConnection);
        return;
    }
    const quint64 number = ++asked_;
    waiting_[number] = {who, then};
    service_->setTimeout(int(patience.count()));
    auto* pending = new QDBusPendingCallWatcher(call(*service_), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this,
            [this, era = era_, number](QDBusPendingCallWatcher* answer) {
                answer->deleteLater();
                if (era != era_) return;
                const auto waiting = waiting_.extract(number);
                const Answer heard = Answer::of(answer->reply());
                if (heard.ok()) lastHeard_ = QString::fromStdString(vietnamTimeShown(now()));
                if (waiting && waiting.mapped().who) waiting.mapped().then(heard);
            });
}

}  // namespace sohoa::ui
