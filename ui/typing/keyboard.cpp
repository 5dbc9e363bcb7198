#include "ui/typing/keyboard.h"

#include <QGuiApplication>
#include <QQmlEngine>

namespace sohoa::ui {

static KeyPage pageFor(Qt::InputMethodHints hints) {
    if (hints & Qt::ImhDate) return KeyPage::Date;
    if (hints & (Qt::ImhDigitsOnly | Qt::ImhDialableCharactersOnly)) return KeyPage::Digits;
    if (hints & (Qt::ImhFormattedNumbersOnly | Qt::ImhTime)) return KeyPage::Numbers;
    return hints & Qt::ImhPreferNumbers ? KeyPage::Symbols : KeyPage::Letters;
}

Keyboard::Keyboard(VietInput& input, QObject* parent) : QObject(parent), input_(input) {
    connect(qApp, &QGuiApplication::focusObjectChanged, this, &Keyboard::look);
    connect(&input_, &VietInput::methodChanged, this, &Keyboard::rowsChanged);
    connect(this, &Keyboard::roomyChanged, this, &Keyboard::rowsChanged);
    qApp->installEventFilter(this);
    look();
}

Keyboard* Keyboard::create(QQmlEngine* engine, QJSEngine* scripts) {
    static Keyboard* one = new Keyboard(*VietInput::create(engine, scripts), qApp);
    QQmlEngine::setObjectOwnership(one, QQmlEngine::CppOwnership);
    return one;
}

QVariantList Keyboard::rows() const {
    const bool vietnamese = wishes_.isVietnamese();
    const bool vni = vietnamese && input_.method() == VietInput::Method::Vni;
    return spannedRows(keyRows(keys_.page(), {.digitRow = roomy_ || vni, .method = vietnamese}));
}

void Keyboard::press(const QString& key) {
    if (key == "symbols") return turnTo(KeyPage::Symbols);
    if (key == "letters") return turnTo(KeyPage::Letters);
    if (key == "method") return input_.nextMethod();
    if (key == "away") return putAway();
    if (key == "erase") return input_.press(Qt::Key_Backspace);
    if (key == "enter") return input_.press(Qt::Key_Return);
    if (key == "shift") {
        keys_.pressShift();
    } else {
        input_.type(key == "space" ? " " : keys_.label(key));
        keys_.typed(key);
    }
    emit shiftChanged();
}

void Keyboard::putAway() {
    if (away_) return;
    away_ = true;
    emit shownChanged();
}

bool Keyboard::eventFilter(QObject* watched, QEvent* event) {
    const bool pressed = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    if (away_ && pressed && watched != nullptr && !watched->isWindowType() && wishesOf(watched).enabled) {
        away_ = false;
        emit shownChanged();
    }
    return false;
}

void Keyboard::look() {
    const bool wasShown = shown();
    QObject* field = QGuiApplication::focusObject();
    wishes_ = wishesOf(field);
    // The field that is left keeps its keys while the keyboard slides away.
    if (wishes_.enabled && field != field_) {
        field_ = field;
        const bool capitals = wishes_.hints & Qt::ImhUppercaseOnly;
        keys_.shiftTo(capitals ? KeyState::Shift::Locked : KeyState::Shift::Lower);
        turnTo(pageFor(wishes_.hints));
    }
    if (shown() != wasShown) emit shownChanged();
}

void Keyboard::turnTo(KeyPage page) {
    keys_.turnTo(page);
    emit rowsChanged();
    emit shiftChanged();
}

}  // namespace sohoa::ui
