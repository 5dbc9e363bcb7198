// What the field in use wants to be typed into it. GUI thread.
#pragma once

#include <QObject>

namespace sohoa::ui {

struct FieldWishes {
    bool enabled = false;  // it takes text
    Qt::InputMethodHints hints = Qt::ImhNone;

    // No words of Vietnamese: digits, addresses, what is hidden.
    bool isVietnamese() const;
    bool isHidden() const { return hints.testFlag(Qt::ImhHiddenText); }
};

FieldWishes wishesOf(QObject* field);  // of nothing: not enabled

}  // namespace sohoa::ui
