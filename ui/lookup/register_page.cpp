#include "ui/lookup/register_page.h"

#include <QDate>
#include <QJsonArray>
#include <algorithm>

namespace sohoa::ui {

static constexpr double Floor = 0.055;

QList<RegisterColumnShown> columnsFrom(const QJsonObject& page) {
    QList<RegisterColumnShown> columns;
    double paper = 0;
    const QJsonArray all = page["columns"].toArray();
    for (const QJsonValue& column : all)
        paper += column["width"].toDouble();
    double sum = 0;
    for (const QJsonValue& column : all) {
        const double share = paper > 0 ? column["width"].toDouble() / paper : 1.0 / double(all.size());
        columns << RegisterColumnShown{column["title"].toString(), std::max(Floor, share),
                                       column["kind"].toString() != QLatin1String("text")};
        sum += columns.last().share;
    }
    for (RegisterColumnShown& column : columns)
        column.share /= sum;
    return columns;
}

QList<RegisterLine> linesFrom(const QJsonObject& page) {
    const QJsonArray columns = page["columns"].toArray();
    QList<RegisterLine> lines;
    for (const QJsonValue& value : page["lines"].toArray()) {
        RegisterLine line;
        line.entry = value["entry"].toInteger();
        line.job = value["job"].toInteger();
        for (const QJsonValue& cell : value["cells"].toArray()) {
            const QString kind = columns.at(line.cells.size())["kind"].toString();
            const QDate day = kind == QLatin1String("date") ? QDate::fromString(cell.toString(), Qt::ISODate) : QDate();
            line.cells << (day.isValid() ? day.toString("dd/MM/yyyy") : cell.toString());
        }
        line.struck = value["struck"].toBool();
        line.corrects = !value["corrects"].isNull() && !value["corrects"].isUndefined();
        line.reason = value["reason"].toString();
        lines << line;
    }
    return lines;
}

}  // namespace sohoa::ui
