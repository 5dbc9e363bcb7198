// Where a page stands behind a pane: as wide as the pane, or so near that a place on it can be read.
//
// Lengths of the page are pixels of the delivered image, those of the pane points of the screen.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace sohoa::ui {

class PageLens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QSizeF pane MEMBER pane_ WRITE setPane NOTIFY changed)
    Q_PROPERTY(QSizeF page MEMBER page_ WRITE setPage NOTIFY changed)
    Q_PROPERTY(QRectF target MEMBER target_ WRITE setTarget NOTIFY changed)  // empty: the whole page
    Q_PROPERTY(bool whole MEMBER whole_ WRITE setWhole NOTIFY changed)       // all of it fits, not its width alone
    Q_PROPERTY(double scale READ scale NOTIFY changed)                       // points for a pixel
    Q_PROPERTY(QSizeF shown READ shown NOTIFY changed)                       // the page as it stands, in points
    Q_PROPERTY(QPointF at READ at NOTIFY changed)  // its point at the pane's upper left corner

  public:
    using QObject::QObject;

    void setPane(QSizeF pane) { set(pane_, pane); }
    void setPage(QSizeF page) { set(page_, page); }
    void setTarget(QRectF target) { set(target_, target); }
    void setWhole(bool whole) { set(whole_, whole); }

    double scale() const;
    QSizeF shown() const { return page_ * scale(); }
    QPointF at() const;

  signals:
    void changed();

  private:
    template <class Value>
    void set(Value& here, const Value& value) {
        if (here == value) return;
        here = value;
        emit changed();
    }

    QSizeF pane_, page_;
    QRectF target_;
    bool whole_ = false;
};

}  // namespace sohoa::ui
