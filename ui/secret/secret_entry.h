// A PIN or password while it is typed: in locked memory that is wiped, seen from outside as a count alone.
//
// No property, signal or text of Qt's ever holds it; it leaves as a memory file that the service reads. Keys of the
// hardware are taken before any item of the screen sees them. It forgets what was typed when it is handed over,
// cleared, switched off, or left alone for a minute. GUI thread; a pad owns one.
#pragma once

#include <QTimer>

#include "core/secret_bytes.h"
#include "ui/secret/digit_order.h"
#include "ui/secret/secret_source.h"

class QKeyEvent;

namespace sohoa::ui {

class SecretEntry : public sohoa::ui::SecretSource {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool enough READ enough NOTIFY countChanged)                   // there is something to hand over
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)  // it takes the keys of the hardware
    Q_PROPERTY(bool digitsOnly READ digitsOnly WRITE setDigitsOnly NOTIFY digitsOnlyChanged)
    Q_PROPERTY(int least MEMBER least_ NOTIFY countChanged)
    Q_PROPERTY(int order READ order NOTIFY orderChanged)  // goes up when the digits lie in a new order

  public:
    explicit SecretEntry(QObject* parent = nullptr);
    ~SecretEntry() override;

    int count() const { return count_; }
    bool enough() const { return count_ >= least_ && count_ > 0; }
    bool active() const { return active_; }
    void setActive(bool active);
    bool digitsOnly() const { return digitsOnly_; }
    void setDigitsOnly(bool digits);
    int order() const { return order_; }

    // The pad's ten places; what a key shows, and that it was pressed.
    Q_INVOKABLE QString digitAt(int place) const;
    Q_INVOKABLE void pressPlace(int place);
    // A sign of the keyboard: printable ASCII, as secrets are (store/people/secret_rules.h); others are not taken.
    Q_INVOKABLE void pressSign(int sign);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void scramble();
    Q_INVOKABLE void finish();  // as OK and Enter do

    std::optional<QDBusUnixFileDescriptor> handOver() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void countChanged();
    void activeChanged();
    void digitsOnlyChanged();
    void orderChanged();
    void refused();    // a key that a secret cannot have, or no more room
    void finished();   // there is enough: take it now
    void forgotten();  // nobody went on: what was typed is gone

  private:
    void put(char sign);
    bool keyPress(const QKeyEvent& event);

    SecretBytes bytes_;
    DigitOrder digits_;
    QTimer idle_;
    int count_ = 0, least_ = 1, order_ = 0;
    bool active_ = false, digitsOnly_ = true;
};

}  // namespace sohoa::ui
