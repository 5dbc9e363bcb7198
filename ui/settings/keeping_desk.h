// How the office keeps what it has: backups and how far they are, the last test restore, and whether the ledger is
// whole.
#pragma once

#include <QVariantList>

#include "ui/desk.h"

namespace sohoa::ui {

class KeepingDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool enough READ enough NOTIFY changed)  // two independent media hold everything
    // {place, verifiedAt, fullAt, entriesBehind, behind, fullDue, trouble}
    Q_PROPERTY(QVariantList media READ media NOTIFY changed)
    Q_PROPERTY(QString restoreTestedAt READ restoreTestedAt NOTIFY changed)  // "" for never
    Q_PROPERTY(bool restoreTestDue READ restoreTestDue NOTIFY changed)
    Q_PROPERTY(bool verifying READ isVerifying NOTIFY changed)
    // Of the ledger: {} before it was asked for, else {whole, entries, anchors, brokenAt, reason}
    Q_PROPERTY(QVariantMap ledger READ ledger NOTIFY changed)

  public:
    using Desk::Desk;

    bool isKnown() const { return !told_.isEmpty(); }
    bool enough() const { return told_["enough"].toBool(); }
    QVariantList media() const;
    QString restoreTestedAt() const;
    bool restoreTestDue() const { return told_["restore_test_due"].toBool(true); }
    bool isVerifying() const { return verifying_; }
    QVariantMap ledger() const { return ledger_; }

    Q_INVOKABLE void verifyLedger();  // reads all of it: minutes in an old office

  signals:
    void changed();

  protected:
    void begin() override;

  private:
    QJsonObject told_;
    QVariantMap ledger_;
    bool verifying_ = false;
};

}  // namespace sohoa::ui
