#include "ui/review/receipt_desk.h"

#include <QJsonArray>
#include <algorithm>

#include "office1_interface.h"
#include "ui/pictures/page_image_provider.h"
#include "ui/records/field_words.h"
#include "ui/records/job_state.h"

namespace sohoa::ui {

static constexpr int PagesShown = 3;
static constexpr int ShortEnd = 8;

void ReceiptDesk::begin() {
    connect(door(), &Door::jobChanged, this, &ReceiptDesk::heard, Qt::UniqueConnection);
    connect(door(), &Door::rested, this, &ReceiptDesk::heard, Qt::UniqueConnection);
    connect(door(), &Door::progress, this, &ReceiptDesk::hearProgress, Qt::UniqueConnection);
    look();
}

void ReceiptDesk::setJob(double job) {
    if (job_ == qint64(job)) return;
    job_ = qint64(job);
    record_ = {};
    stage_ = Asking;
    emit jobSet();
    emit changed();
    look();
}

void ReceiptDesk::look() {
    if (job_ <= 0) return;
    ask([this](Office1Interface& office) { return office.Record(job_); },
        [this](const Answer& answer) { show(answer.json()); });
}

void ReceiptDesk::heard(qint64 id) {
    if (id == job_) look();
}

void ReceiptDesk::hearProgress(qint64 id, qint64 done, qint64 of) {
    if (id != job_) return;
    stepDone_ = of > 0 ? std::clamp(double(done) / double(of), 0.0, 1.0) : -1;
    emit progressed();
}

static ReceiptDesk::Stage stageOf(const QJsonObject& record) {
    const JobState::Value state = jobStateNamed(record["state"].toString());
    if (state == JobState::Cancelled || !record["recalled_at"].toString().isEmpty()) return ReceiptDesk::Ended;
    if (state >= JobState::Archived) return ReceiptDesk::Kept;
    if (record["held"].isObject()) return ReceiptDesk::Held;
    return state == JobState::Confirmed ? ReceiptDesk::Working : ReceiptDesk::Before;
}

void ReceiptDesk::show(const QJsonObject& record) {
    const Stage before = stage_;
    record_ = record;
    stage_ = stageOf(record);
    const QJsonObject held = record["held"].toObject();
    held_ = held.isEmpty() ? Trouble() : Trouble::named(held["code"].toString(), held["detail"].toString());
    emit changed();
    if (stage_ == Kept && before != Kept) emit kept();
}

void ReceiptDesk::resume() {
    ask([this](Office1Interface& office) { return office.Resume(job_); }, [this](const Answer&) { look(); });
}

QString ReceiptDesk::field(const char* name) const {
    const QJsonValue value = record_["fields"][QLatin1String(name)]["value"];
    return value.isDouble() ? QString::number(value.toInteger()) : FieldWords::value(name, value.toString());
}

QString ReceiptDesk::shortSha256() const {
    const QString whole = sha256();
    return whole.size() <= 2 * ShortEnd ? whole : whole.left(ShortEnd) + "…" + whole.right(ShortEnd);
}

QList<int> ReceiptDesk::counts() const {
    const QJsonObject counts = record_["counts"].toObject();
    return {counts["expected"].toInt(-1), counts["fed"].toInt(), counts["stored"].toInt(), counts["in_pdf"].toInt(-1)};
}

QStringList ReceiptDesk::images() const {
    QStringList images;
    for (const QJsonValue& page : record_["pages"].toArray())
        if (images.size() < PagesShown) images << PageImageProvider::urlOf(page["file"].toString());
    return images;
}

}  // namespace sohoa::ui
