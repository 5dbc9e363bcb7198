// A card reader that types like a keyboard: the card's number and Enter, faster than any hand.
//
// It listens while it is active and no field takes text, and then withholds what is typed from the screen, so that a
// card presses no button. The number is kept in locked memory until it is handed over. GUI thread.
#pragma once

#include <QElapsedTimer>

#include "core/secret_bytes.h"
#include "ui/secret/secret_source.h"

class QKeyEvent;

namespace sohoa::ui {

class CardReader : public sohoa::ui::SecretSource {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int longestGap MEMBER longestGap_)  // ms between two signs of one card

  public:
    explicit CardReader(QObject* parent = nullptr);

    bool active() const { return active_; }
    void setActive(bool active);
    std::optional<QDBusUnixFileDescriptor> handOver() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void activeChanged();
    void read();  // a number is there: hand it over now

  private:
    bool keyPress(const QKeyEvent& event);
    void forget();

    SecretBytes number_;
    std::size_t count_ = 0;
    QElapsedTimer sinceLast_;
    int longestGap_ = 150;
    bool active_ = false;
};

}  // namespace sohoa::ui
