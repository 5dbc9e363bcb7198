// The token that holds the agency's key, through its PKCS#11 module. The one file pair that includes libp11.
//
// libp11 0.4.12 has traps that this class walks around: one enumeration exists at a time (releasing a second one closes
// the first one's sessions); PKCS11_update_slots is never called (it crashes with several slots); keys are let go
// before the enumeration; a second login is never tried (it answers yes without looking at the PIN); flags are as old
// as the enumeration, so they are read after a new one; every call has a time limit after which the process ends
// (signer/watchdog.h), because a token that is pulled out makes libp11 wait for ever.
//
// While logged in libp11 keeps its own copy of the PIN in plain memory; logout() wipes it, and so does the end of this
// object.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/secret_bytes.h"
#include "core/sha256.h"
#include "signer/certificate.h"
#include "signer/pin_state.h"

namespace sohoa::signer {

struct TokenModule {
    std::filesystem::path path;
    std::filesystem::path softhsmConfig;  // SOFTHSM2_CONF; empty for other modules
    std::chrono::milliseconds callLimit{30'000};
};

struct TokenDescription {
    std::string serial, label, manufacturer, model;  // UTF-8
    PinState pin;
    Certificates certificates;  // visible without login
};

// One thread, one token in use.
class Token {
  public:
    // Loads the module. Fails with signer.module_unusable.
    static Result<Token> open(const TokenModule& module);

    Token(Token&&) noexcept;
    Token& operator=(Token&&) = delete;
    ~Token();

    // The tokens that are plugged in now; uninitialized ones are left out. Fails with signer.no_token,
    // signer.token_failed.
    Result<std::vector<TokenDescription>> list();

    // With one attempt, never repeated. Fails with signer.pin_wrong, signer.pin_locked (the detail is the PIN's state
    // after it), signer.no_token or signer.token_failed.
    Result<> login(const std::string& serial, const SecretBytes& pin);

    // PKCS#1 v1.5 or ECDSA (DER) over a SHA-256 digest with the key of that certificate, found by CKA_ID or public key.
    // The PIN again, because a key may ask for it at every signature. Needs login(). Fails with signer.no_key,
    // signer.no_token, signer.token_failed.
    Result<std::string> sign(const Certificate& certificate, const Sha256& digest, const SecretBytes& pin);

    void logout();

  private:
    struct State;
    explicit Token(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::signer
