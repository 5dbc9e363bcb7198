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
constexpr const char* layout = "2";

const char* nameOf(OfficeKind kind) {
    switch (kind) {
        case OfficeKind::Usual: return "usual";
        case OfficeKind::EllipticCurve: return "elliptic-curve";
        case OfficeKind::Expired: return "expired";
        case OfficeKind::AlwaysAsking: return "always-asking";
    }
    return "";
}

trust::Office make(OfficeKind kind, const fs::path& home) {
    trust::OfficePlan plan{.folder = home / "office",
                           .agency = agencyOfTests,
                           .softhsmConfig = home / "softhsm2.conf",
                           .pinFile = home / "pin"};
    plan.key = kind == OfficeKind::Usual ? trust::KeyKind::Rsa3072 : trust::KeyKind::EcP256;
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
