// What to do with the paper where a scan stands: the picture of it, and the ways to go on.
//
// What happened is told by the error's own sentence; which ways there are is the service's (GoOnScanning), here is only
// which of them are offered at which trouble, and in what words. Ending the job is possible at any.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace sohoa::ui {

struct WayOn {
    int order = 0;
    QString how;  // "more", "done", "over", "backs" or "" of GoOnScanning; "resume", "pages", "count"
    QString words, note;
    QString symbol;

    qint64 key() const { return order; }
    friend bool operator==(const WayOn&, const WayOn&) = default;
};

struct PaperGuide {
    QString picture;          // a drawing of ui/icons
    bool namesSheet = false;  // a certain sheet has to lie on top
    QList<WayOn> ways;        // what is usual first
};

class PaperGuides {
    Q_DECLARE_TR_FUNCTIONS(PaperGuides)

  public:
    // pages: those in the document. scanning: the job is held in scanning, not in a later state.
    static PaperGuide of(const QString& errorCode, int pages, bool scanning);
};

}  // namespace sohoa::ui
