// A window in use, without a screen to look at: what event filters of the application need.
#pragma once

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

namespace sohoa::ui {

// One application for all tests of a program; it is never taken down.
inline QGuiApplication& application() {
    static int count = 3;
    static char name[] = "typing_test", option[] = "-platform", value[] = "offscreen";
    static char* words[] = {name, option, value, nullptr};
    static auto* one = new QGuiApplication(count, words);
    return *one;
}

// Counts what the filters let through.
class Screen : public QWindow {
  public:
    Screen() {
        show();
        requestActivate();
        while (QGuiApplication::focusWindow() != this)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(this, &event);
    }
    void type(const QString& text) {
        for (const QChar sign : text)
            press(Qt::Key_unknown, sign);
    }
    int seen = 0;

  protected:
    void keyPressEvent(QKeyEvent*) override { ++seen; }
};

}  // namespace sohoa::ui
