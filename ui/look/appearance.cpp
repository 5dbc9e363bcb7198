#include "ui/look/appearance.h"

namespace sohoa::ui {

Appearance::Appearance(QObject* parent) : QObject(parent) { settings_.beginGroup("appearance"); }

void Appearance::set(const char* key, bool wanted) {
    if (is(key) == wanted) return;
    settings_.setValue(key, wanted);
    emit changed();
}

}  // namespace sohoa::ui
