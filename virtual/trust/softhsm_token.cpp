#include "virtual/trust/softhsm_token.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <p11-kit/pkcs11.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

#include "core/error_codes.h"
#include "core/uuid.h"

namespace sohoa::trust {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostSlots = 16;

// How PKCS#11 and OpenSSL call a kind of key. The curves are DER object identifiers.
struct KeyForm {
    bool rsa = true;
    CK_ULONG bits = 0;
    std::string_view curve, group;
};

KeyForm formOf(KeyKind kind) {
    using namespace std::string_view_literals;
    switch (kind) {
        case KeyKind::Rsa2048: return {true, 2048, {}, {}};
        case KeyKind::Rsa3072: return {true, 3072, {}, {}};
        case KeyKind::Rsa4096: return {true, 4096, {}, {}};
        case KeyKind::EcP256: return {false, 256, "\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07"sv, "P-256"};
        case KeyKind::EcP384: return {false, 384, "\x06\x05\x2b\x81\x04\x00\x22"sv, "P-384"};
        case KeyKind::EcP521: return {false, 521, "\x06\x05\x2b\x81\x04\x00\x23"sv, "P-521"};
    }
    return {};
}

struct Attributes {
    std::vector<CK_ATTRIBUTE> list;
    void add(CK_ATTRIBUTE_TYPE type, const void* value, std::size_t size) {
        list.push_back({type, const_cast<void*>(value), size});
    }
    template <class T>
    void add(CK_ATTRIBUTE_TYPE type, const T& value) {
        add(type, &value, sizeof value);
    }
    CK_ULONG size() const { return list.size(); }
};

// The loaded module, finished and unloaded at the end.
class Module {
  public:
    explicit Module(const fs::path& path) : library_(::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
        if (library_ == nullptr) return;
        const auto list = reinterpret_cast<CK_C_GetFunctionList>(::dlsym(library_, "C_GetFunctionList"));
        if (list == nullptr || list(&functions_) != CKR_OK || functions_->C_Initialize(nullptr) != CKR_OK)
            functions_ = nullptr;
    }
    ~Module() {
        if (functions_ != nullptr) functions_->C_Finalize(nullptr);
        if (library_ != nullptr) ::dlclose(library_);
    }
    Module(const Module&) = delete;
    Module& operator=(const Module&) = delete;

    explicit operator bool() const { return functions_ != nullptr; }
    CK_FUNCTION_LIST* operator->() const { return functions_; }

