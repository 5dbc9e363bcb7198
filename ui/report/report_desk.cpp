#include "ui/report/report_desk.h"

#include <QJsonDocument>
#include <QStringList>
#include <chrono>
#include <cmath>

#include "office1_interface.h"
#include "ui/door/facts.h"
#include "ui/records/job_state.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto LookAgain = 30s;
static constexpr double Minute = 60, Hour = 3600;

ReportDesk::ReportDesk(QObject* parent) : Desk(parent), day_(todayInVietnam()) {
    again_.setInterval(LookAgain);
    connect(&again_, &QTimer::timeout, this, &ReportDesk::look);
}

void ReportDesk::begin() {
    look();
    again_.start();
}

void ReportDesk::look() {
    QJsonObject query{{"from", sinceYesterday_ ? dayAfter(day_, -1) : day_}, {"to", day_}};
    if (!origin_.isEmpty()) query["origin"] = origin_;
    const QString text = QString::fromUtf8(QJsonDocument(query).toJson(QJsonDocument::Compact));
    ask([text](Office1Interface& office) { return office.DayReport(text); },
        [this, day = day_, since = sinceYesterday_, origin = origin_](const Answer& answer) {
            if (day != day_ || since != sinceYesterday_ || origin != origin_) return;
            told_ = answer.json();
            forgetTrouble();
            emit changed();
        });
}

bool ReportDesk::isToday() const { return day_ == todayInVietnam(); }

void ReportDesk::setDay(const QString& day) {
    if (day == day_ || dayShown(day).isEmpty() || day > todayInVietnam()) return;
    day_ = day;
    told_ = {};
    emit changed();
    look();
}

void ReportDesk::moveDay(int days) { setDay(dayAfter(day_, days)); }

void ReportDesk::setSinceYesterday(bool wanted) {
    if (sinceYesterday_ == wanted) return;
    sinceYesterday_ = wanted;
    told_ = {};
    emit changed();
    look();
}

void ReportDesk::setOrigin(const QString& origin) {
    if (origin_ == origin) return;
    origin_ = origin;
    told_ = {};
    emit changed();
    look();
}

QString ReportDesk::span() const {
    if (sinceYesterday_) return tr("Từ %1 đến %2").arg(dayShown(dayAfter(day_, -1)), dayShown(day_));
    return isToday() ? tr("Hôm nay, %1").arg(dayShown(day_)) : tr("Ngày %1").arg(dayShown(day_));
}

QVariantMap ReportDesk::counts() const {
    QVariantMap counts;
    for (const char* key : {"documents", "pages", "sheets", "content", "blank", "separators", "unread"})
        counts[key] = told_[key].toInt();
    return counts;
}

QVariantMap ReportDesk::balance() const {
    const Balance balance = balanceOf(told_);
    return {{"fed", balance.fed},           {"notKept", balance.notKept},       {"stored", balance.stored},
            {"setAside", balance.setAside}, {"inDocument", balance.inDocument}, {"balances", balance.balances}};
}

int ReportDesk::heldCount() const {
    int count = 0;
    for (const CountRow& row : rowsOf(told_["held"].toObject()))
        count += row.count;
    return count;
}

QVariantList ReportDesk::hours() const {
    QVariantList bars;
    for (const HourBar& bar : hourBarsOf(told_))
        bars << QVariantMap{{"hour", bar.hour}, {"pages", bar.pages}, {"share", bar.share}};
    return bars;
}

QString ReportDesk::hourWords() const {
    QStringList words;
    for (const HourBar& bar : hourBarsOf(told_))
        if (bar.pages > 0) words << tr("%1 giờ: %n trang", nullptr, bar.pages).arg(bar.hour);
    return words.join("; ");
}

QVariantList ReportDesk::reached() const {
    QVariantList rows;
    for (const CountRow& row : reachedRowsOf(told_))
        rows << QVariantMap{
            {"word", row.word}, {"state", int(jobStateNamed(row.word))}, {"count", row.count}, {"share", row.share}};
    return rows;
}

QString ReportDesk::doubtWords(const QString& kind) {
    if (kind == "look_alike") return tr("Chữ dễ nhầm");
    if (kind == "respelled") return tr("Máy viết lại theo chính tả");
    if (kind == "rule") return tr("Trái quy tắc");
    if (kind == "handwritten") return tr("Chữ viết tay");
    if (kind == "faint") return tr("Chữ mờ");
    return kind;
}

QVariantList ReportDesk::doubts() const {
    QVariantList rows;
    for (const CountRow& row : rowsOf(told_["doubts"].toObject()))
        rows << QVariantMap{{"words", doubtWords(row.word)}, {"count", row.count}, {"share", row.share}};
    return rows;
}

QVariantList ReportDesk::held() const {
    QVariantList rows;
    for (const CountRow& row : rowsOf(told_["held"].toObject()))
        rows << QVariantMap{{"trouble", QVariant::fromValue(Trouble::named(row.word))}, {"count", row.count}};
    return rows;
}

QString ReportDesk::lengthShown(double seconds) {
    if (seconds < Minute) return tr("%n giây", nullptr, int(std::lround(seconds)));
    if (seconds < Hour) return tr("%n phút", nullptr, int(std::lround(seconds / Minute)));
    const int minutes = int(std::lround(seconds / Minute));
    return tr("%1 giờ %2 phút").arg(minutes / 60).arg(minutes % 60);
}

static QString stageWords(const QString& stage) {
    if (stage == "scanning") return ReportDesk::tr("Quét");
    if (stage == "recognizing") return ReportDesk::tr("Đọc chữ");
    if (stage == "reviewing") return ReportDesk::tr("Kiểm tra");
    if (stage == "archiving") return ReportDesk::tr("Lưu PDF/A");
    if (stage == "signing") return ReportDesk::tr("Ký số");
    return ReportDesk::tr("Gửi");
}

QVariantList ReportDesk::stages() const {
    QVariantList rows;
    for (const char* stage : {"scanning", "recognizing", "reviewing", "archiving", "signing", "sending"}) {
        const QJsonValue told = told_["stages"][stage];
        if (!told.isObject()) continue;
        rows << QVariantMap{{"words", stageWords(stage)},
                            {"count", told["count"].toInt()},
                            {"time", lengthShown(told["median_s"].toDouble())}};
    }
    return rows;
}

}  // namespace sohoa::ui
