#include "ui/secret/password_keys.h"

namespace sohoa::ui {

QVariantList PasswordKeys::rows() const {
    return spannedRows(keyRows(keys_.page(), {.digitRow = true, .away = false}));
}

void PasswordKeys::press(const QString& key) {
    if (!entry_) return;
    if (key == "erase") return entry_->erase();
    if (key == "enter") return entry_->finish();
    if (key == "symbols") return turnTo(KeyPage::AsciiSymbols);
    if (key == "letters") return turnTo(KeyPage::Letters);
    if (key == "shift")
        keys_.pressShift();
    else
        entry_->pressSign(key == "space" ? ' ' : keys_.label(key).at(0).unicode());
    keys_.typed(key);
    emit shiftChanged();
}

void PasswordKeys::turnTo(KeyPage page) {
    keys_.turnTo(page);
    emit rowsChanged();
    emit shiftChanged();
}

}  // namespace sohoa::ui
