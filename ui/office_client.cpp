#include "ui/office_client.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <chrono>
#include <utility>

#include "office1_interface.h"
#include "ui/office_bus.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto CallTimeout = 15s;
static constexpr auto BusRetry = 2s;

OfficeClient::OfficeClient(QObject* parent) : QObject(parent) {
    registerBusTypes();
    reconnect_.setInterval(BusRetry);
    reconnect_.setSingleShot(true);
    connect(&reconnect_, &QTimer::timeout, this, &OfficeClient::connectBus);
}

OfficeClient::~OfficeClient() {
    service_.reset();
    watcher_.reset();
    if (!connectionName_.isEmpty()) QDBusConnection::disconnectFromBus(connectionName_);
}

void OfficeClient::start() { connectBus(); }

void OfficeClient::connectBus() {
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
    whenAnswered<QDBusPendingReply<bool>>(bus.asyncCall(question), [this](bool there) { there ? came() : away(); });
}

void OfficeClient::busLost() {
    away();
    reconnect_.start();
}

void OfficeClient::startEra() {
    ++era_;
    pending_ = 0;
}

void OfficeClient::came() {
    if (service_) return;
    startEra();
    service_ = std::make_unique<Office1Interface>(OfficeService, OfficePath, QDBusConnection(connectionName_));
    service_->setTimeout(int(std::chrono::milliseconds(CallTimeout).count()));
    connect(service_.get(), &Office1Interface::JobChanged, this, [this](qint64 id) { emit jobChanged(id); });
    emit serviceCame();
}

void OfficeClient::away() {
    startEra();
    service_.reset();
    emit serviceAway();
}

template <class Reply, class Tell>
void OfficeClient::whenAnswered(const QDBusPendingCall& call, Tell tell) {
    ++pending_;
    auto* pending = new QDBusPendingCallWatcher(call, this);
    connect(pending, &QDBusPendingCallWatcher::finished, this,
            [this, era = era_, tell](QDBusPendingCallWatcher* answer) {
                answer->deleteLater();
                if (era != era_) return;
                --pending_;
                const Reply reply = *answer;
                if (reply.isError())
                    emit failed(reply.error().name(), reply.error().message());
                else
                    tell(reply.value());
                if (era == era_ && pending_ == 0) emit allAnswered();
            });
}

template <class Record>
static QList<Record> recordsFrom(const QList<QVariantMap>& maps) {
    QList<Record> records;
    for (const QVariantMap& map : maps)
        records.append(Record::from(map));
    return records;
}

void OfficeClient::askOffice() {
    if (!service_) return;
    whenAnswered<QDBusPendingReply<QVariantMap>>(
        service_->Office(), [this](const QVariantMap& answer) { emit office(OfficeRecord::from(answer)); });
}

void OfficeClient::askJobs() {
    if (!service_) return;
    whenAnswered<QDBusPendingReply<QList<QVariantMap>>>(
        service_->Jobs(), [this](const QList<QVariantMap>& answer) { emit jobs(recordsFrom<JobRecord>(answer)); });
}

void OfficeClient::askJob(qint64 id) {
    if (!service_) return;
    whenAnswered<QDBusPendingReply<QVariantMap>>(
        service_->Job(id), [this](const QVariantMap& answer) { emit job(JobDetails::from(answer)); });
}

void OfficeClient::askPages(qint64 id) {
    if (!service_) return;
    whenAnswered<QDBusPendingReply<QList<QVariantMap>>>(
        service_->Pages(id),
        [this, id](const QList<QVariantMap>& answer) { emit pages(id, recordsFrom<PageRecord>(answer)); });
}

}  // namespace sohoa::ui
