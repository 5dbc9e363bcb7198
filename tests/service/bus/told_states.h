// What a visitor is told about their session, in the order of telling.
#pragma once

#include <QObject>
#include <QStringList>

#include "tests/support/bus_office.h"

namespace sohoa::test {

class ToldStates final : public QObject {
    Q_OBJECT

  public:
    explicit ToldStates(const Visitor& visitor) {
        QDBusConnection bus = visitor.bus();
        bus.connect("vn.sohoa.Office1", "/vn/sohoa/Office1", "vn.sohoa.Office1", "SessionChanged", this,
                    SLOT(told(QString)));
    }
    const QStringList& states() const { return states_; }

  private slots:
    void told(const QString& state) { states_ << state; }

  private:
    QStringList states_;
};

}  // namespace sohoa::test
