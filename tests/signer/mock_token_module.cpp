// A PKCS#11 module in front of SoftHSM that does what tokens do when things go wrong: MOCK_TOKEN names it,
// MOCK_TOKEN_BEHIND is SoftHSM's module, MOCK_TOKEN_LOGINS a file that gets a line for every C_Login.
#include <dlfcn.h>
#include <p11-kit/pkcs11.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

CK_FUNCTION_LIST* behind = nullptr;

bool plays(std::string_view part) {
    const char* set = std::getenv("MOCK_TOKEN");
    return set != nullptr && part == set;
}

CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO_PTR info) {
    const CK_RV rv = behind->C_GetTokenInfo(slot, info);
    if (plays("count-low")) info->flags |= CKF_USER_PIN_COUNT_LOW;
    if (plays("final-try")) info->flags |= CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY;
    if (plays("locked")) info->flags |= CKF_USER_PIN_LOCKED;
    return rv;
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char* pin, CK_ULONG size) {
    if (const char* file = std::getenv("MOCK_TOKEN_LOGINS")) {
        std::FILE* log = std::fopen(file, "a");
        std::fputs("login\n", log);
        std::fclose(log);
    }
    if (plays("locks-at-login")) return CKR_PIN_LOCKED;
    if (plays("pulled-out-at-login")) return CKR_DEVICE_REMOVED;
    if (plays("hangs-at-login")) ::pause();
    return behind->C_Login(session, user, pin, size);
}

CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void* application, CK_NOTIFY notify, CK_SESSION_HANDLE* session) {
    if (plays("pulled-out-at-session")) return CKR_DEVICE_REMOVED;
    return behind->C_OpenSession(slot, flags, application, notify, session);
}

CK_RV sign(CK_SESSION_HANDLE session, unsigned char* data, CK_ULONG size, unsigned char* signature,
           CK_ULONG* signatureSize) {
    if (plays("pulled-out-at-sign")) return CKR_DEVICE_REMOVED;
    if (plays("hangs-at-sign")) ::pause();
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
    functions.C_GetTokenInfo = tokenInfo;
    functions.C_Login = login;
    functions.C_OpenSession = openSession;
    functions.C_Sign = sign;
    *list = &functions;
    return CKR_OK;
}
