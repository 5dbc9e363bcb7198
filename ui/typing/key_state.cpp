#include "ui/typing/key_state.h"

namespace sohoa::ui {

void KeyState::pressShift() {
    switch (shift_) {
        case Shift::Lower: shift_ = Shift::Once; return;
        case Shift::Once: shift_ = Shift::Locked; return;
        case Shift::Locked: shift_ = Shift::Lower; return;
    }
}

void KeyState::typed(const QString& key) {
    if (shift_ == Shift::Once && key.size() == 1 && key.at(0).isLetter()) shift_ = Shift::Lower;
}

}  // namespace sohoa::ui
