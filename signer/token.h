// What lies on the token that the wall shows (signer/module_guard.h): certificates, and the key behind one of them. The
// one file pair that includes libp11, which finds objects and makes OpenSSL keys of them.
//
// One enumeration lives as long as this object; keys are let go before it. libp11 logs nobody in.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/result.h"
#include "core/secret_bytes.h"
#include "signer/certificate.h"
#include "signer/key_algorithm.h"
#include "signer/module_guard.h"

namespace sohoa::signer {

// One thread. The guard outlives it.
class Token {
  public:
    // Fails with signer.no_token, signer.token_failed.
    static Result<Token> open(ModuleGuard& guard, const TokenInSlot& token);

    Token(Token&&) noexcept;
    Token& operator=(Token&&) noexcept;
    ~Token();

    Result<Certificates> certificates() const;  // visible without login

    // The certificate's key, by CKA_ID or public key. Needs the guard's login(). Fails with signer.no_key,
    // signer.no_token, signer.token_failed.
    Result<> useKeyOf(const Certificate& certificate);

    // PKCS#1 v1.5 or ECDSA (DER) over a digest of that algorithm, by the key in use. pin: for a key that asks at every
    // signature; empty otherwise.
    Result<std::string> sign(const KeyAlgorithm& algorithm, std::string_view digest, const SecretBytes& pin);

  private:
    struct State;
    explicit Token(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::signer
