// Signing a list that its keeper looked at, with one PIN and one session with the token.
//
// Each document comes to rest by itself; what was signed stays signed. Where the session ends in the middle (token
// pulled out, stopped, idle) the rest waits, and the next PIN goes on with it.
#pragma once

#include <QTimer>

#include "ui/copy/sign_list.h"
#include "ui/copy/token_readiness.h"
#include "ui/desk.h"
#include "ui/records/row_list.h"
#include "ui/secret/secret_source.h"

namespace sohoa::ui {

class SignListDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel* copies READ copies CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int checked READ checked NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool signing READ isSigning NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)  // of the list in hand
    Q_PROPERTY(int failed READ failed NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)  // a list was signed, as far as it went
    Q_PROPERTY(int readiness READ readiness NOTIFY changed)
    Q_PROPERTY(QString tokenWords READ tokenWords NOTIFY changed)
    Q_PROPERTY(QString tokenNext READ tokenNext NOTIFY changed)
    Q_PROPERTY(QString keeper READ keeper NOTIFY changed)
    Q_PROPERTY(bool takesPin READ takesPin NOTIFY changed)

  public:
    explicit SignListDesk(QObject* parent = nullptr);

    // Roles: job, title, code, pages, form, source, chosenPages, urgency, ordered, checked, outcome, why, archive.
    QAbstractListModel* copies() { return &shown_; }
    int count() const { return int(list_.copies().size()); }
    int checked() const { return list_.checked(); }
    bool isKnown() const { return known_; }
    bool isSigning() const { return signing_; }
    int done() const { return done_; }
    int failed() const { return failed_; }
    int left() const { return left_; }
    bool isOver() const { return over_; }
    int readiness() const { return token_.kind; }
    QString tokenWords() const { return token_.words(); }
    QString tokenNext() const { return token_.next(); }
    QString keeper() const { return token_.keeper; }
    bool takesPin() const { return allowed_ && token_.takesPin() && !signing_ && checked() > 0; }

    Q_INVOKABLE void check(double job, bool checked);
    Q_INVOKABLE void checkAll(bool checked);
    Q_INVOKABLE void choose(double job, const QString& source, const QString& form, const QString& pages);
    Q_INVOKABLE void sign(sohoa::ui::SecretSource* pin);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void lookAtToken();

  signals:
    void changed();
    void refused();  // what was typed is gone

  protected:
    void begin() override;
    void speakAgain() override { emit changed(); }

  private:
    void look();
    void lookAtSession();
    void show();
    void followRested(qint64 id, const QString& state, const QString& code, const QString& detail);
    void followReached(qint64 id, const QString& state);

    SignList list_;
    RowList<WaitingCopy> shown_;
    TokenReadiness token_;
    QTimer soon_, session_;
    bool known_ = false, signing_ = false, over_ = false, allowed_ = false;
    int done_ = 0, failed_ = 0, left_ = 0;
};

}  // namespace sohoa::ui
