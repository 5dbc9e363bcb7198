// How scanning stands, as the service's ScanState tells it: the counts and every page of the take.
//
// A key that is missing or of another type is read as empty: the screen shows less then, it does not fail.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace sohoa::ui {

// Sides of sheets; -1 where nobody counted, or nothing is written yet.
struct FourCounts {
    int expected = -1, fed = 0, notKept = 0, stored = 0, setAside = 0, inDocument = 0, inPdf = -1;

    friend bool operator==(const FourCounts&, const FourCounts&) = default;
    static FourCounts from(const QJsonObject& json);
};

struct TakenPage {
    int number = 0;  // as EditPages knows it; a page keeps it wherever it is moved
    int place = 0;   // in the document from 1; 0: outside of it
    int sheet = 0;
    bool back = false;
    int quarters = 0;  // by which it is turned clockwise to be shown
    QString image;     // the URL under which ui/pictures shows it, turned
    QString removedWhy;
    QStringList faults;  // what the scanner module found wrong: "blurred"
    bool accepted = false;

    bool isPoor() const { return !faults.isEmpty() && !accepted; }
    qint64 key() const { return number; }
    friend bool operator==(const TakenPage&, const TakenPage&) = default;
    static TakenPage from(const QJsonObject& json);
};

struct PageTake {
    FourCounts counts;
    int nextSheet = 1;       // to lay on top of the stack
    QList<TakenPage> pages;  // the document, in its order
    QList<TakenPage> aside;  // kept outside of it

    static PageTake from(const QJsonObject& scanState);
};

}  // namespace sohoa::ui
