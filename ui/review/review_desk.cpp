#include "ui/review/review_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "office1_interface.h"
#include "ui/pictures/page_image_provider.h"
#include "ui/records/field_words.h"
#include "ui/records/job_state.h"
#include "ui/review/review_words.h"

namespace sohoa::ui {

static QStringList shownAll(const ReviewField& field) {
    QStringList all;
    for (const QString& proposal : field.proposals())
        all << FieldWords::value(field.name, proposal);
    return all;
}

ReviewDesk::ReviewDesk(QObject* parent)
    : Desk(parent),
      fields_({{"name", [](const ReviewField& f) { return f.name; }},
               {"value", [](const ReviewField& f) { return FieldWords::value(f.name, f.text()); }},
               {"sureness", [](const ReviewField& f) { return int(f.sureness()); }},
               {"seen", [](const ReviewField& f) { return f.seen && f.mustBeSeen(); }},
               {"fixed", [](const ReviewField& f) { return f.fixed && *f.fixed != f.read; }},
               {"waits", [](const ReviewField& f) { return f.waits(); }},
               {"missing", [](const ReviewField& f) { return f.isMissing(); }},
               {"inHand", [](const ReviewField& f) { return f.inHand; }},
               {"onPaper", [](const ReviewField& f) { return f.page > 0 && !f.box.isEmpty(); }},
               {"doubts", [](const ReviewField& f) { return ReviewWords::asList(f.doubts); }},
               {"proposals", [](const ReviewField& f) { return shownAll(f); }},
               {"choices", [](const ReviewField& f) { return FieldWords::choices(f.name); }}}) {
    connect(this, &Desk::busyChanged, this, &ReviewDesk::handChanged);
}

void ReviewDesk::begin() {
    connect(door(), &Door::jobChanged, this, &ReviewDesk::heard, Qt::UniqueConnection);
    connect(door(), &Door::rested, this, &ReviewDesk::heard, Qt::UniqueConnection);
    connect(door(), &Door::progress, this, &ReviewDesk::hearProgress, Qt::UniqueConnection);
    look();
}

void ReviewDesk::setJob(double job) {
    if (job_ == qint64(job)) return;
    job_ = qint64(job);
    stage_ = Asking;
    showRows({});
    pages_.clear();
    remembered_.clear();
    page_ = 1;
    emit jobSet();
    emit changed();
    look();
}

// The rows are words of the old language in the view's memory.
void ReviewDesk::speakAgain() {
    const QList<ReviewField> rows = fields_.rows();
    fields_.show({});
    showRows(rows);
}

void ReviewDesk::heard(qint64 id) {
    if (id == job_ && stage_ != Ready) look();
}

void ReviewDesk::hearProgress(qint64 id, qint64 done, qint64 of) {
    if (id != job_) return;
    stepDone_ = of > 0 ? std::clamp(double(done) / double(of), 0.0, 1.0) : -1;
    emit progressed();
}

void ReviewDesk::look() {
    if (job_ <= 0) return;
    ask([this](Office1Interface& office) { return office.Record(job_); },
        [this](const Answer& answer) { show(answer.json()); });
}

static ReviewDesk::Stage stageOf(const QJsonObject& record) {
    const JobState::Value state = jobStateNamed(record["state"].toString());
    const QJsonObject held = record["held"].toObject();
    if (held["code"].toString() == QLatin1String("document.state_secret")) return ReviewDesk::Secret;
    if (state == JobState::Cancelled || !record["recalled_at"].toString().isEmpty()) return ReviewDesk::Ended;
    if (state >= JobState::Confirmed) return ReviewDesk::Passed;
    if (!held.isEmpty()) return ReviewDesk::Held;
    return state == JobState::Recognized ? ReviewDesk::Ready : ReviewDesk::Working;
}

static QVariantList warningsOf(const QJsonObject& record) {
    QVariantList all;
    for (const QJsonValue& duplicate : record["duplicates"].toArray())
        all << QVariantMap{{"kind", "duplicate"},
                           {"reason", duplicate["reason"].toString()},
                           {"pages", duplicate["pages"].toInt()},
                           {"job", duplicate["job"].toInteger()}};
    for (const QJsonValue& problem : record["problems"].toArray())
        all << QVariantMap{{"kind", problem["severity"].toString()},
                           {"field", problem["field"].toString()},
                           {"vi", problem["vi"].toString()},
                           {"en", problem["en"].toString()}};
    return all;
}

void ReviewDesk::show(const QJsonObject& record) {
    stage_ = stageOf(record);
    const QJsonObject held = record["held"].toObject();
    held_ = held.isEmpty() ? Trouble() : Trouble::named(held["code"].toString(), held["detail"].toString());
    pages_.clear();
    warnings_.clear();
    QList<ReviewField> rows;
    if (stage_ == Ready) {
        for (const QJsonValue& page : record["pages"].toArray())
            pages_ << Page{PageImageProvider::urlOf(page["file"].toString()),
                           QSizeF(page["width"].toDouble(), page["height"].toDouble())};
        warnings_ = warningsOf(record);
        rows = reviewFieldsOf(record);
        for (ReviewField& row : rows)
            row.seen = remembered_.contains(row.name);
    }
    showRows(rows);
    takeNext();
    emit changed();
}

void ReviewDesk::remember(const QStringList& seen) {
    remembered_ = seen;
    QList<ReviewField> rows = fields_.rows();
    for (ReviewField& row : rows)
        row.seen = row.seen || seen.contains(row.name);
    showRows(rows);
    takeNext();
}

void ReviewDesk::showRows(QList<ReviewField> rows) {
    for (ReviewField& row : rows)
        row.inHand = row.name == inHand_;
    fields_.show(rows);
    emit handChanged();
}

const ReviewField* ReviewDesk::rowNamed(const QString& field) const {
    const QList<ReviewField>& rows = fields_.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ReviewField& f) { return f.name == field; });
    return found == rows.end() ? nullptr : &*found;
}

