// The office as the screen sees it: whose it is, whether its service can be reached, its jobs, and the one that lies
// open.
//
// It asks and shows, and decides nothing. When the service goes, what was last known stays, marked with the time it was
// known.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QAbstractListModel>
#include <QObject>
#include <QQmlParserStatus>
#include <QSet>
#include <QTimer>

#include "ui/door/door.h"
#include "ui/records/open_job.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

// Roles of jobs: {jobId, jobState, stateWord, held, errorVi, errorEn, created, title, documentCode, pageCount,
// urgency}.
class Office : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(Link link READ link NOTIFY linkChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY linkChanged)
    Q_PROPERTY(QString lastHeard READ lastHeard NOTIFY linkChanged)
    Q_PROPERTY(bool jobsKnown READ jobsKnown NOTIFY jobsChanged)
    Q_PROPERTY(QString code READ code NOTIFY officeChanged)
    Q_PROPERTY(QString name READ name NOTIFY officeChanged)
    Q_PROPERTY(QString place READ place NOTIFY officeChanged)
    Q_PROPERTY(QAbstractListModel* jobs READ jobs CONSTANT)
    Q_PROPERTY(int jobCount READ jobCount NOTIFY jobsChanged)
    Q_PROPERTY(sohoa::ui::OpenJob* opened READ opened CONSTANT)

  public:
    enum class Link {
        Seeking,  // just started, or the service just came: no answer yet
        Away,     // no bus, or nobody there under the service's name
        Failing,  // there, but it does not answer as it should; asked again every few seconds
        Ready,
    };
    Q_ENUM(Link)

    explicit Office(QObject* parent = nullptr);

    Q_INVOKABLE void openJob(double jobId);

    Link link() const { return link_; }
    QString problem() const { return problem_; }      // Failing: the bus's name of the error and its sentence
    QString lastHeard() const { return lastHeard_; }  // Vietnam time of the last answer, "" before the first
    bool jobsKnown() const { return jobsKnown_; }
    QString code() const { return office_.code; }
    QString name() const { return office_.name; }
    QString place() const { return office_.place; }
    QAbstractListModel* jobs() { return &jobs_; }
    int jobCount() const { return jobs_.rowCount(); }
    OpenJob* opened() { return &opened_; }

    void classBegin() override {}
    void componentComplete() override;  // works with the engine's door

  signals:
    void linkChanged();
    void officeChanged();
    void jobsChanged();

  private:
    void askAll();
    void askOpened();
    void askChanged();
    void showJobs(const QList<JobRecord>& jobs);
    void showJob(const JobDetails& job);
    void setLink(Link link, const QString& problem = {});
    template <class Value, class Show>
    void ask(const Door::Call& call, Show show);
    void askJob(qint64 id);
    void askPages(qint64 id);
    void doorMoved();
    void settle();

    Door* door_ = nullptr;
    int pending_ = 0;  // answers that are still to come
    OfficeRecord office_;
    RowList<JobRecord> jobs_;
    OpenJob opened_;
    Link link_ = Link::Seeking;
    QString problem_, lastHeard_;
    QString failure_;  // of the calls that are under way
    bool jobsKnown_ = false;
    QSet<qint64> changed_;  // asked about together, a moment later: a scan changes its job with every page
    QTimer askSoon_, askAgain_;
};

}  // namespace sohoa::ui
