// The desk at which a person confirms what was read off a document: one job, its fields, and the page beside them.
//
// What must be seen before confirming is counted here; whether the record may stand is the service's to say (Confirm).
// Of a paper with a mark of secrecy nothing is kept in it but that it was found.
#pragma once

#include <QAbstractListModel>
#include <QRectF>
#include <QSizeF>
#include <QVariantList>

#include "ui/desk.h"
#include "ui/records/row_list.h"
#include "ui/review/review_field.h"

namespace sohoa::ui {

// Roles of fields: name, value (as people read it), sureness, seen, fixed, waits, missing, inHand, onPaper, doubts,
// proposals (as people read them), choices.
class ReviewDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY jobSet)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* fields READ fields CONSTANT)
    Q_PROPERTY(QString inHand READ inHand NOTIFY handChanged)
    Q_PROPERTY(int rowInHand READ rowInHand NOTIFY handChanged)
    Q_PROPERTY(int page READ page WRITE turnTo NOTIFY handChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(QString pageImage READ pageImage NOTIFY handChanged)
    Q_PROPERTY(QSizeF pageSize READ pageSize NOTIFY handChanged)
    Q_PROPERTY(QRectF target READ target NOTIFY handChanged)
    Q_PROPERTY(QVariantList boxes READ boxes NOTIFY handChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY handChanged)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY handChanged)
    Q_PROPERTY(QVariantList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(sohoa::ui::Trouble held READ held NOTIFY changed)
    Q_PROPERTY(double stepDone READ stepDone NOTIFY progressed)
    Q_PROPERTY(QStringList seen READ seen NOTIFY handChanged)

  public:
    enum Stage {
        Asking,   // nothing is known yet
        Working,  // scanned or being read: it comes by itself
        Ready,    // to be confirmed
        Secret,   // a mark of secrecy was found
        Held,     // something else waits for a person first
        Passed,   // confirmed, here or elsewhere, or further on
        Ended,    // cancelled or recalled
    };
    Q_ENUM(Stage)

    explicit ReviewDesk(QObject* parent = nullptr);

    Q_INVOKABLE void choose(const QString& field);  // a touch of the field or of its box: it is seen
    Q_INVOKABLE void approve();                     // the field in hand is right; the next that waits comes to hand
    Q_INVOKABLE void fix(const QString& field, const QString& shown);  // as a person typed or chose it
    Q_INVOKABLE void remember(const QStringList& seen);  // what was seen before the kiosk was started again
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void cancel();

    double job() const { return double(job_); }
    void setJob(double job);
    Stage stage() const { return stage_; }
    QAbstractListModel* fields() { return &fields_; }
    QString inHand() const { return inHand_; }
    int rowInHand() const;
    int page() const { return page_; }
    void turnTo(int page);
    int pageCount() const { return int(pages_.size()); }
    QString pageImage() const;
    QSizeF pageSize() const;
    QRectF target() const;       // the box of the field in hand on the page that is shown; empty for the whole page
    QVariantList boxes() const;  // {name, box, sureness, inHand} of the page that is shown
    int waiting() const;
    bool canConfirm() const { return stage_ == Ready && waiting() == 0 && !isBusy(); }
    QVariantList warnings() const { return warnings_; }  // {vi, en, job}: what a person should know before confirming
    const Trouble& held() const { return held_; }
    double stepDone() const { return stepDone_; }  // 0 to 1 of the step in hand; below 0: not known
    QStringList seen() const;

    void show(const QJsonObject& record);  // as Record answers

  signals:
    void jobSet();
    void changed();
    void handChanged();
    void progressed();
    void confirmed();  // the service has it
    void cancelled();

  protected:
    void begin() override;
    void speakAgain() override;

  private:
    struct Page {
        QString image;
        QSizeF size;
    };
    void look();
    void heard(qint64 id);
    void hearProgress(qint64 id, qint64 done, qint64 of);
    void showRows(QList<ReviewField> rows);
    void takeNext();
    const ReviewField* rowNamed(const QString& field) const;

    qint64 job_ = 0;
    Stage stage_ = Asking;
    RowList<ReviewField> fields_;
    QList<Page> pages_;
    QString inHand_;
    QStringList remembered_;
    int page_ = 1;
    QVariantList warnings_;
    Trouble held_;
    double stepDone_ = -1;
};

}  // namespace sohoa::ui
