#include "virtual/trust/revocation_lists.h"

#include <openssl/x509v3.h>

#include <ctime>

#include "core/error_codes.h"
#include "virtual/trust/revoked.h"

namespace sohoa::trust {

namespace {

using List = Owned<X509_CRL, X509_CRL_free>;
using Time = Owned<ASN1_TIME, ASN1_TIME_free>;

Time secondsFromNow(long seconds) { return Time{X509_gmtime_adj(nullptr, seconds)}; }

bool addRevoked(X509_CRL* list, const std::string& serial, UtcTime when) {
    auto entry = Owned<X509_REVOKED, X509_REVOKED_free>{X509_REVOKED_new()};
    BIGNUM* number = nullptr;
    if (BN_hex2bn(&number, serial.c_str()) == 0) return true;  // no serial: nothing of ours
    const auto owned = Owned<BIGNUM, BN_free>{number};
    const auto name = Owned<ASN1_INTEGER, ASN1_INTEGER_free>{BN_to_ASN1_INTEGER(number, nullptr)};
    const Time time{ASN1_TIME_set(nullptr, std::chrono::system_clock::to_time_t(when))};
    if (!entry || X509_REVOKED_set_serialNumber(entry.get(), name.get()) != 1 ||
        X509_REVOKED_set_revocationDate(entry.get(), time.get()) != 1 || X509_CRL_add0_revoked(list, entry.get()) != 1)
        return false;
    (void)entry.release();  // the list's now
    return true;
}

}  // namespace

Result<std::string> revocationList(const std::filesystem::path& office, const Identity& authority,
                                   const Faults& faults) {
    const bool old = faults.contains(Fault::CrlExpired);
    const List list{X509_CRL_new()};
    const auto number = Owned<ASN1_INTEGER, ASN1_INTEGER_free>{ASN1_INTEGER_new()};
    ASN1_INTEGER_set(number.get(), static_cast<long>(std::time(nullptr)));
    const Time from = secondsFromNow(old ? -86'400 : 0), until = secondsFromNow(old ? -3'600 : 600);
    bool made = X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) == 1 &&
                X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(authority.certificate.get())) == 1 &&
                X509_CRL_set1_lastUpdate(list.get(), from.get()) == 1 &&
                X509_CRL_set1_nextUpdate(list.get(), until.get()) == 1 &&
                X509_CRL_add1_ext_i2d(list.get(), NID_crl_number, number.get(), 0, 0) == 1;
    for (const auto& [serial, when] : revokedIn(office))
        made = made && addRevoked(list.get(), serial, when);
    made = made && X509_CRL_sort(list.get()) == 1 && X509_CRL_sign(list.get(), authority.key.get(), EVP_sha256()) != 0;
    if (!made) return fail(errors::OfficeUnmakeable, "revocation list: " + opensslReason());
    std::string der(static_cast<std::size_t>(i2d_X509_CRL(list.get(), nullptr)), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509_CRL(list.get(), &to);
    return der;
}

}  // namespace sohoa::trust
