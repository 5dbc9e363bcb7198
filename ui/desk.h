// What every view-model of the kiosk has: the door, whether an answer is awaited, and what went wrong last.
//
// A desk lives in QML as an element of its screen and works with the engine's door; a unit test gives it a door of its
// own. It asks and shows; what is allowed and what comes next is the service's to say. Main thread.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QQmlParserStatus>

#include "ui/door/door.h"

namespace sohoa::ui {

class Desk : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Screens have desks of their own kinds.")
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(sohoa::ui::Trouble trouble READ trouble NOTIFY troubleChanged)

  public:
    using QObject::QObject;

    void useDoor(Door& door);  // begins where it is open, and whenever it opens again
    bool isBusy() const { return pending_ > 0; }
    const Trouble& trouble() const { return trouble_; }
    Q_INVOKABLE void forgetTrouble() { setTrouble({}); }

    void classBegin() override {}
    void componentComplete() override;  // with the engine's door and language

  signals:
    void busyChanged();
    void troubleChanged();

  protected:
    Door* door() const { return door_; }
    // The door is open: ask for what is shown. Called again when the service came back.
    virtual void begin() = 0;
    // The language has changed: what was put into words with tr() is said again.
    virtual void speakAgain() {}

    // then hears a good answer; of a failure otherwise is told, and without one it becomes the desk's trouble.
    void ask(const Door::Call& call, const Door::Then& then = {}, const Door::Then& otherwise = {},
             std::chrono::milliseconds patience = Door::usualPatience);
    void setTrouble(const Trouble& trouble);

  private:
    Door* door_ = nullptr;
    int pending_ = 0;
    Trouble trouble_;
};

}  // namespace sohoa::ui
