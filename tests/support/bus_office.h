// The service to a fresh office on a bus of its own, and people who come to its door, each over a connection of their
// own.
//
// Nobody here is known by their operating system's user, so that a visitor is nobody until they sign in. One thread.
// SOHOA_TEST_SOHOAD names another sohoad than the one below SOHOA_TEST_BIN, such as one with sanitizers.
#pragma once

#include <sys/types.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QStringList>
#include <QVariantList>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/config.h"
#include "store/people/person.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {

// The methods of vn.sohoa.Office1.xml and the types of what they take, one by one.
std::map<QString, QStringList> officeMethods();

std::string loginOf(Role role);  // of the one person who has that role and no other
std::string_view pinOf(Role role);

class BusOffice {
  public:
    // options: of sohoad. prepare: puts into the store what should be there before the service starts.
    explicit BusOffice(const std::vector<std::string>& options = {},
                       const std::function<void(const Config&)>& prepare = {});
    ~BusOffice();
    BusOffice(const BusOffice&) = delete;
    BusOffice& operator=(const BusOffice&) = delete;

    bool nameStaff() const;  // one person for each role, the quản trị last; false where the service does not let us

    bool ready() const { return !address_.isEmpty(); }
    const std::filesystem::path& home() const { return folder_.path(); }
    const QString& address() const { return address_; }
    pid_t pid() const { return pid_; }
    bool isRunning() const;
    long residentKilobytes() const;
    // Asks it to end. The exit status; -1 where it was killed, by a signal or because it took longer than that.
    int end(std::chrono::seconds atMost = std::chrono::seconds(20));

  private:
    TemporaryFolder folder_;
    QString address_;
    pid_t pid_ = -1;
    int output_ = -1;
};

struct Answer {
    std::string code;  // "" for a result; of the office's errors their permanent name; else D-Bus's own
    std::string detail;
    QVariantList values;

    nlohmann::json document() const;  // the only value, read
};

class Visitor {
  public:
    explicit Visitor(const BusOffice& office);
    ~Visitor();
    Visitor(const Visitor&) = delete;
    Visitor& operator=(const Visitor&) = delete;

    const QDBusConnection& bus() const { return bus_; }
    // Events are handled meanwhile.
    Answer call(const QString& method, const QVariantList& arguments = {},
                std::chrono::milliseconds atMost = std::chrono::seconds(60)) const;
    Answer signIn(const std::string& login, std::string_view pin) const;
    Answer signIn(Role role) const { return signIn(loginOf(role), pinOf(role)); }

  private:
    QString name_;
    QDBusConnection bus_;
};

QDBusMessage officeCall(const QString& method, const QVariantList& arguments = {});
QVariant memoryFile(std::string_view content);
QVariant jsonText(const nlohmann::json& document);

}  // namespace sohoa::test
