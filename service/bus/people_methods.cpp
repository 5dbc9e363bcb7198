// Who works here, how they prove it and what they may; whose job is whose.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/bus/method.h"
#include "service/people/hand_over.h"
#include "service/people/person_json.h"
#include "store/people/accounts.h"

namespace sohoa {

namespace {

Result<QVariantList> people(Desk& desk, const Call&) {
    auto accounts = Accounts(desk.store.database()).list();
    if (!accounts) return passOn(accounts);
    Json list = Json::array();
    for (const Account& account : *accounts) {
        Json json = toJson(account.person);
        json["enabled"] = account.enabled;
        json["os_user"] = account.osUser;
        json["has_secret"] = account.hasSecret;
        json["has_card"] = account.hasCard;
        json["has_subject"] = account.hasSubject;
        json["locked_until"] = account.lockedUntil ? isoUtc(*account.lockedUntil) : "";
        list.push_back(std::move(json));
    }
    return busAnswer({{"people", std::move(list)}});
}

Result<std::vector<Role>> rolesIn(const QStringList& names) {
    std::vector<Role> roles;
    for (const QString& each : names) {
        const auto role = roleNamed(each.toStdString());
        if (!role) return fail(errors::BadRequest, "no role of that name");
        roles.push_back(*role);
    }
    return roles;
}

Result<QVariantList> addPerson(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    NewAccount account;
    account.login = stringOr(*request, "login", "");
    account.fullName = stringOr(*request, "full_name", "");
    account.position = stringOr(*request, "position", "");
    account.osUser = stringOr(*request, "os_user", "");
    QStringList names;
    for (const Json& role : request->value("roles", Json::array()))
        if (role.is_string()) names << busText(role.get<std::string>());
    auto roles = rolesIn(names);
    if (!roles) return passOn(roles);
    account.roles = std::move(*roles);
    auto person = Accounts(desk.store.database()).create(account, call.person.login);
    if (!person) return passOn(person);
    return busAnswer(toJson(*person));
}

Result<QVariantList> done(Result<> result) {
    if (!result) return passOn(result);
    return QVariantList{};
}

// One's own secret, or anybody's for who manages people.
Permission neededForSecret(const Call& call) {
    return call.person.login == call.text(0) ? Permission::ReadRecords : Permission::ManagePeople;
}

Result<QVariantList> setSecret(Desk& desk, const Call& call) {
    const std::string login = call.text(0);
    auto secret = call.secret(1);
    if (!secret) return passOn(secret);
    return done(Accounts(desk.store.database()).changeSecret(login, *secret, call.person.login));
}

Result<QVariantList> setRoles(Desk& desk, const Call& call) {
    auto roles = rolesIn(call.arguments.at(1).toStringList());
    if (!roles) return passOn(roles);
    Accounts accounts(desk.store.database());
    if (auto set = accounts.setRoles(call.text(0), *roles, call.person.login); !set) return passOn(set);
    if (auto account = accounts.find(call.text(0))) desk.sessions.renew(account->person);
    return QVariantList{};
}

Result<QVariantList> setEnabled(Desk& desk, const Call& call) {
    Accounts accounts(desk.store.database());
    const bool enabled = call.arguments.at(1).toBool();
    auto changed =
        enabled ? accounts.enable(call.text(0), call.person.login) : accounts.disable(call.text(0), call.person.login);
    if (changed && !enabled)
        if (auto account = accounts.find(call.text(0)))
            for (const std::string& client : desk.sessions.closeAll(account->person.account))
                desk.lanes.leave(client);
    return done(changed);
}

Result<QVariantList> unlock(Desk& desk, const Call& call) {
    return done(Accounts(desk.store.database()).unlock(call.text(0), call.person.login));
}

Result<QVariantList> setCard(Desk& desk, const Call& call) {
    return done(Accounts(desk.store.database()).setCard(call.text(0), call.text(1), call.person.login));
}

Result<QVariantList> setSubject(Desk& desk, const Call& call) {
    return done(Accounts(desk.store.database()).setSubject(call.text(0), call.text(1), call.person.login));
}

Result<QVariantList> handOverJob(Desk& desk, const Call& call) {
    auto account = Accounts(desk.store.database()).find(call.text(1));
    if (!account) return passOn(account);
    if (!account->enabled) return fail(errors::AccountDisabled);
    return done(handOver(desk.store, JobId{call.number(0)}, call.person, account->person));
}

}  // namespace

Methods peopleMethods() {
    constexpr auto manage = Permission::ManagePeople;
    return {{"People", manage, Pace::Quick, true, people},
            {"AddPerson", manage, Pace::Quick, true, addPerson},
            {"SetSecret", Permission::ReadRecords, Pace::Quick, true, setSecret, neededForSecret},
            {"SetRoles", manage, Pace::Quick, true, setRoles},
            {"SetEnabled", manage, Pace::Quick, true, setEnabled},
            {"Unlock", manage, Pace::Quick, true, unlock},
            {"SetCard", manage, Pace::Quick, true, setCard},
            {"SetSubject", manage, Pace::Quick, true, setSubject},
            {"HandOver", Permission::Scan, Pace::Quick, true, handOverJob}};
}

}  // namespace sohoa
