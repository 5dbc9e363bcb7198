#include "signer/revocation_list.h"

#include <openssl/x509v3.h>

#include <algorithm>

namespace sohoa::signer {

namespace {

using Part = Owned<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free>;

inline void freePoints(CRL_DIST_POINTS* points) { CRL_DIST_POINTS_free(points); }

bool isNamedBy(const DIST_POINT_NAME* named, const Certificate& certificate) {
    const auto points = Owned<CRL_DIST_POINTS, freePoints>{static_cast<CRL_DIST_POINTS*>(
        X509_get_ext_d2i(certificate.x509(), NID_crl_distribution_points, nullptr, nullptr))};
    if (!points || named->type != 0) return false;
    for (int p = 0; p < sk_DIST_POINT_num(points.get()); ++p) {
        const DIST_POINT* point = sk_DIST_POINT_value(points.get(), p);
        if (point->distpoint == nullptr || point->distpoint->type != 0) continue;
        for (int a = 0; a < sk_GENERAL_NAME_num(point->distpoint->name.fullname); ++a)
            for (int b = 0; b < sk_GENERAL_NAME_num(named->name.fullname); ++b)
                if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(point->distpoint->name.fullname, a),
                                     sk_GENERAL_NAME_value(named->name.fullname, b)) == 0)
                    return true;
    }
    return false;
}

// A list of one part of the certificates speaks of those of its part (RFC 5280 6.3.3 b).
bool covers(const X509_CRL* list, const Certificate& certificate) {
    if (X509_CRL_get_ext_by_NID(list, NID_issuing_distribution_point, -1) < 0) return true;
    const Part part{
        static_cast<ISSUING_DIST_POINT*>(X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, nullptr, nullptr))};
    if (!part || part->indirectCRL > 0 || part->onlyattr > 0 || part->onlysomereasons != nullptr) return false;
    if (certificate.isAuthority() ? part->onlyuser > 0 : part->onlyCA > 0) return false;
    return part->distpoint == nullptr || isNamedBy(part->distpoint, certificate);
}

// What a list says and nobody here understands may change what all of it means (RFC 5280 5.2).
bool isUnderstood(const X509_CRL* list) {
    for (int i = 0; i < X509_CRL_get_ext_count(list); ++i) {
        X509_EXTENSION* extension = X509_CRL_get_ext(list, i);
        if (X509_EXTENSION_get_critical(extension) != 0 &&
            OBJ_obj2nid(X509_EXTENSION_get_object(extension)) != NID_issuing_distribution_point)
            return false;
    }
    return X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) < 0;
}

}  // namespace

Revocation readRevocationList(const Certificate& certificate, const Certificate& issuer, std::string_view der,
                              UtcTime at) {
    const auto [read, whole] = fromDer(d2i_X509_CRL, der);
    const auto list = Owned<X509_CRL, X509_CRL_free>{read};
    if (!whole) return unknownRevocation("the revocation list cannot be read");
    if (X509_NAME_cmp(X509_CRL_get_issuer(read), X509_get_subject_name(issuer.x509())) != 0)
        return unknownRevocation("the revocation list is another issuer's");
    if (!isUnderstood(read) || !covers(read, certificate)) return unknownRevocation("a partial revocation list");
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
