#include "signer/token.h"

#include <libp11.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/ui.h>

#include <chrono>
#include <thread>

#include "core/error_codes.h"

namespace sohoa::signer {

namespace {

using Context = Owned<PKCS11_CTX, PKCS11_CTX_free>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Dialog = Owned<UI_METHOD, UI_destroy_method>;

// The module's own code among what the queue holds; 0 where it gave none. Empties the queue.
unsigned long moduleCode() {
    int code = 0;
    while (const unsigned long error = ERR_get_error())
        if (ERR_GET_LIB(error) == ERR_get_CKR_code()) code = ERR_GET_REASON(error);
    return static_cast<unsigned long>(code);
}

// Gives libp11 the PIN where a key asks for it at every signature.
int answerWithPin(UI* ui, UI_STRING* question) {
    const auto* pin = static_cast<const SecretBytes*>(UI_get0_user_data(ui));
    if (UI_get_string_type(question) != UIT_PROMPT || pin == nullptr) return 1;
    return UI_set_result_ex(ui, question, pin->c_str(), static_cast<int>(pin->size())) == 0 ? 1 : 0;
}

}  // namespace

struct Token::State {
    Context context{PKCS11_CTX_new()};
    Dialog dialog{UI_create_method("sohoa")};
    bool loaded = false;
    PKCS11_SLOT* slots = nullptr;
    unsigned int count = 0;
    Key key;

    ~State() {
        key.reset();
        if (slots != nullptr) PKCS11_release_all_slots(context.get(), slots, count);
        if (loaded) PKCS11_CTX_unload(context.get());
        (void)moduleCode();
    }

    PKCS11_TOKEN* token() const { return count == 1 ? slots[0].token : nullptr; }

    std::string idOf(const Certificate& certificate) const {
        PKCS11_CERT* found = nullptr;
        unsigned int n = 0;
        if (PKCS11_enumerate_certs(token(), &found, &n) != 0) return {};
        for (unsigned int i = 0; i < n; ++i)
            if (found[i].x509 != nullptr && X509_cmp(found[i].x509, certificate.x509()) == 0)
                return {reinterpret_cast<const char*>(found[i].id), found[i].id_len};
        return {};
    }

    // By CKA_ID, which binds a key to its certificate; tokens that leave it out are searched by the public key.
    Key keyOf(const Certificate& certificate) const {
        PKCS11_KEY* keys = nullptr;
        unsigned int n = 0;
        if (PKCS11_enumerate_keys(token(), &keys, &n) != 0) return nullptr;
        const std::string id = idOf(certificate);
        for (unsigned int i = 0; i < n; ++i)
            if (!id.empty() && id == std::string_view(reinterpret_cast<const char*>(keys[i].id), keys[i].id_len))
                return Key{PKCS11_get_private_key(&keys[i])};
        for (unsigned int i = 0; i < n; ++i)
            if (Key each{PKCS11_get_private_key(&keys[i])};
                each && EVP_PKEY_eq(each.get(), certificate.publicKey()) == 1)
                return each;
        return nullptr;
    }
};

Token::Token(std::unique_ptr<State> state) : state_(std::move(state)) {}
Token::Token(Token&&) noexcept = default;
Token& Token::operator=(Token&&) noexcept = default;
Token::~Token() = default;

Result<Token> Token::open(ModuleGuard& guard, const TokenInSlot& token) {
    guard.show(token.slot);
    auto state = std::make_unique<State>();
    UI_method_set_reader(state->dialog.get(), answerWithPin);
    // "" is the program itself, which offers the wall's functions in place of the module's.
    state->loaded = PKCS11_CTX_load(state->context.get(), "") == 0;
    if (!state->loaded) return ModuleGuard::failed("C_Initialize", moduleCode());
    if (PKCS11_enumerate_slots(state->context.get(), &state->slots, &state->count) != 0) {
        state->slots = nullptr;
        return ModuleGuard::failed("C_GetTokenInfo", moduleCode());
    }
    if (state->token() == nullptr) return fail(errors::NoToken, "pulled out");
    return Token(std::move(state));
}

Result<Certificates> Token::certificates() const {
    PKCS11_CERT* found = nullptr;
    unsigned int n = 0;
    if (PKCS11_enumerate_certs(state_->token(), &found, &n) != 0)
        return ModuleGuard::failed("C_FindObjects", moduleCode());
    Certificates certificates;
    for (unsigned int i = 0; i < n; ++i)
        if (found[i].x509 != nullptr) certificates.push_back(Certificate::sharing(found[i].x509));
    return certificates;
}

Result<> Token::useKeyOf(const Certificate& certificate) {
    state_->key = state_->keyOf(certificate);
    if (state_->key) return {};
    if (const unsigned long code = moduleCode(); code != 0) return ModuleGuard::failed("C_FindObjects", code);
    return fail(errors::NoKey, certificate.sha256().hex());
}

Result<std::string> Token::sign(const KeyAlgorithm& algorithm, std::string_view digest, const SecretBytes& pin) {
    if (!state_->key) return fail(errors::NoKey, "no key in use");
    PKCS11_set_ui_method(state_->context.get(), state_->dialog.get(), const_cast<SecretBytes*>(&pin));
    const auto context = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>{EVP_PKEY_CTX_new(state_->key.get(), nullptr)};
    const auto* bytes = reinterpret_cast<const unsigned char*>(digest.data());
    std::size_t size = 0;
    std::string signature;
    bool made = EVP_PKEY_sign_init(context.get()) == 1 &&
                (!algorithm.rsa || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1) &&
                EVP_PKEY_CTX_set_signature_md(context.get(), EVP_get_digestbyname(algorithm.digest.c_str())) == 1 &&
                EVP_PKEY_sign(context.get(), nullptr, &size, bytes, digest.size()) == 1;
    if (made) {
        signature.resize(size);
        made = EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes,
                             digest.size()) == 1;
        signature.resize(made ? size : 0);
    }
    PKCS11_set_ui_method(state_->context.get(), state_->dialog.get(), nullptr);
    if (!made) return ModuleGuard::failed("C_Sign", moduleCode());
    return signature;
}

}  // namespace sohoa::signer
