#include "ui/typing/viet_input.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QQmlEngine>
#include <QSettings>
#include <QTextCharFormat>
#include <QWindow>
#include <array>

#include "ui/typing/field_wishes.h"

namespace sohoa::ui {

namespace {

constexpr auto methodKey = "typing/method", tonesKey = "typing/modern_tones";
constexpr std::array<const char*, 3> methodNames{"telex", "vni", "off"};  // in the order of Method

bool isModifier(int key) { return key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock; }

void sendKey(int key, const QString& text) {
    QWindow* window = QGuiApplication::focusWindow();
    if (window == nullptr) return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(window, &event);
    }
}

}  // namespace

VietInput::VietInput(QObject* parent) : QObject(parent), method_(remembered()) {
    setModernTones(QSettings().value(tonesKey, false).toBool());
    qApp->installEventFilter(this);
}

VietInput::Method VietInput::remembered() {
    const QString name = QSettings().value(methodKey, methodNames[0]).toString();
    for (std::size_t at = 0; at < methodNames.size(); ++at)
        if (name == methodNames[at]) return static_cast<Method>(at);
    return Method::Telex;
}

VietInput* VietInput::create(QQmlEngine*, QJSEngine*) {
    static VietInput* one = new VietInput(qApp);
    QQmlEngine::setObjectOwnership(one, QQmlEngine::CppOwnership);
    return one;
}

void VietInput::setMethod(Method method) {
    if (method == method_) return;
    commit();
    method_ = method;
    QSettings().setValue(methodKey, methodNames[static_cast<std::size_t>(method)]);
    emit methodChanged();
}

void VietInput::nextMethod() {
    setMethod(static_cast<Method>((static_cast<std::size_t>(method_) + 1) % methodNames.size()));
}

void VietInput::setModernTones(bool modern) {
    if (modern == modernTones_) return;
    commit();
    modernTones_ = modern;
    const auto placement = modern ? TonePlacement::Modern : TonePlacement::Traditional;
    telex_.place(placement);
    vni_.place(placement);
    QSettings().setValue(tonesKey, modern);
    emit modernTonesChanged();
}

void VietInput::type(const QString& text) {
    for (const char32_t sign : text.toUcs4()) {
        const bool latin = sign < 128;
        sendKey(latin ? int(QChar::toUpper(sign)) : Qt::Key_unknown, QString::fromUcs4(&sign, 1));
    }
}

void VietInput::press(Qt::Key key) {
    sendKey(key, key == Qt::Key_Backspace ? "\b" : key == Qt::Key_Return ? "\r" : QString());
}

bool VietInput::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress && watched == QGuiApplication::focusWindow())
        return keyPress(*static_cast<QKeyEvent*>(event));
    if (type == QEvent::FocusOut && watched == field_) commit();
    const bool pressed = type == QEvent::MouseButtonPress || type == QEvent::TouchBegin;
    if (pressed && composing() && watched->isWindowType() &&
        !isOnKeyboard(static_cast<QPointerEvent*>(event)->points().constFirst().scenePosition()))
        commit();
    return false;
}

bool VietInput::isOnKeyboard(const QPointF& place) const {
    return keyboard_ && keyboard_->isVisible() && keyboard_->contains(keyboard_->mapFromScene(place));
}

// True where the key went into the word and is nobody else's.
bool VietInput::keyPress(const QKeyEvent& event) {
    if (isModifier(event.key())) return false;
    QObject* field = QGuiApplication::focusObject();
    if (method_ == Method::Off || !wishesOf(field).isVietnamese()) {
        commit();
        return false;
    }
    if (field != field_) commit();
    forgetWhatTheFieldForgot();
    field_ = field;

    const QList<uint> signs = event.text().toUcs4();
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!command && event.key() == Qt::Key_Backspace && composer().backspace()) {
        show();
        return true;
    }
    const bool one = !command && signs.size() == 1;
    bool taken = one && composer().press(signs[0]);
    if (!taken) {
        commit();
        taken = one && composer().press(signs[0]);
    }
    if (taken) show();
    return taken;
}

void VietInput::show() {
    const std::u32string word = composer().text();
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    shown_ = QString::fromUcs4(word.data(), qsizetype(word.size()));
    const int length = int(shown_.size());
    QInputMethodEvent event(shown_, {{QInputMethodEvent::TextFormat, 0, length, underlined},
                                     {QInputMethodEvent::Cursor, length, 1, QVariant()}});
    if (field_) QCoreApplication::sendEvent(field_, &event);
    emit composingChanged();
}

// A screen that empties a field or fills it takes the pre-edit text away, and nobody tells who wrote it.
void VietInput::forgetWhatTheFieldForgot() {
    const QVariant preedit = field_ ? field_->property("preeditText") : QVariant();
    if (!composing() || !preedit.isValid() || preedit.toString() == shown_) return;
    composer().clear();
    emit composingChanged();
}

void VietInput::commit() {
    forgetWhatTheFieldForgot();
    if (!composing()) return;
    const std::u32string word = composer().take();
    QInputMethodEvent event;
    event.setCommitString(QString::fromUcs4(word.data(), qsizetype(word.size())));
    if (field_) QCoreApplication::sendEvent(field_, &event);
    emit composingChanged();
}

}  // namespace sohoa::ui
