#include "ui/traffic/import_desk.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>
#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto LookAgain = 2s;        // a stick is plugged in and pulled out
static constexpr auto CopyPatience = 10min;  // 200 MB from a slow stick

ImportDesk::ImportDesk(QObject* parent) : Desk(parent) {
    again_.setInterval(LookAgain);
    connect(&again_, &QTimer::timeout, this, &ImportDesk::look);
}

void ImportDesk::begin() {
    look();
    again_.start();
}

void ImportDesk::look() {
    const QStringList found = mediaBelow(mediaRoots());
    if (found == media_) return;
    media_ = found;
    if (!media_.contains(medium_)) {
        medium_.clear();
        files_.clear();
        chosen_.clear();
        emit chosenChanged();
        if (media_.size() == 1) setMedium(media_.front());
    }
    emit changed();
}

void ImportDesk::setMedium(const QString& medium) {
    if (medium_ == medium) return;
    medium_ = medium;
    files_.clear();
    chosen_.clear();
    lookThrough();
    emit chosenChanged();
    emit changed();
}

// A slow stick must not keep the screen.
void ImportDesk::lookThrough() {
    looking_ = true;
    QThreadPool::globalInstance()->start([desk = QPointer<ImportDesk>(this), medium = medium_, app = qApp] {
        const QList<MediumFile> found = documentsOn(medium);
        QMetaObject::invokeMethod(app, [desk, medium, found] {
            if (!desk || desk->medium_ != medium) return;
            desk->files_ = found;
            desk->looking_ = false;
            emit desk->changed();
        });
    });
}

QVariantList ImportDesk::media() const {
    QVariantList list;
    for (const QString& path : media_)
        list << QVariantMap{{"path", path}, {"name", QFileInfo(path).fileName()}};
    return list;
}

QVariantList ImportDesk::files() const {
    const QLocale vietnamese(QLocale::Vietnamese);
    QVariantList list;
    for (const MediumFile& file : files_)
        list << QVariantMap{{"path", file.path},
                            {"name", file.name},
                            {"folder", file.folder},
                            {"size", vietnamese.formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat)},
                            {"changed", file.changed.toString("dd/MM/yyyy HH:mm")}};
    return list;
}

void ImportDesk::toggle(const QString& path) {
    if (isBusy()) return;
    if (!chosen_.removeOne(path)) chosen_ << path;
    emit chosenChanged();
}

void ImportDesk::import(bool declared) {
    if (chosen_.isEmpty() || isBusy()) return;
    forgetTrouble();
    handedOver_ = 0;
    handOver("", declared);
}

void ImportDesk::handOver(const QString& tray, bool declared) {
    if (handedOver_ == chosen_.size()) return finish(tray, declared);
    const QString path = chosen_[handedOver_];
    const int opened = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (opened < 0) return setTrouble(Trouble::named("core.file_unreadable", QFileInfo(path).fileName()));
    const QDBusUnixFileDescriptor file(opened);
    ::close(opened);
    ask([=](Office1Interface& office) { return office.ImportFile(tray, QFileInfo(path).fileName(), file); },
        [this, declared](const Answer& answer) {
            ++handedOver_;
            emit chosenChanged();
            handOver(answer.text(), declared);
        },
        {}, CopyPatience);
}

void ImportDesk::finish(const QString& tray, bool declared) {
    const QJsonObject order{{"origin", "kiosk"}, {"no_state_secret", declared}};
    const QString text = QString::fromUtf8(QJsonDocument(order).toJson(QJsonDocument::Compact));
    ask([=](Office1Interface& office) { return office.Import(tray, text); },
        [this](const Answer& answer) {
            chosen_.clear();
            handedOver_ = 0;
            emit chosenChanged();
            emit imported(answer.number());
        });
}

}  // namespace sohoa::ui
