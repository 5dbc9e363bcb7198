#include "ui/desk.h"

#include "ui/look/language.h"

namespace sohoa::ui {

void Desk::componentComplete() {
    auto* language = qmlEngine(this)->singletonInstance<Language*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Language"));
    connect(language, &Language::changed, this, [this] { speakAgain(); });
    useDoor(*Door::of(this));
}

void Desk::useDoor(Door& door) {
    door_ = &door;
    connect(door_, &Door::linkChanged, this, [this] {
        if (door_->isOpen()) begin();
    });
    if (door_->isOpen()) begin();
}

void Desk::ask(const Door::Call& call, const Door::Then& then, const Door::Then& otherwise,
               std::chrono::milliseconds patience) {
    if (!door_) return;
    if (++pending_ == 1) emit busyChanged();
    door_->ask(
        this, call,
        [this, then, otherwise](const Answer& answer) {
            if (--pending_ == 0) emit busyChanged();
            if (!answer.ok() && otherwise) return otherwise(answer);
            if (!answer.ok()) return setTrouble(answer.trouble);
            if (then) then(answer);
        },
        patience);
}

void Desk::setTrouble(const Trouble& trouble) {
    if (trouble_ == trouble) return;
    trouble_ = trouble;
    emit troubleChanged();
}

}  // namespace sohoa::ui
