// How a person is recognised: by a secret, by the operating system, by a card, by a provider of identities.
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"
#include "store/people/account_rows.h"
#include "store/people/accounts.h"
#include "store/people/keyed_digest.h"
#include "store/people/lock_out.h"

namespace sohoa {

namespace {

struct Attempt {
    std::optional<AccountRow> row;
    std::string place;
    CountedTry counted;
};

}  // namespace

static Result<Attempt> begin(Database& database, std::string_view typed, UtcTime at) {
    Attempt attempt;
    auto done = database.transaction([&]() -> Result<> {
        if (const auto login = loginFrom(typed)) {
            auto row = accountRow(database, "login = :1", *login);
            if (!row) return passOn(row);
            attempt.row = std::move(*row);
        }
        auto place = attempt.row ? Result<std::string>(triesOfAccount(attempt.row->account.person.account))
                                 : triesOfUnknown(database, typed);
        if (!place) return passOn(place);
        attempt.place = std::move(*place);
        auto counted = countTry(database, attempt.place, at);
        if (!counted) return passOn(counted);
        attempt.counted = *counted;
        return {};
    });
    if (!done) return passOn(done);
    return attempt;
}

static Result<Person> refuse(Database& database, const Attempt& attempt) {
    if (attempt.counted.last && attempt.row) {
        auto noted =
            appendToLedger(database, JobId{}, "person.locked_out", {{"login", attempt.row->account.person.login}});
        if (!noted) return passOn(noted);
    }
    return fail(errors::WrongSecret);
}

static Result<> noteSignIn(Database& database, const Person& person, std::string_view by) {
    return appendToLedger(database, JobId{}, "person.signed_in", {{"login", person.login}, {"by", by}});
}

// What was looked at may have changed while the secret was checked.
static Result<Person> admit(Database& database, const Attempt& attempt) {
    Person person;
    auto done = database.transaction([&]() -> Result<> {
        auto row = accountRow(database, "id = :1", attempt.row->account.person.account);
        if (!row) return passOn(row);
        if (!*row || (*row)->secret != attempt.row->secret) return fail(errors::WrongSecret);
        if (!(*row)->account.enabled) return fail(errors::AccountDisabled);
        person = std::move((*row)->account.person);
        if (auto forgotten = forgetTries(database, attempt.place); !forgotten) return forgotten;
        return noteSignIn(database, person, "secret");
    });
    if (!done) return passOn(done);
    return person;
}

Result<Person> Accounts::signIn(std::string_view login, const SecretBytes& secret, UtcTime at) {
    auto attempt = begin(database_, login, at);
    if (!attempt) return passOn(attempt);
    const bool hasSecret = attempt->row && attempt->row->secret;
    auto matches = check_(hasSecret ? *attempt->row->secret : nobodysSecretHash(), secret);
    if (!matches) return passOn(matches);
    return hasSecret && *matches ? admit(database_, *attempt) : refuse(database_, *attempt);
}

Result<Person> Accounts::signInWith(IdentityProvider& provider, std::string_view token) {
    auto subject = provider.subjectOf(token);
    if (!subject) return passOn(subject);
    auto person = ofSubject(*subject);
    if (!person) return passOn(person);
    if (!*person) return fail(errors::WrongSecret);
    if (auto noted = noteSignIn(database_, **person, "subject"); !noted) return passOn(noted);
    return std::move(**person);
}

static Result<std::optional<Person>> enabledPerson(Database& database, std::string_view condition,
                                                   const SqlValue& value) {
    auto row = accountRow(database, condition, value);
    if (!row) return passOn(row);
    if (!*row || !(*row)->account.enabled) return std::optional<Person>();
    return std::optional(std::move((*row)->account.person));
}

Result<std::optional<Person>> Accounts::ofOsUser(std::string_view osUser) {
    if (!isOsUser(osUser)) return std::optional<Person>();
    return enabledPerson(database_, "os_user = :1", std::string(osUser));
}

Result<std::optional<Person>> Accounts::ofCard(std::string_view cardNumber) {
    const auto card = cardFrom(cardNumber);
    if (!card) return std::optional<Person>();
    auto digest = keyedDigest(database_, "card", *card);
    if (!digest) return passOn(digest);
    return enabledPerson(database_, "card = :1", *digest);
}

Result<std::optional<Person>> Accounts::ofSubject(std::string_view oidcSubject) {
    if (!isSubject(oidcSubject)) return std::optional<Person>();
    auto digest = keyedDigest(database_, "subject", oidcSubject);
    if (!digest) return passOn(digest);
    return enabledPerson(database_, "subject = :1", *digest);
}

Result<std::optional<Person>> Accounts::ofAccount(std::int64_t account) {
    return enabledPerson(database_, "id = :1", account);
}

}  // namespace sohoa
