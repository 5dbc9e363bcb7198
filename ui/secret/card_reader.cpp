#include "ui/secret/card_reader.h"

#include <string.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

#include "ui/secret/memory_file.h"
#include "ui/typing/field_wishes.h"

namespace sohoa::ui {

static constexpr std::size_t shortestNumber = 4, longestNumber = 64;

CardReader::CardReader(QObject* parent) : SecretSource(parent), number_(longestNumber) {}

void CardReader::setActive(bool active) {
    if (active == active_) return;
    active_ = active;
    if (active)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    forget();
    emit activeChanged();
}

std::optional<QDBusUnixFileDescriptor> CardReader::handOver() {
    auto handed = memoryFile(number_.view().substr(0, count_));
    forget();
    return handed;
}

void CardReader::forget() {
    ::explicit_bzero(number_.bytes().data(), number_.size());
    count_ = 0;
}

bool CardReader::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::KeyPress && watched == QGuiApplication::focusWindow() &&
           keyPress(*static_cast<QKeyEvent*>(event));
}

bool CardReader::keyPress(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    if (wishesOf(QGuiApplication::focusObject()).enabled) return false;
    if (sinceLast_.isValid() && sinceLast_.elapsed() > longestGap_) forget();
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter) {
        const bool card = count_ >= shortestNumber;
        if (card)
            emit read();
        else
            forget();
        return card;
    }
    const QString text = event.text();
    if (text.size() != 1 || text.at(0) <= QChar(u' ') || text.at(0) > QChar(u'~')) return false;
    if (count_ == longestNumber) forget();
    number_.bytes()[count_++] = text.at(0).toLatin1();
    sinceLast_.start();
    return true;
}

}  // namespace sohoa::ui
