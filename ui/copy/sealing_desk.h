// One certified copy from its order to the seal: the preview that will be signed, how long it is good for, the token,
// and the keeper's PIN.
//
// What is signed is the preview of the digest that is shown (docs/decisions/0015): the service refuses another or an
// older one before it uses the PIN. A preview that ends while nobody types is made anew, three times; after that it
// waits for a touch, so that an empty chair keeps no session open. Leaving does not stop a signature that was begun.
#pragma once

#include <QElapsedTimer>
#include <QRectF>
#include <QTimer>

#include "ui/copy/countdown.h"
#include "ui/copy/token_readiness.h"
#include "ui/desk.h"
#include "ui/secret/secret_source.h"

namespace sohoa::ui {

class SealingDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY orderChanged)
    Q_PROPERTY(QString form MEMBER form_ NOTIFY orderChanged)
    Q_PROPERTY(QString source MEMBER source_ NOTIFY orderChanged)
    Q_PROPERTY(QString pages MEMBER pages_ NOTIFY orderChanged)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString block READ block NOTIFY changed)
    Q_PROPERTY(QString sha256 READ sha256 NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(bool moved READ isMoved NOTIFY changed)  // it does not stand at its place of first choice
    Q_PROPERTY(bool renewed READ isRenewed NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked)
    Q_PROPERTY(double partLeft READ partLeft NOTIFY ticked)
    Q_PROPERTY(int secondsWaited READ secondsWaited NOTIFY ticked)
    Q_PROPERTY(bool typing MEMBER typing_ NOTIFY ticked)  // digits of a PIN stand there
    Q_PROPERTY(int readiness READ readiness NOTIFY changed)
    Q_PROPERTY(QString tokenWords READ tokenWords NOTIFY changed)
    Q_PROPERTY(QString tokenNext READ tokenNext NOTIFY changed)
    Q_PROPERTY(QString keeper READ keeper NOTIFY changed)
    Q_PROPERTY(bool takesPin READ takesPin NOTIFY changed)
    Q_PROPERTY(bool askedSecondPerson READ askedSecondPerson NOTIFY changed)

  public:
    enum Step {
        Preparing,  // the copy is ordered, its preview is made
        Shown,      // it is looked at
        Lapsed,     // it ended too often with nobody there
        Signing,    // the token signs, the time stamp and the verification follow
        Signed,     // verified and in the register
        Stopped,    // it cannot go on; the trouble says why
    };
    Q_ENUM(Step)

    explicit SealingDesk(QObject* parent = nullptr);

    double job() const { return double(job_); }
    void setJob(double job);
    Step step() const { return step_; }
    QString block() const { return block_; }
    QString sha256() const { return sha256_; }
    int pageCount() const { return pageCount_; }
    bool isMoved() const { return moved_; }
    // Where the block stands on a page of that height: points from its upper left corner; empty where nobody said.
    Q_INVOKABLE QRectF blockRect(double pageHeight) const;
    bool isRenewed() const { return renewed_; }
    int secondsLeft() const;
    double partLeft() const;
    int secondsWaited() const;
    int readiness() const { return token_.kind; }
    QString tokenWords() const { return token_.words(); }
    QString tokenNext() const { return token_.next(); }
    QString keeper() const { return token_.keeper; }
    bool takesPin() const { return allowed_ && token_.takesPin() && (step_ == Shown || step_ == Preparing); }
    bool askedSecondPerson() const { return askedSecondPerson_; }

    Q_INVOKABLE void touched() { renewals_ = 0; }  // somebody is there
    Q_INVOKABLE void renew();
    Q_INVOKABLE void lookAtToken();
    Q_INVOKABLE void sign(sohoa::ui::SecretSource* pin);
    Q_INVOKABLE void askSecondPerson(const QString& reason);  // before the last try

  signals:
    void orderChanged();
    void changed();
    void ticked();
    void isSealed();
    void refused();  // what was typed is gone; it has to be typed again

  protected:
    void begin() override;
    void speakAgain() override { emit changed(); }

  private:
    void look();
    void take(const QJsonObject& record);
    void order();
    void preview();
    void showPreview(const QJsonObject& shown);
    void tick();
    void failed(const Trouble& why);
    void followReached(qint64 id, const QString& state);
    void followRested(qint64 id, const QString& state, const QString& code, const QString& detail);
    void stand(Step step);

    qint64 job_ = 0;
    QString form_, source_, pages_;
    Step step_ = Preparing;
    QString block_, sha256_;
    int pageCount_ = 0, renewals_ = 0;
    QRectF rect_;  // points, from the page's lower left corner
    bool moved_ = false, renewed_ = false, typing_ = false, allowed_ = false, askedSecondPerson_ = false;
    Countdown life_;
    TokenReadiness token_;
    QTimer clock_;
    QElapsedTimer signing_;
};

}  // namespace sohoa::ui
