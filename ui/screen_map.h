// Tells a test that works with a real mouse where things are: writes the named parts of the screen into a file whenever
// they moved.
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QQuickWindow>
#include <QString>
#include <QTimer>

namespace sohoa::ui {

// {"NAME": [x, y, width, height], …} of what is visible, can be pressed and has an object name, in pixels of the
// window. The file is replaced as a whole, after a moment in which nothing was drawn. The window outlives it.
class ScreenMap : public QObject {
    Q_OBJECT

  public:
    ScreenMap(QQuickWindow& window, const QString& file);

  private:
    void write();

    QQuickWindow& window_;
    QString file_;
    QByteArray written_;
    QTimer calm_;
};

}  // namespace sohoa::ui
