// What is wrong with a page and why one lies beside the document, in the clerk's words.
#pragma once

#include <QCoreApplication>

#include "ui/incoming/page_take.h"

namespace sohoa::ui {

class PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)

  public:
    static QString fault(const QString& name);  // "blurred"; a name of a newer scanner module as it is
    static QString faults(const TakenPage& page);
    static QString aside(const QString& removedWhy);
    static QString caption(const TakenPage& page);
};

// Looks like the sheet before it: somebody has to compare the two.
bool isToBeCompared(const TakenPage& page);

// The page of the document that it looks like: the last of the same side that was scanned before it. number 0 where it
// is not to be compared.
TakenPage lookalikeOf(const TakenPage& page, const PageTake& take);

}  // namespace sohoa::ui
