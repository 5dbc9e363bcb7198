// A detached CMS signature for PAdES B-B and B-T (ETSI EN 319 142-1, RFC 5652), made in two phases: what is to be
// signed comes out, the token signs it once, the signature value goes in. The private key is never needed here.
//
// Signed attributes are contentType, messageDigest and signingCertificateV2 and nothing else: PAdES forbids
// signing-time. OpenSSL 3.0's own signing always adds it, hence the two phases.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/result.h"
#include "core/sha256.h"
#include "signer/certificate.h"
#include "signer/key_algorithm.h"

namespace sohoa::signer {

// One thread. Fails with signer.signature_wrong.
class CmsSignature {
  public:
    // Embeds the signer and `others` (the CAs between it and the root). The digest is of the algorithm's kind, raw.
    static Result<CmsSignature> prepare(const Certificate& signer, const Certificates& others,
                                        const KeyAlgorithm& algorithm, std::string_view digest);
    // With SHA-256, whatever the key.
    static Result<CmsSignature> prepare(const Certificate& signer, const Certificates& others, const Sha256& digest);

    CmsSignature(CmsSignature&&) noexcept;
    CmsSignature& operator=(CmsSignature&&) = delete;
    ~CmsSignature();

    std::string toBeSigned() const;  // DER of the signed attributes

    // PKCS#1 v1.5, or ECDSA as a DER pair. Refused unless it fits the certificate's public key.
    Result<> setSignature(std::string_view value);
    Result<> addTimeStamp(std::string_view token);  // DER; over the signature value
    Result<std::string> der() const;

  private:
    struct State;
    explicit CmsSignature(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::signer
