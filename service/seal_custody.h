// Whether this person may use the agency's seal now. The key token is the seal (Nghị định 30/2020 Điều 32, 33; quy chế
// thị xã Ngã Năm 2020 Điều 3): it is used by the văn thư that a decision named, or by the substitute that a written
// permission names for these days, and by nobody once the key was reported as compromised. To be asked before any PIN,
// and again before every single signature: a report that is made meanwhile stops the next one.
#pragma once

#include <string>

#include "core/clock.h"
#include "core/config.h"
#include "core/result.h"
#include "store/custody/custody_act.h"
#include "store/people/person.h"
#include "store/store.h"

namespace sohoa {

// By what right somebody signs: for the register of copies and the ledger.
struct SealTerms {
    std::string tokenSerial, certificateSha256;
    CustodyPerson signer;        // who asked, as the book calls them
    CustodyPerson keeper;        // the same, or the one they stand in for
    CustodyPaper decision;       // that assigned the token to the keeper
    CustodyPaper permission;     // of the substitute; without number for the keeper
    std::string permittedUntil;  // ISO day; "" for the keeper
};

// Where the configuration names no serial, the one token that is in somebody's keeping is meant. Fails with
// service.token_unassigned: no decision, it was returned, or its certificate is not the one that was entered;
// service.not_keeper: another person, a permission that has not begun or is over, a role that does not certify, or use
// is suspended; service.key_compromised: reported, revoked or lost; signer.certificate_expired: at or after its end, or
// before its beginning. One thread: the store's.
Result<SealTerms> requireMaySeal(Store& store, const TokenConfig& token, const Person& person, UtcTime now);

}  // namespace sohoa
