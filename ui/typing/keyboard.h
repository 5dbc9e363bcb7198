// The keyboard on the screen: when it is there, which keys it has, and what they do. One in an application, on the GUI
// thread.
//
// It comes for every field that takes text and is not hidden, and shows what the field's inputMethodHints ask for. Put
// away it stays away until somebody presses a field.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QVariantList>

#include "ui/typing/field_wishes.h"
#include "ui/typing/key_state.h"
#include "ui/typing/viet_input.h"

namespace sohoa::ui {

class Keyboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged)
    // What it takes of the screen at this moment, in pixels; the panel says it and screens make room.
    Q_PROPERTY(qreal height MEMBER height_ NOTIFY heightChanged)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)  // spannedRows (keyboard_layouts.h)
    Q_PROPERTY(bool pad READ pad NOTIFY rowsChanged)            // few keys, not across the screen
    Q_PROPERTY(bool upper READ upper NOTIFY shiftChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY shiftChanged)   // in capitals until shift is pressed again
    Q_PROPERTY(bool roomy MEMBER roomy_ NOTIFY roomyChanged)  // there is room for a row of digits above the letters

  public:
    explicit Keyboard(VietInput& input, QObject* parent = nullptr);
    static Keyboard* create(QQmlEngine*, QJSEngine*);  // the one of the application

    bool shown() const { return wishes_.enabled && !wishes_.isHidden() && !away_; }
    QVariantList rows() const;
    bool pad() const { return keys_.page() != KeyPage::Letters && keys_.page() != KeyPage::Symbols; }
    bool upper() const { return keys_.isUpper(); }
    bool locked() const { return keys_.shift() == KeyState::Shift::Locked; }

    Q_INVOKABLE void press(const QString& key);
    Q_INVOKABLE void putAway();
    Q_INVOKABLE void setPanel(QQuickItem* panel) { input_.setKeyboard(panel); }

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void shownChanged();
    void heightChanged();
    void rowsChanged();
    void shiftChanged();
    void roomyChanged();

  private:
    void look();  // at the field that is in use now
    void turnTo(KeyPage page);

    VietInput& input_;
    QPointer<QObject> field_;
    FieldWishes wishes_;
    KeyState keys_;
    bool away_ = false, roomy_ = false;
    qreal height_ = 0;
};

}  // namespace sohoa::ui
