#include "ui/door/office_bus.h"

namespace sohoa::ui {

QDBusConnection connectToOfficeBus(const QString& connectionName) {
    QString bus = qEnvironmentVariable("SOHOA_BUS");
    if (bus.isEmpty()) bus = qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ? "system" : "session";
    if (bus == "system") return QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName);
    if (bus == "session") return QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
    return QDBusConnection::connectToBus(bus, connectionName);
}

}  // namespace sohoa::ui
