#include "tests/virtual/trust/test_office.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "core/atomic_file.h"
#include "core/text.h"
#include "core/uuid.h"

namespace sohoa::test {

namespace fs = std::filesystem;

namespace {

// Changes whenever offices are laid out otherwise, so that old ones in a build folder are left alone.
constexpr const char* layout = "3";

const char* nameOf(OfficeKind kind) {
    switch (kind) {
        case OfficeKind::Usual: return "usual";
        case OfficeKind::EllipticCurve: return "elliptic-curve";
        case OfficeKind::Rsa2048: return "rsa-2048";
        case OfficeKind::Rsa4096: return "rsa-4096";
        case OfficeKind::P384: return "p-384";
        case OfficeKind::P521: return "p-521";
        case OfficeKind::Expired: return "expired";
        case OfficeKind::AlwaysAsking: return "always-asking";
        case OfficeKind::Personal: return "personal";
        case OfficeKind::TwoTokens: return "two-tokens";
    }
    return "";
}

trust::KeyKind keyOf(OfficeKind kind) {
    switch (kind) {
        case OfficeKind::Usual: return trust::KeyKind::Rsa3072;
        case OfficeKind::Rsa2048: return trust::KeyKind::Rsa2048;
        case OfficeKind::Rsa4096: return trust::KeyKind::Rsa4096;
        case OfficeKind::P384: return trust::KeyKind::EcP384;
        case OfficeKind::P521: return trust::KeyKind::EcP521;
        case OfficeKind::EllipticCurve:
        case OfficeKind::Expired:
        case OfficeKind::AlwaysAsking:
        case OfficeKind::Personal:
        case OfficeKind::TwoTokens: return trust::KeyKind::EcP256;
    }
    return trust::KeyKind::EcP256;
}

trust::Office make(OfficeKind kind, const fs::path& home) {
    trust::OfficePlan plan{.folder = home / "office",
                           .agency = agencyOfTests,
                           .softhsmConfig = home / "softhsm2.conf",
                           .pinFile = home / "pin"};
    plan.key = keyOf(kind);
    plan.personal = kind == OfficeKind::Personal;
    plan.secondToken = kind == OfficeKind::TwoTokens;
    plan.expired = kind == OfficeKind::Expired;
    plan.alwaysAuthenticate = kind == OfficeKind::AlwaysAsking;
    auto office = trust::makeOffice(plan);
    if (office) return *office;
    std::cerr << office.error().code.name << ": " << office.error().detail << '\n';
    std::abort();
}

// Made under a lock: several test programs may be the first one.
fs::path sharedOffice(OfficeKind kind) {
    const fs::path home = fs::path(SOHOA_SHARED_OFFICES) / layout / nameOf(kind);
    fs::create_directories(home);
    const int lock = ::open((home / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    ::flock(lock, LOCK_EX);
    make(kind, home);
    ::close(lock);
    return home;
}

}  // namespace

TestOffice::TestOffice(OfficeKind kind) {
    fs::copy(sharedOffice(kind), folder(), fs::copy_options::recursive);
    office_ = make(kind, folder());  // points SoftHSM's configuration at the copy
    pin_ = trimmed(readFile(pinFile()).value_or(""));
}

}  // namespace sohoa::test
