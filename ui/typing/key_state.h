// Which keys a keyboard on the screen shows at this moment, and what they type: its page, and shift.
#pragma once

#include <QString>

#include "ui/typing/keyboard_layouts.h"

namespace sohoa::ui {

// A value; belongs to the keyboard that shows it.
class KeyState {
  public:
    enum class Shift { Lower, Once, Locked };

    void turnTo(KeyPage page) { page_ = page; }
    void shiftTo(Shift shift) { shift_ = shift; }
    KeyPage page() const { return page_; }
    Shift shift() const { return shift_; }
    bool isUpper() const { return page_ == KeyPage::Letters && shift_ != Shift::Lower; }

    // What stands on a sign's key and is typed by it.
    QString label(const QString& key) const { return isUpper() ? key.toUpper() : key; }
    // Once for one letter, twice for all that follow.
    void pressShift();
    void typed(const QString& key);  // shift for one letter is over

  private:
    KeyPage page_ = KeyPage::Letters;
    Shift shift_ = Shift::Lower;
};

}  // namespace sohoa::ui
