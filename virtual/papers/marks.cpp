#include "virtual/papers/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "virtual/papers/stamps.h"

namespace sohoa::papers {

namespace {

QFont stampFont(double pixels, bool serif) {
    QFont font(serif ? "Liberation Serif" : "Liberation Sans");
    font.setPixelSize(int(pixels));
    font.setBold(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// Along the upper arc, letter by letter; spread: the angle it covers, in degrees.
void writeAround(QPainter& painter, const QString& text, double radius, double spread, bool below) {
    const QFontMetricsF metrics(painter.font());
    const double whole = metrics.horizontalAdvance(text);
    const double scale = std::min(1.0, spread / 180 * M_PI * radius / whole);
    const double perLetter = below ? -1 : 1;
    const double arc = std::max(whole * scale, std::min(whole * 1.5, spread / 180 * M_PI * radius));
    double along = -arc / 2;
    for (const QChar letter : text) {
        const double advance = metrics.horizontalAdvance(letter) * arc / whole;
        painter.save();
        painter.rotate(perLetter * (along + advance / 2) / radius * 180 / M_PI);
        painter.translate(0, below ? radius + metrics.ascent() * 0.72 : -radius);
        painter.scale(std::min(1.0, arc / whole), 1);
        painter.drawText(QPointF(-metrics.horizontalAdvance(letter) / 2, 0), QString(letter));
        painter.restore();
        along += advance;
    }
}

void drawStar(QPainter& painter, double radius) {
    QPainterPath star;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI / 5 * i, reach = i % 2 == 0 ? radius : radius * 0.4;
        const QPointF tip(std::sin(angle) * reach, -std::cos(angle) * reach);
        i == 0 ? star.moveTo(tip) : star.lineTo(tip);
    }
    star.closeSubpath();
    painter.fillPath(star, Qt::black);
}

// A painter turned about a place on the stamp layer; maps what it draws back to the sheet.
struct Turned {
    Turned(Sheet& sheet, QPointF origin, double degrees) : painter(&sheet.stamp) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(origin);
        painter.rotate(degrees);
    }
    QRectF onSheet(QRectF box) const { return painter.worldTransform().mapRect(box); }

    QPainter painter;
};

void write(Sheet& sheet, Turned& turned, QPointF baseline, const QString& text, double pixels, bool serif) {
    turned.painter.setFont(stampFont(pixels, serif));
    const QFontMetricsF metrics(turned.painter.font());
    double x = baseline.x();
    for (const QString& word : text.split(' ')) {
        turned.painter.drawText(QPointF(x, baseline.y()), word);
        const QRectF box = metrics.tightBoundingRect(word).translated(x, baseline.y());
        sheet.words.push_back({word, turned.onSheet(box), Layer::Stamp, false});
        x += metrics.horizontalAdvance(word + " ");
    }
}

}  // namespace

void drawSeal(Sheet& sheet, Dice dice, QPointF centre, const std::string& around, const std::string& within) {
    const double radius = dice.between(16.0, 18.0) * pixelsPerMm;
    Turned turned(sheet, centre, dice.between(-14.0, 14.0));
    QPainter& painter = turned.painter;
    painter.setPen(QPen(Qt::black, dice.between(6.0, 9.0)));
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(QPen(Qt::black, 2.5));
    painter.drawEllipse(QPointF(), radius * 0.93, radius * 0.93);
    painter.drawEllipse(QPointF(), radius * 0.62, radius * 0.62);
    painter.setFont(stampFont(radius * 0.19, false));
    writeAround(painter, QString::fromStdString(around), radius * 0.70, 235, false);
    painter.setFont(stampFont(radius * 0.15, false));
    writeAround(painter, QString::fromStdString(within), radius * 0.72, 90, true);
    drawStar(painter, radius * dice.between(0.25, 0.42));
    sheet.marks.push_back({"seal", QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)});
}

