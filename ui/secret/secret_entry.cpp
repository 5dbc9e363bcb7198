#include "ui/secret/secret_entry.h"

#include <string.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

#include "ui/secret/memory_file.h"

namespace sohoa::ui {

static constexpr int longestSecret = 128;   // as the service takes it
static constexpr int forgetAfter = 60'000;  // ms

SecretEntry::SecretEntry(QObject* parent) : SecretSource(parent), bytes_(longestSecret), digits_(scrambledDigits()) {
    idle_.setSingleShot(true);
    idle_.setInterval(forgetAfter);
    connect(&idle_, &QTimer::timeout, this, [this] {
        clear();
        emit forgotten();
    });
}

SecretEntry::~SecretEntry() { setActive(false); }

void SecretEntry::setActive(bool active) {
    if (active == active_) return;
    active_ = active;
    if (active)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    clear();
    scramble();
    emit activeChanged();
}

void SecretEntry::setDigitsOnly(bool digits) {
    if (digits == digitsOnly_) return;
    digitsOnly_ = digits;
    clear();
    emit digitsOnlyChanged();
}

QString SecretEntry::digitAt(int place) const {
    return place >= 0 && place < 10 ? QString(QLatin1Char(digits_[static_cast<std::size_t>(place)])) : QString();
}

void SecretEntry::pressPlace(int place) {
    if (place >= 0 && place < 10) put(digits_[static_cast<std::size_t>(place)]);
}

void SecretEntry::pressSign(int sign) {
    const bool taken = digitsOnly_ ? sign >= '0' && sign <= '9' : sign >= ' ' && sign <= '~';
    if (taken)
        put(static_cast<char>(sign));
    else
        emit refused();
}

void SecretEntry::put(char sign) {
    if (count_ == longestSecret) {
        emit refused();
        return;
    }
    bytes_.bytes()[static_cast<std::size_t>(count_)] = sign;
    ++count_;
    idle_.start();
    emit countChanged();
}

void SecretEntry::erase() {
    if (count_ == 0) return;
    --count_;
    ::explicit_bzero(bytes_.bytes().data() + count_, 1);
    idle_.start();
    emit countChanged();
}

void SecretEntry::clear() {
    idle_.stop();
    ::explicit_bzero(bytes_.bytes().data(), bytes_.size());
    if (count_ == 0) return;
    count_ = 0;
    emit countChanged();
}

void SecretEntry::scramble() {
    digits_ = scrambledDigits();
    ++order_;
    emit orderChanged();
}

void SecretEntry::finish() {
    if (enough()) emit finished();
}

std::optional<QDBusUnixFileDescriptor> SecretEntry::handOver() {
    auto handed = memoryFile(bytes_.view().substr(0, static_cast<std::size_t>(count_)));
    clear();
    return handed;
}

bool SecretEntry::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::KeyPress && watched == QGuiApplication::focusWindow() &&
           keyPress(*static_cast<QKeyEvent*>(event));
}

// True: nobody else sees the key. What moves the focus goes on to the screen.
bool SecretEntry::keyPress(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    if (event.key() == Qt::Key_Backspace) {
        erase();
        return true;
    }
    if (event.key() == Qt::Key_Delete) {
        clear();
        return true;
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && count_ > 0) {
        finish();
        return true;
    }
    if (event.text().size() != 1 || event.text().at(0) <= QChar(u' ') || event.text().at(0) == QChar(0x7f))
        return false;
    pressSign(event.text().at(0).unicode());
    return true;
}

}  // namespace sohoa::ui
