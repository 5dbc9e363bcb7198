#include "service/client/office_client.h"

#include <sys/mman.h>
#include <unistd.h>

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>

#include "core/error_codes.h"
#include "service/client/bus_address.h"

namespace sohoa {

static constexpr auto service = "vn.sohoa.Office1";
static constexpr auto connectionName = "office-client";

static QDBusConnection connectTo(const std::string& address) {
    if (address == "system") return QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName);
    return QDBusConnection::connectToBus(QString::fromStdString(address), connectionName);
}

// An address whose service died without taking it away is forgotten, once.
static Result<std::pair<std::string, QDBusConnection>> findOffice(const std::filesystem::path& home,
                                                                  const std::filesystem::path& config) {
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto address = busAddressOf(home, config);
        if (!address) return passOn(address);
        QDBusConnection bus = connectTo(*address);
        if (bus.isConnected() && bus.interface()->isServiceRegistered(service)) return std::pair(*address, bus);
        QDBusConnection::disconnectFromBus(connectionName);
        if (*address == "system") break;
        forgetAddress(home);
    }
    return fail(errors::ServiceAway, "sohoad is not on the bus");
}

Result<std::unique_ptr<OfficeClient>> OfficeClient::connect(const std::filesystem::path& home,
                                                            const std::filesystem::path& config, Reporter& reporter) {
    auto found = findOffice(home, config);
    if (!found) return passOn(found);
    return std::unique_ptr<OfficeClient>(new OfficeClient(found->second, reporter));
}

Result<std::string> OfficeClient::addressOf(const std::filesystem::path& home, const std::filesystem::path& config) {
    auto found = findOffice(home, config);
    if (!found) return passOn(found);
    QDBusConnection::disconnectFromBus(connectionName);
    return found->first;
}

OfficeClient::~OfficeClient() { QDBusConnection::disconnectFromBus(connectionName); }

static Error errorOf(const QDBusMessage& reply) {
    static const QString prefix = "vn.sohoa.Error.";
    if (!reply.errorName().startsWith(prefix)) return {errors::ServiceAway, reply.errorMessage().toStdString()};
    const QVariantList arguments = reply.arguments();
    return {errorCodeNamed(reply.errorName().mid(prefix.size()).toStdString()),
            arguments.size() > 1 ? arguments.at(1).toString().toStdString() : ""};
}

Result<QVariantList> OfficeClient::call(const QString& method, const QVariantList& arguments,
                                        std::chrono::seconds atMost) {
    QDBusMessage message = QDBusMessage::createMethodCall(service, "/vn/sohoa/Office1", service, method);
    message.setArguments(arguments);
    // Signals are heard meanwhile.
    QDBusPendingCallWatcher pending(bus_.asyncCall(message, int(std::chrono::milliseconds(atMost).count())));
    QEventLoop loop;
    QObject::connect(&pending, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    if (!pending.isFinished()) loop.exec();
    const QDBusMessage reply = pending.reply();
    if (reply.type() != QDBusMessage::ReplyMessage) return tl::make_unexpected(errorOf(reply));
    return reply.arguments();
}

Result<Json> OfficeClient::ask(const QString& method, const QVariantList& arguments, std::chrono::seconds atMost) {
    auto answer = call(method, arguments, atMost);
    if (!answer) return passOn(answer);
    return parseJson(answer->value(0).toString().toStdString());
}

QVariant busDocument(const Json& json) { return QString::fromStdString(jsonLine(json)); }

Result<QVariant> busSecret(const SecretBytes& secret) {
    const int fd = ::memfd_create("secret", MFD_CLOEXEC);
    if (fd < 0) return fail(errors::ServiceAway, "no memory file");
    const bool written = ::write(fd, secret.view().data(), secret.size()) == static_cast<ssize_t>(secret.size());
    const QDBusUnixFileDescriptor handed(fd);  // a copy
    ::close(fd);
    if (!written) return fail(errors::ServiceAway, "the memory file is short");
    return QVariant::fromValue(handed);
}

}  // namespace sohoa
