// Removable media (USB) and the documents on them, found by looking through their folders. Any thread; reads names,
// sizes and times, opens no file. Links are not followed: a medium must not name what lies elsewhere.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace sohoa::ui {

// Where media appear: SOHOA_MEDIA (folders with ":" between), else /media and /run/media.
QStringList mediaRoots();

// Folders on which something is mounted, below the roots or one level deeper (a user's); where SOHOA_MEDIA says the
// roots, every folder right below them.
QStringList mediaBelow(const QStringList& roots);

struct MediumFile {
    QString path, name, folder;  // folder: below the medium, "" at its top
    qint64 bytes = 0;
    QDateTime changed;
    friend bool operator==(const MediumFile&, const MediumFile&) = default;
};

// PDF, TIFF, JPEG and PNG, three folders deep, the newest first, at most 500.
QList<MediumFile> documentsOn(const QString& medium);

}  // namespace sohoa::ui