  private:
    void* library_;
    CK_FUNCTION_LIST* functions_ = nullptr;
};

unsigned char* bytesOf(std::string_view text) {
    return const_cast<unsigned char*>(reinterpret_cast<const unsigned char*>(text.data()));
}

tl::unexpected<Error> failStep(const char* step, CK_RV code) {
    return fail(errors::OfficeUnmakeable, fmt::format("{}: PKCS#11 0x{:02x}", step, code));
}

struct Slots {
    std::vector<CK_SLOT_ID> taken;  // by a token that was made already
    CK_SLOT_ID fresh = 0;
};

Result<Slots> slotsOf(const Module& module) {
    std::array<CK_SLOT_ID, mostSlots> all{};
    CK_ULONG count = all.size();
    if (const CK_RV rv = module->C_GetSlotList(CK_TRUE, all.data(), &count); rv != CKR_OK) return failStep("slots", rv);
    Slots slots;
    for (CK_ULONG i = 0; i < count; ++i) {
        CK_TOKEN_INFO info{};
        const bool made = module->C_GetTokenInfo(all[i], &info) == CKR_OK && (info.flags & CKF_TOKEN_INITIALIZED) != 0;
        if (made)
            slots.taken.push_back(all[i]);
        else
            slots.fresh = all[i];
    }
    return slots;
}

// A logged-in session on a fresh token. SoftHSM gives the token another slot when it initializes it, so it is looked up
// again.
Result<CK_SESSION_HANDLE> openFreshToken(const Module& module, const TokenPlan& plan) {
    std::string label = plan.label.substr(0, 32);
    label.resize(32, ' ');
    const std::string officerPin = randomUuid();
    const auto before = slotsOf(module);
    if (!before) return tl::unexpected(before.error());
    if (const CK_RV rv = module->C_InitToken(before->fresh, bytesOf(officerPin), officerPin.size(), bytesOf(label));
        rv != CKR_OK)
        return failStep("init token", rv);
    const auto after = slotsOf(module);
    if (!after) return tl::unexpected(after.error());
    const auto isNew = [&](CK_SLOT_ID slot) {
        return std::find(before->taken.begin(), before->taken.end(), slot) == before->taken.end();
    };
    const auto initialized = std::find_if(after->taken.begin(), after->taken.end(), isNew);
    if (initialized == after->taken.end()) return fail(errors::OfficeUnmakeable, "the new token is not listed");

    CK_SESSION_HANDLE session = 0;
    CK_RV rv = module->C_OpenSession(*initialized, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session);
    if (rv == CKR_OK) rv = module->C_Login(session, CKU_SO, bytesOf(officerPin), officerPin.size());
    if (rv == CKR_OK) rv = module->C_InitPIN(session, bytesOf(plan.pin), plan.pin.size());
    if (rv == CKR_OK) rv = module->C_Logout(session);
    if (rv == CKR_OK) rv = module->C_Login(session, CKU_USER, bytesOf(plan.pin), plan.pin.size());
    if (rv != CKR_OK) return failStep("PIN", rv);
    return session;
}

Result<CK_OBJECT_HANDLE> generateKey(const Module& module, CK_SESSION_HANDLE session, const TokenPlan& plan,
                                     const unsigned char id) {
    const KeyForm form = formOf(plan.key);
    const CK_BBOOL yes = CK_TRUE, always = plan.alwaysAuthenticate ? CK_TRUE : CK_FALSE;
    const std::array<unsigned char, 3> exponent = {1, 0, 1};
    Attributes open, secret;
    open.add(CKA_TOKEN, yes);
    open.add(CKA_VERIFY, yes);
    open.add(CKA_ID, id);
    if (form.rsa) {
        open.add(CKA_MODULUS_BITS, form.bits);
        open.add(CKA_PUBLIC_EXPONENT, exponent);
    } else {
        open.add(CKA_EC_PARAMS, form.curve.data(), form.curve.size());
    }
    secret.add(CKA_TOKEN, yes);
    secret.add(CKA_PRIVATE, yes);
    secret.add(CKA_SENSITIVE, yes);
    secret.add(CKA_SIGN, yes);
    secret.add(CKA_ID, id);
    secret.add(CKA_ALWAYS_AUTHENTICATE, always);
    CK_MECHANISM mechanism{form.rsa ? CKM_RSA_PKCS_KEY_PAIR_GEN : CKM_EC_KEY_PAIR_GEN, nullptr, 0};
    CK_OBJECT_HANDLE openKey = 0, secretKey = 0;
    const CK_RV rv = module->C_GenerateKeyPair(session, &mechanism, open.list.data(), open.size(), secret.list.data(),
                                               secret.size(), &openKey, &secretKey);
    if (rv != CKR_OK) return failStep("key", rv);
    return openKey;
}

Result<std::vector<unsigned char>> attributeOf(const Module& module, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object,
                                               CK_ATTRIBUTE_TYPE type) {
    std::vector<unsigned char> value(4096);
    CK_ATTRIBUTE attribute{type, value.data(), value.size()};
    if (const CK_RV rv = module->C_GetAttributeValue(session, object, &attribute, 1); rv != CKR_OK)
        return failStep("public key", rv);
    value.resize(attribute.ulValueLen);
    return value;
}

Result<Key> keyFrom(const char* algorithm, OSSL_PARAM_BLD* builder) {
    const auto parameters = Owned<OSSL_PARAM, OSSL_PARAM_free>{OSSL_PARAM_BLD_to_param(builder)};
    const auto context =
        Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>{EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr)};
    EVP_PKEY* made = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return fail(errors::OfficeUnmakeable, "public key: " + opensslReason());
    return Key{made};
}

