#include "ui/lookup/medium.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace sohoa::ui {

static constexpr qsizetype Portion = 1 << 16;
static constexpr int MostNames = 99;

static QStringList mediaFolders() {
    const QString named = qEnvironmentVariable("SOHOA_MEDIA");
    return named.isEmpty() ? QStringList{"/media", "/run/media"} : named.split(':', Qt::SkipEmptyParts);
}

QString pluggedMedium() {
    const QStringList below = mediaFolders();
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes())
        for (const QString& folder : below)
            if (volume.rootPath().startsWith(folder + '/') && volume.isReady() && !volume.isReadOnly() &&
                QFileInfo(volume.rootPath()).isWritable())
                return volume.rootPath();
    return {};
}

static QString freeName(const QString& path) {
    if (!QFile::exists(path)) return path;
    const QFileInfo file(path);
    for (int number = 2; number <= MostNames; ++number) {
        const QString other =
            QStringLiteral("%1/%2 (%3).%4").arg(file.path(), file.completeBaseName()).arg(number).arg(file.suffix());
        if (!QFile::exists(other)) return other;
    }
    return {};
}

QString copyOnto(const QDBusUnixFileDescriptor& from, const QString& path) {
    const QString name = freeName(path);
    if (!from.isValid() || name.isEmpty()) return {};
    QFile source;
    if (!source.open(from.fileDescriptor(), QIODevice::ReadOnly)) return {};
    QSaveFile target(name);
    if (!target.open(QIODevice::WriteOnly)) return {};
    source.seek(0);
    while (true) {
        const QByteArray bytes = source.read(Portion);
        if (bytes.isEmpty()) break;
        if (target.write(bytes) != bytes.size()) return {};
    }
    if (source.error() != QFile::NoError || !target.flush() || ::fsync(target.handle()) != 0) return {};
    return target.commit() ? name : QString();
}

}  // namespace sohoa::ui
