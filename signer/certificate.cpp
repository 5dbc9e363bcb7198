#include "signer/certificate.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/hex.h"
#include "core/text.h"

namespace sohoa::signer {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestPem = 1 << 20;
constexpr std::size_t mostCertificates = 200;

std::string entryOf(X509_NAME* name, int nid) {
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0) return {};
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (size < 0) return {};
    std::string text(reinterpret_cast<char*>(utf8), static_cast<std::size_t>(size));
    OPENSSL_free(utf8);
    return nfc(text);
}

}  // namespace

Certificate Certificate::sharing(X509* certificate) {
    X509_up_ref(certificate);
    return Certificate(X509Owner{certificate});
}

std::optional<Certificate> Certificate::fromDer(std::string_view der) {
    const auto [read, whole] = signer::fromDer(d2i_X509, der);
    X509Owner x509{read};
    if (!whole) return std::nullopt;
    return Certificate(std::move(x509));
}

Certificate::Certificate(const Certificate& other) : x509_(other.x509_.get()) { X509_up_ref(x509_.get()); }

Certificate& Certificate::operator=(const Certificate& other) {
    X509_up_ref(other.x509_.get());
    x509_.reset(other.x509_.get());
    return *this;
}

std::string Certificate::commonName() const { return entryOf(X509_get_subject_name(x509()), NID_commonName); }
std::string Certificate::organisation() const { return entryOf(X509_get_subject_name(x509()), NID_organizationName); }
std::string Certificate::issuer() const { return entryOf(X509_get_issuer_name(x509()), NID_commonName); }

std::string Certificate::serial() const {
    const auto text = textOf(X509_get0_serialNumber(x509()));
    return toHex(std::as_bytes(std::span(text.data(), text.size())));
}

Sha256 Certificate::sha256() const { return sha256Of(derOf(i2d_X509, x509())); }
UtcTime Certificate::notBefore() const { return timeOf(X509_get0_notBefore(x509())); }
UtcTime Certificate::notAfter() const { return timeOf(X509_get0_notAfter(x509())); }

std::string Certificate::ocspUrl() const {
    STACK_OF(OPENSSL_STRING)* urls = X509_get1_ocsp(x509());
    std::string first = sk_OPENSSL_STRING_num(urls) > 0 ? sk_OPENSSL_STRING_value(urls, 0) : "";
    X509_email_free(urls);
    return first;
}

bool Certificate::isAuthority() const { return X509_check_ca(x509()) > 0; }

bool Certificate::maySignDocuments() const {
    return (X509_get_key_usage(x509()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

bool Certificate::selfIssued() const {
    return X509_NAME_cmp(X509_get_subject_name(x509()), X509_get_issuer_name(x509())) == 0;
}

Json toJson(const Certificate& certificate) {
    return {{"subject", certificate.commonName()},
            {"organisation", certificate.organisation()},
            {"issuer", certificate.issuer()},
            {"serial", certificate.serial()},
            {"sha256", certificate.sha256().hex()},
            {"key", EVP_PKEY_get_base_id(certificate.publicKey()) == EVP_PKEY_EC ? "EC" : "RSA"},
            {"key_bits", EVP_PKEY_get_bits(certificate.publicKey())},
            {"not_before", isoUtc(certificate.notBefore())},
            {"not_after", isoUtc(certificate.notAfter())}};
}

Result<Certificates> certificatesIn(const fs::path& pem) {
    const auto text = readFile(pem, largestPem);
    if (!text) return fail(errors::TrustUnusable, text.error().detail);
    const BioOwner memory{BIO_new_mem_buf(text->data(), static_cast<int>(text->size()))};
    Certificates found;
    while (const auto x509 = X509Owner{PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)}) {
        found.push_back(Certificate::sharing(x509.get()));
        if (found.size() > mostCertificates)
            return fail(errors::TrustUnusable, pem.string() + ": too many certificates");
    }
    (void)opensslReason();  // the end of a PEM file is an error in OpenSSL's queue
    if (found.empty()) return fail(errors::TrustUnusable, pem.string() + ": no certificate in it");
    return found;
}

Result<Certificates> rootsIn(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        const auto extension = at->path().extension();
        if (extension == ".pem" || extension == ".crt") files.push_back(at->path());
    }
    if (error) return fail(errors::TrustUnusable, folder.string() + ": " + error.message());
    std::sort(files.begin(), files.end());
    Certificates roots;
    for (const fs::path& file : files) {
        auto found = certificatesIn(file);
        if (!found) return found;
        roots.insert(roots.end(), found->begin(), found->end());
    }
    if (roots.empty()) return fail(errors::TrustUnusable, folder.string() + ": no root certificate in it");
    return roots;
}

}  // namespace sohoa::signer
