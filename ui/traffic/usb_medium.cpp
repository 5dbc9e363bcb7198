#include "ui/traffic/usb_medium.h"

#include <QDir>
#include <QDirIterator>
#include <QStorageInfo>
#include <algorithm>

namespace sohoa::ui {

static constexpr int MostFolders = 2000;
static constexpr int MostFiles = 500;
static constexpr int Deepest = 3;

static QString namedRoots() { return qEnvironmentVariable("SOHOA_MEDIA"); }

QStringList mediaRoots() {
    const QString named = namedRoots();
    return named.isEmpty() ? QStringList{"/media", "/run/media"} : named.split(':', Qt::SkipEmptyParts);
}

static QStringList foldersIn(const QString& folder) {
    QStringList paths;
    for (const QFileInfo& info :
         QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
        paths << info.absoluteFilePath();
    return paths;
}

static bool isMounted(const QString& folder) { return QStorageInfo(folder).rootPath() == folder; }

QStringList mediaBelow(const QStringList& roots) {
    QStringList media;
    for (const QString& root : roots)
        for (const QString& folder : foldersIn(root)) {
            if (!namedRoots().isEmpty() || isMounted(folder)) {
                media << folder;
                continue;
            }
            for (const QString& inner : foldersIn(folder))
                if (isMounted(inner)) media << inner;
        }
    return media;
}

namespace {

struct Walk {
    QString medium;
    int folders = 0;
    QList<MediumFile> found;

    void through(const QString& folder, int depth) {
        if (++folders > MostFolders) return;
        static const QStringList kinds{"*.pdf", "*.tif", "*.tiff", "*.jpg", "*.jpeg", "*.png"};
        for (const QFileInfo& file : QDir(folder).entryInfoList(kinds, QDir::Files | QDir::NoSymLinks | QDir::Readable))
            found << MediumFile{file.absoluteFilePath(), file.fileName(), folder.mid(medium.size() + 1), file.size(),
                                file.lastModified()};
        if (depth == Deepest) return;
        for (const QString& inner : foldersIn(folder))
            through(inner, depth + 1);
    }
};

}  // namespace

QList<MediumFile> documentsOn(const QString& medium) {
    Walk walk{medium, 0, {}};
    walk.through(medium, 0);
    std::stable_sort(walk.found.begin(), walk.found.end(),
                     [](const MediumFile& a, const MediumFile& b) { return a.changed > b.changed; });
    return walk.found.mid(0, MostFiles);
}

}  // namespace sohoa::ui
