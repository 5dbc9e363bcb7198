// The lists of jobs that wait for a person: what is held, and what is overdue; one of them is chosen, and goes on.
#pragma once

#include <QAbstractListModel>
#include <QTimer>

#include "ui/desk.h"
#include "ui/lookup/job_card.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

// Roles of jobs: jobId, title, documentCode, received, due, pages, urgency, jobState, stateWord, trouble, chosen.
class WaitingDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Which which READ which WRITE setWhich NOTIFY whichSet)
    Q_PROPERTY(QAbstractListModel* jobs READ jobs CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(double chosen READ chosen NOTIFY changed)
    Q_PROPERTY(Way way READ way NOTIFY changed)
    Q_PROPERTY(bool secret READ isSecret NOTIFY changed)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)

  public:
    enum Which { HeldJobs, OverdueJobs };
    Q_ENUM(Which)
    enum Way { Nothing, Look, Scan, Review, Resume };  // of the chosen job, as in JobCard
    Q_ENUM(Way)

    explicit WaitingDesk(QObject* parent = nullptr);

    Q_INVOKABLE void choose(double job);
    Q_INVOKABLE void resume();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void askForRelease(const QString& reason);  // a false alarm of secrecy: a second person decides

    Which which() const { return which_; }
    void setWhich(Which which);
    QAbstractListModel* jobs() { return &jobs_; }
    int count() const { return jobs_.rowCount(); }
    bool isKnown() const { return known_; }
    double chosen() const { return double(chosen_); }  // 0: none
    Way way() const;
    bool isSecret() const;
    bool canCancel() const;

    void show(const QJsonObject& records);  // as Records and Overdue answer

  signals:
    void whichSet();
    void changed();
    void released();  // what was asked for waits for the second person

  protected:
    void begin() override;

  private:
    void look();
    void lookSoon();
    const JobCard* card() const;
    void decide(const Door::Call& call);

    Which which_ = HeldJobs;
    RowList<JobCard> jobs_;
    qint64 chosen_ = 0;
    bool known_ = false;
    QTimer soon_;
};

}  // namespace sohoa::ui
