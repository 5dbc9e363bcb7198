// A QR code, drawn square by square so that every edge is sharp; the only file here that knows zxing.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QImage>
#include <QQuickPaintedItem>

namespace sohoa::ui {

// One pixel for a module, with the quiet zone of four around it; null for "" and for what is too long.
QImage qrCodeOf(const QString& text);

class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)

  public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QString text() const { return text_; }
    void setText(const QString& text);
    void paint(QPainter* painter) override;

  signals:
    void changed();

  private:
    QString text_;
    QImage modules_;
};

}  // namespace sohoa::ui
