#include "ui/look/icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace sohoa::ui {

static constexpr int UsualSize = 24;

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    const QString name = id.section('/', 0, 0), colour = id.section('/', 1, 1);
    QFile file(":/qt/qml/Sohoa/Kiosk/icons/" + name + ".svg");
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon %s", qPrintable(name));
        return {};
    }
    QSvgRenderer drawing(file.readAll().replace("currentColor", colour.toLatin1()));
    QSize wanted = requestedSize;
    if (wanted.width() <= 0) wanted.setWidth(wanted.height() > 0 ? wanted.height() : UsualSize);
    if (wanted.height() <= 0) wanted.setHeight(wanted.width());
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    *size = wanted;
    return image;
}

}  // namespace sohoa::ui
