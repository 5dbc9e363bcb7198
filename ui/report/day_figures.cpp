#include "ui/report/day_figures.h"

#include <QJsonArray>
#include <algorithm>

namespace sohoa::ui {

static constexpr int LeastHours = 8;
static constexpr int Hours = 24;

QList<HourBar> hourBarsOf(const QJsonObject& report) {
    const QJsonArray told = report["pages_by_hour"].toArray();
    int first = Hours, last = -1, most = 0;
    for (int hour = 0; hour < told.size(); ++hour) {
        const int pages = told[hour].toInt();
        if (pages == 0) continue;
        first = std::min(first, hour);
        last = hour;
        most = std::max(most, pages);
    }
    QList<HourBar> bars;
    if (last < 0) return bars;
    last = std::min(Hours - 1, std::max(last, first + LeastHours - 1));
    first = std::max(0, std::min(first, last - LeastHours + 1));
    for (int hour = first; hour <= last; ++hour)
        bars << HourBar{hour, told[hour].toInt(), double(told[hour].toInt()) / most};
    return bars;
}

static void share(QList<CountRow>& rows) {
    int most = 0;
    for (const CountRow& row : rows)
        most = std::max(most, row.count);
    for (CountRow& row : rows)
        row.share = most > 0 ? double(row.count) / most : 0;
}

QList<CountRow> rowsOf(const QJsonObject& counts) {
    QList<CountRow> rows;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        if (each->toInt() > 0) rows << CountRow{each.key(), each->toInt()};
    std::stable_sort(rows.begin(), rows.end(), [](const CountRow& a, const CountRow& b) { return a.count > b.count; });
    share(rows);
    return rows;
}

QList<CountRow> reachedRowsOf(const QJsonObject& report) {
    QList<CountRow> rows;
    for (const char* word : {"scanned", "recognized", "confirmed", "archived", "certified", "sent", "delivered",
                             "accepted", "refused", "cancelled"})
        rows << CountRow{word, report["reached"][word].toInt()};
    share(rows);
    return rows;
}

Balance balanceOf(const QJsonObject& report) {
    const QJsonObject told = report["reconciliation"].toObject();
    return {told["fed"].toInt(),       told["not_kept"].toInt(),    told["stored"].toInt(),
            told["set_aside"].toInt(), told["in_document"].toInt(), told["balances"].toBool()};
}

}  // namespace sohoa::ui
