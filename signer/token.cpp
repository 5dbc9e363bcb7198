#include "signer/token.h"

#include <fmt/format.h>
#include <libp11.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/ui.h>

#include <cstdlib>
#include <fstream>
#include <thread>

#include "core/error_codes.h"
#include "core/text.h"
#include "signer/watchdog.h"

namespace sohoa::signer {

namespace {

using Context = Owned<PKCS11_CTX, PKCS11_CTX_free>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Dialog = Owned<UI_METHOD, UI_destroy_method>;

// PKCS#11 return values, as libp11 files them in OpenSSL's error queue.
enum : int {
    ckrGeneralError = 0x05,
    ckrDeviceRemoved = 0x32,
    ckrPinIncorrect = 0xA0,
    ckrPinInvalid = 0xA1,
    ckrPinLenRange = 0xA2,
    ckrPinLocked = 0xA4,
    ckrTokenNotPresent = 0xE0,
    ckrTokenNotRecognized = 0xE1,
};

// The module's own code among what the queue holds; 0 where it gave none. Empties the queue.
int moduleCode() {
    int code = 0;
    while (const unsigned long error = ERR_get_error())
        if (ERR_GET_LIB(error) == ERR_get_CKR_code()) code = ERR_GET_REASON(error);
    return code;
}

tl::unexpected<Error> failToken(const char* step, int code) {
    const bool gone = code == ckrDeviceRemoved || code == ckrTokenNotPresent || code == ckrTokenNotRecognized;
    return fail(gone ? errors::NoToken : errors::TokenFailed, fmt::format("{}: PKCS#11 0x{:02x}", step, code));
}

std::string textIn(const char* text) { return text == nullptr ? "" : nfc(trimmed(text)); }

// Why a module will not load, where that can be told from the file.
std::string troubleWith(const std::filesystem::path& module) {
    std::ifstream file(module, std::ios::binary);
    char head[5] = {};
    if (!file.read(head, sizeof head)) return "no such file";
    if (std::string_view(head, 4) !=
        "\x7f"
        "ELF")
        return "not a library";
    constexpr char wanted = sizeof(void*) == 8 ? 2 : 1;
    return head[4] == wanted ? "it does not load or initialize" : "a library for another word size (32/64 bit)";
}

// Gives libp11 the PIN where a key asks for it at every signature.
int answerWithPin(UI* ui, UI_STRING* question) {
    const auto* pin = static_cast<const SecretBytes*>(UI_get0_user_data(ui));
    if (UI_get_string_type(question) != UIT_PROMPT || pin == nullptr) return 1;
    return UI_set_result_ex(ui, question, pin->c_str(), static_cast<int>(pin->size())) == 0 ? 1 : 0;
}

}  // namespace

struct Token::State {
    std::chrono::milliseconds limit;
    Context context{PKCS11_CTX_new()};
    Dialog dialog{UI_create_method("sohoa")};
    bool loaded = false;
    PKCS11_SLOT* slots = nullptr;
    unsigned int count = 0;
    PKCS11_SLOT* inUse = nullptr;  // logged in

    ~State() {
        logout();
        release();
        const CallLimit guard(limit, "C_Finalize");
        if (loaded) PKCS11_CTX_unload(context.get());
    }

    void logout() {
        if (inUse == nullptr) return;
        const CallLimit guard(limit, "C_Logout");
        PKCS11_logout(inUse);
        inUse = nullptr;
        (void)moduleCode();
    }

    void release() {
        if (slots == nullptr) return;
        const CallLimit guard(limit, "C_CloseAllSessions");
        PKCS11_release_all_slots(context.get(), slots, count);
        slots = nullptr;
        count = 0;
    }

