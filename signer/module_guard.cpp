#include "signer/module_guard.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <p11-kit/pkcs11.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>

#include "core/error_codes.h"
#include "core/text.h"
#include "signer/watchdog.h"

namespace sohoa::signer {

namespace {

constexpr std::size_t mostSlots = 64;
// No module gives out this handle: what libp11 holds in place of a session that could not be opened.
constexpr CK_SESSION_HANDLE noSession = ~0UL - 41;

template <std::size_t size>
struct Name {
    char text[size];
    constexpr Name(const char (&literal)[size]) { std::copy_n(literal, size, text); }
};

}  // namespace

struct ModuleGuard::State {
    std::optional<ModuleFile> file;
    void* library = nullptr;
    CK_FUNCTION_LIST* real = nullptr;
    CK_FUNCTION_LIST offered{};
    std::chrono::milliseconds limit{};
    std::optional<CK_SLOT_ID> shown;
    std::optional<CK_SESSION_HANDLE> session;  // logged in
    CK_SLOT_ID slot = 0;                       // of the session
    CK_RV openFailure = CKR_OK;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();
    void logout();

    // The module's answer, within the limit.
    template <Name name, auto member, class... Arguments>
    CK_RV ask(Arguments... arguments) const {
        const CallLimit guard(limit, name.text);
        return (real->*member)(arguments...);
    }
};

namespace {

// What libp11 is given; it has no place for a pointer of ours.
ModuleGuard::State* current = nullptr;

}  // namespace

// ask<&CK_FUNCTION_LIST::C_Sign>, its name beside it for whoever reads why the process ended.
#define SOHOA_ASK(state, function) (state).ask<#function, &CK_FUNCTION_LIST::function>

namespace {

template <Name name, auto member>
struct Through;
template <Name name, class... Arguments, CK_RV (*CK_FUNCTION_LIST::*member)(Arguments...)>
struct Through<name, member> {
    static CK_RV call(Arguments... arguments) { return current->ask<name, member>(arguments...); }
};

template <Name name, auto member>
struct InSession;
template <Name name, class... Arguments, CK_RV (*CK_FUNCTION_LIST::*member)(CK_SESSION_HANDLE, Arguments...)>
struct InSession<name, member> {
    static CK_RV call(CK_SESSION_HANDLE session, Arguments... arguments) {
        if (session == noSession) return current->openFailure;
        return current->ask<name, member>(session, arguments...);
    }
};

template <auto member>
struct Denied;
template <class... Arguments, CK_RV (*CK_FUNCTION_LIST::*member)(Arguments...)>
struct Denied<member> {
    static CK_RV call(Arguments...) { return CKR_FUNCTION_NOT_SUPPORTED; }
};

CK_RV alreadyDone(void*) { return CKR_OK; }
CK_RV leaveOpen(CK_SLOT_ID) { return CKR_OK; }

CK_RV listShownSlot(unsigned char, CK_SLOT_ID* slots, CK_ULONG* count) {
    const CK_ULONG room = *count;
    *count = current->shown ? 1 : 0;
    if (slots == nullptr || *count == 0) return CKR_OK;
    if (room < 1) return CKR_BUFFER_TOO_SMALL;
    *slots = *current->shown;
    return CKR_OK;
}

CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void* application, CK_NOTIFY notify, CK_SESSION_HANDLE* session) {
    const CK_RV rv = SOHOA_ASK(*current, C_OpenSession)(slot, flags, application, notify, session);
    if (rv == CKR_OK) return CKR_OK;
    current->openFailure = rv;
    *session = noSession;
    return CKR_OK;
}

CK_RV closeSession(CK_SESSION_HANDLE session) {
    return session == noSession ? CKR_OK : SOHOA_ASK(*current, C_CloseSession)(session);
}

// For a key that asks at every signature; nobody else logs in this way.
CK_RV loginForOneSignature(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char* pin, CK_ULONG size) {
    if (user != CKU_CONTEXT_SPECIFIC) return CKR_FUNCTION_NOT_SUPPORTED;
    if (session == noSession) return current->openFailure;
    return SOHOA_ASK(*current, C_Login)(session, user, pin, size);
}

#define SOHOA_OFFER(kind, function) list.function = kind<#function, &CK_FUNCTION_LIST::function>::call
#define SOHOA_DENY(function) list.function = Denied<&CK_FUNCTION_LIST::function>::call

CK_FUNCTION_LIST offeredList() {
    CK_FUNCTION_LIST list{};
    list.version = {2, 40};
    list.C_Initialize = alreadyDone;
    list.C_Finalize = alreadyDone;
    SOHOA_OFFER(Through, C_GetInfo);
    list.C_GetSlotList = listShownSlot;
    SOHOA_OFFER(Through, C_GetSlotInfo);
    SOHOA_OFFER(Through, C_GetTokenInfo);
    SOHOA_OFFER(Through, C_GetMechanismList);
    SOHOA_OFFER(Through, C_GetMechanismInfo);
    list.C_OpenSession = openSession;
    list.C_CloseSession = closeSession;
    list.C_CloseAllSessions = leaveOpen;
    list.C_Login = loginForOneSignature;
    SOHOA_OFFER(InSession, C_GetSessionInfo);
    SOHOA_OFFER(InSession, C_GetAttributeValue);
    SOHOA_OFFER(InSession, C_FindObjectsInit);
    SOHOA_OFFER(InSession, C_FindObjects);
    SOHOA_OFFER(InSession, C_FindObjectsFinal);
    SOHOA_OFFER(InSession, C_SignInit);
    SOHOA_OFFER(InSession, C_Sign);
    SOHOA_OFFER(InSession, C_SignUpdate);
    SOHOA_OFFER(InSession, C_SignFinal);
    SOHOA_DENY(C_GetFunctionList);
    SOHOA_DENY(C_InitToken);
    SOHOA_DENY(C_InitPIN);
    SOHOA_DENY(C_SetPIN);
    SOHOA_DENY(C_GetOperationState);
    SOHOA_DENY(C_SetOperationState);
    SOHOA_DENY(C_Logout);
    SOHOA_DENY(C_CreateObject);
    SOHOA_DENY(C_CopyObject);
    SOHOA_DENY(C_DestroyObject);
    SOHOA_DENY(C_GetObjectSize);
    SOHOA_DENY(C_SetAttributeValue);
    SOHOA_DENY(C_EncryptInit);
    SOHOA_DENY(C_Encrypt);
    SOHOA_DENY(C_EncryptUpdate);
    SOHOA_DENY(C_EncryptFinal);
    SOHOA_DENY(C_DecryptInit);
    SOHOA_DENY(C_Decrypt);
    SOHOA_DENY(C_DecryptUpdate);
    SOHOA_DENY(C_DecryptFinal);
    SOHOA_DENY(C_DigestInit);
    SOHOA_DENY(C_Digest);
    SOHOA_DENY(C_DigestUpdate);
    SOHOA_DENY(C_DigestKey);
    SOHOA_DENY(C_DigestFinal);
    SOHOA_DENY(C_SignRecoverInit);
    SOHOA_DENY(C_SignRecover);
    SOHOA_DENY(C_VerifyInit);
    SOHOA_DENY(C_Verify);
    SOHOA_DENY(C_VerifyUpdate);
    SOHOA_DENY(C_VerifyFinal);
    SOHOA_DENY(C_VerifyRecoverInit);
    SOHOA_DENY(C_VerifyRecover);
    SOHOA_DENY(C_DigestEncryptUpdate);
    SOHOA_DENY(C_DecryptDigestUpdate);
    SOHOA_DENY(C_SignEncryptUpdate);
    SOHOA_DENY(C_DecryptVerifyUpdate);
    SOHOA_DENY(C_GenerateKey);
    SOHOA_DENY(C_GenerateKeyPair);
    SOHOA_DENY(C_WrapKey);
    SOHOA_DENY(C_UnwrapKey);
    SOHOA_DENY(C_DeriveKey);
    SOHOA_DENY(C_SeedRandom);
    SOHOA_DENY(C_GenerateRandom);
    SOHOA_DENY(C_GetFunctionStatus);
    SOHOA_DENY(C_CancelFunction);
    SOHOA_DENY(C_WaitForSlotEvent);
    return list;
}

template <std::size_t size>
std::string textIn(const unsigned char (&padded)[size]) {
    const std::string text(reinterpret_cast<const char*>(padded), size);
    return nfc(trimmed(text.substr(0, text.find('\0'))));
}

PinState pinIn(const CK_TOKEN_INFO& info) {
    return {.countLow = (info.flags & CKF_USER_PIN_COUNT_LOW) != 0,
            .finalTry = (info.flags & CKF_USER_PIN_FINAL_TRY) != 0,
            .locked = (info.flags & CKF_USER_PIN_LOCKED) != 0};
}

}  // namespace

