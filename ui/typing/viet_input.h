// Vietnamese at every keyboard: what is typed on the hardware and what the keyboard on the screen sends become words on
// their way to the field in use. One in an application, on the GUI thread.
//
// The word in hand is the field's pre-edit text. It goes into the field's text before anything else happens there:
// another key, the cursor, a press anywhere but on the keyboard, the focus leaving.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QPointer>
#include <QQuickItem>

#include "ui/typing/telex_composer.h"
#include "ui/typing/vni_composer.h"

class QJSEngine;
class QKeyEvent;
class QQmlEngine;

namespace sohoa::ui {

class VietInput : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // How words are typed, and where their tones stand: remembered in the kiosk's settings.
    Q_PROPERTY(Method method READ method WRITE setMethod NOTIFY methodChanged)
    Q_PROPERTY(bool modernTones READ modernTones WRITE setModernTones NOTIFY modernTonesChanged)
    Q_PROPERTY(bool composing READ composing NOTIFY composingChanged)

  public:
    enum class Method { Telex, Vni, Off };
    Q_ENUM(Method)

    explicit VietInput(QObject* parent);                // no default: QML would make another one
    static VietInput* create(QQmlEngine*, QJSEngine*);  // the one of the application

    Method method() const { return method_; }
    void setMethod(Method method);
    Q_INVOKABLE void nextMethod();
    Q_INVOKABLE static sohoa::ui::VietInput::Method remembered();  // as the next start will have it
    bool modernTones() const { return modernTones_; }
    void setModernTones(bool modern);
    bool composing() const { return !composer().empty(); }

    // Keys of the screen: as if they had been pressed on the hardware, in the window that is in use.
    Q_INVOKABLE void type(const QString& text);
    Q_INVOKABLE void press(Qt::Key key);

    Q_INVOKABLE void commit();
    void setKeyboard(QQuickItem* keyboard) { keyboard_ = keyboard; }  // a press there commits nothing

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void methodChanged();
    void modernTonesChanged();
    void composingChanged();

  private:
    Composer& composer() { return method_ == Method::Vni ? static_cast<Composer&>(vni_) : telex_; }
    const Composer& composer() const { return const_cast<VietInput*>(this)->composer(); }
    bool keyPress(const QKeyEvent& event);
    bool isOnKeyboard(const QPointF& place) const;
    void show();
    void forgetWhatTheFieldForgot();

    Method method_ = Method::Telex;
    bool modernTones_ = false;
    TelexComposer telex_;
    VniComposer vni_;
    QPointer<QObject> field_;  // that has the word in hand
    QString shown_;            // its pre-edit text
    QPointer<QQuickItem> keyboard_;
};

}  // namespace sohoa::ui
