// Who is calling: a person who signed in at this connection, or the account of the operating system's user behind it.
//
// Main thread. A connection that leaves the bus leaves its session.
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include "core/result.h"
#include "service/people/sessions.h"
#include "store/people/person.h"
#include "store/store.h"

namespace sohoa {

class Doorkeeper final : public QObject {
    Q_OBJECT

  public:
    Doorkeeper(QDBusConnection bus, Store& store, Sessions& sessions);

    // touch: a person did something. Fails with people.not_signed_in, people.session_locked.
    Result<Person> person(const QString& client, bool touch);
    static bool namesTheFirst(const Person& person);   // the owner of an office that has no administrator yet
    bool isAlone() const { return users_.isEmpty(); }  // nobody who ever asked is on the bus

  signals:
    void left(const QString& client);  // the connection is gone

  private slots:
    void ownerChanged(const QString& name, const QString& before, const QString& after);

  private:
    Result<Person> byOsUser(const QString& client);

    QDBusConnection bus_;
    Store& store_;
    Sessions& sessions_;
    QHash<QString, uint> users_;
};

}  // namespace sohoa
