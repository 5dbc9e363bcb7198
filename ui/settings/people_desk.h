// Who works in the office, for the administrator: accounts, roles, PINs and cards.
#pragma once

#include <QVariantList>

#include "ui/desk.h"
#include "ui/secret/secret_source.h"

namespace sohoa::ui {

class PeopleDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    // {login, fullName, position, roles (names), rolesWords, enabled, hasSecret, hasCard, lockedUntil, stateWords,
    // badge}
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)
    Q_PROPERTY(QVariantList allRoles READ allRoles NOTIFY changed)  // {name, words, note}

  public:
    using Desk::Desk;

    QVariantList people() const;
    QVariantList allRoles() const;
    Q_INVOKABLE QVariantMap person(const QString& login) const;

    Q_INVOKABLE void add(const QString& login, const QString& fullName, const QString& position,
                         const QStringList& roles);
    Q_INVOKABLE void setRole(const QString& login, const QString& role, bool wanted);
    Q_INVOKABLE void setEnabled(const QString& login, bool enabled);
    Q_INVOKABLE void unlock(const QString& login);
    Q_INVOKABLE void setCard(const QString& login, const QString& number);  // "" takes it away
    Q_INVOKABLE void setSecret(const QString& login, sohoa::ui::SecretSource* secret);

  signals:
    void changed();
    void added(const QString& login);
    void secretSet();
    void cardSet();

  protected:
    void begin() override { look(); }
    void speakAgain() override { emit changed(); }

  private:
    void look();
    void change(const Door::Call& call, const std::function<void()>& then = {});

    QJsonObject told_;
};

}  // namespace sohoa::ui
