// Incoming e-documents: the list, and of the one that is chosen what its signatures are worth.
#pragma once

#include <QTimer>
#include <QVariantList>

#include "ui/desk.h"
#include "ui/records/row_list.h"
#include "ui/traffic/incoming_document.h"

namespace sohoa::ui {

class EInboxDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel* documents READ documents CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY changed)    // the chosen one, 0 for none
    Q_PROPERTY(QVariantMap document READ document NOTIFY changed)  // of the list: title, code, receivedAt, verdict…
    // {kind, verdict, verdictWords, badge, verifiedAt, pages, failed, signatures: [{signer, organisation, signedAt,
    // stampedAt, stampAuthority, level, verdict, verdictWords, badge, checks: [{letter, name, verdict, verdictWords,
    // badge, whyVi, whyEn, detail}]}]}
    Q_PROPERTY(QVariantList originals READ originals NOTIFY changed)

  public:
    explicit EInboxDesk(QObject* parent = nullptr);

    // roles: job, title, code, receivedAt, verdict, verdictWords, badge, pages, state, stateWord, held
    QAbstractListModel* documents() { return &documents_; }
    int count() const { return documents_.rowCount(); }
    bool isKnown() const { return known_; }
    double job() const { return double(job_); }
    void setJob(double job);
    QVariantMap document() const;
    QVariantList originals() const;

    static QString wordsOf(Verdict verdict);
    static int badgeOf(Verdict verdict);  // Badge.Kind

  signals:
    void changed();

  protected:
    void begin() override;
    void speakAgain() override;

  private:
    void look();
    void lookAtChosen();

    RowList<IncomingDocument> documents_;
    QList<OriginalFile> originals_;
    qint64 job_ = 0;
    bool known_ = false;
    QTimer soon_;
};

}  // namespace sohoa::ui
