#include "virtual/papers/separator.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <fmt/format.h>

#include <QPainter>

#include "virtual/papers/line_setter.h"

namespace sohoa::papers {

static DrawnBarcode drawBarcode(Sheet& sheet, ZXing::BarcodeFormat format, const std::string& text, QRectF box) {
    ZXing::MultiFormatWriter writer(format);
    writer.setMargin(0);
    const int height = format == ZXing::BarcodeFormat::QRCode ? 0 : 1;
    const ZXing::BitMatrix matrix = writer.encode(text, 0, height);
    QPainter painter(&sheet.ink);
    const double module = box.width() / matrix.width();
    const double rows = format == ZXing::BarcodeFormat::QRCode ? module : box.height();
    for (int y = 0; y < (format == ZXing::BarcodeFormat::QRCode ? matrix.height() : 1); ++y)
        for (int x = 0; x < matrix.width(); ++x)
            if (matrix.get(x, y)) {
                const QRectF bar(box.left() + x * module, box.top() + y * rows, module, rows);
                painter.fillRect(bar, Qt::black);
            }
    return {format == ZXing::BarcodeFormat::QRCode ? "QRCode" : "Code128", box};
}

SeparatorSheet setSeparator(const Typography& typography, Dice dice) {
    SeparatorSheet made;
    made.text =
        fmt::format("{}-{}-{:04}", dice.chance(0.5) ? "SEP" : "HS", dice.between(2015, 2025), dice.between(1, 9999));
    Segment segment{"separator", {""}, QRectF()};
    const auto write = [&](const std::string& text, double points, bool bold, double baseline) {
        const SetLine line = wordsOf({{text, bold}}, typography, points);
        segment.box = segment.box.united(drawLine(made.sheet, line, 0, sheetWidth, baseline, Align::Centre, dice));
        segment.alternatives[0] += (segment.alternatives[0].empty() ? "" : " ") + text;
    };
    const double top = dice.between(320.0, 600.0), middle = sheetWidth / 2.0;
    write("TỜ PHÂN CÁCH", dice.between(24.0, 34.0), true, top);
    write(dice.chance(0.5) ? "Bắt đầu văn bản mới" : "Bắt đầu hồ sơ mới", 18, false, top + 160);
    const double side = dice.between(50.0, 80.0) * pixelsPerMm;
    const QRectF square(middle - side / 2, top + 320, side, side);
    made.barcodes.push_back(drawBarcode(made.sheet, ZXing::BarcodeFormat::QRCode, made.text, square));
    const double wide = dice.between(90.0, 120.0) * pixelsPerMm;
    const QRectF stripe(middle - wide / 2, square.bottom() + 240, wide, 230);
    made.barcodes.push_back(drawBarcode(made.sheet, ZXing::BarcodeFormat::Code128, made.text, stripe));
    write(made.text, 16, false, stripe.bottom() + 120);
    made.sheet.segments.push_back(segment);
    return made;
}

}  // namespace sohoa::papers
