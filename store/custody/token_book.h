// The book of a key token's custody: every act once, in order, with the ledger's entry in the same transaction ("sổ
// giao, nhận thiết bị lưu khóa bí mật"). One thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/custody/custody_act.h"
#include "store/custody/known_token.h"
#include "store/custody/token_state.h"
#include "store/people/person.h"

namespace sohoa {

struct TokenHistory {
    KnownToken token;
    std::vector<CustodyAct> acts;
    std::int64_t alteredAt = 0;  // the first act that is not what the ledger says of it; 0: all are
};

class TokenBook {
  public:
    explicit TokenBook(Database& database, std::function<UtcTime()> clock = now)
        : database_(database), clock_(std::move(clock)) {}

    // Gives the act its number, its time and the persons' names as they are now; by, confirmedBy, from and to need
    // their login alone. Fails with service.token_unassigned for a token that was never seen; with people.not_allowed
    // where by may not act (văn thư and leaders do; the keeper, too, says that the key is compromised or lost), or
    // where who gets the token may not certify; with people.no_account, people.disabled, service.custody_conflict and
    // service.custody_incomplete.
    Result<CustodyAct> enter(const std::string& tokenSerial, CustodyAct act);

    Result<TokenState> state(const KnownToken& token);
    // Fails with service.token_unassigned for a token that was never seen.
    Result<TokenHistory> history(const std::string& tokenSerial);

  private:
    Result<std::vector<CustodyAct>> acts(const KnownToken& token);
    Result<> namePersons(CustodyAct& act, const TokenState& state);
    Result<> write(const KnownToken& token, const CustodyAct& act);

    Database& database_;
    std::function<UtcTime()> clock_;
};

}  // namespace sohoa