    // A token that another process is just using makes SoftHSM answer "general error" now and then.
    Result<> enumerate() {
        release();
        for (int attempt = 1;; ++attempt) {
            const CallLimit guard(limit, "C_GetSlotList");
            if (PKCS11_enumerate_slots(context.get(), &slots, &count) == 0) return {};
            slots = nullptr;
            count = 0;
            const int code = moduleCode();
            if (code != ckrGeneralError || attempt == 5) return failToken("slots", code);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }

    bool usable(const PKCS11_SLOT& slot) const { return slot.token != nullptr && slot.token->initialized != 0; }

    PKCS11_SLOT* slotOf(const std::string& serial) const {
        for (unsigned int i = 0; i < count; ++i)
            if (usable(slots[i]) && textIn(slots[i].token->serialnr) == serial) return &slots[i];
        return nullptr;
    }

    Result<TokenDescription> describe(PKCS11_TOKEN* token) const {
        const CallLimit guard(limit, "C_FindObjects");
        TokenDescription seen{.serial = textIn(token->serialnr),
                              .label = textIn(token->label),
                              .manufacturer = textIn(token->manufacturer),
                              .model = textIn(token->model),
                              .pin = {.countLow = token->userPinCountLow != 0,
                                      .finalTry = token->userPinFinalTry != 0,
                                      .locked = token->userPinLocked != 0},
                              .certificates = {}};
        PKCS11_CERT* found = nullptr;
        unsigned int n = 0;
        if (PKCS11_enumerate_certs(token, &found, &n) != 0) return failToken("certificates", moduleCode());
        for (unsigned int i = 0; i < n; ++i)
            if (found[i].x509 != nullptr) seen.certificates.push_back(Certificate::sharing(found[i].x509));
        return seen;
    }

    std::string idOf(const Certificate& certificate) const {
        PKCS11_CERT* found = nullptr;
        unsigned int n = 0;
        if (PKCS11_enumerate_certs(inUse->token, &found, &n) != 0) return {};
        for (unsigned int i = 0; i < n; ++i)
            if (found[i].x509 != nullptr && X509_cmp(found[i].x509, certificate.x509()) == 0)
                return {reinterpret_cast<const char*>(found[i].id), found[i].id_len};
        return {};
    }

    // By CKA_ID, which binds a key to its certificate; tokens that leave it out are searched by the public key.
    Key keyOf(const Certificate& certificate) const {
        PKCS11_KEY* keys = nullptr;
        unsigned int n = 0;
        if (PKCS11_enumerate_keys(inUse->token, &keys, &n) != 0) return nullptr;
        const std::string id = idOf(certificate);
        for (unsigned int i = 0; i < n; ++i)
            if (!id.empty() && id == std::string_view(reinterpret_cast<const char*>(keys[i].id), keys[i].id_len))
                return Key{PKCS11_get_private_key(&keys[i])};
        for (unsigned int i = 0; i < n; ++i)
            if (Key key{PKCS11_get_private_key(&keys[i])}; key && EVP_PKEY_eq(key.get(), certificate.publicKey()) == 1)
                return key;
        return nullptr;
    }
};

Token::Token(std::unique_ptr<State> state) : state_(std::move(state)) {}
Token::Token(Token&&) noexcept = default;
Token::~Token() = default;

Result<Token> Token::open(const TokenModule& module) {
    if (module.softhsmConfig.empty())
        ::unsetenv("SOFTHSM2_CONF");
    else
        ::setenv("SOFTHSM2_CONF", module.softhsmConfig.c_str(), 1);
    auto state = std::make_unique<State>();
    state->limit = module.callLimit;
    UI_method_set_reader(state->dialog.get(), answerWithPin);
    {
        const CallLimit guard(module.callLimit, "C_Initialize");
        state->loaded = PKCS11_CTX_load(state->context.get(), module.path.c_str()) == 0;
    }
    if (!state->loaded) {
        const int code = moduleCode();
        return fail(errors::ModuleUnusable,
                    fmt::format("{}: {}, PKCS#11 0x{:02x}", module.path.string(), troubleWith(module.path), code));
    }
    return Token(std::move(state));
}

Result<std::vector<TokenDescription>> Token::list() {
    logout();
    if (auto done = state_->enumerate(); !done) return passOn(done);
    std::vector<TokenDescription> found;
    for (unsigned int i = 0; i < state_->count; ++i) {
        if (!state_->usable(state_->slots[i])) continue;
        auto seen = state_->describe(state_->slots[i].token);
        if (!seen) return passOn(seen);
        found.push_back(std::move(*seen));
    }
    if (found.empty()) return fail(errors::NoToken, "no initialized token in any slot");
    return found;
}

Result<> Token::login(const std::string& serial, const SecretBytes& pin) {
    PKCS11_SLOT* slot = state_->slotOf(serial);
    if (slot == nullptr || state_->inUse != nullptr) return fail(errors::NoToken, "not in the last list");
    int code = 0;
    {
        const CallLimit guard(state_->limit, "C_Login");
        if (PKCS11_login(slot, 0, pin.c_str()) == 0) {
            state_->inUse = slot;
            return {};
        }
        code = moduleCode();
    }
    // The flags as they are after the attempt.
    PinState after;
    if (state_->enumerate())
        if (const PKCS11_SLOT* again = state_->slotOf(serial); again != nullptr)
            after = {again->token->userPinCountLow != 0, again->token->userPinFinalTry != 0,
                     again->token->userPinLocked != 0};
    (void)moduleCode();
    if (code == ckrPinLocked) return fail(errors::PinLocked, "locked");
    if (code == ckrPinIncorrect || code == ckrPinInvalid || code == ckrPinLenRange)
        return fail(errors::PinWrong, std::string(name(after)));
    return failToken("login", code);
}

Result<std::string> Token::sign(const Certificate& certificate, const Sha256& digest, const SecretBytes& pin) {
    if (state_->inUse == nullptr) return fail(errors::TokenFailed, "not logged in");
    const CallLimit guard(state_->limit, "C_Sign");
    PKCS11_set_ui_method(state_->context.get(), state_->dialog.get(), const_cast<SecretBytes*>(&pin));
    const Key key = state_->keyOf(certificate);
    if (!key) {
        const int code = moduleCode();
        if (code != 0) return failToken("key", code);
        return fail(errors::NoKey, certificate.sha256().hex());
    }
    const auto context = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>{EVP_PKEY_CTX_new(key.get(), nullptr)};
    const bool rsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    std::size_t size = 0;
    std::string signature;
    bool made = EVP_PKEY_sign_init(context.get()) == 1 &&
                (!rsa || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1) &&
                EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1 &&
                EVP_PKEY_sign(context.get(), nullptr, &size, digest.bytes.data(), digest.bytes.size()) == 1;
    if (made) {
        signature.resize(size);
        made = EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                             digest.bytes.data(), digest.bytes.size()) == 1;
        signature.resize(made ? size : 0);
    }
    if (!made) return failToken("sign", moduleCode());
    return signature;
}

void Token::logout() { state_->logout(); }

}  // namespace sohoa::signer
