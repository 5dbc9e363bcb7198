// Listens to how the office works on jobs, and passes it on to a reporter.
#pragma once

#include <QDBusConnection>
#include <QEventLoop>
#include <QObject>
#include <map>
#include <optional>

#include "core/result.h"
#include "service/reporter.h"

namespace sohoa {

class WorkWatcher final : public QObject {
    Q_OBJECT

  public:
    // Signals are heard from now on, also while nobody waits.
    WorkWatcher(QDBusConnection bus, Reporter& reporter);

    // Until the job rests; what was heard before counts, once. Fails with the error at which it rests, or with
    // service.away when the service ends.
    Result<> waitForRest(JobId job);

  private slots:
    void onStarted(qlonglong id, const QString& from);
    void onProgress(qlonglong id, qlonglong done, qlonglong of);
    void onKeeping(const QString& what, qlonglong done, qlonglong total);
    void onNoted(qlonglong id, const QString& vi, const QString& en, const QString& file);
    void onReached(qlonglong id, const QString& state, qlonglong milliseconds);
    void onRested(qlonglong id, const QString& state, const QString& errorCode, const QString& detail);
    void onOwnerChanged(const QString& name, const QString& before, const QString& after);
    void onDisconnected();

  private:
    Reporter& reporter_;
    QEventLoop loop_;
    std::map<qlonglong, std::optional<Error>> rested_;
    bool away_ = false;
};

}  // namespace sohoa
