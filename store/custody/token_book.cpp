#include "store/custody/token_book.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/sha256.h"
#include "store/ledger.h"
#include "store/people/accounts.h"

namespace sohoa {

static std::string eventOf(CustodyActKind kind) {
    std::string event = fmt::format("token.{}", name(kind));
    std::replace(event.begin(), event.end(), '-', '_');
    return event;
}

Result<std::vector<CustodyAct>> TokenBook::acts(const KnownToken& token) {
    auto rows = database_.query(
        "SELECT act, sequence, done_at, facts FROM token_act WHERE token_id = :1 ORDER BY sequence", 4, {token.id});
    if (!rows) return passOn(rows);
    std::vector<CustodyAct> all;
    for (const SqlRow& row : *rows) {
        auto act = custodyActFrom(text(row, 0), integer(row, 1), text(row, 2), text(row, 3));
        if (!act) return passOn(act);
        all.push_back(std::move(*act));
    }
    return all;
}

Result<TokenState> TokenBook::state(const KnownToken& token) {
    auto all = acts(token);
    if (!all) return passOn(all);
    return stateOf(*all);
}

static Result<Account> enabledAccount(Database& database, const std::string& login) {
    auto account = Accounts(database).find(login);
    if (!account) return passOn(account);
    if (!account->enabled) return fail(errors::AccountDisabled, login);
    return account;
}

static Result<Person> nameOne(Database& database, CustodyPerson& person) {
    auto account = enabledAccount(database, person.login);
    if (!account) return passOn(account);
    person = {account->person.login, account->person.fullName, account->person.position};
    return account->person;
}

static bool mayAct(const Person& person, CustodyActKind kind, const TokenState& state) {
    if (has(person, Role::VanThu) || has(person, Role::Leader)) return true;
    const bool alarm = kind == CustodyActKind::CompromiseReported || kind == CustodyActKind::Lost;
    return alarm && person.login == state.keeper.login;
}

// Who acted is looked up at the moment of acting; who had the token stays as the book called them.
Result<> TokenBook::namePersons(CustodyAct& act, const TokenState& state) {
    for (CustodyPerson* person : {&act.by, &act.confirmedBy}) {
        if (person->isNobody()) continue;
        auto named = nameOne(database_, *person);
        if (!named) return passOn(named);
        if (!mayAct(*named, act.kind, state)) return fail(errors::NotAllowed, "token custody");
    }
    const bool takesOver = act.kind == CustodyActKind::Assigned || act.kind == CustodyActKind::HandedOver ||
                           act.kind == CustodyActKind::SubstituteAllowed;
    if (takesOver && !act.to.isNobody()) {
        auto named = nameOne(database_, act.to);
        if (!named) return passOn(named);
        if (!may(*named, Permission::Certify)) return fail(errors::NotAllowed, "certify");
    }
    switch (act.kind) {
        case CustodyActKind::SubstituteEnded:
            for (const Substitute& substitute : state.substitutes)
                if (substitute.person.login == act.from.login) act.from = substitute.person;
            act.to = state.keeper;
            break;
        case CustodyActKind::SubstituteAllowed:
        case CustodyActKind::HandedOver:
        case CustodyActKind::Returned:
        case CustodyActKind::Lost: act.from = state.keeper; break;
        case CustodyActKind::Assigned:
        case CustodyActKind::Renewed:
        case CustodyActKind::Suspended:
        case CustodyActKind::Resumed:
        case CustodyActKind::CompromiseReported:
        case CustodyActKind::CompromiseTold:
        case CustodyActKind::CompromiseLifted:
        case CustodyActKind::Revoked: break;
    }
    return {};
}

Result<> TokenBook::write(const KnownToken& token, const CustodyAct& act) {
    const std::string facts = jsonLine(factsOf(act));
    auto written =
        database_.execute("INSERT INTO token_act (token_id, sequence, act, done_at, facts) VALUES (:1, :2, :3, :4, :5)",
                          {token.id, act.sequence, std::string(name(act.kind)), isoUtc(act.at), facts});
    if (!written) return passOn(written);
    Json detail = {{"token", token.serial},
                   {"act", act.sequence},
                   {"at", isoUtc(act.at)},
                   {"by", act.by.login},
                   {"facts_sha256", sha256Of(facts).hex()}};
    for (const auto& [key, person] : {std::pair{"with", &act.confirmedBy}, {"from", &act.from}, {"to", &act.to}})
        if (!person->isNobody()) detail[key] = person->login;
    return appendToLedger(database_, JobId{}, eventOf(act.kind), detail);
}

Result<CustodyAct> TokenBook::enter(const std::string& tokenSerial, CustodyAct act) {
    auto done = database_.transaction([&]() -> Result<> {
        auto token = knownToken(database_, tokenSerial);
        if (!token) return passOn(token);
        if (!*token) return fail(errors::TokenUnassigned, "this token was never seen");
        auto before = state(**token);
        if (!before) return passOn(before);
        act.sequence = before->acts + 1;
        act.at = clock_();
        if (act.certificate.empty()) act.certificate = before->certificate;
        if (auto named = namePersons(act, *before); !named) return named;
        if (auto fits = mayFollow(*before, act); !fits) return fits;
        return write(**token, act);
    });
    if (!done) return passOn(done);
    return act;
}

// What the ledger says of each act: its digest, by the act's number.
static Result<std::map<std::int64_t, Json>> ledgerOfToken(Database& database, const std::string& serial) {
    auto rows = database.query("SELECT detail FROM ledger WHERE event LIKE 'token.%' ORDER BY sequence", 1);
    if (!rows) return passOn(rows);
    std::map<std::int64_t, Json> entries;
    for (const SqlRow& row : *rows) {
        auto detail = parseJson(text(row, 0));
        if (detail && stringOr(*detail, "token", "") == serial && detail->contains("act"))
            entries.emplace(integerOr(*detail, "act", 0), std::move(*detail));
    }
    return entries;
}

Result<TokenHistory> TokenBook::history(const std::string& tokenSerial) {
    auto token = knownToken(database_, tokenSerial);
    if (!token) return passOn(token);
    if (!*token) return fail(errors::TokenUnassigned, "this token was never seen");
    auto all = acts(**token);
    if (!all) return passOn(all);
    auto entries = ledgerOfToken(database_, tokenSerial);
    if (!entries) return passOn(entries);
    TokenHistory history{std::move(**token), std::move(*all), 0};
    std::int64_t expected = 0;
    for (const CustodyAct& act : history.acts) {
        const auto entry = entries->find(++expected);
        const bool same = entry != entries->end() && act.sequence == expected &&
                          stringOr(entry->second, "at", "") == isoUtc(act.at) &&
                          stringOr(entry->second, "facts_sha256", "") == sha256Of(jsonLine(factsOf(act))).hex();
        if (!same) {
            history.alteredAt = expected;
            return history;
        }
    }
    // An act that the ledger knows and the book does not.
    if (entries->size() > history.acts.size()) history.alteredAt = expected + 1;
    return history;
}

}  // namespace sohoa
