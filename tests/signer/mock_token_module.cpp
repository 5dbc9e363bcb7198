// A PKCS#11 module in front of SoftHSM that does what tokens do when things go wrong. MOCK_TOKEN names it, or the file
// MOCK_TOKEN_FILE holds the name, which may then change between two calls. MOCK_TOKEN_BEHIND is SoftHSM's module.
// MOCK_TOKEN_CALLS is a file that gets a line for every C_Login, C_Sign and C_Logout, "login", "sign", "logout".
#include <dlfcn.h>
#include <p11-kit/pkcs11.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

namespace {

constexpr CK_SLOT_ID brokenSlot = 7;  // beside SoftHSM's own, whose numbers are large

CK_FUNCTION_LIST* behind = nullptr;

bool plays(std::string_view part) {
    if (const char* set = std::getenv("MOCK_TOKEN")) return part == set;
    const char* file = std::getenv("MOCK_TOKEN_FILE");
    std::string now;
    if (file != nullptr) std::ifstream(file) >> now;
    return part == now;
}

void note(const char* call) {
    const char* file = std::getenv("MOCK_TOKEN_CALLS");
    if (file == nullptr) return;
    std::FILE* log = std::fopen(file, "a");
    std::fprintf(log, "%s\n", call);
    std::fclose(log);
}

CK_RV slotList(unsigned char present, CK_SLOT_ID* slots, CK_ULONG* count) {
    if (!plays("broken-slot")) return behind->C_GetSlotList(present, slots, count);
    const CK_ULONG room = *count;
    if (slots != nullptr) *count = room - 1;
    const CK_RV rv = behind->C_GetSlotList(present, slots == nullptr ? nullptr : slots + 1, count);
    if (rv == CKR_OK && slots != nullptr) slots[0] = brokenSlot;
    ++*count;
    return rv;
}

CK_RV slotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info) {
    if (slot == brokenSlot) {
        *info = {};
        info->flags = CKF_TOKEN_PRESENT;
        return CKR_OK;
    }
    const CK_RV rv = behind->C_GetSlotInfo(slot, info);
    if (plays("pulled-out")) info->flags &= ~static_cast<CK_FLAGS>(CKF_TOKEN_PRESENT);
    return rv;
}

CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO_PTR info) {
    if (slot == brokenSlot) return CKR_DEVICE_ERROR;
    const CK_RV rv = behind->C_GetTokenInfo(slot, info);
    if (plays("count-low")) info->flags |= CKF_USER_PIN_COUNT_LOW;
    if (plays("final-try")) info->flags |= CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY;
    if (plays("locked")) info->flags |= CKF_USER_PIN_LOCKED;
    return rv;
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char* pin, CK_ULONG size) {
    note("login");
    if (plays("locks-at-login")) return CKR_PIN_LOCKED;
    if (plays("pulled-out-at-login")) return CKR_DEVICE_REMOVED;
    if (plays("logged-in-already")) return CKR_USER_ALREADY_LOGGED_IN;
    if (plays("hangs-at-login")) ::pause();
    if (plays("crashes-at-login")) std::abort();
    return behind->C_Login(session, user, pin, size);
}

CK_RV logout(CK_SESSION_HANDLE session) {
    note("logout");
    return behind->C_Logout(session);
}

CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void* application, CK_NOTIFY notify, CK_SESSION_HANDLE* session) {
    if (plays("pulled-out-at-session")) return CKR_DEVICE_REMOVED;
    if (plays("no-more-sessions")) return CKR_SESSION_COUNT;
    return behind->C_OpenSession(slot, flags, application, notify, session);
}

CK_RV sign(CK_SESSION_HANDLE session, unsigned char* data, CK_ULONG size, unsigned char* signature,
           CK_ULONG* signatureSize) {
    if (signature != nullptr) note("sign");
    if (plays("pulled-out") || plays("pulled-out-at-sign")) return CKR_DEVICE_REMOVED;
    if (plays("hangs-at-sign")) ::pause();
    if (plays("crashes-at-sign")) std::abort();
    const CK_RV rv = behind->C_Sign(session, data, size, signature, signatureSize);
    if (plays("signs-wrong") && rv == CKR_OK && signature != nullptr) signature[*signatureSize / 2] ^= 1;
    return rv;
}

}  // namespace

extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list) {
    static CK_FUNCTION_LIST functions;
    const char* path = std::getenv("MOCK_TOKEN_BEHIND");
    void* library = path != nullptr ? ::dlopen(path, RTLD_NOW | RTLD_LOCAL) : nullptr;
    if (library == nullptr) return CKR_GENERAL_ERROR;
    const auto real = reinterpret_cast<CK_C_GetFunctionList>(::dlsym(library, "C_GetFunctionList"));
    if (const CK_RV rv = real(&behind); rv != CKR_OK) return rv;
    functions = *behind;
    functions.C_GetSlotList = slotList;
    functions.C_GetSlotInfo = slotInfo;
    functions.C_GetTokenInfo = tokenInfo;
    functions.C_Login = login;
    functions.C_Logout = logout;
    functions.C_OpenSession = openSession;
    functions.C_Sign = sign;
    *list = &functions;
    return CKR_OK;
}
