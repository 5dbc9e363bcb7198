// Who stands at the screen: the names to choose from, a card, the proof, and who it is now.
#include <QCollator>
#include <algorithm>
#include <memory>

#include "core/error_codes.h"
#include "core/text.h"
#include "service/bus/method.h"
#include "service/people/card_tries.h"
#include "service/people/person_json.h"
#include "store/people/accounts.h"

namespace sohoa {

namespace {

Result<QVariantList> signIn(Desk& desk, const Call& call) {
    auto secret = call.secret(1);
    if (!secret) return passOn(secret);
    auto person = Accounts(desk.store.database()).signIn(call.text(0), *secret, now());
    if (!person) return passOn(person);
    const auto before = desk.sessions.open(call.client.toStdString(), *person);
    // The key serves its keeper's presence: whoever comes after enters a PIN of their own.
    if (before || call.person.account != person->account) desk.lanes.leave(call.client.toStdString());
    Json answer = toJson(*person);
    answer["took_over_from"] = before ? before->login : "";
    return busAnswer(answer);
}

Result<QVariantList> signOut(Desk& desk, const Call& call) {
    desk.sessions.close(call.client.toStdString());
    desk.lanes.leave(call.client.toStdString());
    return QVariantList{};
}

Result<QVariantList> lockSession(Desk& desk, const Call& call) {
    desk.sessions.lock(call.client.toStdString());
    desk.lanes.leave(call.client.toStdString());
    return QVariantList{};
}

// A screen asks this to know what to show; it is no touch.
Result<QVariantList> whoAmI(Desk& desk, const Call& call) {
    const std::string client = call.client.toStdString();
    const SessionState state = desk.sessions.state(client);
    const auto holder = desk.sessions.heldBy(client);
    const auto left = desk.sessions.idleLeft(client);
    Json answer = toJson(call.person);
    answer["signed_in"] = state == SessionState::Open;
    answer["locked"] = state == SessionState::Locked;
    answer["held_by"] = holder ? holder->login : "";
    answer["held_by_name"] = holder ? holder->fullName : "";
    answer["idle_left_ms"] = left ? left->count() : -1;
    return busAnswer(answer);
}

Result<QVariantList> touch(Desk&, const Call&) { return QVariantList{}; }

// As Vietnamese lists are ordered: by the given name, which stands last, then by the whole.
class NameOrder {
  public:
    bool operator()(const Account& a, const Account& b) const {
        if (const int given = compare(givenName(a), givenName(b)); given != 0) return given < 0;
        return compare(a.person.fullName, b.person.fullName) < 0;
    }

  private:
    static std::string givenName(const Account& account) {
        const auto parts = words(account.person.fullName);
        return parts.empty() ? "" : parts.back();
    }
    int compare(const std::string& a, const std::string& b) const {
        return collator_.compare(QString::fromStdString(a), QString::fromStdString(b));
    }
    QCollator collator_{QLocale(QLocale::Vietnamese)};
};

Result<QVariantList> faces(Desk& desk, const Call&) {
    auto accounts = Accounts(desk.store.database()).list();
    if (!accounts) return passOn(accounts);
    const auto cannotSignIn = [](const Account& account) { return !account.enabled || !account.hasSecret; };
    accounts->erase(std::remove_if(accounts->begin(), accounts->end(), cannotSignIn), accounts->end());
    std::sort(accounts->begin(), accounts->end(), NameOrder());
    Json list = Json::array();
    for (const Account& account : *accounts)
        list.push_back({{"login", account.person.login},
                        {"full_name", account.person.fullName},
                        {"position", account.person.position},
                        {"has_card", account.hasCard}});
    return busAnswer({{"people", std::move(list)}});
}

Result<QVariantList> holderOf(Desk& desk, const Call& call, CardTries& tries) {
    auto card = call.secret(0);
    if (!card) return passOn(card);
    if (!tries.mayTry()) return fail(errors::LockedOut);
    auto person = Accounts(desk.store.database()).ofCard(card->view());
    if (!person) return passOn(person);
    if (!*person) {
        tries.countUnknown();
        return fail(errors::NoAccount);
    }
    return busAnswer({{"login", (*person)->login}, {"full_name", (*person)->fullName}});
}

}  // namespace

Methods signInMethods() {
    constexpr auto everybody = std::nullopt;
    const auto cardHolder = [tries = std::make_shared<CardTries>()](Desk& desk, const Call& call) {
        return holderOf(desk, call, *tries);
    };
    return {{"Faces", everybody, Pace::Quick, false, faces},
            {"CardHolder", everybody, Pace::Quick, false, cardHolder},
            {"SignIn", everybody, Pace::Quick, false, signIn},
            {"SignOut", everybody, Pace::Quick, false, signOut},
            {"Lock", everybody, Pace::Quick, false, lockSession},
            {"WhoAmI", everybody, Pace::Quick, false, whoAmI},
            {"Touch", Permission::ReadRecords, Pace::Quick, true, touch}};
}

}  // namespace sohoa
