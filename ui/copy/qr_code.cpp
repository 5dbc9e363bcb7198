#include "ui/copy/qr_code.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QPainter>
#include <exception>

namespace sohoa::ui {

QImage qrCodeOf(const QString& text) {
    if (text.isEmpty()) return {};
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(4);
        writer.setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix matrix = writer.encode(text.toStdString(), 0, 0);
        QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        for (int y = 0; y < matrix.height(); ++y)
            for (int x = 0; x < matrix.width(); ++x)
                if (matrix.get(x, y)) image.setPixel(x, y, qRgb(0, 0, 0));
        return image;
    } catch (const std::exception&) {
        return {};
    }
}

void QrCode::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    modules_ = qrCodeOf(text);
    emit changed();
    update();
}

void QrCode::paint(QPainter* painter) {
    if (modules_.isNull()) return;
    const int module = std::max(1, int(std::min(width(), height())) / modules_.width());
    const QSize size = modules_.size() * module;
    const QPoint corner(int(width() - size.width()) / 2, int(height() - size.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRect(corner, size), modules_);
}

}  // namespace sohoa::ui