Result<Key> publicKeyOf(const Module& module, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, KeyKind kind) {
    const auto builder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>{OSSL_PARAM_BLD_new()};
    const KeyForm form = formOf(kind);
    if (!form.rsa) {
        auto point = attributeOf(module, session, object, CKA_EC_POINT);
        if (!point) return passOn(point);
        // The point is wrapped in an OCTET STRING: two bytes of header, three where it is 128 bytes and longer (P-521).
        const std::size_t header = point->size() > 1 && (*point)[1] == 0x81 ? 3 : 2;
        if (point->size() <= header) return fail(errors::OfficeUnmakeable, "a short curve point");
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, form.group.data(), 0);
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point->data() + header,
                                         point->size() - header);
        return keyFrom("EC", builder.get());
    }
    auto modulus = attributeOf(module, session, object, CKA_MODULUS);
    if (!modulus) return passOn(modulus);
    const auto n = Owned<BIGNUM, BN_free>{BN_bin2bn(modulus->data(), static_cast<int>(modulus->size()), nullptr)};
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_ulong(builder.get(), OSSL_PKEY_PARAM_RSA_E, 65537);
    return keyFrom("RSA", builder.get());
}

Result<> storeCertificate(const Module& module, CK_SESSION_HANDLE session, X509* certificate, unsigned char id) {
    const CK_OBJECT_CLASS kind = CKO_CERTIFICATE;
    const CK_CERTIFICATE_TYPE type = CKC_X_509;
    const CK_BBOOL yes = CK_TRUE, no = CK_FALSE;
    const std::string der = derOf(certificate);
    unsigned char* subject = nullptr;
    const int subjectSize = i2d_X509_NAME(X509_get_subject_name(certificate), &subject);
    const std::string subjectDer(reinterpret_cast<char*>(subject), static_cast<std::size_t>(subjectSize));
    OPENSSL_free(subject);
    Attributes attributes;
    attributes.add(CKA_CLASS, kind);
    attributes.add(CKA_CERTIFICATE_TYPE, type);
    attributes.add(CKA_TOKEN, yes);
    attributes.add(CKA_PRIVATE, no);
    attributes.add(CKA_ID, id);
    attributes.add(CKA_SUBJECT, subjectDer.data(), subjectDer.size());
    attributes.add(CKA_VALUE, der.data(), der.size());
    CK_OBJECT_HANDLE stored = 0;
    const CK_RV rv = module->C_CreateObject(session, attributes.list.data(), attributes.size(), &stored);
    if (rv != CKR_OK) return failStep("certificate", rv);
    return {};
}

}  // namespace

fs::path softhsmModule() {
    for (const char* path : {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                             "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"})
        if (fs::exists(path)) return path;
    return {};
}

Result<std::string> makeToken(const TokenPlan& plan, const std::function<Result<Certificate>(EVP_PKEY*)>& certify) {
    ::setenv("SOFTHSM2_CONF", plan.config.c_str(), 1);
    const Module module(plan.module);
    if (!module) return fail(errors::OfficeUnmakeable, "SoftHSM's module cannot be used");
    const unsigned char id = 1;
    const auto session = openFreshToken(module, plan);
    if (!session) return tl::unexpected(session.error());
    const auto object = generateKey(module, *session, plan, id);
    if (!object) return tl::unexpected(object.error());
    const auto key = publicKeyOf(module, *session, *object, plan.key);
    if (!key) return tl::unexpected(key.error());
    const auto certificate = certify(key->get());
    if (!certificate) return tl::unexpected(certificate.error());
    if (auto stored = storeCertificate(module, *session, certificate->get(), id); !stored) return passOn(stored);

    CK_SESSION_INFO sessionInfo{};
    CK_TOKEN_INFO info{};
    if (module->C_GetSessionInfo(*session, &sessionInfo) != CKR_OK ||
        module->C_GetTokenInfo(sessionInfo.slotID, &info) != CKR_OK)
        return fail(errors::OfficeUnmakeable, "the token does not tell its serial");
    std::string serial(reinterpret_cast<char*>(info.serialNumber), sizeof info.serialNumber);
    serial.erase(serial.find_last_not_of(' ') + 1);
    return serial;
}

}  // namespace sohoa::trust
