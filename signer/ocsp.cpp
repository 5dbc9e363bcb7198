#include "signer/ocsp.h"

#include <openssl/ocsp.h>
#include <openssl/x509v3.h>

#include <algorithm>

#include "signer/chain.h"
#include "signer/http.h"

namespace sohoa::signer {

namespace {

using Request = Owned<OCSP_REQUEST, OCSP_REQUEST_free>;
using Response = Owned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using Basic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using CertId = Owned<OCSP_CERTID, OCSP_CERTID_free>;

constexpr long clockSkew = 300;            // seconds
constexpr long oldestWithoutEnd = 86'400;  // a response that names no nextUpdate is believed for a day

struct Statement {
    int status, reason;
    UtcTime revoked, thisUpdate;
    std::optional<UtcTime> nextUpdate;
    bool current;  // by our clock
};

// The responder's signature, and that the issuer lets it speak (RFC 6960 4.2.2.2).
bool signedByResponder(OCSP_BASICRESP* basic, const OcspQuestion& question, UtcTime at) {
    Certificates helpers = question.helpers;
    helpers.push_back(question.issuer);
    const X509Stack stack = stackOf(helpers);
    const StoreOwner store = storeTrusting(question.roots, at);
    return OCSP_basic_verify(basic, stack.get(), store.get(), 0) == 1;
}

// A response may be hashed otherwise than we ask; each single answer is compared by its own digest.
std::optional<Statement> statementOn(OCSP_BASICRESP* basic, const OcspQuestion& question) {
    for (int i = 0; i < OCSP_resp_count(basic); ++i) {
        OCSP_SINGLERESP* single = OCSP_resp_get0(basic, i);
        const OCSP_CERTID* id = OCSP_SINGLERESP_get0_id(single);
        ASN1_OBJECT* digest = nullptr;
        OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr, const_cast<OCSP_CERTID*>(id));
        const EVP_MD* md = EVP_get_digestbyobj(digest);
        if (md == nullptr) continue;
        const CertId ours{OCSP_cert_to_id(md, question.certificate.x509(), question.issuer.x509())};
        if (!ours || OCSP_id_cmp(ours.get(), id) != 0) continue;
        int reason = 0;
        ASN1_GENERALIZEDTIME *revoked = nullptr, *from = nullptr, *until = nullptr;
        const int status = OCSP_single_get0_status(single, &reason, &revoked, &from, &until);
        const bool current = OCSP_check_validity(from, until, clockSkew, until != nullptr ? -1 : oldestWithoutEnd) == 1;
        UtcTime since = timeOf(revoked);
        const auto invalid = Owned<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free>{static_cast<ASN1_GENERALIZEDTIME*>(
            OCSP_SINGLERESP_get1_ext_d2i(single, NID_invalidity_date, nullptr, nullptr))};
        if (invalid) since = std::min(since, timeOf(invalid.get()));  // RFC 6960 4.4.5, RFC 5280 5.3.2
        return Statement{
            status, reason, since, timeOf(from), until != nullptr ? std::optional(timeOf(until)) : std::nullopt,
            current};
    }
    return std::nullopt;
}

Revocation judged(const Statement& statement) {
    if (statement.status == V_OCSP_CERTSTATUS_GOOD) return {Revocation::State::Good, std::nullopt, "", std::nullopt};
    if (statement.status == V_OCSP_CERTSTATUS_REVOKED) return {Revocation::State::Revoked, statement.revoked, ""};
    return unknownRevocation("the responder does not know the certificate");
}

Basic basicIn(std::string_view der) {
    const auto [response, whole] = fromDer(d2i_OCSP_RESPONSE, der);
    const Response owned{response};
    if (!whole || OCSP_response_status(response) != OCSP_RESPONSE_STATUS_SUCCESSFUL) return nullptr;
    return Basic{OCSP_response_get1_basic(response)};
}

}  // namespace

OcspAnswer fetchResponse(const OcspQuestion& question, const std::string& url, std::chrono::milliseconds timeout) {
    const auto unknown = [](std::string reason) {
        return OcspAnswer{unknownRevocation(std::move(reason)), {}, std::nullopt};
    };
    if (url.empty()) return unknown("no OCSP address is known");
    const Request request{OCSP_REQUEST_new()};
    CertId id{OCSP_cert_to_id(nullptr, question.certificate.x509(), question.issuer.x509())};
    if (!id || OCSP_request_add0_id(request.get(), id.get()) == nullptr) return unknown(opensslReason());
    (void)id.release();  // the request's now
    OCSP_request_add1_nonce(request.get(), nullptr, 16);
    const std::string der = derOf(i2d_OCSP_REQUEST, request.get());
    auto answer = post({url, "application/ocsp-request", der, timeout});
    if (!answer) return unknown("OCSP: " + answer.error());

    const Basic basic = basicIn(*answer);
    if (!basic) return unknown("the OCSP answer cannot be read");
    // -1: the responder leaves nonces out, as the RFC allows; then the times speak for freshness.
    const int nonce = OCSP_check_nonce(request.get(), basic.get());
    if (nonce != 1 && nonce != -1) return unknown("the OCSP answer is to another question");
    if (!signedByResponder(basic.get(), question, now()))
        return unknown("the OCSP answer is not signed by a responder of the issuer: " + opensslReason());
    const auto statement = statementOn(basic.get(), question);
    if (!statement) return unknown("the OCSP answer is about another certificate");
    if (!statement->current) return unknown("the OCSP answer is out of date");
    OcspAnswer found{judged(*statement), std::move(*answer), std::nullopt};
    X509* signer = nullptr;
    Certificates helpers = question.helpers;
    helpers.push_back(question.issuer);
    const X509Stack stack = stackOf(helpers);
    if (OCSP_resp_get0_signer(basic.get(), &signer, stack.get()) == 1) found.responder = Certificate::sharing(signer);
    return found;
}

Revocation askResponder(const OcspQuestion& question, const std::string& url, std::chrono::milliseconds timeout) {
    return fetchResponse(question, url, timeout).revocation;
}

Revocation readStoredResponse(const OcspQuestion& question, std::string_view der, UtcTime at) {
    Basic basic = basicIn(der);
    if (!basic) {
        const auto [bare, whole] = fromDer(d2i_OCSP_BASICRESP, der);
        basic.reset(bare);
        if (!whole) return unknownRevocation("the stored OCSP response cannot be read");
    }
    const auto statement = statementOn(basic.get(), question);
    if (!statement) return unknownRevocation("the stored OCSP response is about another certificate");
    if (!signedByResponder(basic.get(), question, statement->thisUpdate))
        return unknownRevocation("the stored OCSP response is not signed by a responder: " + opensslReason());
    if (!speaksOf(at, statement->thisUpdate, statement->nextUpdate))
        return unknownRevocation("the stored OCSP response is older than the signature");
    return judged(*statement);
}

}  // namespace sohoa::signer
