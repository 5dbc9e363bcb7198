#include "signer/revocation_list.h"

#include <gtest/gtest.h>
#include <openssl/x509v3.h>

#include <ctime>

#include "virtual/trust/authority.h"

namespace sohoa::signer {
namespace {

// An authority, a certificate of its, and lists with an extension of the test's choice.
class RevocationList : public testing::Test {
  protected:
    RevocationList() : key_(EVP_EC_gen("P-256")) {
        authority_ =
            make({.commonName = "CA", .organisation = "", .extensions = {{"basicConstraints", "critical,CA:TRUE"}}},
                 nullptr);
        certificate_ = make({.commonName = "Agency",
                             .organisation = "",
                             .extensions = {{"basicConstraints", "critical,CA:FALSE"},
                                            {"crlDistributionPoints", "URI:http://ca.example/part.crl"}}},
                            authority_.get());
    }

    trust::Certificate make(trust::CertificatePlan plan, X509* issuer) const {
        plan.organisation = "thử nghiệm";
        return std::move(*trust::issue(plan, key_.get(), {issuer, key_.get()}));
    }

    std::string listWith(const char* extension, const char* value) const {
        const auto list = Owned<X509_CRL, X509_CRL_free>{X509_CRL_new()};
        const auto from = Owned<ASN1_TIME, ASN1_TIME_free>{X509_gmtime_adj(nullptr, -60)},
                   until = Owned<ASN1_TIME, ASN1_TIME_free>{X509_gmtime_adj(nullptr, 600)};
        X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
        X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(authority_.get()));
        X509_CRL_set1_lastUpdate(list.get(), from.get());
        X509_CRL_set1_nextUpdate(list.get(), until.get());
        if (extension != nullptr) {
            const auto owned = Owned<X509_EXTENSION, X509_EXTENSION_free>{
                X509V3_EXT_conf_nid(nullptr, nullptr, OBJ_txt2nid(extension), const_cast<char*>(value))};
            EXPECT_TRUE(owned) << value;
            X509_CRL_add_ext(list.get(), owned.get(), -1);
        }
        X509_CRL_sign(list.get(), key_.get(), EVP_sha256());
        return derOf(i2d_X509_CRL, list.get());
    }

    Revocation::State says(const std::string& list) const {
        return readRevocationList(Certificate::sharing(certificate_.get()), Certificate::sharing(authority_.get()),
                                  list, now())
            .state;
    }

    trust::Key key_;
    trust::Certificate authority_, certificate_;
};

using State = Revocation::State;

TEST_F(RevocationList, OfEverythingSpeaksOfEachCertificate) {
    EXPECT_EQ(says(listWith(nullptr, nullptr)), State::Good);
}

TEST_F(RevocationList, OfThePartThatTheCertificateNamesSpeaksOfIt) {
    EXPECT_EQ(says(listWith("issuingDistributionPoint", "critical,fullname:URI:http://ca.example/part.crl")),
              State::Good);
    EXPECT_EQ(says(listWith("issuingDistributionPoint", "critical,onlyuser:TRUE")), State::Good);
}

TEST_F(RevocationList, OfAnotherPartSaysNothing) {
    for (const char* part : {"critical,fullname:URI:http://ca.example/other.crl", "critical,onlyCA:TRUE",
                             "critical,indirectCRL:TRUE", "critical,onlysomereasons:keyCompromise"})
        EXPECT_EQ(says(listWith("issuingDistributionPoint", part)), State::Unknown) << part;
}

TEST_F(RevocationList, WithWhatNobodyUnderstandsSaysNothing) {
    EXPECT_EQ(says(listWith("deltaCRL", "critical,DER:020101")), State::Unknown);
    EXPECT_EQ(says(listWith("nsComment", "critical,more than this must be known")), State::Unknown);
    EXPECT_EQ(says(listWith("nsComment", "nothing of weight")), State::Good);
}

}  // namespace
}  // namespace sohoa::signer
