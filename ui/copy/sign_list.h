// The documents that wait for the seal, as a list that its keeper agrees to: what each is, in which order, which are
// checked, and what became of them. Pure: no door.
//
// The most urgent first, then the oldest. A copy that was ordered before keeps its form; of the others the keeper says
// what the paper was (nothing said: SAO Y, and the service asks no more).
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "ui/door/answer.h"

namespace sohoa::ui {

struct WaitingCopy {
    enum Outcome { Waits, InHand, Signed, Failed };

    qint64 id = 0;
    QString title, code, archive;  // archive: SHA-256 of the file that is shown
    int pages = 0, urgency = 0;
    bool ordered = false;  // its form stands
    QString form = "sao-y", source, chosenPages;
    bool checked = true;
    Outcome outcome = Waits;
    Trouble why;  // of Failed, and of one that is held

    qint64 key() const { return id; }
    friend bool operator==(const WaitingCopy&, const WaitingCopy&) = default;
};

class SignList {
  public:
    // jobs: those of Records. What was checked, chosen and signed before stays so.
    void take(const QJsonArray& jobs);

    const QList<WaitingCopy>& copies() const { return copies_; }
    const WaitingCopy* find(qint64 id) const;
    int checked() const;  // that are not signed
    int signedCount() const;

    void check(qint64 id, bool checked);
    void checkAll(bool checked);
    void choose(qint64 id, const QString& source, const QString& form, const QString& pages);  // not of an ordered one

    QJsonObject request() const;  // for CertifyList: what is checked, as it is shown
    void begin();                 // what is checked is in hand
    void rest(qint64 id, const Trouble& trouble);
    void stop();  // what is still in hand waits again

  private:
    WaitingCopy* copy(qint64 id);

    QList<WaitingCopy> copies_;
};

}  // namespace sohoa::ui
