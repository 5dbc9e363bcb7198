#include "ui/copy/sealed_desk.h"

#include <QJsonArray>

#include "core/clock.h"
#include "office1_interface.h"
#include "ui/copy/paper_printer.h"

namespace sohoa::ui {

static constexpr int DigestGroup = 4, DigestShown = 16;

void SealedDesk::setJob(double job) {
    job_ = qint64(job);
    emit changed();
    if (door() && door()->isOpen()) look();
}

void SealedDesk::begin() {
    connect(door(), &Door::jobChanged, this, &SealedDesk::followJob, Qt::UniqueConnection);
    look();
}

void SealedDesk::followJob(qint64 id) {
    if (id == job_) look();
}

void SealedDesk::look() {
    if (job_ <= 0) return;
    ask([&](Office1Interface& office) { return office.Record(job_); },
        [this](const Answer& answer) { show(answer.json()); });
}

void SealedDesk::show(const QJsonObject& record) {
    record_ = record;
    copy_ = {};
    const QString made = record["signed_sha256"].toString();
    for (const QJsonValue& copy : record["copies"].toArray())
        if (!made.isEmpty() && copy["after_sha256"].toString() == made) copy_ = copy.toObject();
    emit changed();
}

QString SealedDesk::name() const {
    const QString code = record_["document_code"].toString(), title = record_["title"].toString();
    return code.isEmpty() || code == title ? title : QString("%1 · %2").arg(code, title);
}

QString SealedDesk::shortDigest() const {
    QStringList groups;
    for (int at = 0; at < DigestShown && at < sha256().size(); at += DigestGroup)
        groups << sha256().mid(at, DigestGroup);
    return groups.join(' ');
}

QString SealedDesk::code() const { return isVerified() ? QString("%1 sha256:%2").arg(number(), sha256()) : QString(); }

QString SealedDesk::timeStamp() const {
    const auto time = parseIsoUtc(copy_["time_stamp"].toString().toStdString());
    return time ? QString::fromStdString(vietnamTimeShown(*time)) : QString();
}

// What was reached since counts.
QString SealedDesk::level() const {
    const QString now = record_["signature_level"].toString();
    return now.isEmpty() ? copy_["level"].toString() : now;
}

QString SealedDesk::levelWords() const {
    if (level() == "B-B") return tr("Dấu thời gian sẽ được bổ sung sau");
    if (level() == "B-T") return tr("Có dấu thời gian; chứng cứ lâu dài sẽ được bổ sung");
    if (level() == "B-LT") return tr("Đủ chứng cứ để kiểm tra lâu dài");
    return level() == "B-LTA" ? tr("Đủ chứng cứ để kiểm tra và lưu trữ lâu dài") : QString();
}

QString SealedDesk::receivers() const {
    QStringList all;
    for (const QJsonValue& dispatch : record_["dispatches"].toArray())
        all << dispatch["receiver"].toString();
    return all.join(", ");
}

void SealedDesk::printSlip() {
    slip_.clear();
    emit changed();
    ask([&](Office1Interface& office) { return office.PrintSlip(job_); },
        [this](const Answer& answer) {
            printPaper(this, answer.file(0), [this](Printing outcome) {
                slip_ = outcome == Printing::Queued ? "printed" : "no_printer";
                emit changed();
            });
        });
}

}  // namespace sohoa::ui
