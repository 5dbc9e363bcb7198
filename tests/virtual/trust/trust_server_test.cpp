#include "virtual/trust/trust_server.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "core/atomic_file.h"
#include "tests/virtual/trust/test_office.h"
#include "virtual/trust/revocation_lists.h"

namespace sohoa {
namespace {

// What OpenSSL's own client says; the servers are judged by it, not by us.
std::string opensslSays(const std::string& arguments, const std::filesystem::path& folder) {
    const auto output = folder / "openssl.out";
    [[maybe_unused]] const int status =
        std::system(("cd " + folder.string() + " && openssl " + arguments + " > " + output.string() + " 2>&1").c_str());
    return readFile(output).value_or("");
}

std::string askOcsp(const test::TestOffice& office, int port) {
    return opensslSays(
        "ocsp -issuer office/private/issuing.pem -cert office/agency/certificate.pem -CAfile "
        "office/trust/root.pem -verify_other office/private/issuing.pem -url http://127.0.0.1:" +
            std::to_string(port) + "/ocsp",
        office.folder());
}

TEST(OcspResponder, SaysGoodAndIsBelievedByOpenssl) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    const auto server = trust::TrustServer::start(office.parts().folder, 0);
    ASSERT_TRUE(server) << server.error().detail;
    const std::string said = askOcsp(office, server->port());
    EXPECT_NE(said.find("Response verify OK"), std::string::npos) << said;
    EXPECT_NE(said.find("certificate.pem: good"), std::string::npos) << said;
}

TEST(OcspResponder, SaysRevokedForWhatTheListNames) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    const auto server = trust::TrustServer::start(office.parts().folder, 0);
    ASSERT_TRUE(server);
    ASSERT_TRUE(trust::revoke(office.parts().folder, office.parts().certificateSerial, now()));
    EXPECT_NE(askOcsp(office, server->port()).find("certificate.pem: revoked"), std::string::npos);
}

TEST(OcspResponder, SaysUnknownForWhatWasNeverIssued) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    const auto server = trust::TrustServer::start(office.parts().folder, 0);
    ASSERT_TRUE(server);
    std::filesystem::remove(office.parts().folder / "issued" / (office.parts().certificateSerial + ".pem"));
    EXPECT_NE(askOcsp(office, server->port()).find("certificate.pem: unknown"), std::string::npos);
}

TEST(RevocationLists, AreBelievedByOpensslAndNameWhatWasRevoked) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    const auto issuing = trust::readIdentity(office.parts().folder / "private", "issuing");
    ASSERT_TRUE(issuing);
    const auto saysOfList = [&] {
        const auto list = trust::revocationList(office.parts().folder, *issuing, {});
        EXPECT_TRUE(list);
        EXPECT_TRUE(writeFileAtomically(office.folder() / "list.crl", *list, AtomicFile::Existing::Replace));
        return opensslSays("crl -inform DER -in list.crl -CAfile office/private/issuing.pem -noout -text",
                           office.folder());
    };
    const std::string empty = saysOfList();
    EXPECT_NE(empty.find("verify OK"), std::string::npos) << empty;
    EXPECT_NE(empty.find("No Revoked Certificates"), std::string::npos) << empty;
    ASSERT_TRUE(trust::revoke(office.parts().folder, office.parts().certificateSerial, now()));
    std::string serial = office.parts().certificateSerial;
    for (char& digit : serial)
        digit = static_cast<char>(std::toupper(digit));
    EXPECT_NE(saysOfList().find("Serial Number: " + serial), std::string::npos);
}

TEST(TrustServer, RefusesAPortThatIsTaken) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    const auto first = trust::TrustServer::start(office.parts().folder, 0);
    ASSERT_TRUE(first);
    EXPECT_FALSE(trust::TrustServer::start(office.parts().folder, first->port()));
}

}  // namespace
}  // namespace sohoa
