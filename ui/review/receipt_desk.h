// The receipt of a document whose record was confirmed: first how far its PDF/A is, then what the office has of it and
// where it goes.
#pragma once

#include <QVariantList>

#include "ui/desk.h"

namespace sohoa::ui {

class ReceiptDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY jobSet)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString arrivalNumber READ arrivalNumber NOTIFY changed)
    Q_PROPERTY(QString arrivalDate READ arrivalDate NOTIFY changed)
    Q_PROPERTY(QString sha256 READ sha256 NOTIFY changed)
    Q_PROPERTY(QString shortSha256 READ shortSha256 NOTIFY changed)
    Q_PROPERTY(QString paperPlace READ paperPlace NOTIFY changed)
    Q_PROPERTY(bool paperAlso READ paperAlso NOTIFY changed)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)
    Q_PROPERTY(QStringList images READ images NOTIFY changed)
    Q_PROPERTY(sohoa::ui::Trouble held READ held NOTIFY changed)
    Q_PROPERTY(double stepDone READ stepDone NOTIFY progressed)

  public:
    enum Stage {
        Asking,
        Before,   // not confirmed yet
        Working,  // confirmed; the PDF/A is being made
        Held,     // something waits for a person first
        Kept,     // the archive file is in the store
        Ended,    // cancelled or recalled
    };
    Q_ENUM(Stage)

    using Desk::Desk;

    Q_INVOKABLE void resume();

    double job() const { return double(job_); }
    void setJob(double job);
    Stage stage() const { return stage_; }
    QString title() const { return record_["title"].toString(); }
    QString code() const { return record_["document_code"].toString(); }
    QString arrivalNumber() const { return field("ArrivalNumber"); }  // "" where the number comes from elsewhere, later
    QString arrivalDate() const { return field("ArrivalDate"); }
    QString sha256() const { return record_["archive_sha256"].toString(); }
    QString shortSha256() const;  // its first and last letters, as a person compares them
    QString paperPlace() const { return record_["paper_place"].toString(); }
    bool paperAlso() const { return record_["paper_also"].toBool(); }
    QList<int> counts() const;   // expected (-1: nobody counted), fed, stored, in the PDF (-1: not yet)
    QStringList images() const;  // of its first pages, for the picture of the stack
    const Trouble& held() const { return held_; }
    double stepDone() const { return stepDone_; }

    void show(const QJsonObject& record);  // as Record answers

  signals:
    void jobSet();
    void changed();
    void progressed();
    void kept();  // the archive file is in the store now, or was when this screen was opened

  protected:
    void begin() override;

  private:
    QString field(const char* name) const;
    void look();
    void heard(qint64 id);
    void hearProgress(qint64 id, qint64 done, qint64 of);

    qint64 job_ = 0;
    Stage stage_ = Asking;
    QJsonObject record_;
    Trouble held_;
    double stepDone_ = -1;
};

}  // namespace sohoa::ui