void drawBoxedWord(Sheet& sheet, Dice dice, QPointF corner, const std::string& text, const std::string& kind) {
    const bool secret = kind == "do_mat";
    Stamp stamp;
    stamp.text = QString::fromStdString(text);
    stamp.ink = StampInk::Black;  // the layer knows how much ink there is; its colour comes with the scan
    stamp.frame = dice.chance(0.75) ? (secret ? StampFrame::Double : StampFrame::Single) : StampFrame::Rounded;
    stamp.font = dice.chance(0.7) ? "Liberation Serif" : "Liberation Sans";
    stamp.points = dice.between(12.5, 15.0);
    stamp.turnDegrees = dice.between(-6.0, 6.0);
    stamp.strength = dice.between(0.7, 1.0);
    stamp.dryness = dice.chance(0.4) ? dice.between(0.0, 0.3) : 0;
    const QSizeF size = ruledSize(stamp);
    const QPointF middle = corner / pixelsPerMm + QPointF(size.width() / 2, size.height() / 2);
    const QRectF box(setStamp(sheet.stamp, pixelsPerMm, stamp, middle, std::uint32_t(dice.below(1 << 30))));
    sheet.marks.push_back({kind, box});
    const QStringList words = stamp.text.split(' ');
    double x = box.left() + box.width() * 0.12;
    for (const QString& word : words) {
        const double width = box.width() * 0.76 * double(word.size()) / double(stamp.text.size());
        const QRectF place(x, box.top() + box.height() * 0.22, width, box.height() * 0.56);
        sheet.words.push_back({word, place, Layer::Stamp, false});
        x += width + box.width() * 0.76 / double(stamp.text.size());
    }
}

void drawArrivalStamp(Sheet& sheet, Dice dice, QPointF corner, const std::string& agency, const std::string& number,
                      const std::string& date) {
    Turned turned(sheet, corner, dice.between(-3.0, 3.0));
    const double width = dice.between(46.0, 52.0) * pixelsPerMm, height = dice.between(29.0, 35.0) * pixelsPerMm;
    QPainter& painter = turned.painter;
    painter.setPen(QPen(Qt::black, 5));
    painter.drawRect(QRectF(0, 0, width, height));
    painter.setPen(QPen(Qt::black, 3));
    const double top = height * 0.22, middle = height * 0.64, column = width * 0.34;
    painter.drawLine(QPointF(0, top), QPointF(width, top));
    painter.drawLine(QPointF(0, middle), QPointF(width, middle));
    painter.drawLine(QPointF(column, top), QPointF(column, middle));
    QString name = QString::fromStdString(agency);
    painter.setFont(stampFont(32, false));
    while (name.contains(' ') && QFontMetricsF(painter.font()).horizontalAdvance(name) > width * 0.94)
        name.truncate(name.lastIndexOf(' '));
    const double nameWidth = QFontMetricsF(painter.font()).horizontalAdvance(name);
    write(sheet, turned, QPointF((width - nameWidth) / 2, top * 0.72), name, 32, false);
    write(sheet, turned, QPointF(column * 0.18, middle - height * 0.15), "ĐẾN", 60, true);
    write(sheet, turned, QPointF(column * 1.08, top + height * 0.17), "Số: ..............", 34, true);
    write(sheet, turned, QPointF(column * 1.08, middle - height * 0.05), "Ngày: ..........", 34, true);
    write(sheet, turned, QPointF(width * 0.04, middle + height * 0.15), "Chuyển: ..................", 34, true);
    if (dice.chance(0.6))
        write(sheet, turned, QPointF(width * 0.04, middle + height * 0.3), "Lưu hồ sơ số: ..............", 34, true);
    sheet.marks.push_back({"stamp_den", turned.onSheet(QRectF(0, 0, width, height))});
    const auto by = [&](QPointF place, const std::string& text, int part) {
        drawHandwriting(sheet, dice.child("pen", part), painter.worldTransform().map(place),
                        QString::fromStdString(text), 46);
    };
    by(QPointF(column * 1.42, top + height * 0.155), number, 1);
    by(QPointF(column * 1.62, middle - height * 0.065), date, 2);
}

}  // namespace sohoa::papers
