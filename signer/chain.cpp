#include "signer/chain.h"

#include <openssl/x509_vfy.h>

#include "core/error_codes.h"

namespace sohoa::signer {

namespace {
constexpr int deepest = 8;
constexpr int securityLevel = 2;  // 112 bits: RSA 2048, SHA-256
}  // namespace

X509Stack stackOf(const Certificates& certificates) {
    X509Stack stack{sk_X509_new_null()};
    for (const Certificate& certificate : certificates) {
        X509_up_ref(certificate.x509());
        sk_X509_push(stack.get(), certificate.x509());
    }
    return stack;
}

StoreOwner storeTrusting(const Certificates& roots, UtcTime at) {
    StoreOwner store{X509_STORE_new()};
    for (const Certificate& root : roots)
        X509_STORE_add_cert(store.get(), root.x509());
    X509_VERIFY_PARAM* parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_time(parameters, std::chrono::system_clock::to_time_t(at));
    X509_VERIFY_PARAM_set_depth(parameters, deepest);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    return store;
}

Result<Certificates> buildChain(const Certificate& certificate, const Certificates& helpers, const Certificates& roots,
                                UtcTime at) {
    const StoreOwner store = storeTrusting(roots, at);
    const X509Stack untrusted = stackOf(helpers);
    const auto context = Owned<X509_STORE_CTX, X509_STORE_CTX_free>{X509_STORE_CTX_new()};
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate.x509(), untrusted.get()) != 1)
        return fail(errors::CertificateUntrusted, opensslReason());
    if (X509_verify_cert(context.get()) != 1) {
        const int why = X509_STORE_CTX_get_error(context.get());
        const bool outOfTime = why == X509_V_ERR_CERT_HAS_EXPIRED || why == X509_V_ERR_CERT_NOT_YET_VALID;
        (void)opensslReason();
        return fail(outOfTime ? errors::CertificateExpired : errors::CertificateUntrusted,
                    X509_verify_cert_error_string(why));
    }
    Certificates chain;
    STACK_OF(X509)* found = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(found); ++i)
        chain.push_back(Certificate::sharing(sk_X509_value(found, i)));
    return chain;
}

}  // namespace sohoa::signer
