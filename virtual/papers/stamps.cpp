#include "virtual/papers/stamps.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace sohoa::papers {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

QFont fontOf(const Stamp& stamp, double pixelSize) {
    QFont font(stamp.font);
    font.setBold(true);
    font.setPixelSize(std::max(4, static_cast<int>(std::lround(pixelSize))));
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

// In pixels of a canvas on which a millimetre has that many.
double widthOfText(const Stamp& stamp, double dots) {
    const QFontMetricsF metrics(fontOf(stamp, stamp.points * millimetresPerPoint * dots));
    return metrics.horizontalAdvance(stamp.text);
}

QSizeF sizeOf(const Stamp& stamp) { return stamp.size.isEmpty() ? ruledSize(stamp) : stamp.size; }

// Black where the rubber touches the paper.
QImage rubber(const Stamp& stamp, double dots, QSize canvas, QPointF middle) {
    QImage image(canvas, QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(middle);
    painter.rotate(stamp.turnDegrees);
    const QSizeF size = sizeOf(stamp) * dots;
    const QRectF outer(-size.width() / 2, -size.height() / 2, size.width(), size.height());
    double border = 0.4 * dots;
    if (stamp.frame != StampFrame::None) {
        painter.setPen(QPen(Qt::black, border, Qt::SolidLine, Qt::SquareCap,
                            stamp.frame == StampFrame::Rounded ? Qt::RoundJoin : Qt::MiterJoin));
        const double round = stamp.frame == StampFrame::Rounded ? 1.6 * dots : 0;
        painter.drawRoundedRect(outer, round, round);
        if (stamp.frame == StampFrame::Double) {
            painter.drawRect(outer.adjusted(dots, dots, -dots, -dots));
            border += dots;
        }
    }
    const double wanted = stamp.points * millimetresPerPoint * dots;
    const double room = std::max(1.0, size.width() - 2 * (border + 0.8 * dots));
    const double lower = std::min(1.0, room / std::max(1.0, widthOfText(stamp, dots)));
    const QFont font = fontOf(stamp, wanted * (stamp.frame == StampFrame::None ? 1 : lower));
    painter.setPen(Qt::black);
    painter.setFont(font);
    // By the height of the capitals, not of the font: accents reach into the room above.
    const QFontMetricsF metrics(font);
    painter.drawText(
        QPointF(-metrics.horizontalAdvance(stamp.text) / 2, metrics.capHeight() / 2 + metrics.capHeight() * 0.06),
        stamp.text);
    return image;
}

// Soft random hills, 0…1, with a width in pixels.
class Hills {
  public:
    Hills(QSize size, double width, std::mt19937& random)
        : width_(std::max(1.0, width)), columns_(int(size.width() / width_) + 3) {
        std::uniform_real_distribution<double> height(0, 1);
        heights_.resize(std::size_t(columns_) * std::size_t(int(size.height() / width_) + 3));
        for (double& h : heights_)
            h = height(random);
    }

    double at(int x, int y) const {
        const double fx = x / width_, fy = y / width_;
        const int cx = int(fx), cy = int(fy);
        const double a = smooth(fx - cx), b = smooth(fy - cy);
        const auto corner = [&](int dx, int dy) { return heights_[std::size_t((cy + dy) * columns_ + cx + dx)]; };
        return (corner(0, 0) * (1 - a) + corner(1, 0) * a) * (1 - b) + (corner(0, 1) * (1 - a) + corner(1, 1) * a) * b;
    }

  private:
    static double smooth(double t) { return t * t * (3 - 2 * t); }

    double width_;
    int columns_;
    std::vector<double> heights_;
};

// The light of the ink's colour against white paper, 0…1.
struct Pigment {
    double red, green, blue;
};

Pigment pigmentOf(StampInk ink) {
    switch (ink) {
        case StampInk::Red: return {0.86, 0.12, 0.16};
        case StampInk::PurpleRed: return {0.70, 0.13, 0.38};
        case StampInk::Black: return {0.10, 0.10, 0.12};
    }
    return {};
}

}  // namespace

QSizeF ruledSize(const Stamp& stamp) {
    constexpr double height = 8;
    if (stamp.text == "MẬT" || stamp.text == "KHẨN") return {20, height};
    if (stamp.text == "TỐI MẬT" || stamp.text == "HỎA TỐC" || stamp.text == "HOẢ TỐC") return {30, height};
    if (stamp.text == "TUYỆT MẬT" || stamp.text == "THƯỢNG KHẨN") return {40, height};
    constexpr double dots = 20, margin = 3;
    return {std::ceil(widthOfText(stamp, dots) / dots + 2 * margin), height};
}

QRect setStamp(QImage& page, double dots, const Stamp& stamp, QPointF middle, std::uint32_t seed) {
    const QSizeF size = sizeOf(stamp);
    const double reach = (std::hypot(size.width(), size.height()) / 2 + 2) * dots;
    const QPointF at = middle * dots;
    const QRect around = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect() & page.rect();
    if (around.isEmpty()) return {};
    const QImage print = rubber(stamp, dots, around.size(), at - around.topLeft());
    std::mt19937 random(seed);
    const Hills patches(around.size(), 2.2 * dots, random), grain(around.size(), 0.16 * dots, random),
        pressure(around.size(), 11 * dots, random);
    QImage ink(around.size(), QImage::Format_RGB32);
    const Pigment pigment = pigmentOf(stamp.ink);
    QRect touched;
    for (int y = 0; y < around.height(); ++y) {
        const uchar* from = print.constScanLine(y);
        QRgb* to = reinterpret_cast<QRgb*>(ink.scanLine(y));
        for (int x = 0; x < around.width(); ++x) {
            to[x] = qRgb(255, 255, 255);
            if (from[x] == 255) continue;
            touched |= QRect(x, y, 1, 1);
            // A dry patch has no sharp edge, and its grain goes first.
            const double wet = patches.at(x, y) * 0.75 + grain.at(x, y) * 0.25;
            const double takes = std::clamp((wet - stamp.dryness) * 6 + 0.6, 0.0, 1.0);
            const double share =
                (1 - from[x] / 255.0) * stamp.strength * takes * (0.8 + 0.3 * (pressure.at(x, y) - 0.3));
            const auto light = [&](double colour) { return int(std::lround(255 * (1 - share * (1 - colour)))); };
            to[x] = qRgb(light(pigment.red), light(pigment.green), light(pigment.blue));
        }
    }
    QPainter painter(&page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.drawImage(around.topLeft(), ink);
    return touched.translated(around.topLeft());
}

}  // namespace sohoa::papers
