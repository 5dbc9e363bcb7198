// The desk for looking at one job whole: what the service says of it, its pages, and its chain of custody.
#pragma once

#include <QAbstractListModel>

#include "ui/desk.h"
#include "ui/records/custody_link.h"
#include "ui/records/open_job.h"

namespace sohoa::ui {

// Roles of links: kind, word, count, digest, time, broken.
class RecordDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY jobSet)
    Q_PROPERTY(sohoa::ui::OpenJob* opened READ opened CONSTANT)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* links READ links CONSTANT)
    Q_PROPERTY(int linkCount READ linkCount NOTIFY changed)
    Q_PROPERTY(bool whole READ isWhole NOTIFY changed)
    Q_PROPERTY(bool custodyKnown READ isCustodyKnown NOTIFY changed)

  public:
    explicit RecordDesk(QObject* parent = nullptr);

    double job() const { return double(job_); }
    void setJob(double job);
    OpenJob* opened() { return &opened_; }
    bool isKnown() const { return known_; }
    QAbstractListModel* links() { return &links_; }
    int linkCount() const { return links_.rowCount(); }
    bool isWhole() const { return whole_; }  // every link holds
    bool isCustodyKnown() const { return custodyKnown_; }

    static QString wordFor(const QString& kind);
    void showCustody(const QJsonObject& custody);  // as Custody answers

  signals:
    void jobSet();
    void changed();

  protected:
    void begin() override;
    void speakAgain() override;

  private:
    void look();
    void heard(qint64 id);

    qint64 job_ = 0;
    OpenJob opened_;
    RowList<CustodyLink> links_;
    bool known_ = false, whole_ = false, custodyKnown_ = false;
};

}  // namespace sohoa::ui
