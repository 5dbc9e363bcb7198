// Certificates of the test office: keys, and what the two CAs issue.
#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/handle.h"
#include "core/result.h"

namespace sohoa::trust {

using Certificate = Owned<X509, X509_free>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;

// Who signs: an issuer's certificate and key. Not owned; null certificate: the new certificate signs itself.
struct Issuer {
    X509* certificate;
    EVP_PKEY* key;
};

struct CertificatePlan {
    std::string commonName, organisation;  // UTF-8
    std::vector<std::pair<std::string, std::string>>
        extensions;  // OpenSSL's names and values: {"keyUsage", "critical,keyCertSign"}
    std::chrono::seconds begins{-std::chrono::hours(1)};  // from now
    std::chrono::seconds ends{std::chrono::hours(24 * 365 * 3)};
    std::vector<std::pair<std::string, std::string>> subject = {};  // more of it: {"title", "Chánh Văn phòng"}
};

Result<Key> newRsaKey(unsigned bits);

// A version 3 certificate with a random serial number, signed with SHA-256.
Result<Certificate> issue(const CertificatePlan& plan, EVP_PKEY* subjectKey, const Issuer& issuer);

std::string pemOf(X509* certificate);
std::string derOf(X509* certificate);
std::string serialOf(X509* certificate);  // lower-case hex
Result<Certificate> readCertificate(const std::filesystem::path& pem);

// The key in DIR/NAME.key and its certificate in DIR/NAME.pem, made where they are missing. A key without a certificate
// (the program ended between the two) gets one.
struct Identity {
    Key key;
    Certificate certificate;
};
Result<Identity> identityIn(const std::filesystem::path& folder, const std::string& name, const CertificatePlan& plan,
                            const Issuer& issuer);
Result<Identity> readIdentity(const std::filesystem::path& folder, const std::string& name);

// What OpenSSL's error queue says, and empties it.
std::string opensslReason();

}  // namespace sohoa::trust
