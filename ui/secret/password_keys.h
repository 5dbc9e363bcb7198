// The keys of the pad for passwords: every printable sign of ASCII, typed into a SecretEntry and nowhere else.
#pragma once

#include <QPointer>
#include <QVariantList>

#include "ui/secret/secret_entry.h"
#include "ui/typing/key_state.h"

namespace sohoa::ui {

class PasswordKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sohoa::ui::SecretEntry* entry MEMBER entry_ NOTIFY entryChanged)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)  // spannedRows (keyboard_layouts.h)
    Q_PROPERTY(bool upper READ upper NOTIFY shiftChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY shiftChanged)

  public:
    using QObject::QObject;

    QVariantList rows() const;
    bool upper() const { return keys_.isUpper(); }
    bool locked() const { return keys_.shift() == KeyState::Shift::Locked; }
    Q_INVOKABLE void press(const QString& key);

  signals:
    void entryChanged();
    void rowsChanged();
    void shiftChanged();

  private:
    void turnTo(KeyPage page);

    QPointer<SecretEntry> entry_;
    KeyState keys_;
};

}  // namespace sohoa::ui
