#include "signer/revocation_list.h"

#include <openssl/x509v3.h>

#include <algorithm>

namespace sohoa::signer {

Revocation readRevocationList(const Certificate& certificate, const Certificate& issuer, std::string_view der,
                              UtcTime at) {
    const auto [read, whole] = fromDer(d2i_X509_CRL, der);
    const auto list = Owned<X509_CRL, X509_CRL_free>{read};
    if (!whole) return unknownRevocation("the revocation list cannot be read");
    if (X509_NAME_cmp(X509_CRL_get_issuer(read), X509_get_subject_name(issuer.x509())) != 0)
        return unknownRevocation("the revocation list is another issuer's");
    for (const int partial : {NID_delta_crl, NID_issuing_distribution_point})
        if (X509_CRL_get_ext_by_NID(read, partial, -1) >= 0) return unknownRevocation("a partial revocation list");
    if (X509_CRL_verify(read, issuer.publicKey()) != 1)
        return unknownRevocation("the revocation list's signature is wrong: " + opensslReason());
    const ASN1_TIME* until = X509_CRL_get0_nextUpdate(read);
    if (!speaksOf(at, timeOf(X509_CRL_get0_lastUpdate(read)),
                  until != nullptr ? std::optional(timeOf(until)) : std::nullopt))
        return unknownRevocation("the revocation list is older than the signature");
    X509_REVOKED* entry = nullptr;
    if (X509_CRL_get0_by_cert(read, &entry, certificate.x509()) != 1)
        return {Revocation::State::Good, std::nullopt, "", std::nullopt};
    Revocation revoked{Revocation::State::Revoked, timeOf(X509_REVOKED_get0_revocationDate(entry)), "", std::nullopt};
    const auto invalid = Owned<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free>{
        static_cast<ASN1_GENERALIZEDTIME*>(X509_REVOKED_get_ext_d2i(entry, NID_invalidity_date, nullptr, nullptr))};
    if (invalid) revoked.since = std::min(*revoked.since, timeOf(invalid.get()));
    const auto reason = Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free>{
        static_cast<ASN1_ENUMERATED*>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr))};
    if (reason) revoked.code = static_cast<int>(ASN1_ENUMERATED_get(reason.get()));
    return revoked;
}

}  // namespace sohoa::signer
