// An authority in polkit's place, on the office's bus: says what the test wants, and counts what it was asked.
#pragma once

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <vector>

#include "tests/support/bus_office.h"

namespace sohoa::test {

enum class Verdict { Yes, No, Challenge, Error, Rubbish, Silence };

class FakePolkit final : public QDBusVirtualObject {
  public:
    explicit FakePolkit(const BusOffice& office);

    Verdict verdict = Verdict::No;
    bool isThere() const { return there_; }
    int timesAsked() const { return asked_; }
    const QString& action() const { return action_; }    // that it was asked about last
    const QString& subject() const { return subject_; }  // the bus name of who wanted it
    void answerWhatWaits(bool yes);                      // what it kept silent about

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;
    QString introspect(const QString&) const override { return {}; }

  private:
    void answer(const QDBusMessage& question, bool yes, bool challenge);

    Visitor self_;
    bool there_ = false;
    int asked_ = 0;
    QString action_, subject_;
    std::vector<QDBusMessage> waiting_;
};

}  // namespace sohoa::test
