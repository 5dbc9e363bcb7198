#include <QPainter>
#include <QPainterPath>
#include <map>

#include "virtual/papers/marks.h"

namespace sohoa::papers {

namespace {

// Strokes in a box of 1 × 1, y downwards; a stroke is a smooth line through its points.
using Stroke = std::vector<QPointF>;

const std::map<QChar, std::vector<Stroke>>& figureStrokes() {
    static const std::map<QChar, std::vector<Stroke>> all{
        {'0', {{{.55, .02}, {.2, .15}, {.08, .55}, {.2, .92}, {.5, 1}, {.82, .8}, {.9, .4}, {.75, .08}, {.5, .03}}}},
        {'1', {{{.25, .3}, {.5, .12}, {.62, .0}, {.6, .5}, {.56, 1}}}},
        {'2', {{{.15, .25}, {.3, .04}, {.65, .04}, {.78, .28}, {.55, .6}, {.1, .97}, {.4, .93}, {.9, .96}}}},
        {'3', {{{.18, .12}, {.5, .0}, {.78, .2}, {.6, .42}, {.38, .47}, {.7, .54}, {.82, .78}, {.5, 1}, {.12, .88}}}},
        {'4', {{{.45, .02}, {.3, .35}, {.1, .64}, {.5, .62}, {.92, .6}}, {{.7, .35}, {.66, .7}, {.62, 1.05}}}},
        {'5',
         {{{.3, .05}, {.25, .25}, {.2, .44}, {.5, .38}, {.8, .55}, {.72, .88}, {.4, 1}, {.1, .88}},
          {{.3, .05}, {.55, .07}, {.88, .02}}}},
        {'6', {{{.75, .02}, {.4, .2}, {.15, .6}, {.25, .94}, {.6, 1}, {.8, .75}, {.6, .52}, {.3, .6}, {.2, .8}}}},
        {'7',
         {{{.1, .08}, {.5, .07}, {.88, .04}, {.66, .4}, {.45, .75}, {.35, 1.02}}, {{.35, .5}, {.55, .48}, {.8, .47}}}},
        {'8',
         {{{.75, .12},
           {.45, .0},
           {.2, .2},
           {.45, .44},
           {.75, .66},
           {.68, .95},
           {.35, 1},
           {.15, .78},
           {.45, .48},
           {.78, .25},
           {.7, .08}}}},
        {'9', {{{.78, .25}, {.5, .02}, {.2, .2}, {.3, .46}, {.65, .45}, {.8, .2}, {.72, .6}, {.5, 1.02}}}},
        {'/', {{{.75, -.1}, {.5, .5}, {.2, 1.12}}}}};
    return all;
}

// Catmull–Rom through the points.
QPainterPath smoothLine(const std::vector<QPointF>& points) {
    QPainterPath path(points[0]);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF before = points[i == 0 ? 0 : i - 1], from = points[i], to = points[i + 1];
        const QPointF after = points[std::min(i + 2, points.size() - 1)];
        path.cubicTo(from + (to - before) / 6, to - (after - from) / 6, to);
    }
    return path;
}

QRectF drawPath(QImage& layer, const QPainterPath& path, double width) {
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    return path.boundingRect().adjusted(-width / 2, -width / 2, width / 2, width / 2);
}

}  // namespace

double handwritingWidth(const QString& figures, double height) { return double(figures.size()) * height * 0.62; }

QRectF drawHandwriting(Sheet& sheet, Dice dice, QPointF baseline, const QString& figures, double height) {
    const double slant = dice.between(0.08, 0.32), tilt = dice.between(-0.05, 0.05);
    const double penWidth = dice.between(3.2, 5.5), advance = height * 0.62;
    QPainterPath all;
    double x = baseline.x();
    for (QChar figure : figures) {
        const auto found = figureStrokes().find(figure);
        if (found == figureStrokes().end()) continue;
        const double tall = height * dice.between(0.9, 1.1), wide = height * dice.between(0.42, 0.52);
        const double lift = height * dice.between(-0.05, 0.06) + (x - baseline.x()) * tilt;
        for (const Stroke& stroke : found->second) {
            std::vector<QPointF> points;
            for (QPointF point : stroke) {
                const double up = 1 - point.y();
                points.emplace_back(x + point.x() * wide + up * tall * slant + dice.bell() * height * 0.016,
                                    baseline.y() - up * tall - lift + dice.bell() * height * 0.016);
            }
            all.addPath(smoothLine(points));
        }
        x += advance * dice.between(0.92, 1.05);
    }
    return drawPath(sheet.pen, all, penWidth);
}

void drawSignature(Sheet& sheet, Dice dice, QRectF area) {
    std::vector<QPointF> points;
    const int turns = dice.between(6, 12);
    for (int i = 0; i <= turns; ++i) {
        const double along = double(i) / turns;
        const double swing = (i % 2 == 0 ? -1 : 1) * dice.between(0.1, 0.5) * (1 - along * 0.45);
        points.emplace_back(area.left() + area.width() * (0.06 + 0.8 * along + dice.between(-0.05, 0.05)),
                            area.center().y() + area.height() * swing);
    }
    if (dice.chance(0.7)) {  // a flourish beneath
        points.emplace_back(area.right(), area.center().y() - area.height() * 0.1);
        points.emplace_back(area.left() + area.width() * 0.6, area.bottom());
        points.emplace_back(area.left() + area.width() * dice.between(0.05, 0.3), area.bottom() - area.height() * 0.12);
    }
    sheet.marks.push_back({"signature", drawPath(sheet.pen, smoothLine(points), dice.between(3.5, 7.0))});
}

void drawInitial(Sheet& sheet, Dice dice, QPointF from) {
    std::vector<QPointF> points{from};
    for (int i = 0; i < 5; ++i)
        points.push_back(points.back() +
                         QPointF(dice.between(14.0, 38.0), (i % 2 == 0 ? -1 : 1) * dice.between(28.0, 95.0)));
    sheet.marks.push_back({"initial", drawPath(sheet.pen, smoothLine(points), dice.between(3.0, 5.0))});
}

}  // namespace sohoa::papers
