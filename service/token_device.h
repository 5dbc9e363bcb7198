// A key token as the device itself shows it now: is it plugged in, which certificate is on it, in what state is its
// PIN. No PIN is asked for or tried.
#pragma once

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "store/custody/known_token.h"

namespace sohoa {

struct TokenDevice {
    KnownToken token;  // id 0; with the one certificate that the configuration means
    bool countLow = false, finalTry = false, locked = false;
};

// Every device of the module as sohoa-sign shows it: {"tokens": […]}. Fails with the codes of signer/.
Result<Json> devicesOf(const Config& config, const TokenConfig& token);

// Fails with the codes of signer/, signer.no_token where the one that the configuration names is not plugged in, and
// signer.no_key where its certificate is not found or not the only one.
Result<TokenDevice> readToken(const Config& config, const TokenConfig& token);

}  // namespace sohoa
