#include "ui/records/record_desk.h"

#include <QDBusArgument>

#include "office1_interface.h"

namespace sohoa::ui {

QString RecordDesk::wordFor(const QString& kind) {
    if (kind == QLatin1String("sheet")) return tr("Tờ giấy");
    if (kind == QLatin1String("image")) return tr("Ảnh quét");
    if (kind == QLatin1String("recognized")) return tr("Chữ đọc được");
    if (kind == QLatin1String("archive")) return tr("PDF/A");
    if (kind == QLatin1String("signed")) return tr("Bản sao có dấu số");
    if (kind == QLatin1String("message")) return tr("Gói tin gửi đi");
    if (kind == QLatin1String("receipt")) return tr("Nơi nhận báo");
    return kind;
}

RecordDesk::RecordDesk(QObject* parent)
    : Desk(parent),
      links_({{"kind", [](const CustodyLink& l) { return l.kind; }},
              {"word", [](const CustodyLink& l) { return wordFor(l.kind); }},
              {"count", [](const CustodyLink& l) { return l.count; }},
              {"digest", [](const CustodyLink& l) { return l.digest; }},
              {"time", [](const CustodyLink& l) { return l.time; }},
              {"broken", [](const CustodyLink& l) { return l.broken; }}}) {}

void RecordDesk::begin() {
    connect(door(), &Door::jobChanged, this, &RecordDesk::heard, Qt::UniqueConnection);
    look();
}

void RecordDesk::setJob(double job) {
    if (job_ == qint64(job)) return;
    job_ = qint64(job);
    opened_.close();
    links_.show({});
    known_ = custodyKnown_ = false;
    emit jobSet();
    emit changed();
    look();
}

void RecordDesk::heard(qint64 id) {
    if (id == job_) look();
}

void RecordDesk::look() {
    if (job_ <= 0) return;
    const qint64 id = job_;
    ask([id](Office1Interface& office) { return office.Job(id); },
        [this, id](const Answer& answer) {
            if (id != job_) return;
            const JobDetails details = JobDetails::from(qdbus_cast<QVariantMap>(answer.values.value(0)));
            if (opened_.id() != id) opened_.open(details.job);
            opened_.show(details);
            known_ = true;
            emit changed();
            ask([id](Office1Interface& office) { return office.Pages(id); },
                [this, id](const Answer& pages) {
                    if (id != job_) return;
                    QList<PageRecord> all;
                    for (const QVariantMap& page : qdbus_cast<QList<QVariantMap>>(pages.values.value(0)))
                        all << PageRecord::from(page);
                    opened_.showPages(all);
                });
        });
    ask([id](Office1Interface& office) { return office.Custody(id); },
        [this, id](const Answer& answer) {
            if (id == job_) showCustody(answer.json());
        });
}

void RecordDesk::showCustody(const QJsonObject& custody) {
    links_.show(custodyLinksFrom(custody));
    whole_ = custody["whole"].toBool();
    custodyKnown_ = true;
    emit changed();
}

void RecordDesk::speakAgain() {
    const QList<CustodyLink> rows = links_.rows();
    links_.show({});
    links_.show(rows);
}

}  // namespace sohoa::ui
