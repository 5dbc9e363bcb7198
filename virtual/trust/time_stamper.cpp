#include "virtual/trust/time_stamper.h"

#include <openssl/bio.h>
#include <openssl/ts.h>

#include <array>
#include <ctime>

#include "core/error_codes.h"

namespace sohoa::trust {

namespace {

using Request = Owned<TS_REQ, TS_REQ_free>;
using Memory = Owned<BIO, BIO_free>;

constexpr const char* policyOfTests = "1.3.6.1.4.1.13762.3";

ASN1_INTEGER* randomSerial(TS_RESP_CTX*, void*) {
    ASN1_INTEGER* serial = ASN1_INTEGER_new();
    const auto number = Owned<BIGNUM, BN_free>{BN_new()};
    if (BN_rand(number.get(), 120, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1) BN_to_ASN1_INTEGER(number.get(), serial);
    return serial;
}

int anHourAhead(TS_RESP_CTX*, void*, long* seconds, long* microseconds) {
    *seconds = static_cast<long>(std::time(nullptr)) + 3600;
    *microseconds = 0;
    return 1;
}

std::string derOf(TS_REQ* request) {
    std::string der(static_cast<std::size_t>(i2d_TS_REQ(request, nullptr)), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_TS_REQ(request, &to);
    return der;
}

// The request with the part changed that the fault wants to be wrong in the answer.
std::string spoiled(const std::string& der, const Faults& faults) {
    const auto* from = reinterpret_cast<const unsigned char*>(der.data());
    const Request request{d2i_TS_REQ(nullptr, &from, static_cast<long>(der.size()))};
    if (!request) return der;
    if (faults.contains(Fault::TsaWrongImprint)) {
        std::array<unsigned char, 32> other{};
        TS_MSG_IMPRINT_set_msg(TS_REQ_get_msg_imprint(request.get()), other.data(), static_cast<int>(other.size()));
    }
    if (faults.contains(Fault::TsaWrongNonce)) {
        const auto other = Owned<ASN1_INTEGER, ASN1_INTEGER_free>{ASN1_INTEGER_new()};
        ASN1_INTEGER_set(other.get(), 42);
        TS_REQ_set_nonce(request.get(), other.get());
    }
    return derOf(request.get());
}

}  // namespace

Result<std::string> timeStampResponse(const std::string& request, const Identity& tsa, X509* issuing,
                                      const Faults& faults) {
    const auto context = Owned<TS_RESP_CTX, TS_RESP_CTX_free>{TS_RESP_CTX_new()};
    const auto policy = Owned<ASN1_OBJECT, ASN1_OBJECT_free>{OBJ_txt2obj(policyOfTests, 1)};
    const auto chain = Owned<OPENSSL_STACK, OPENSSL_sk_free>{OPENSSL_sk_new_null()};
    OPENSSL_sk_push(chain.get(), issuing);
    TS_RESP_CTX* made = context.get();
    TS_RESP_CTX_set_serial_cb(made, randomSerial, nullptr);
    if (faults.contains(Fault::TsaClockOff)) TS_RESP_CTX_set_time_cb(made, anHourAhead, nullptr);
    const bool set = TS_RESP_CTX_set_signer_cert(made, tsa.certificate.get()) == 1 &&
                     TS_RESP_CTX_set_signer_key(made, tsa.key.get()) == 1 &&
                     TS_RESP_CTX_set_signer_digest(made, EVP_sha256()) == 1 &&
                     TS_RESP_CTX_set_ess_cert_id_digest(made, EVP_sha256()) == 1 &&
                     TS_RESP_CTX_set_def_policy(made, policy.get()) == 1 &&
                     TS_RESP_CTX_set_certs(made, reinterpret_cast<STACK_OF(X509)*>(chain.get())) == 1 &&
                     TS_RESP_CTX_add_md(made, EVP_sha256()) == 1 && TS_RESP_CTX_add_md(made, EVP_sha512()) == 1 &&
                     TS_RESP_CTX_set_accuracy(made, 1, 0, 0) == 1;
    if (!set) return fail(errors::OfficeUnmakeable, "time stamp: " + opensslReason());

    const std::string asked = spoiled(request, faults);
    const Memory memory{BIO_new_mem_buf(asked.data(), static_cast<int>(asked.size()))};
    const auto response = Owned<TS_RESP, TS_RESP_free>{TS_RESP_create_response(made, memory.get())};
    if (!response) return fail(errors::OfficeUnmakeable, "time stamp: " + opensslReason());
    std::string der(static_cast<std::size_t>(i2d_TS_RESP(response.get(), nullptr)), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_TS_RESP(response.get(), &to);
    return der;
}

}  // namespace sohoa::trust
