// A day's report as it is drawn: rows with their share of the largest, counts in the order people ask for them. Pure.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace sohoa::ui {

struct HourBar {
    int hour = 0, pages = 0;
    double share = 0;  // of the busiest hour
};

// From the first hour at which pages were stored to the last, at least eight hours where there are any.
QList<HourBar> hourBarsOf(const QJsonObject& report);

struct CountRow {
    QString word;  // the service's
    int count = 0;
    double share = 0;  // of the largest of them
};

QList<CountRow> rowsOf(const QJsonObject& counts);         // the largest first, without zeros
QList<CountRow> reachedRowsOf(const QJsonObject& report);  // in the order of the chain, all of them

// Every sheet side that was drawn in is somewhere: what must be equal, as numbers.
struct Balance {
    int fed = 0, notKept = 0, stored = 0, setAside = 0, inDocument = 0;
    bool balances = false;  // as the service counted
};
Balance balanceOf(const QJsonObject& report);

}  // namespace sohoa::ui
