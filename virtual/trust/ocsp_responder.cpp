#include "virtual/trust/ocsp_responder.h"

#include <openssl/ocsp.h>

#include <ctime>

#include "core/error_codes.h"
#include "core/hex.h"
#include "virtual/trust/revoked.h"

namespace sohoa::trust {

namespace fs = std::filesystem;

namespace {

using Time = Owned<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free>;

Time secondsFromNow(long seconds) { return Time{ASN1_GENERALIZEDTIME_set(nullptr, std::time(nullptr) + seconds)}; }

std::string hexOf(const ASN1_INTEGER* serial) {
    return toHex({reinterpret_cast<const std::byte*>(ASN1_STRING_get0_data(serial)),
                  static_cast<std::size_t>(ASN1_STRING_length(serial))});
}

// When the serial was revoked, by the office's list; null for never.
Time revokedSince(const fs::path& office, const std::string& serial) {
    const auto revoked = revokedIn(office);
    const auto found = revoked.find(serial);
    if (found == revoked.end()) return nullptr;
    return Time{ASN1_GENERALIZEDTIME_set(nullptr, std::chrono::system_clock::to_time_t(found->second))};
}

bool issuedBy(X509* issuing, OCSP_CERTID* asked, ASN1_INTEGER** serial) {
    ASN1_OBJECT* digest = nullptr;
    OCSP_id_get0_info(nullptr, &digest, nullptr, serial, asked);
    const EVP_MD* md = EVP_get_digestbyobj(digest);
    if (md == nullptr) return false;
    const auto ours = Owned<OCSP_CERTID, OCSP_CERTID_free>{
        OCSP_cert_id_new(md, X509_get_subject_name(issuing), X509_get0_pubkey_bitstr(issuing), *serial)};
    return ours && OCSP_id_issuer_cmp(ours.get(), asked) == 0;
}

void answer(OCSP_BASICRESP* basic, OCSP_CERTID* asked, const fs::path& office, X509* issuing, const Faults& faults) {
    ASN1_INTEGER* serial = nullptr;
    const bool known = issuedBy(issuing, asked, &serial) && fs::exists(office / "issued" / (hexOf(serial) + ".pem")) &&
                       !faults.contains(Fault::OcspUnknown);
    Time revoked = known ? revokedSince(office, hexOf(serial)) : nullptr;
    if (known && faults.contains(Fault::OcspRevoked)) revoked = secondsFromNow(-3600);
    const Time now = secondsFromNow(0), next = secondsFromNow(600);
    const int status = !known    ? V_OCSP_CERTSTATUS_UNKNOWN
                       : revoked ? V_OCSP_CERTSTATUS_REVOKED
                                 : V_OCSP_CERTSTATUS_GOOD;
    OCSP_basic_add1_status(basic, asked, status, OCSP_REVOKED_STATUS_UNSPECIFIED, revoked.get(), now.get(), next.get());
}

std::string derOf(OCSP_RESPONSE* response) {
    std::string der(static_cast<std::size_t>(i2d_OCSP_RESPONSE(response, nullptr)), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_OCSP_RESPONSE(response, &to);
    return der;
}

}  // namespace

Result<std::string> ocspResponse(const std::string& request, const fs::path& office, const Identity& signer,
                                 X509* issuing, const Faults& faults) {
    using Response = Owned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
    const auto* from = reinterpret_cast<const unsigned char*>(request.data());
    const auto asked =
        Owned<OCSP_REQUEST, OCSP_REQUEST_free>{d2i_OCSP_REQUEST(nullptr, &from, static_cast<long>(request.size()))};
    if (!asked) return derOf(Response{OCSP_response_create(OCSP_RESPONSE_STATUS_MALFORMEDREQUEST, nullptr)}.get());

    const auto basic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>{OCSP_BASICRESP_new()};
    for (int i = 0; i < OCSP_request_onereq_count(asked.get()); ++i)
        answer(basic.get(), OCSP_onereq_get0_id(OCSP_request_onereq_get0(asked.get(), i)), office, issuing, faults);
    OCSP_copy_nonce(basic.get(), asked.get());
    if (OCSP_basic_sign(basic.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), nullptr, 0) != 1)
        return fail(errors::OfficeUnmakeable, "OCSP: " + opensslReason());
    const Response response{OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get())};
    if (!response) return fail(errors::OfficeUnmakeable, "OCSP: " + opensslReason());
    return derOf(response.get());
}

}  // namespace sohoa::trust