tl::unexpected<Error> ModuleGuard::failed(const char* step, unsigned long code) {
    const bool gone = code == CKR_DEVICE_REMOVED || code == CKR_TOKEN_NOT_PRESENT || code == CKR_TOKEN_NOT_RECOGNIZED;
    return fail(gone ? errors::NoToken : errors::TokenFailed, fmt::format("{}: PKCS#11 0x{:02x}", step, code));
}

ModuleGuard::State::~State() {
    logout();
    if (real != nullptr) (void)SOHOA_ASK(*this, C_Finalize)(nullptr);
    if (library != nullptr) {
        const CallLimit guard(limit, "dlclose");
        ::dlclose(library);
    }
    current = nullptr;
}

void ModuleGuard::State::logout() {
    if (!session) return;
    (void)SOHOA_ASK(*this, C_Logout)(*session);
    (void)SOHOA_ASK(*this, C_CloseAllSessions)(slot);
    session.reset();
}

ModuleGuard::ModuleGuard(std::unique_ptr<State> state) : state_(std::move(state)) {}
ModuleGuard::ModuleGuard(ModuleGuard&&) noexcept = default;
ModuleGuard::~ModuleGuard() = default;

Result<ModuleGuard> ModuleGuard::load(const TokenModule& module) {
    if (current != nullptr) return fail(errors::ModuleUnusable, "another module is in use");
    auto file = ModuleFile::open(module.place);
    if (!file) return passOn(file);
    if (module.softhsmConfig.empty())
        ::unsetenv("SOFTHSM2_CONF");
    else
        ::setenv("SOFTHSM2_CONF", module.softhsmConfig.c_str(), 1);
    auto state = std::make_unique<State>();
    current = state.get();
    state->limit = module.callLimit;
    state->offered = offeredList();
    CK_RV rv = CKR_OK;
    {
        const CallLimit guard(module.callLimit, "dlopen");
        state->library = ::dlopen(file->loadPath().c_str(), RTLD_NOW | RTLD_LOCAL);
        if (state->library == nullptr)
            return fail(errors::ModuleUnusable, module.place.path.string() + ": " + ::dlerror());
        const auto list = reinterpret_cast<CK_C_GetFunctionList>(::dlsym(state->library, "C_GetFunctionList"));
        if (list == nullptr) return fail(errors::ModuleUnusable, module.place.path.string() + ": no PKCS#11 module");
        rv = list(&state->real);
    }
    state->file.emplace(std::move(*file));
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.flags = CKF_OS_LOCKING_OK;
    if (rv == CKR_OK) rv = SOHOA_ASK(*state, C_Initialize)(&arguments);
    if (rv != CKR_OK) {
        state->real = nullptr;
        return fail(errors::ModuleUnusable, fmt::format("{}: PKCS#11 0x{:02x}", module.place.path.string(), rv));
    }
    return ModuleGuard(std::move(state));
}

