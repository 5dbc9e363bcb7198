// One job from the first sheet to the recognized document: what is fed, stored and read, where it is held, and the way
// on.
//
// All of it is asked from the service again and again, so that a kiosk that has just been started shows the same.
#pragma once

#include <QTimer>

#include "ui/desk.h"
#include "ui/incoming/count_words.h"
#include "ui/incoming/page_take.h"
#include "ui/incoming/paper_guide.h"
#include "ui/records/office_records.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

class ScanDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY jobSet)
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* pages READ pages CONSTANT)
    Q_PROPERTY(QAbstractListModel* counts READ counts CONSTANT)
    Q_PROPERTY(QAbstractListModel* ways READ ways CONSTANT)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(int verdictMood READ verdictMood NOTIFY changed)
    Q_PROPERTY(int read READ read NOTIFY changed)
    Q_PROPERTY(int toRead READ toRead NOTIFY changed)
    Q_PROPERTY(QString guidePicture READ guidePicture NOTIFY changed)
    Q_PROPERTY(QString sheetWords READ sheetWords NOTIFY changed)
    Q_PROPERTY(sohoa::ui::Trouble held READ held NOTIFY changed)
    Q_PROPERTY(bool canStop READ canStop NOTIFY changed)
    Q_PROPERTY(bool stopping READ isStopping NOTIFY changed)

  public:
    enum Phase {
        Opening,  // nothing is known yet
        Waiting,  // for the scanner
        Feeding,
        Held,     // a person has to do something with the paper
        Reading,  // all pages are stored, they are being recognized
        Ready,    // to be reviewed
        Further,  // reviewed already
        Ended,    // cancelled
    };
    Q_ENUM(Phase)

    explicit ScanDesk(QObject* parent = nullptr);

    Q_INVOKABLE void stop();
    Q_INVOKABLE void goOn(const QString& how);  // of a way; "pages" is the screen's to follow
    Q_INVOKABLE void cancel();

    double job() const { return double(job_); }
    void setJob(double job);
    Phase phase() const { return phase_; }
    QAbstractListModel* pages() { return &pages_; }    // roles: number, place, image, faults, side
    QAbstractListModel* counts() { return &counts_; }  // roles: name, value, note, mood
    QAbstractListModel* ways() { return &ways_; }      // roles: how, words, note, symbol
    int pageCount() const { return int(take_.pages.size()); }
    QString verdict() const { return CountWords::verdict(take_.counts, isFeeding()); }
    int verdictMood() const { return int(CountWords::mood(take_.counts, isFeeding())); }
    int read() const { return read_; }
    int toRead() const { return toRead_; }
    QString guidePicture() const { return guide_.picture; }
    QString sheetWords() const;  // "" where no certain sheet is meant
    Trouble held() const { return held_; }
    bool canStop() const { return !stopping_ && (phase_ == Waiting || phase_ == Feeding || phase_ == Reading); }
    bool isStopping() const { return stopping_; }

  signals:
    void jobSet();
    void changed();
    void recognized();  // it can be reviewed now

  protected:
    void begin() override;
    void speakAgain() override { showLists(); }

  private:
    bool isFeeding() const { return phase_ == Opening || phase_ == Waiting || phase_ == Feeding; }
    void look();
    void show(const JobRecord& job);
    void showLists();
    void told(qint64 id);
    void setPhase(const JobRecord& job);

    qint64 job_ = 0;
    JobRecord record_;
    PageTake take_;
    PaperGuide guide_;
    Phase phase_ = Opening;
    Trouble held_;
    QString heldDetail_;
    int read_ = 0, toRead_ = 0;
    bool stopping_ = false, listening_ = false;
    RowList<TakenPage> pages_;
    RowList<CountCard> counts_;
    RowList<WayOn> ways_;
    QTimer soon_;
};

}  // namespace sohoa::ui
