// A USB medium that somebody plugged into the kiosk: where it is mounted, and a file copied onto it.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QString>
#include <QStringList>

namespace sohoa::ui {

// The folder of the first that can be written to, "" where there is none. SOHOA_MEDIA names other folders below which
// media are mounted than /media and /run/media (separated by ":").
QString pluggedMedium();

// The whole file, forced onto the medium, under that name or a free one beside it ("… (2).pdf"). Answers the path, ""
// where it could not be written; then nothing is left of it.
QString copyOnto(const QDBusUnixFileDescriptor& from, const QString& path);

}  // namespace sohoa::ui
