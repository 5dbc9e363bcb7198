// The office as the command line reaches it: calls over the bus, and waiting for the work that they cause. One thread,
// with a QCoreApplication.
#pragma once

#include <QDBusConnection>
#include <QVariantList>
#include <chrono>
#include <filesystem>
#include <memory>

#include "core/json.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "service/client/work_watcher.h"

namespace sohoa {

class OfficeClient {
  public:
    // Fails with service.away. reporter hears how the work goes on, for as long as the client is there.
    static Result<std::unique_ptr<OfficeClient>> connect(const std::filesystem::path& home,
                                                         const std::filesystem::path& config, Reporter& reporter);
    // Where it is found now: somebody serves there. Fails as connect() does.
    static Result<std::string> addressOf(const std::filesystem::path& home, const std::filesystem::path& config);
    ~OfficeClient();

    // Fails with the office's error, or service.away.
    Result<QVariantList> call(const QString& method, const QVariantList& arguments = {},
                              std::chrono::seconds atMost = std::chrono::seconds(60));
    // A method that answers with a document.
    Result<Json> ask(const QString& method, const QVariantList& arguments = {},
                     std::chrono::seconds atMost = std::chrono::seconds(60));
    Result<> waitForRest(JobId job) { return watcher_.waitForRest(job); }

  private:
    OfficeClient(QDBusConnection bus, Reporter& reporter) : bus_(std::move(bus)), watcher_(bus_, reporter) {}
    QDBusConnection bus_;
    WorkWatcher watcher_;
};

// Arguments of calls.
QVariant busDocument(const Json& json);
// A memory file that only the receiver can read: nothing of it goes through the bus daemon.
Result<QVariant> busSecret(const SecretBytes& secret);

}  // namespace sohoa
