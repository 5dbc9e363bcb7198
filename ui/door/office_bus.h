// The bus on which the office is found.
//
// SOHOA_BUS says which: "session", "system", or an address ("unix:path=…"). Without it: the session bus where the
// environment names one, else the system bus, as on the appliance.
#pragma once

#include <QDBusConnection>
#include <QString>

namespace sohoa::ui {

inline constexpr auto OfficeService = "vn.sohoa.Office1";
inline constexpr auto OfficePath = "/vn/sohoa/Office1";

// A connection of its own under that name, perhaps not connected (no bus there). To be closed with
// QDBusConnection::disconnectFromBus(name).
QDBusConnection connectToOfficeBus(const QString& connectionName);

}  // namespace sohoa::ui
