#include "virtual/trust/authority.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/hex.h"
#include "virtual/trust/private_file.h"

namespace sohoa::trust {

namespace fs = std::filesystem;

namespace {

using Memory = Owned<BIO, BIO_free>;

std::string textIn(const Memory& memory) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

Memory memoryOf(const std::string& text) { return Memory{BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))}; }

bool addText(X509_NAME* name, int nid, const std::string& text) {
    if (text.empty()) return true;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, bytes, static_cast<int>(text.size()), -1, 0) == 1;
}

bool addTexts(X509_NAME* name, const std::vector<std::pair<std::string, std::string>>& more) {
    return std::all_of(more.begin(), more.end(), [&](const auto& entry) {
        return addText(name, OBJ_txt2nid(entry.first.c_str()), entry.second);
    });
}

bool setRandomSerial(X509* certificate) {
    std::array<unsigned char, 16> random{};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1) return false;
    random[0] = static_cast<unsigned char>((random[0] & 0x3f) | 0x40);  // positive, and always 16 bytes long
    const auto number = Owned<BIGNUM, BN_free>{BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr)};
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addExtensions(X509* certificate, X509* issuer, const CertificatePlan& plan) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto& [name, value] : plan.extensions) {
        const auto extension = Owned<X509_EXTENSION, X509_EXTENSION_free>{
            X509V3_EXT_nconf(nullptr, &context, name.c_str(), value.c_str())};
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1) return false;
    }
    return true;
}

}  // namespace

std::string opensslReason() {
    const unsigned long error = ERR_peek_last_error();
    std::array<char, 256> text{};
    ERR_error_string_n(error, text.data(), text.size());
    ERR_clear_error();
    return error == 0 ? "no reason given" : text.data();
}

Result<Key> newRsaKey(unsigned bits) {
    Key key{EVP_RSA_gen(bits)};
    if (!key) return fail(errors::OfficeUnmakeable, "key: " + opensslReason());
    return key;
}

Result<Certificate> issue(const CertificatePlan& plan, EVP_PKEY* subjectKey, const Issuer& issuer) {
    Certificate certificate{X509_new()};
    X509* made = certificate.get();
    X509* by = issuer.certificate != nullptr ? issuer.certificate : made;
    X509_NAME* name = X509_get_subject_name(made);
    const bool done = X509_set_version(made, X509_VERSION_3) == 1 && setRandomSerial(made) &&
                      X509_gmtime_adj(X509_getm_notBefore(made), plan.begins.count()) != nullptr &&
                      X509_gmtime_adj(X509_getm_notAfter(made), plan.ends.count()) != nullptr &&
                      X509_set_pubkey(made, subjectKey) == 1 && addText(name, NID_countryName, "VN") &&
                      addText(name, NID_organizationName, plan.organisation) &&
                      addText(name, NID_commonName, plan.commonName) && addTexts(name, plan.subject) &&
                      X509_set_issuer_name(made, X509_get_subject_name(by)) == 1 && addExtensions(made, by, plan) &&
                      X509_sign(made, issuer.key, EVP_sha256()) != 0;
    if (!done) return fail(errors::OfficeUnmakeable, "certificate: " + opensslReason());
    return certificate;
}

std::string pemOf(X509* certificate) {
    const Memory memory{BIO_new(BIO_s_mem())};
    PEM_write_bio_X509(memory.get(), certificate);
    return textIn(memory);
}

std::string derOf(X509* certificate) {
    std::string der(static_cast<std::size_t>(i2d_X509(certificate, nullptr)), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &to);
    return der;
}

std::string serialOf(X509* certificate) {
    const auto number = Owned<BIGNUM, BN_free>{ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr)};
    std::vector<std::byte> bytes(static_cast<std::size_t>(BN_num_bytes(number.get())));
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    return toHex(bytes);
}

Result<Certificate> readCertificate(const fs::path& pem) {
    const auto text = readFile(pem, 1 << 20);
    if (!text) return tl::unexpected(text.error());
    Certificate certificate{PEM_read_bio_X509(memoryOf(*text).get(), nullptr, nullptr, nullptr)};
    if (!certificate) return fail(errors::OfficeUnmakeable, pem.string() + ": " + opensslReason());
    return certificate;
}

static Result<Key> readKey(const fs::path& pem) {
    const auto text = readFile(pem, 1 << 20);
    if (!text) return tl::unexpected(text.error());
    Key key{PEM_read_bio_PrivateKey(memoryOf(*text).get(), nullptr, nullptr, nullptr)};
    if (!key) return fail(errors::OfficeUnmakeable, pem.string() + ": " + opensslReason());
    return key;
}

static Result<Key> keyIn(const fs::path& file) {
    if (fs::exists(file)) return readKey(file);
    auto key = newRsaKey(2048);
    if (!key) return key;
    const Memory memory{BIO_new(BIO_s_mem())};
    PEM_write_bio_PrivateKey(memory.get(), key->get(), nullptr, nullptr, 0, nullptr, nullptr);
    if (auto written = writePrivateFile(file, textIn(memory)); !written) return passOn(written);
    return key;
}

Result<Identity> identityIn(const fs::path& folder, const std::string& name, const CertificatePlan& plan,
                            const Issuer& issuer) {
    auto key = keyIn(folder / (name + ".key"));
    if (!key) return passOn(key);
    const fs::path file = folder / (name + ".pem");
    if (!fs::exists(file)) {
        auto certificate =
            issue(plan, key->get(), issuer.certificate != nullptr ? issuer : Issuer{nullptr, key->get()});
        if (!certificate) return passOn(certificate);
        if (auto written = writeFileAtomically(file, pemOf(certificate->get())); !written) return passOn(written);
    }
    return readIdentity(folder, name);
}

Result<Identity> readIdentity(const fs::path& folder, const std::string& name) {
    auto key = readKey(folder / (name + ".key"));
    if (!key) return passOn(key);
    auto certificate = readCertificate(folder / (name + ".pem"));
    if (!certificate) return passOn(certificate);
    return Identity{std::move(*key), std::move(*certificate)};
}

}  // namespace sohoa::trust
