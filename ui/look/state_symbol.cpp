#include "ui/look/state_symbol.h"

#include <QPainter>
#include <QPainterPath>

namespace sohoa::ui {

StateSymbol::StateSymbol(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(24, 24);
    setAntialiasing(true);
    connect(this, &StateSymbol::changed, this, [this] { update(); });
}

void StateSymbol::setShape(Shape shape) {
    if (shape == shape_) return;
    shape_ = shape;
    emit changed();
}

void StateSymbol::setColor(const QColor& color) {
    if (color == color_) return;
    color_ = color;
    emit changed();
}

static QPainterPath polyline(std::initializer_list<QPointF> points) {
    QPainterPath path(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

// In a field of 24 × 24.
void StateSymbol::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / 24, height() / 24);
    painter->setPen(QPen(color_, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (shape_) {
        case Dot:
            painter->setBrush(color_);
            painter->drawEllipse(QPointF(12, 12), 4, 4);
            break;
        case Ring: painter->drawEllipse(QPointF(12, 12), 7, 7); break;
        case Working:
            painter->setPen(Qt::NoPen);
            painter->setBrush(color_);
            for (const qreal x : {5.0, 12.0, 19.0})
                painter->drawEllipse(QPointF(x, 12), 2.6, 2.6);
            break;
        case Check: painter->drawPath(polyline({{4, 12.5}, {10, 18.5}, {20, 6}})); break;
        case DoubleCheck:
            painter->drawPath(polyline({{2, 12.5}, {7, 18}, {15, 7}}));
            painter->drawPath(polyline({{11, 17}, {12, 18}, {21, 7}}));
            break;
        case Arrow:
            painter->drawPath(polyline({{3, 12}, {20, 12}}));
            painter->drawPath(polyline({{13, 5}, {20, 12}, {13, 19}}));
            break;
        case Exclamation:
            painter->drawPath(polyline({{12, 4}, {12, 14}}));
            painter->setBrush(color_);
            painter->drawEllipse(QPointF(12, 19.5), 0.6, 0.6);
            break;
        case Cross:
            painter->drawPath(polyline({{5, 5}, {19, 19}}));
            painter->drawPath(polyline({{19, 5}, {5, 19}}));
            break;
        case Bar: painter->drawPath(polyline({{4, 12}, {20, 12}})); break;
        case Flag:
            painter->setBrush(color_);
            painter->drawPath(polyline({{6, 4}, {18, 8.5}, {6, 13}, {6, 4}}));
            painter->drawPath(polyline({{6, 4}, {6, 21}}));
            break;
    }
}

}  // namespace sohoa::ui
