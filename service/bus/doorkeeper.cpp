#include "service/bus/doorkeeper.h"

#include <pwd.h>
#include <unistd.h>

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <algorithm>
#include <limits>
#include <vector>

#include "core/error_codes.h"
#include "store/people/accounts.h"

namespace sohoa {

Doorkeeper::Doorkeeper(QDBusConnection bus, Store& store, Sessions& sessions)
    : bus_(std::move(bus)), store_(store), sessions_(sessions) {
    bus_.connect("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameOwnerChanged", this,
                 SLOT(ownerChanged(QString, QString, QString)));
}

void Doorkeeper::ownerChanged(const QString& name, const QString&, const QString& after) {
    if (!name.startsWith(':') || !after.isEmpty()) return;
    sessions_.close(name.toStdString());
    users_.remove(name);
    emit left(name);
}

static constexpr std::int64_t installer = std::numeric_limits<std::int64_t>::max();  // no account of the store's

bool Doorkeeper::namesTheFirst(const Person& person) { return person.account == installer; }

static std::string userName(uid_t uid) {
    std::vector<char> buffer(4096);
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    return found != nullptr ? found->pw_name : "";
}

Result<Person> Doorkeeper::byOsUser(const QString& client) {
    if (!users_.contains(client)) {
        const QDBusReply<uint> uid = bus_.interface()->serviceUid(client);
        if (!uid.isValid()) return fail(errors::NotSignedIn);
        users_.insert(client, uid.value());
    }
    const uid_t uid = users_.value(client);
    Accounts accounts(store_.database());
    auto person = accounts.ofOsUser(userName(uid));
    if (!person) return passOn(person);
    if (*person) return **person;
    // Until the office has an administrator, whoever owns the service names the first persons, and does nothing else.
    if (uid != ::geteuid() && uid != 0) return fail(errors::NotSignedIn);
    auto named = accounts.list();
    if (!named) return passOn(named);
    const bool administered = std::any_of(named->begin(), named->end(), [](const Account& account) {
        return account.enabled && has(account.person, Role::Administrator);
    });
    if (!administered) return Person{installer, "cai-dat", "Cài đặt", "", {Role::Administrator}};
    return fail(errors::NotSignedIn);
}

Result<Person> Doorkeeper::person(const QString& client, bool touch) {
    const std::string name = client.toStdString();
    switch (sessions_.state(name)) {
        case SessionState::Nobody: return byOsUser(client);
        case SessionState::Locked: return fail(errors::SessionLocked);
        case SessionState::Open: break;
    }
    if (touch) return sessions_.person(name);
    return *sessions_.heldBy(name);
}

}  // namespace sohoa
