#include "signer/addresses.h"

#include <gmock/gmock.h>

#include "virtual/trust/authority.h"

namespace sohoa::signer {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Certificate naming(const std::string& ocsp, const std::string& list, bool authority = false) {
    const trust::Key key{EVP_EC_gen("P-256")};
    trust::CertificatePlan plan;
    plan.commonName = "thử nghiệm";
    plan.extensions = {{"basicConstraints", authority ? "critical,CA:TRUE" : "critical,CA:FALSE"}};
    if (!ocsp.empty()) plan.extensions.emplace_back("authorityInfoAccess", "OCSP;URI:" + ocsp);
    if (!list.empty()) plan.extensions.emplace_back("crlDistributionPoints", list);
    return Certificate::sharing(trust::issue(plan, key.get(), {nullptr, key.get()}).value().get());
}

TEST(Addresses, AreThoseThatTheCertificateNames) {
    const Addresses addresses("");
    const auto certificate = naming("http://ocsp.example/", "URI:http://crl.example/a.crl,URI:ldap://crl.example/a");
    EXPECT_THAT(addresses.respondersFor(certificate), ElementsAre("http://ocsp.example/"));
    EXPECT_THAT(addresses.revocationListsFor(certificate), ElementsAre("http://crl.example/a.crl"));
    EXPECT_THAT(addresses.respondersFor(naming("", "")), IsEmpty());
    EXPECT_THAT(addresses.revocationListsFor(naming("", "")), IsEmpty());
}

TEST(Addresses, OfTheGovernmentsOldNetworkAreFoundWhereTheyAreNow) {
    const Addresses addresses("");
    EXPECT_THAT(addresses.respondersFor(naming("http://ocsp.ca.ptc/ocsp", "")),
                ElementsAre("http://ocsp.ca.gov.vn/ocsp"));
}

TEST(Addresses, FollowTheResponderThatTheOfficeNames) {
    Addresses addresses("http://127.0.0.1:8080/ocsp");
    const auto certificate = naming("http://old.example/ocsp", "URI:http://old.example/a.crl");
    addresses.learn(certificate);
    EXPECT_THAT(addresses.respondersFor(certificate), ElementsAre("http://127.0.0.1:8080/ocsp"));
    EXPECT_THAT(addresses.revocationListsFor(certificate), ElementsAre("http://127.0.0.1:8080/a.crl"));
    EXPECT_THAT(addresses.respondersFor(naming("http://other.example/", "")),
                ElementsAre("http://127.0.0.1:8080/ocsp", "http://other.example/"))
        << "it may be another authority's";
    EXPECT_THAT(addresses.respondersFor(naming("http://other.example/", "", true)),
                ElementsAre("http://other.example/"))
        << "the responder speaks for whom the authority issued to, not for authorities";
}

}  // namespace
}  // namespace sohoa::signer
