// The scanners of the office: which there are, what they are called, and a test that shows what came out. Main thread.
#pragma once

#include <QTimer>
#include <QVariantList>

#include "ui/desk.h"

namespace sohoa::ui {

class DevicesDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    // {key (what its methods take), title, subtitle, address, stateWords, badge, locked, byHand, lastSeen}
    Q_PROPERTY(QVariantList devices READ devices NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(QString lookedAt READ lookedAt NOTIFY changed)
    Q_PROPERTY(sohoa::ui::Trouble lookTrouble READ lookTrouble NOTIFY changed)  // of the last look
    Q_PROPERTY(bool testing READ isTesting NOTIFY changed)
    Q_PROPERTY(QString testPicture READ testPicture NOTIFY changed)   // a data URL, "" for none
    Q_PROPERTY(QVariantList testFacts READ testFacts NOTIFY changed)  // {name, value}

  public:
    explicit DevicesDesk(QObject* parent = nullptr);

    QVariantList devices() const;
    bool isLooking() const { return told_["looking"].toBool(); }
    QString lookedAt() const;
    Trouble lookTrouble() const;
    bool isTesting() const { return testing_; }
    QString testPicture() const { return testPicture_; }
    QVariantList testFacts() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void rename(const QString& device, const QString& name);
    Q_INVOKABLE void lock(const QString& device, bool locked);
    Q_INVOKABLE void forget(const QString& device);
    Q_INVOKABLE void add(const QString& address, const QString& name);
    // One page from the glass, or one sheet through the feeder; kept nowhere.
    Q_INVOKABLE void test(const QString& device, bool fromFeeder);
    Q_INVOKABLE void forgetTest();

  signals:
    void changed();

  protected:
    void begin() override { look(); }
    void speakAgain() override { emit changed(); }

  private:
    void look();
    void change(const Door::Call& call);

    QJsonObject told_, testReport_;
    QString testPicture_;
    bool testing_ = false;
    QTimer again_;
};

}  // namespace sohoa::ui
