// The office's accounts: named persons, how they prove who they are, what they may do.
//
// An account is never deleted and its login never given to somebody else: the ledger names people by it. Every change
// is in the ledger with the login and what was done, never a secret, card number or subject. Whether byWhom may do what
// is asked here is decided by the caller (Permission::ManagePeople). One thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "store/database.h"
#include "store/people/identity_provider.h"
#include "store/people/person.h"
#include "store/people/secret_hash.h"

namespace sohoa {

struct NewAccount {
    std::string login;               // 2–32 of a–z 0–9 . _ -; begins with a letter or digit
    std::string fullName, position;  // at most 100 characters; the name is required
    std::vector<Role> roles;         // at least one
    std::string osUser;              // the operating system's name for the person; "" none
    SecretBytes secret;              // a PIN or a password (secret_rules.h); empty: signs in by other means alone
};

struct Account {
    Person person;
    bool enabled = true;
    bool hasSecret = false, hasCard = false, hasSubject = false;
    std::string osUser;
    UtcTime createdAt;
    std::optional<UtcTime> lockedUntil;
};

class Accounts {
  public:
    // check: how a secret is held against its hash; tests listen there.
    explicit Accounts(Database& database, SecretCheck check = secretMatches)
        : database_(database), check_(std::move(check)) {}

    // Fails with people.bad_account, people.weak_secret, people.name_taken.
    Result<Person> create(const NewAccount& account, std::string_view byWhom);

    // Not inside a transaction: the try is counted and committed before the secret is looked at. Fails with
    // people.wrong_secret, likewise and as slowly for a login that does not exist; people.locked_out; people.disabled
    // for who knows the secret.
    Result<Person> signIn(std::string_view login, const SecretBytes& secret, UtcTime at);
    // By a token of the provider's. Fails with people.wrong_secret where nobody here has its subject.
    Result<Person> signInWith(IdentityProvider& provider, std::string_view token);

    // Who was identified by other means; nothing for the unknown and the disabled. A card identifies its bearer and
    // proves nothing: ask for the PIN, too.
    Result<std::optional<Person>> ofOsUser(std::string_view osUser);
    Result<std::optional<Person>> ofCard(std::string_view cardNumber);
    Result<std::optional<Person>> ofSubject(std::string_view oidcSubject);
    // Who is enabled at this moment: what a session believes may be out of date.
    Result<std::optional<Person>> ofAccount(std::int64_t account);

    // What follows fails with people.no_account for an unknown login.
    Result<> changeSecret(std::string_view login, const SecretBytes& secret, std::string_view byWhom);   // unlocks, too
    Result<> setCard(std::string_view login, std::string_view cardNumber, std::string_view byWhom);      // "": takes it
    Result<> setSubject(std::string_view login, std::string_view oidcSubject, std::string_view byWhom);  // "": takes it
    // The last enabled quản trị stays: people.last_administrator.
    Result<> disable(std::string_view login, std::string_view byWhom);
    Result<> enable(std::string_view login, std::string_view byWhom);
    Result<> unlock(std::string_view login, std::string_view byWhom);
    Result<> setRoles(std::string_view login, const std::vector<Role>& roles, std::string_view byWhom);

    Result<Account> find(std::string_view login);
    Result<std::vector<Account>> list();  // by login
    Result<std::int64_t> count();         // of all, also the disabled; 0: nobody has been named yet

  private:
    Database& database_;
    SecretCheck check_;
};

}  // namespace sohoa
