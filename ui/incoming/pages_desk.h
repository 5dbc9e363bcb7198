// The pages of a job while they can still be changed: which one is in hand, and what is asked of the service about it.
//
// Nothing is deleted: a page that is taken out stays beside the document and comes back, and taking it out needs a
// second person.
#pragma once

#include "ui/desk.h"
#include "ui/incoming/page_take.h"
#include "ui/records/row_list.h"
#include "ui/secret/secret_source.h"

namespace sohoa::ui {

// A page as the screen shows it.
struct PageRow {
    TakenPage page;
    QString caption, note;
    bool chosen = false;

    qint64 key() const { return page.number; }
    friend bool operator==(const PageRow&, const PageRow&) = default;
};

class PagesDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY jobSet)
    Q_PROPERTY(QAbstractListModel* pages READ pages CONSTANT)
    Q_PROPERTY(QAbstractListModel* aside READ aside CONSTANT)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int asideCount READ asideCount NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(QString image READ image NOTIFY changed)
    Q_PROPERTY(QString twinImage READ twinImage NOTIFY changed)
    Q_PROPERTY(QString twinCaption READ twinCaption NOTIFY changed)
    Q_PROPERTY(QString caption READ caption NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool poor READ isPoor NOTIFY changed)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(QString self MEMBER self_ NOTIFY changed)
    Q_PROPERTY(QVariantList colleagues READ colleagues NOTIFY changed)

  public:
    explicit PagesDesk(QObject* parent = nullptr);

    Q_INVOKABLE void choose(int number);
    Q_INVOKABLE void chooseBeside(int by);  // the next one, the one before
    // About the page in hand:
    Q_INVOKABLE void turn(int quarters);
    Q_INVOKABLE void moveBy(int places);
    Q_INVOKABLE void moveTo(int number, int place);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void scanAgain(const QString& source);
    Q_INVOKABLE void insertBehind(const QString& source);
    // Asked for with a reason; it stays in the document until another person agrees.
    Q_INVOKABLE void askToRemove(const QString& reason);
    // The other person is here and agrees with their own secret.
    Q_INVOKABLE void agreeTogether(const QString& login, sohoa::ui::SecretSource* secret);
    double job() const { return double(job_); }
    void setJob(double job);
    QAbstractListModel* pages() { return &pages_; }  // roles: number, place, image, poor, caption, note, chosen
    QAbstractListModel* aside() { return &aside_; }
    int pageCount() const { return int(take_.pages.size()); }
    int asideCount() const { return int(take_.aside.size()); }
    int chosen() const { return chosen_; }  // number of the page in hand, 0: none
    int place() const { return inHand().place; }
    QString image() const { return inHand().image; }
    // Of the page in the document which the one in hand looks like; "" where it looks like none.
    QString twinImage() const { return twin().image; }
    QString twinCaption() const;
    QString caption() const;
    QString note() const;
    bool isPoor() const { return inHand().isPoor(); }
    bool isAsked() const { return override_ != 0; }  // removal of the page in hand waits for another person

    // Who may sign in here besides self: [{"login", "name", "position"}]. Whether they may agree is the service's to
    // say.
    QVariantList colleagues() const { return colleagues_; }

  signals:
    void jobSet();
    void changed();
    void scanning();  // the scanner is at work for this job again
    void removed();

  protected:
    void begin() override;
    void speakAgain() override { show(); }

  private:
    TakenPage inHand() const;
    TakenPage twin() const;
    void edit(const QJsonObject& what, bool scans = false);
    void askColleagues();
    void look();
    void show();

    qint64 job_ = 0;
    PageTake take_;
    int chosen_ = 0;
    qint64 override_ = 0;
    bool listening_ = false;
    RowList<PageRow> pages_, aside_;
    QString self_;  // the login of who works here
    QVariantList colleagues_;
};

}  // namespace sohoa::ui
