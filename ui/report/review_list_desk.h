// What waits for review, the most doubtful first, as the service orders it.
#pragma once

#include <QHash>
#include <QTimer>

#include "ui/desk.h"
#include "ui/records/row_list.h"
#include "ui/report/review_entry.h"

namespace sohoa::ui {

class ReviewListDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString origin READ origin WRITE setOrigin NOTIFY changed)  // kiosk, command, batch; "" for all
    Q_PROPERTY(QAbstractListModel* entries READ entries CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int sure READ sure NOTIFY changed)  // of them without a doubt
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(double first READ first NOTIFY changed)  // the job to begin with, 0 for none

  public:
    explicit ReviewListDesk(QObject* parent = nullptr);

    QString origin() const { return origin_; }
    void setOrigin(const QString& origin);
    // roles: job, title, code, type, origin, receivedAt, whyVi, whyEn, pages, urgency, doubts, least, picture, held
    QAbstractListModel* entries() { return &entries_; }
    int count() const { return int(told_.size()); }
    int sure() const;
    bool isKnown() const { return known_; }
    double first() const { return told_.isEmpty() ? 0 : double(told_.front().id); }

  signals:
    void changed();

  protected:
    void begin() override;

  private:
    void look();
    void show();
    void findPicture(const ReviewEntry& entry);

    RowList<ReviewEntry> entries_;
    QList<ReviewEntry> told_;
    QHash<qint64, QString> pictures_;
    QString origin_;
    bool known_ = false;
    QTimer soon_;
};

}  // namespace sohoa::ui
