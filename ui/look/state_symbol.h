// A small flat sign beside a state's word, so that no state is told by colour alone. Drawn, not a letter of some font.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QColor>
#include <QQuickPaintedItem>

namespace sohoa::ui {

class StateSymbol : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Shape shape READ shape WRITE setShape NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)

  public:
    enum Shape { Dot, Ring, Working, Check, DoubleCheck, Arrow, Exclamation, Cross, Bar, Flag };
    Q_ENUM(Shape)

    explicit StateSymbol(QQuickItem* parent = nullptr);

    Shape shape() const { return shape_; }
    void setShape(Shape shape);
    QColor color() const { return color_; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

  signals:
    void changed();

  private:
    Shape shape_ = Dot;
    QColor color_ = Qt::black;
};

}  // namespace sohoa::ui
