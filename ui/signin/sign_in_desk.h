// Who is at the screen: the names to choose from, the one that was chosen or whose card was read, and what is said when
// a proof was not accepted. Whether a person may come in is the service's to say (Session).
#pragma once

#include "ui/desk.h"
#include "ui/records/row_list.h"
#include "ui/session/session.h"

namespace sohoa::ui {

struct Face {
    QString login, fullName, position;
    bool hasCard = false;

    QString initials() const;  // of the family name and the given name: "NT"
    int shade() const;         // 0 to 5, always the same for a login
    qint64 key() const { return qHash(login); }
    friend bool operator==(const Face&, const Face&) = default;
};

class SignInDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QAbstractListModel* people READ people CONSTANT)  // roles: login, fullName, position, initials, shade, hasCard
    Q_PROPERTY(bool known READ isKnown NOTIFY peopleChanged)   // the service has named them
    Q_PROPERTY(bool cards READ hasCards NOTIFY peopleChanged)  // somebody has one
    Q_PROPERTY(bool empty READ isEmpty NOTIFY peopleChanged)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)   // somebody's session waits behind this screen
    Q_PROPERTY(QString holder READ holder NOTIFY changed)  // their name
    Q_PROPERTY(bool chosen READ hasChosen NOTIFY changed)
    Q_PROPERTY(bool proving READ isProving NOTIFY changed)     // the service looks at the proof
    Q_PROPERTY(QString fullName READ fullName NOTIFY changed)  // of the chosen one, and so on
    Q_PROPERTY(QString position READ position NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int shade READ shade NOTIFY changed)
    Q_PROPERTY(bool takesOver READ takesOver NOTIFY changed)  // the chosen one is not whose session waits
    Q_PROPERTY(QString warning READ warning NOTIFY changed)   // why nobody came in, in words; "" for no reason

  public:
    explicit SignInDesk(QObject* parent = nullptr);
    void useSession(Session& session);
    void componentComplete() override;

    QAbstractListModel* people() { return &people_; }
    bool isKnown() const { return known_; }
    bool hasCards() const;
    bool isEmpty() const { return known_ && people_.rows().isEmpty(); }
    bool isLocked() const { return session_ && session_->state() == Session::Locked; }
    QString holder() const { return isLocked() ? session_->fullName() : QString(); }
    bool isProving() const { return proving_; }
    bool hasChosen() const { return !chosen_.login.isEmpty(); }
    QString fullName() const { return chosen_.fullName; }
    QString position() const { return chosen_.position; }
    QString initials() const { return chosen_.initials(); }
    int shade() const { return chosen_.shade(); }
    bool takesOver() const { return isLocked() && hasChosen() && chosen_.login != session_->login(); }
    QString warning() const;

    Q_INVOKABLE void choose(const QString& login);
    Q_INVOKABLE void chooseAnother();
    Q_INVOKABLE void readCard(sohoa::ui::SecretSource* card);
    Q_INVOKABLE void prove(sohoa::ui::SecretSource* secret);
    Q_INVOKABLE void speakAgain() { emit changed(); }  // the language has changed

  signals:
    void peopleChanged();
    void changed();
    void refused();  // the proof was not accepted: another try, from the beginning

  protected:
    void begin() override;

  private:
    enum class Reason { None, WrongSecret, LockedOut, Disabled, UnknownCard, TooManyCards };
    void look();
    void follow();
    void rest();
    Face faceOf(const QString& login, const QString& fullName) const;  // also of one who is not in the list yet
    void hearOfRefusal();
    void stand(const Face& face);
    QString lockedOutWords() const;

    RowList<Face> people_;
    Session* session_ = nullptr;
    Face chosen_;
    Reason reason_ = Reason::None;
    QString until_;  // of a lock-out, as the service says it
    int wrong_ = 0;  // in a row, of the chosen one at this screen
    bool known_ = false, wasLocked_ = false, proving_ = false;
};

}  // namespace sohoa::ui
