// Where the person stands at the kiosk: a screen and what it is about.
//
// The service keeps it for each person, so that a kiosk that was killed, or another one, goes on at the same screen and
// job after signing in. It holds names and numbers only, never what is on a paper.
#pragma once

#include <QJsonObject>
#include <QVariantMap>

#include "ui/session/session.h"

namespace sohoa::ui {

class Place : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString screen READ screen NOTIFY changed)
    Q_PROPERTY(QString screenType READ screenType NOTIFY changed)
    Q_PROPERTY(double job READ job NOTIFY changed)
    Q_PROPERTY(QVariantMap about READ about NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)

  public:
    explicit Place(QObject* parent);
    static Place* create(QQmlEngine* engine, QJSEngine*);
    void follow(Session& session);

    // about: what the screen needs to be shown again: {"job": 5}. A screen that is not known is no move.
    Q_INVOKABLE void go(const QString& screen, const QVariantMap& about = {});
    // The same without a way back: a step of the flow that is over.
    Q_INVOKABLE void goOn(const QString& screen, const QVariantMap& about = {});
    Q_INVOKABLE void back();
    Q_INVOKABLE void home();
    Q_INVOKABLE void note(const QString& key, const QVariant& value);  // of the screen that is shown

    QString screen() const { return here_.screen; }
    QString screenType() const;
    double job() const { return here_.about.value("job").toDouble(); }  // 0 where the screen is about none
    QVariantMap about() const { return here_.about; }
    bool canGoBack() const { return !before_.isEmpty(); }

  signals:
    void changed();

  protected:
    void begin() override {}

  private:
    struct Stand {
        QString screen = "home";
        QVariantMap about;
        friend bool operator==(const Stand&, const Stand&) = default;
    };
    void stand(const Stand& stand);
    void keep();
    void restore(const QJsonObject& kept);

    Stand here_;
    QList<Stand> before_;  // the oldest first
    Session* session_ = nullptr;
    QString keptFor_;  // the login whose place is shown
};

}  // namespace sohoa::ui
