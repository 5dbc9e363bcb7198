// An office for trying the kiosk: a real service on a real bus with made-up jobs, whose pages are painted images.
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QVariantMap>
#include <memory>

namespace sohoa::ui::test {

// Speaks the interface of service/vn.sohoa.Office1.xml through an adaptor that is generated from it, on the bus that
// the kiosk finds (ui/office_bus.h), under a connection of its own. Owner of its page images.
class SampleOffice : public QObject {
    Q_OBJECT

  public:
    explicit SampleOffice(QObject* parent = nullptr);
    ~SampleOffice() override;

    Q_INVOKABLE bool start();  // comes onto the bus
    Q_INVOKABLE void stop();   // leaves it, as a service that ends

    Q_INVOKABLE void removeAllJobs();
    Q_INVOKABLE void addSampleJobs();  // 4 accepted, 3 held, 2 refused, 1 cancelled
    Q_INVOKABLE void addScanningJob(qint64 id);
    Q_INVOKABLE void addPage(qint64 id);
    Q_INVOKABLE void change(qint64 id, const QString& key, const QVariant& value);
    Q_INVOKABLE void damagePage(qint64 id, int number);  // its file is cut off in the middle
    Q_INVOKABLE void failWith(const QString& errorName) {
        failure_ = errorName;
    }  // every answer from now on; "" for none

    QString failure() const { return failure_; }
    QVariantMap office() const;
    QList<QVariantMap> jobs() const;
    QVariantMap job(qint64 id) const;  // empty for one that is not known
    QList<QVariantMap> pages(qint64 id) const;

  signals:
    void jobChanged(qint64 id, const QString& state);

  private:
    struct SampleJob {
        QVariantMap details;
        QList<QVariantMap> pages;
    };
    SampleJob& add(qint64 id, const QString& state, const QVariantMap& more = {});
    SampleJob* find(qint64 id);
    void appendPage(SampleJob& job, const QString& ending, const QString& kind);

    std::unique_ptr<QObject> object_;
    QTemporaryDir folder_;
    QList<SampleJob> jobs_;  // newest first
    int painted_ = 0;
    QString failure_;
    QString connectionName_;
};

}  // namespace sohoa::ui::test