// A token that another process is just using makes SoftHSM answer "general error" now and then.
static Result<std::vector<CK_SLOT_ID>> slotsWithTokens(const ModuleGuard::State& state) {
    std::vector<CK_SLOT_ID> slots(mostSlots);
    for (int attempt = 1;; ++attempt) {
        CK_ULONG count = slots.size();
        const CK_RV rv = SOHOA_ASK(state, C_GetSlotList)(CK_BBOOL{CK_TRUE}, slots.data(), &count);
        if (rv == CKR_OK) {
            slots.resize(count);
            return slots;
        }
        if (rv != CKR_GENERAL_ERROR || attempt == 5) return ModuleGuard::failed("C_GetSlotList", rv);
        // SoftHSM answers so while another process logs in to the same token, and nothing tells when that is done.
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

Result<std::vector<TokenInSlot>> ModuleGuard::tokens() const {
    const auto slots = slotsWithTokens(*state_);
    if (!slots) return tl::unexpected(slots.error());
    std::vector<TokenInSlot> found;
    for (const CK_SLOT_ID slot : *slots) {
        CK_TOKEN_INFO info{};
        if (const CK_RV rv = SOHOA_ASK(*state_, C_GetTokenInfo)(slot, &info); rv != CKR_OK) {
            std::fprintf(stderr, "sohoa-sign: slot %lu is passed over: PKCS#11 0x%02lx\n", slot, rv);
            continue;
        }
        if ((info.flags & CKF_TOKEN_INITIALIZED) == 0) continue;
        found.push_back({slot, textIn(info.serialNumber), textIn(info.label), textIn(info.manufacturerID),
                         textIn(info.model), pinIn(info)});
    }
    if (found.empty()) return fail(errors::NoToken, "no initialized token in any slot");
    return found;
}

Result<TokenInSlot> ModuleGuard::token(const std::string& serial) const {
    auto all = tokens();
    if (!all) return passOn(all);
    const auto found = std::find_if(all->begin(), all->end(), [&](const TokenInSlot& t) { return t.serial == serial; });
    if (found == all->end()) return fail(errors::NoToken, "another token is plugged in");
    return std::move(*found);
}

void ModuleGuard::show(unsigned long slot) { state_->shown = slot; }

Result<> ModuleGuard::login(const TokenInSlot& token, const SecretBytes& pin) {
    logout();
    CK_SESSION_HANDLE session = 0;
    const CK_RV opened =
        SOHOA_ASK(*state_, C_OpenSession)(token.slot, CK_FLAGS{CKF_SERIAL_SESSION}, nullptr, nullptr, &session);
    if (opened != CKR_OK) return failed("C_OpenSession", opened);
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(pin.c_str()));
    const CK_RV rv = SOHOA_ASK(*state_, C_Login)(session, CK_USER_TYPE{CKU_USER}, bytes, CK_ULONG{pin.size()});
    if (rv == CKR_OK) {
        state_->session = session;
        state_->slot = token.slot;
        return {};
    }
    CK_TOKEN_INFO info{};
    const bool known = SOHOA_ASK(*state_, C_GetTokenInfo)(token.slot, &info) == CKR_OK;
    (void)SOHOA_ASK(*state_, C_CloseSession)(session);
    if (rv == CKR_PIN_LOCKED) return fail(errors::PinLocked, "locked");
    if (rv == CKR_PIN_INCORRECT || rv == CKR_PIN_INVALID || rv == CKR_PIN_LEN_RANGE)
        return fail(errors::PinWrong, std::string(name(known ? pinIn(info) : PinState{})));
    return failed("C_Login", rv);
}

bool ModuleGuard::isPresent() const {
    if (!state_->session) return false;
    CK_SLOT_INFO slot{};
    CK_SESSION_INFO session{};
    return SOHOA_ASK(*state_, C_GetSlotInfo)(state_->slot, &slot) == CKR_OK && (slot.flags & CKF_TOKEN_PRESENT) != 0 &&
           SOHOA_ASK(*state_, C_GetSessionInfo)(*state_->session, &session) == CKR_OK;
}

bool ModuleGuard::hasKeyThatAlwaysAsks() const {
    CK_OBJECT_CLASS kind = CKO_PRIVATE_KEY;
    CK_ATTRIBUTE wanted{CKA_CLASS, &kind, sizeof kind};
    std::array<CK_OBJECT_HANDLE, 64> keys{};
    CK_ULONG count = 0;
    const CK_SESSION_HANDLE session = *state_->session;
    if (SOHOA_ASK(*state_, C_FindObjectsInit)(session, &wanted, CK_ULONG{1}) != CKR_OK) return false;
    const CK_RV rv = SOHOA_ASK(*state_, C_FindObjects)(session, keys.data(), CK_ULONG{keys.size()}, &count);
    (void)SOHOA_ASK(*state_, C_FindObjectsFinal)(session);
    return rv == CKR_OK && std::any_of(keys.begin(), keys.begin() + count, [&](CK_OBJECT_HANDLE key) {
               CK_BBOOL asks = CK_FALSE;
               CK_ATTRIBUTE attribute{CKA_ALWAYS_AUTHENTICATE, &asks, sizeof asks};
               return SOHOA_ASK(*state_, C_GetAttributeValue)(session, key, &attribute, CK_ULONG{1}) == CKR_OK &&
                      asks == CK_TRUE;
           });
}

void ModuleGuard::logout() { state_->logout(); }

}  // namespace sohoa::signer

// Looked up by libp11 in the program itself, where it loads "" (signer/token.cpp).
extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list) {
    if (sohoa::signer::current == nullptr) return CKR_GENERAL_ERROR;
    *list = &sohoa::signer::current->offered;
    return CKR_OK;
}
