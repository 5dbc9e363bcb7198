// The office's key tokens: who keeps them, how long their certificates hold, what was done with them, and the report
// that a key may be known to others.
//
// That report needs no PIN, no second person and no device: from the moment the service has entered it nothing is
// signed any more, and the managing agency has to be told within 24 hours (docs/custody.md). Other acts are entered
// with the command line.
#pragma once

#include "ui/custody/token_card.h"
#include "ui/desk.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

struct CustodyLine {
    qint64 sequence = 0;
    QString day, words, person, note;

    qint64 key() const { return sequence; }
    friend bool operator==(const CustodyLine&, const CustodyLine&) = default;
};

class CustodyDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel* tokens READ tokens CONSTANT)
    Q_PROPERTY(QAbstractListModel* history READ history CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int shown READ shown NOTIFY changed)  // whose history is shown; -1: none
    Q_PROPERTY(bool reported READ isReported NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)  // "", "printed", "no_printer"

  public:
    explicit CustodyDesk(QObject* parent = nullptr);

    // Roles: place, name, serial, label, tokenState, keeper, keeperPosition, substitutes, decision, subject, issuer,
    // validUntil, daysLeft, partLeft, expiryWarning, reportDue, hoursToReport, device, deviceWords, canBeReported.
    QAbstractListModel* tokens() { return &tokens_; }
    QAbstractListModel* history() { return &history_; }  // the newest first: day, words, person, note
    int count() const { return int(tokens_.rows().size()); }
    int shown() const { return shown_; }
    bool isReported() const { return reported_; }
    QString notice() const { return notice_; }

    Q_INVOKABLE void showHistory(int place);
    Q_INVOKABLE void reportCompromise(int place, const QString& reason);
    Q_INVOKABLE void printNotice(int place);

  signals:
    void changed();

  protected:
    void begin() override;
    void speakAgain() override;

  private:
    void look();
    void show();
    void showLines(const QJsonObject& history);
    QJsonObject which(int place) const;

    RowList<TokenCard> tokens_;
    RowList<CustodyLine> history_;
    QList<TokenCard> cards_;
    int shown_ = -1;
    bool reported_ = false;
    QString notice_;
};

}  // namespace sohoa::ui
