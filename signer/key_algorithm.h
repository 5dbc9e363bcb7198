// Which algorithms a certificate's key signs with: RSA PKCS#1 v1.5 with SHA-256, ECDSA with the SHA-2 that fits its
// curve (ETSI TS 119 312; RFC 5753, RFC 5754).
#pragma once

#include <string>

#include "core/result.h"
#include "signer/certificate.h"

namespace sohoa::signer {

struct KeyAlgorithm {
    bool rsa = true;
    std::string digest;     // OpenSSL's name: "SHA256", "SHA384", "SHA512"
    std::string signature;  // OpenSSL's name: "sha256WithRSAEncryption", "ecdsa-with-SHA384"
};

// RSA of 2048, 3072 and 4096 bits, ECDSA on P-256, P-384 and P-521. Fails with signer.key_unsupported.
Result<KeyAlgorithm> algorithmOf(const Certificate& certificate);

// The digest of bytes by OpenSSL's name of it, raw.
std::string digestOf(const std::string& algorithm, std::string_view bytes);

}  // namespace sohoa::signer
