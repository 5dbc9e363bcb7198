// The four counts in the clerk's words, and whether they agree.
#pragma once

#include <QCoreApplication>

#include "ui/incoming/page_take.h"

namespace sohoa::ui {

// How a word is meant; the values of Badge.qml's Kind.
enum class Mood { Neutral, Work, Good, Warn, Bad };

// One count as a card shows it; value "–" where there is none.
struct CountCard {
    int order = 0;
    QString name, value, note;
    Mood mood = Mood::Neutral;

    qint64 key() const { return order; }
    friend bool operator==(const CountCard&, const CountCard&) = default;
};

class CountWords {
    Q_DECLARE_TR_FUNCTIONS(CountWords)

  public:
    // Expected, fed, stored, in the PDF. feeding: more may come, so that nothing is missing yet.
    static QList<CountCard> cards(const FourCounts& counts, bool feeding);
    static QString verdict(const FourCounts& counts, bool feeding);
    static Mood mood(const FourCounts& counts, bool feeding);
};

}  // namespace sohoa::ui
