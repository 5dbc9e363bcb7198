// Who works at the kiosk now, as the service knows it.
//
// The service ends a session that nobody touches; touches of the screen are told to it at most twice a minute. Signing
// in is the service's to grant: here is only what it answered.
#pragma once

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>

#include "ui/desk.h"
#include "ui/secret/secret_source.h"

namespace sohoa::ui {

class Session : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString login READ login NOTIFY changed)
    Q_PROPERTY(QString fullName READ fullName NOTIFY changed)
    Q_PROPERTY(QString position READ position NOTIFY changed)
    Q_PROPERTY(QString tookOverFrom READ tookOverFrom NOTIFY changed)
    Q_PROPERTY(QStringList permissions READ permissions NOTIFY changed)

  public:
    enum State {
        Nobody,
        Open,
        Locked,  // the person stepped aside, or nobody touched anything for a while
    };
    Q_ENUM(State)

    explicit Session(QObject* parent);
    static Session* create(QQmlEngine* engine, QJSEngine*);
    static Session* of(QObject* inQml);

    // A wrong secret and the like are the session's trouble.
    Q_INVOKABLE void signIn(const QString& login, sohoa::ui::SecretSource* secret);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void lock();
    Q_INVOKABLE bool may(const QString& permission) const { return permissions_.contains(permission); }

    State state() const { return state_; }
    bool isKnown() const { return known_; }   // the service has answered once
    QString login() const { return login_; }  // also while locked: who may go on
    QString fullName() const { return fullName_; }
    QString position() const { return position_; }
    QString tookOverFrom() const { return tookOverFrom_; }  // the colleague whose place was taken over, "" for none
    QStringList permissions() const { return permissions_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void changed();
    void opened();  // somebody signed in here

  protected:
    void begin() override;

  private:
    void show(const QJsonObject& person);
    void askWho();
    void doorMoved();

    State state_ = Nobody;
    bool known_ = false;
    QString login_, fullName_, position_, tookOverFrom_;
    QStringList permissions_;
    QTimer looking_;
    QElapsedTimer sinceTouch_;
};

}  // namespace sohoa::ui
