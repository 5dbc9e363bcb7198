// An office with certificates and a token of its own, made for one test.
//
// Keys take seconds to make, so every kind of office is made once per build folder and copied: no two tests share a
// token folder, which SoftHSM does not bear.
#pragma once

#include <filesystem>
#include <string>

#include "tests/support/temporary_folder.h"
#include "virtual/trust/office.h"

namespace sohoa::test {

inline constexpr const char* agencyOfTests = "Sở Nội vụ tỉnh Ví Dụ";

// Usual is RSA of 3072 bits, EllipticCurve P-256, and so are those after the key kinds.
enum class OfficeKind {
    Usual,
    EllipticCurve,
    Rsa2048,
    Rsa4096,
    P384,
    P521,
    Expired,
    AlwaysAsking,
    Personal,
    TwoTokens
};

// Ends the test program where the office cannot be made.
class TestOffice {
  public:
    explicit TestOffice(OfficeKind kind = OfficeKind::Usual);

    const std::filesystem::path& folder() const { return folder_.path(); }  // for the test's own files too
    const trust::Office& parts() const { return office_; }
    const std::string& pin() const { return pin_; }
    std::filesystem::path pinFile() const { return folder() / "pin"; }

  private:
    TemporaryFolder folder_;
    trust::Office office_;
    std::string pin_;
};

}  // namespace sohoa::test
