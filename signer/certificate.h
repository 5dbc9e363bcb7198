// An X.509 certificate as a value, and the files they come from.
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"
#include "core/sha256.h"
#include "signer/openssl_owners.h"

namespace sohoa::signer {

// Copies share OpenSSL's object, which is never changed; any thread.
class Certificate {
  public:
    static Certificate sharing(X509* certificate);  // the caller keeps its own reference
    static std::optional<Certificate> fromDer(std::string_view der);

    Certificate(const Certificate& other);
    Certificate(Certificate&&) noexcept = default;
    Certificate& operator=(const Certificate& other);
    Certificate& operator=(Certificate&&) noexcept = default;
    ~Certificate() = default;

    X509* x509() const { return x509_.get(); }
    EVP_PKEY* publicKey() const { return X509_get0_pubkey(x509_.get()); }

    std::string commonName() const;  // UTF-8 NFC; "" where there is none
    std::string organisation() const;
    std::string issuer() const;  // common name of the issuer
    std::string serial() const;  // lower-case hex
    Sha256 sha256() const;       // of the DER form: what names a certificate in the configuration
    UtcTime notBefore() const;
    UtcTime notAfter() const;
    std::string ocspUrl() const;  // the first OCSP address in authorityInfoAccess; ""
    bool isAuthority() const;
    bool maySignDocuments() const;  // keyUsage has digitalSignature or nonRepudiation, or is not restricted
    bool selfIssued() const;

  private:
    explicit Certificate(X509Owner x509) : x509_(std::move(x509)) {}
    X509Owner x509_;
};

using Certificates = std::vector<Certificate>;

// {"subject", "organisation", "issuer", "serial", "sha256", "not_before", "not_after"}
Json toJson(const Certificate& certificate);

// Every certificate of a PEM file. Fails with signer.trust_unusable, also where there is none in it.
Result<Certificates> certificatesIn(const std::filesystem::path& pem);

// Every certificate of the folder's files *.pem and *.crt: the roots that are trusted. Fails with
// signer.trust_unusable.
Result<Certificates> rootsIn(const std::filesystem::path& folder);

}  // namespace sohoa::signer
