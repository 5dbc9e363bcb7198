// Tells on the bus how the work goes on: the signals of vn.sohoa.Office1.xml. Safe to call from any thread.
//
// JobChanged comes from the ledger, where every process's changes end up, whoever made them. Lives on the main thread.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include "service/people/sessions.h"
#include "service/reporter.h"
#include "store/store.h"

namespace sohoa {

class Announcer final : public QObject, public Reporter {
    Q_OBJECT

  public:
    Announcer(QDBusConnection bus, Store& store);

    void started(JobId job, JobState from) override;
    void progress(JobId job, std::int64_t done, std::int64_t of) override;
    void noted(JobId job, std::string_view vi, std::string_view en, const std::filesystem::path& file) override;
    void reached(JobId job, JobState state, std::chrono::milliseconds took) override;
    void keeping(std::string_view what, std::int64_t done, std::int64_t total) override;
    void rested(JobId job, const Result<Job>& outcome);
    void sessionChanged(const std::string& client, SessionState state);  // told to that client and to nobody else

  private:
    void tell(const char* signal, const QVariantList& arguments);
    void tellWhatIsNew();

    QDBusConnection bus_;
    Store& store_;
    QTimer watch_;
    std::int64_t lastSeen_ = 0;  // sequence of the last ledger entry that was told
};

}  // namespace sohoa
