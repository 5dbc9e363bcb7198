#include "ui/pictures/thumbnail_store.h"

#include <QBuffer>
#include <QMutexLocker>

namespace sohoa::ui {

static constexpr int Quality = 85;  // of JPEG: at this size nobody reads by it

QImage ThumbnailStore::find(const QString& key) const {
    QByteArray encoded;
    {
        const QMutexLocker lock(&mutex_);
        if (const QByteArray* found = kept_.object(key)) encoded = *found;
    }
    return encoded.isEmpty() ? QImage() : QImage::fromData(encoded, "jpeg");
}

void ThumbnailStore::keep(const QString& key, const QImage& image) {
    QByteArray encoded;
    QBuffer buffer(&encoded);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "jpeg", Quality)) return;
    const QMutexLocker lock(&mutex_);
    kept_.insert(key, new QByteArray(encoded), int(encoded.size()));
}

int ThumbnailStore::bytes() const {
    const QMutexLocker lock(&mutex_);
    return int(kept_.totalCost());
}

}  // namespace sohoa::ui
