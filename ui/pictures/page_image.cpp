#include "ui/pictures/page_image.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <algorithm>

#include "ui/pictures/tiff_image.h"

namespace sohoa::ui {

static constexpr int LargestSide = 4096;
static constexpr int LargestDecodedMegabytes = 300;

QSize fitted(QSize size, QSize bound) {
    bound = bound.boundedTo({LargestSide, LargestSide});
    if (size.width() > bound.width() || size.height() > bound.height()) size.scale(bound, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

static bool looksLikeTiff(const QByteArray& start) {
    return start == QByteArray("II*\0", 4) || start == QByteArray("MM\0*", 4) || start == QByteArray("II+\0", 4) ||
           start == QByteArray("MM\0+", 4);
}

PageImage readPageImage(const QString& path, QSize bound) {
    if (!QFileInfo(path).isFile()) return {{}, "no such file"};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {{}, file.errorString()};
    const QByteArray start = file.peek(4);
    if (looksLikeTiff(start)) return readTiffImage(path, bound);

    const bool jpeg = start.startsWith("\xFF\xD8\xFF");
    if (!jpeg && start != "\x89PNG") return {{}, "neither TIFF nor JPEG nor PNG"};
    QImageReader::setAllocationLimit(LargestDecodedMegabytes);
    QImageReader reader(&file, jpeg ? "jpeg" : "png");
    if (const QSize size = reader.size(); size.isValid()) reader.setScaledSize(fitted(size, bound));
    QImage image = reader.read();
    return {image, image.isNull() ? reader.errorString() : QString{}};
}

}  // namespace sohoa::ui
