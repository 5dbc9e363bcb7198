#include "signer/time_stamp.h"

#include <fmt/format.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>

#include <thread>

#include "core/error_codes.h"
#include "signer/chain.h"
#include "signer/http.h"

namespace sohoa::signer {

namespace {

using Request = Owned<TS_REQ, TS_REQ_free>;
using Response = Owned<TS_RESP, TS_RESP_free>;
using VerifyContext = Owned<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;
using Token = Owned<PKCS7, PKCS7_free>;
using TstInfo = Owned<TS_TST_INFO, TS_TST_INFO_free>;

constexpr auto clockTolerance = std::chrono::seconds(60);
constexpr std::size_t largestToken = 256 << 10;

tl::unexpected<Error> failStamp(std::string reason) { return fail(errors::TimeStampInvalid, std::move(reason)); }

Request requestFor(const Sha256& imprint, const std::string& policy) {
    Request request{TS_REQ_new()};
    const auto message = Owned<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>{TS_MSG_IMPRINT_new()};
    const auto algorithm = Owned<X509_ALGOR, X509_ALGOR_free>{X509_ALGOR_new()};
    const auto nonce = Owned<BIGNUM, BN_free>{BN_new()};
    const auto number = Owned<ASN1_INTEGER, ASN1_INTEGER_free>{ASN1_INTEGER_new()};
    auto digest = imprint.bytes;
    const bool made = X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1 &&
                      TS_MSG_IMPRINT_set_algo(message.get(), algorithm.get()) == 1 &&
                      TS_MSG_IMPRINT_set_msg(message.get(), digest.data(), static_cast<int>(digest.size())) == 1 &&
                      BN_rand(nonce.get(), 64, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
                      BN_to_ASN1_INTEGER(nonce.get(), number.get()) != nullptr &&
                      TS_REQ_set_version(request.get(), 1) == 1 &&
                      TS_REQ_set_msg_imprint(request.get(), message.get()) == 1 &&
                      TS_REQ_set_nonce(request.get(), number.get()) == 1 && TS_REQ_set_cert_req(request.get(), 1) == 1;
    if (!made) return nullptr;
    if (policy.empty()) return request;
    const auto oid = Owned<ASN1_OBJECT, ASN1_OBJECT_free>{OBJ_txt2obj(policy.c_str(), 1)};
    if (!oid || TS_REQ_set_policy_id(request.get(), oid.get()) != 1) return nullptr;
    return request;
}

Result<std::string> ask(const TimeStampServer& server, const std::string& request) {
    std::string reason;
    auto pause = server.pause;
    for (int attempt = 1; attempt <= server.tries; ++attempt, pause *= 2) {
        auto answer = post({server.url, "application/timestamp-query", request, server.timeout});
        if (answer) return std::move(*answer);
        reason = answer.error();
        if (attempt < server.tries) std::this_thread::sleep_for(pause);
    }
    return fail(errors::TsaUnreachable, reason);
}

// A context takes the store and the certificates over.
void trust(TS_VERIFY_CTX* context, const Certificates& helpers, const Certificates& roots, UtcTime at) {
    TS_VERIFY_CTX_set_store(context, storeTrusting(roots, at).release());
    TS_VERIFY_CTX_set_certs(context, stackOf(helpers).release());
    TS_VERIFY_CTX_add_flags(context, TS_VFY_SIGNATURE | TS_VFY_VERSION);
}

std::string nameOf(const ASN1_OBJECT* algorithm) {
    const EVP_MD* md = EVP_get_digestbyobj(algorithm);
    return md == nullptr ? "" : EVP_MD_get0_name(md);
}

Token tokenIn(std::string_view der) {
    if (der.size() > largestToken) return nullptr;
    const auto [read, whole] = fromDer(d2i_PKCS7, der);
    Token token{read};
    if (!whole || !PKCS7_type_is_signed(read) || read->d.sign == nullptr) return nullptr;
    return token;
}

}  // namespace

Result<TimeStamp> requestTimeStamp(std::string_view bytes, const TimeStampServer& server, const Certificates& helpers,
                                   const Certificates& roots) {
    return requestTimeStamp(sha256Of(bytes), server, helpers, roots);
}

Result<TimeStamp> requestTimeStamp(const Sha256& imprint, const TimeStampServer& server, const Certificates& helpers,
                                   const Certificates& roots) {
    const Request request = requestFor(imprint, server.policy);
    if (!request) return failStamp("the request cannot be made: " + opensslReason());
    auto answer = ask(server, derOf(i2d_TS_REQ, request.get()));
    if (!answer) return passOn(answer);
    const UtcTime received = now();

    const auto [read, whole] = fromDer(d2i_TS_RESP, *answer);
    const Response response{read};
    if (!whole) return failStamp("the answer cannot be read");
    const VerifyContext context{TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr)};
    if (!context) return failStamp(opensslReason());
    trust(context.get(), helpers, roots, received);
    if (TS_RESP_verify_response(context.get(), read) != 1) return failStamp(opensslReason());

    TimeStamp stamp{derOf(i2d_PKCS7, TS_RESP_get_token(read)),
                    timeOf(TS_TST_INFO_get_time(TS_RESP_get_tst_info(read)))};
    const auto apart = std::chrono::abs(stamp.genTime - received);
    if (apart > clockTolerance)
        return fail(errors::ClockOff,
                    fmt::format("{} s apart", std::chrono::duration_cast<std::chrono::seconds>(apart).count()));
    return stamp;
}

Result<ReadTimeStamp> readTimeStamp(std::string_view der) {
    const Token token = tokenIn(der);
    if (!token) return failStamp("the token cannot be read");
    const TstInfo info{PKCS7_to_TS_TST_INFO(token.get())};
    if (!info) return failStamp("the token holds no time stamp");
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    ReadTimeStamp stamp{.digestAlgorithm = nameOf(algorithm),
                        .imprint = std::string(textOf(TS_MSG_IMPRINT_get_msg(imprint))),
                        .genTime = timeOf(TS_TST_INFO_get_time(info.get())),
                        .signer = {},
                        .certificates = {}};
    STACK_OF(X509)* carried = token->d.sign->cert;
    for (int i = 0; i < sk_X509_num(carried); ++i)
        stamp.certificates.push_back(Certificate::sharing(sk_X509_value(carried, i)));
    const auto signers = X509Borrowed{PKCS7_get0_signers(token.get(), nullptr, 0)};
    if (signers && sk_X509_num(signers.get()) == 1)
        stamp.signer = Certificate::sharing(sk_X509_value(signers.get(), 0));
    (void)opensslReason();
    return stamp;
}

Result<> verifyTimeStampSignature(std::string_view der, UtcTime genTime, const Certificates& helpers,
                                  const Certificates& roots) {
    const Token token = tokenIn(der);
    if (!token) return failStamp("the token cannot be read");
    const VerifyContext context{TS_VERIFY_CTX_new()};
    trust(context.get(), helpers, roots, genTime);
    if (TS_RESP_verify_token(context.get(), token.get()) != 1) return failStamp(opensslReason());
    return {};
}

}  // namespace sohoa::signer
