// What a token says about its PIN (PKCS#11 CK_TOKEN_INFO flags), as of the last enumeration.
#pragma once

#include <string_view>

namespace sohoa::signer {

struct PinState {
    bool countLow = false;  // a wrong PIN was entered since the last right one
    bool finalTry = false;  // one more wrong PIN locks the token
    bool locked = false;
};

// The gravest that is true: "locked", "final_try", "count_low" or "ok".
std::string_view name(const PinState& state);

}  // namespace sohoa::signer
