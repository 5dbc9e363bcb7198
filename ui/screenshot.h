// Takes one picture of the window when it shows what there is to show, and ends the program: for tests and
// documentation.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QString>
#include <QTimer>

namespace sohoa::ui {

// Waits for a drawn frame, the answers of the service, and a moment in which nothing was drawn any more; at most 15
// seconds. Then the program's exit status is 0; 1 where there is a picture, but of a screen without the service's data;
// 4 where no frame was drawn or the file cannot be written. Window and engine outlive it.
class Screenshot : public QObject {
    Q_OBJECT

  public:
    Screenshot(QQuickWindow& window, QQmlEngine& engine, const QString& file);

  private:
    void look();
    bool dataShown() const;
    int take();

    QQuickWindow& window_;
    QQmlEngine& engine_;
    QString file_;
    QTimer looking_;
    QElapsedTimer running_, sinceFrame_;
};

}  // namespace sohoa::ui