// The first that waits comes to hand, and the page turns to it.
void ReviewDesk::takeNext() {
    const QList<ReviewField>& rows = fields_.rows();
    const auto next = std::find_if(rows.begin(), rows.end(), [](const ReviewField& f) { return f.waits(); });
    inHand_ = next == rows.end() ? QString() : next->name;
    if (next != rows.end() && next->page > 0) page_ = next->page;
    showRows(rows);
}

void ReviewDesk::choose(const QString& field) {
    const ReviewField* row = rowNamed(field);
    if (!row) return;
    inHand_ = field;
    if (row->page > 0 && row->page <= pageCount()) page_ = row->page;
    QList<ReviewField> rows = fields_.rows();
    for (ReviewField& each : rows)
        if (each.name == field) each.seen = true;
    showRows(rows);
}

void ReviewDesk::approve() {
    choose(inHand_);
    takeNext();
}

void ReviewDesk::fix(const QString& field, const QString& shown) {
    QList<ReviewField> rows = fields_.rows();
    for (ReviewField& row : rows) {
        if (row.name != field) continue;
        const QString text = FieldWords::typed(field, shown);
        row.fixed = text == row.read ? std::nullopt : std::optional(text);
        row.seen = true;
    }
    showRows(rows);
}

void ReviewDesk::confirm() {
    if (!canConfirm()) return;
    forgetTrouble();
    const QJsonObject corrections = correctionsOf(fields_.rows());
    const QString text = QString::fromUtf8(QJsonDocument(corrections).toJson(QJsonDocument::Compact));
    ask([this, text](Office1Interface& office) { return office.Confirm(job_, text); },
        [this](const Answer&) { emit confirmed(); });
}

void ReviewDesk::resume() {
    ask([this](Office1Interface& office) { return office.Resume(job_); }, [this](const Answer&) { look(); });
}

void ReviewDesk::cancel() {
    ask([this](Office1Interface& office) { return office.Cancel(job_); }, [this](const Answer&) { emit cancelled(); });
}

int ReviewDesk::rowInHand() const {
    const ReviewField* row = rowNamed(inHand_);
    return row ? int(row - fields_.rows().data()) : -1;
}

void ReviewDesk::turnTo(int page) {
    if (page < 1 || page > pageCount() || page == page_) return;
    page_ = page;
    emit handChanged();
}

QString ReviewDesk::pageImage() const { return page_ <= pageCount() ? pages_[page_ - 1].image : QString(); }

QSizeF ReviewDesk::pageSize() const { return page_ <= pageCount() ? pages_[page_ - 1].size : QSizeF(); }

QRectF ReviewDesk::target() const {
    const ReviewField* row = rowNamed(inHand_);
    return row && row->page == page_ ? QRectF(row->box) : QRectF();
}

QVariantList ReviewDesk::boxes() const {
    QVariantList list;
    for (const ReviewField& row : fields_.rows())
        if (row.page == page_ && !row.box.isEmpty())
            list << QVariantMap{{"name", row.name},
                                {"box", QRectF(row.box)},
                                {"sureness", int(row.sureness())},
                                {"inHand", row.inHand}};
    return list;
}

int ReviewDesk::waiting() const {
    const QList<ReviewField>& rows = fields_.rows();
    return int(std::count_if(rows.begin(), rows.end(), [](const ReviewField& f) { return f.waits(); }));
}

QStringList ReviewDesk::seen() const {
    QStringList names;
    for (const ReviewField& row : fields_.rows())
        if (row.seen && row.mustBeSeen()) names << row.name;
    return names;
}

}  // namespace sohoa::ui
