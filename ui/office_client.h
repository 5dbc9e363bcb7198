// Asks the office over D-Bus and tells what it answers. Nothing blocks: every call is asynchronous and its answer a
// signal.
//
// It follows the service as it comes and goes (QDBusServiceWatcher), and the bus itself, to which it connects again.
// Calls are made only while the service is there. An answer that was on its way when the service or the bus went is
// dropped. Main thread.
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <memory>

#include "ui/office_records.h"

class Office1Interface;
class QDBusPendingCall;

namespace sohoa::ui {

class OfficeClient : public QObject {
    Q_OBJECT

  public:
    explicit OfficeClient(QObject* parent = nullptr);
    ~OfficeClient() override;

    void start();  // before it, nothing is asked and nothing is told

    void askOffice();
    void askJobs();
    void askJob(qint64 id);
    void askPages(qint64 id);

  signals:
    void serviceCame();
    void serviceAway();
    void office(const sohoa::ui::OfficeRecord& office);
    void jobs(const QList<sohoa::ui::JobRecord>& jobs);
    void job(const sohoa::ui::JobDetails& job);
    void pages(qint64 id, const QList<sohoa::ui::PageRecord>& pages);
    void jobChanged(qint64 id);
    // A call failed while the service was there: its error's name on the bus and what it says.
    void failed(const QString& errorName, const QString& message);
    void allAnswered();  // nothing is pending any more

  private slots:
    void busLost();

  private:
    void connectBus();
    void startEra();
    void came();
    void away();
    template <class Reply, class Tell>
    void whenAnswered(const QDBusPendingCall& call, Tell tell);

    std::unique_ptr<Office1Interface> service_;  // only while the service is there
    std::unique_ptr<QDBusServiceWatcher> watcher_;
    QTimer reconnect_;
    QString connectionName_;
    quint64 era_ = 0;  // counts the comings and goings, so that an answer of an older one is known
    int pending_ = 0;  // calls of this era
};

}  // namespace sohoa::ui
