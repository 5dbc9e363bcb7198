// The job that lies open on the screen: what the service last said about it.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QAbstractListModel>
#include <QObject>

#include "ui/records/office_records.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

// Owned by Office. Roles: pages {number, sheet, back, pixelWidth, pixelHeight, dpi, kind, confidence, image};
// fields {name, text}; dispatches {receiver, dispatchState, stateWord, statusCode, docId}; steps: seven StepState
// values.
class OpenJob : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The office opens jobs.")
    Q_PROPERTY(double jobId READ jobId NOTIFY changed)  // QML's number, exact to 2^53
    Q_PROPERTY(sohoa::ui::JobState::Value jobState READ jobState NOTIFY changed)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed)
    Q_PROPERTY(bool held READ held NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QString errorVi READ errorVi NOTIFY changed)
    Q_PROPERTY(QString errorEn READ errorEn NOTIFY changed)
    Q_PROPERTY(QString created READ created NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString documentCode READ documentCode NOTIFY changed)
    Q_PROPERTY(int urgency READ urgency NOTIFY changed)
    Q_PROPERTY(QString archiveFile READ archiveFile NOTIFY changed)
    Q_PROPERTY(QString signedFile READ signedFile NOTIFY changed)
    Q_PROPERTY(QList<int> steps READ steps NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* pages READ pages CONSTANT)
    Q_PROPERTY(QAbstractListModel* fields READ fields CONSTANT)
    Q_PROPERTY(QAbstractListModel* dispatches READ dispatches CONSTANT)
    Q_PROPERTY(QStringList pageImages READ pageImages NOTIFY pagesChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY pagesChanged)
    Q_PROPERTY(int fieldCount READ fieldCount NOTIFY changed)
    Q_PROPERTY(int dispatchCount READ dispatchCount NOTIFY changed)
    Q_PROPERTY(bool pagesKnown READ pagesKnown NOTIFY pagesChanged)

  public:
    explicit OpenJob(QObject* parent = nullptr);

    // From the list, before the details are here: what the list knows, and nothing of the job before.
    void open(const JobRecord& job);
    void close();
    void show(const JobDetails& details);
    void showPages(const QList<PageRecord>& pages);

    qint64 id() const { return details_.job.id; }
    double jobId() const { return double(details_.job.id); }
    JobState::Value jobState() const { return details_.job.state; }
    QString stateWord() const { return details_.job.stateWord; }
    bool held() const { return details_.job.held; }
    QString errorCode() const { return details_.job.errorCode; }
    QString errorVi() const { return details_.job.errorVi; }
    QString errorEn() const { return details_.job.errorEn; }
    QString created() const { return details_.job.created; }
    QString operatorName() const { return details_.job.operatorName; }
    QString source() const { return details_.job.source; }
    QString title() const { return details_.job.title; }
    QString documentCode() const { return details_.job.documentCode; }
    int urgency() const { return details_.job.urgency; }
    QString archiveFile() const { return details_.archiveFile; }
    QString signedFile() const { return details_.signedFile; }
    QList<int> steps() const;
    QAbstractListModel* pages() { return &pages_; }
    QAbstractListModel* fields() { return &fields_; }
    QAbstractListModel* dispatches() { return &dispatches_; }
    QStringList pageImages() const;
    int pageCount() const { return pages_.rowCount(); }
    int fieldCount() const { return fields_.rowCount(); }
    int dispatchCount() const { return dispatches_.rowCount(); }
    bool pagesKnown() const { return pagesKnown_; }

  signals:
    void changed();
    void pagesChanged();

  private:
    void showDetails(const JobDetails& details);

    JobDetails details_;
    bool pagesKnown_ = false;
    RowList<PageRecord> pages_;
    RowList<FieldRecord> fields_;
    RowList<DispatchRecord> dispatches_;
};

}  // namespace sohoa::ui
