// A SoftHSM token with one agency key made on it: the office's device, for trying out and for tests.
//
// This is the one file pair that speaks PKCS#11 to make a token; signing with it is signer/token's business.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "core/result.h"
#include "virtual/trust/authority.h"

namespace sohoa::trust {

enum class KeyKind { Rsa2048, Rsa3072, Rsa4096, EcP256, EcP384, EcP521 };

struct TokenPlan {
    std::filesystem::path module;  // libsofthsm2.so
    std::filesystem::path config;  // its configuration, naming the token folder
    std::string label;
    std::string_view pin;  // of the user; the security officer's is random and thrown away
    KeyKind key = KeyKind::Rsa3072;
    bool alwaysAuthenticate = false;  // the key asks for the PIN at every signature
};

// Where Debian puts SoftHSM's module; empty where it is not installed.
std::filesystem::path softhsmModule();

// Makes one token more, the key pair, and stores the certificate that `certify` issues for the public key; CKA_ID 01.
// Gives the token's serial. Sets SOFTHSM2_CONF of this process. Not for two threads at once. Fails with
// virtual.office_unmakeable.
Result<std::string> makeToken(const TokenPlan& plan, const std::function<Result<Certificate>(EVP_PKEY*)>& certify);

}  // namespace sohoa::trust
