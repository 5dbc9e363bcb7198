#include "store/people/accounts.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"
#include "store/people/account_rows.h"
#include "store/people/keyed_digest.h"
#include "store/people/lock_out.h"
#include "store/people/proper_line.h"
#include "store/people/secret_rules.h"

namespace sohoa {

static Result<> note(Database& database, std::string_view event, std::string_view login, std::string_view byWhom,
                     Json detail = Json::object()) {
    detail["login"] = login;
    detail["by"] = byWhom;
    return appendToLedger(database, JobId{}, event, detail);
}

static Result<> mustBeFree(Database& database, std::string_view condition, const std::string& value,
                           std::string_view what) {
    auto taken = accountRow(database, condition, value);
    if (!taken) return passOn(taken);
    if (*taken) return fail(errors::NameTaken, std::string(what));
    return {};
}

static SqlValue orNull(const std::string& text) { return text.empty() ? SqlValue(nullptr) : SqlValue(text); }

static Result<Person> insert(Database& database, Person person, const std::string& osUser, const std::string& hash) {
    if (auto free = mustBeFree(database, "login = :1", person.login, "login"); !free) return passOn(free);
    if (!osUser.empty()) {
        if (auto free = mustBeFree(database, "os_user = :1", osUser, "os user"); !free) return passOn(free);
    }
    auto added = database.query(
        "INSERT INTO account (login, full_name, position, roles, os_user, secret, created_at) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7) RETURNING id",
        1,
        {person.login, person.fullName, person.position, joined(person.roles), orNull(osUser), orNull(hash),
         isoUtc(now())});
    if (!added) return passOn(added);
    person.account = integer(added->at(0), 0);
    return person;
}

static constexpr std::size_t longestName = 100;

Result<Person> Accounts::create(const NewAccount& wanted, std::string_view byWhom) {
    const auto login = loginFrom(wanted.login);
    const auto fullName = properLine(wanted.fullName, longestName), position = properLine(wanted.position, longestName);
    if (!login) return fail(errors::BadAccount, "login");
    if (!fullName || fullName->empty()) return fail(errors::BadAccount, "full name");
    if (!position) return fail(errors::BadAccount, "position");
    if (!wanted.osUser.empty() && !isOsUser(wanted.osUser)) return fail(errors::BadAccount, "os user");
    Person person{0, *login, *fullName, *position, inOrder(wanted.roles)};
    if (person.roles.empty()) return fail(errors::BadAccount, "roles");
    std::string hash;
    if (!wanted.secret.empty()) {
        if (!isAcceptableSecret(wanted.secret.view(), *login)) return fail(errors::WeakSecret);
        auto made = secretHash(wanted.secret);
        if (!made) return passOn(made);
        hash = std::move(*made);
    }
    auto done = database_.transaction([&]() -> Result<> {
        auto added = insert(database_, std::move(person), wanted.osUser, hash);
        if (!added) return passOn(added);
        person = std::move(*added);
        return note(database_, "account.created", person.login, byWhom, {{"roles", joined(person.roles)}});
    });
    if (!done) return passOn(done);
    return person;
}

static Result<AccountRow> known(Database& database, std::string_view typed) {
    const auto login = loginFrom(typed);
    if (!login) return fail(errors::NoAccount);
    auto row = accountRow(database, "login = :1", *login);
    if (!row) return passOn(row);
    if (!*row) return fail(errors::NoAccount);
    return std::move(**row);
}

using Change = std::function<Result<>(const AccountRow&)>;

static Result<> change(Database& database, std::string_view login, std::string_view event, std::string_view byWhom,
                       const Json& detail, const Change& work) {
    return database.transaction([&]() -> Result<> {
        auto row = known(database, login);
        if (!row) return passOn(row);
        if (auto done = work(*row); !done) return done;
        return note(database, event, row->account.person.login, byWhom, detail);
    });
}

static Result<> set(Database& database, const AccountRow& row, std::string_view column, const SqlValue& value) {
    auto done = database.execute("UPDATE account SET " + std::string(column) + " = :1 WHERE id = :2",
                                 {value, row.account.person.account});
    if (!done) return passOn(done);
    return {};
}

static Result<> mustNotBeLastAdministrator(Database& database, const AccountRow& row) {
    if (!row.account.enabled || !has(row.account.person, Role::Administrator)) return {};
    auto enabled = accountRows(database, "enabled = 1", {});
    if (!enabled) return passOn(enabled);
    const auto administrators = std::count_if(enabled->begin(), enabled->end(), [](const AccountRow& other) {
        return has(other.account.person, Role::Administrator);
    });
    if (administrators <= 1) return fail(errors::LastAdministrator);
    return {};
}

Result<> Accounts::changeSecret(std::string_view login, const SecretBytes& secret, std::string_view byWhom) {
    const auto meant = loginFrom(login);
    if (!meant) return fail(errors::NoAccount);
    if (!isAcceptableSecret(secret.view(), *meant)) return fail(errors::WeakSecret);
    auto hash = secretHash(secret);
    if (!hash) return passOn(hash);
    return change(database_, login, "account.secret_changed", byWhom, Json::object(), [&](const AccountRow& row) {
        auto done = set(database_, row, "secret", *hash);
        return done ? forgetTries(database_, triesOfAccount(row.account.person.account)) : done;
    });
}

// "" takes it away.
static Result<> setToken(Database& database, const AccountRow& row, std::string_view column, std::string_view token) {
    if (token.empty()) return set(database, row, column, nullptr);
    auto digest = keyedDigest(database, column, token);
    if (!digest) return passOn(digest);
    auto owner = accountRow(database, std::string(column) + " = :1", *digest);
    if (!owner) return passOn(owner);
    if (*owner && (*owner)->account.person.account != row.account.person.account)
        return fail(errors::NameTaken, std::string(column));
    return set(database, row, column, *digest);
}

Result<> Accounts::setCard(std::string_view login, std::string_view cardNumber, std::string_view byWhom) {
    const auto card = cardNumber.empty() ? std::string() : cardFrom(cardNumber);
    if (!card) return fail(errors::BadAccount, "card");
    return change(database_, login, card->empty() ? "account.card_removed" : "account.card_set", byWhom, Json::object(),
                  [&](const AccountRow& row) { return setToken(database_, row, "card", *card); });
}

Result<> Accounts::setSubject(std::string_view login, std::string_view oidcSubject, std::string_view byWhom) {
    if (!oidcSubject.empty() && !isSubject(oidcSubject)) return fail(errors::BadAccount, "subject");
    return change(database_, login, oidcSubject.empty() ? "account.subject_removed" : "account.subject_set", byWhom,
                  Json::object(),
                  [&](const AccountRow& row) { return setToken(database_, row, "subject", oidcSubject); });
}

Result<> Accounts::disable(std::string_view login, std::string_view byWhom) {
    return change(database_, login, "account.disabled", byWhom, Json::object(), [&](const AccountRow& row) {
        auto allowed = mustNotBeLastAdministrator(database_, row);
        return allowed ? set(database_, row, "enabled", std::int64_t{0}) : allowed;
    });
}

Result<> Accounts::enable(std::string_view login, std::string_view byWhom) {
    return change(database_, login, "account.enabled", byWhom, Json::object(),
                  [&](const AccountRow& row) { return set(database_, row, "enabled", std::int64_t{1}); });
}

Result<> Accounts::unlock(std::string_view login, std::string_view byWhom) {
    return change(database_, login, "account.unlocked", byWhom, Json::object(), [&](const AccountRow& row) {
        return forgetTries(database_, triesOfAccount(row.account.person.account));
    });
}

Result<> Accounts::setRoles(std::string_view login, const std::vector<Role>& wanted, std::string_view byWhom) {
    const std::vector<Role> roles = inOrder(wanted);
    if (roles.empty()) return fail(errors::BadAccount, "roles");
    const bool staysAdministrator = std::find(roles.begin(), roles.end(), Role::Administrator) != roles.end();
    return change(database_, login, "account.roles_set", byWhom, {{"roles", joined(roles)}},
                  [&](const AccountRow& row) -> Result<> {
                      if (!staysAdministrator) {
                          if (auto allowed = mustNotBeLastAdministrator(database_, row); !allowed) return allowed;
                      }
                      return set(database_, row, "roles", joined(roles));
                  });
}

Result<Account> Accounts::find(std::string_view login) {
    auto row = known(database_, login);
    if (!row) return passOn(row);
    return std::move(row->account);
}

Result<std::vector<Account>> Accounts::list() {
    auto rows = accountRows(database_, "1 = 1", {});
    if (!rows) return passOn(rows);
    std::vector<Account> accounts;
    for (AccountRow& row : *rows)
        accounts.push_back(std::move(row.account));
    return accounts;
}

Result<std::int64_t> Accounts::count() {
    auto rows = database_.query("SELECT count(*) FROM account", 1);
    if (!rows) return passOn(rows);
    return integer(rows->at(0), 0);
}

}  // namespace sohoa
