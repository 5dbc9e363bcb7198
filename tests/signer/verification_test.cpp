#include "signer/verification.h"

#include <gtest/gtest.h>
#include <openssl/cms.h>
#include <openssl/ocsp.h>

#include <fstream>

#include "core/atomic_file.h"
#include "core/base64.h"
#include "signer/time_stamp.h"
#include "tests/signer/sign_program.h"
#include "tests/signer/software_signature.h"
#include "virtual/trust/ocsp_responder.h"

namespace sohoa {
namespace {

using test::ask;
using test::errorCode;
using test::Json;
using trust::Fault;

// A file with a B-T signature by the office's token.
class Verification : public testing::Test {
  protected:
    test::TestOffice office;
    test::PreparedFile file{office.folder() / "file.pdf"};
    trust::TrustServer server = test::serve(office);

    void SetUp() override {
        const Json reply = sealOnce(office, server, file);
        ASSERT_EQ(errorCode(reply), "") << reply;
        file.fill(fromBase64(reply["result"]["cms"].get<std::string>()).value());
    }

    Json request() const { return verifyRequest(office, server, file); }
    Json changed(const std::string& key, const Json& value) const {
        Json request = this->request();
        request["signatures"][0][key] = value;
        return request;
    }
    static Json reportOn(const Json& request) {
        const Json reply = ask(request);
        EXPECT_EQ(errorCode(reply), "") << reply;
        return reply["result"]["signatures"][0];
    }
    Json reportWith(trust::Faults faults) const {
        const auto faulty = test::serve(office, std::move(faults));
        return reportOn(verifyRequest(office, faulty, file));
    }
    std::filesystem::path authorities() const { return office.parts().folder / "private"; }

    // A stored OCSP response about the agency's certificate, as a document may carry it.
    std::string storedOcsp(const std::string& name = "agency/certificate.pem") const {
        const auto certificate = trust::readCertificate(office.parts().folder / name).value();
        const auto issuing = trust::readCertificate(authorities() / "issuing.pem").value();
        const auto request = Owned<OCSP_REQUEST, OCSP_REQUEST_free>{OCSP_REQUEST_new()};
        OCSP_request_add0_id(request.get(), OCSP_cert_to_id(nullptr, certificate.get(), issuing.get()));
        return trust::ocspResponse(signer::derOf(i2d_OCSP_REQUEST, request.get()), office.parts().folder,
                                   trust::readIdentity(authorities(), "ocsp").value(), issuing.get(), {})
            .value();
    }

    signer::TimeStamp stampOver(const std::string& bytes) const {
        const signer::TimeStampServer tsa{.url = "http://127.0.0.1:" + std::to_string(server.port()) + "/tsa",
                                          .policy = ""};
        return signer::requestTimeStamp(bytes, tsa, signer::certificatesIn(office.parts().chain).value(),
                                        signer::rootsIn(office.parts().trust).value())
            .value();
    }
};

TEST_F(Verification, FindsOurSignatureValidInAllFourChecks) {
    const Json report = reportOn(request());
    for (const char* check : {"signer_info", "integrity", "certificate", "timestamp", "verdict"})
        EXPECT_EQ(report[check], "valid") << report;
    EXPECT_EQ(report["level"], "B-T");
    EXPECT_EQ(report["field"], "Signature1");
    EXPECT_EQ(report["signer"], test::agencyOfTests);
    EXPECT_EQ(report["organisation"], test::agencyOfTests);
    EXPECT_EQ(report["covers_whole_file"], true);
    EXPECT_TRUE(parseIsoUtc(report["signing_time"].get<std::string>()));
}

TEST_F(Verification, FindsAnyFlippedByteOfTheContent) {
    const auto ranges = file.byteRange();
    const auto last = static_cast<std::size_t>(ranges[2] + ranges[3] - 1);
    for (const std::size_t at :
         {std::size_t{0}, static_cast<std::size_t>(ranges[1] - 1), static_cast<std::size_t>(ranges[2]), last}) {
        file.flipByte(at);
        const Json report = reportOn(request());
        EXPECT_EQ(report["integrity"], "invalid") << report;
        EXPECT_EQ(report["verdict"], "invalid");
        file.flipByte(at);
    }
    EXPECT_EQ(reportOn(request())["verdict"], "valid");
}

TEST_F(Verification, FindsASignatureThatLiesElsewhereThanItSays) {
    const auto ranges = file.byteRange();
    file.flipByte(static_cast<std::size_t>(ranges[1]) + 1);
    EXPECT_EQ(reportOn(request())["integrity"], "invalid");
}

TEST_F(Verification, FindsForeignBytesBehindTheSignature) {
    std::string contents = file.contents();
    contents.back() = 'x';
    EXPECT_EQ(reportOn(changed("cms", toBase64(contents)))["integrity"], "invalid");
}

TEST_F(Verification, LetsOnlyAllowedChangesFollow) {
    EXPECT_EQ(reportOn(changed("later_changes", "allowed"))["verdict"], "valid");
    EXPECT_EQ(reportOn(changed("later_changes", "forbidden"))["integrity"], "invalid");
    EXPECT_EQ(reportOn(changed("later_changes", "never heard of"))["integrity"], "unknown");
    EXPECT_EQ(reportOn(changed("covers_revision", false))["integrity"], "invalid");
}

TEST_F(Verification, SaysThatTheFileGoesOn) {
    std::ofstream(file.path(), std::ios::app) << "a later revision";
    const Json report = reportOn(changed("later_changes", "allowed"));
    EXPECT_EQ(report["covers_whole_file"], false);
    EXPECT_EQ(report["verdict"], "valid");
}

TEST_F(Verification, FindsHostileRangesInvalid) {
    const auto good = file.byteRange();
    for (const Json& ranges : {Json::array(), Json{0, good[1], good[2]}, Json{0, good[1] - 1, good[2], good[3]},
                               Json{0, good[1], good[2], good[3] + 1}, Json{0, -5, good[2], good[3]},
                               Json{0, good[1], good[2], UINT64_MAX}, Json{0, 1e300, 2, 3}, Json("text")})
        EXPECT_EQ(reportOn(changed("byte_range", ranges))["integrity"], "invalid") << ranges;
}

TEST_F(Verification, SurvivesHostileSignatures) {
    const std::string contents = file.contents();
    const std::string cms = contents.substr(0, contents.find_last_not_of('\0') + 1);
    test::SignProgram program;
    for (std::size_t size = 0; size < cms.size(); size += 61) {
        program.send(changed("cms", toBase64(cms.substr(0, size))));
        const Json reply = program.reply();
        ASSERT_TRUE(reply.contains("result")) << size;
        EXPECT_EQ(reply["result"]["signatures"][0]["verdict"], "invalid");
    }
    program.send(changed("cms", "not base64!"));
    EXPECT_EQ(program.reply()["result"]["signatures"][0]["verdict"], "invalid");
    EXPECT_EQ(program.end(), 0);
}

TEST_F(Verification, KnowsNothingOfRevocationOffline) {
    Json offline = request();
    offline["offline"] = true;
    const Json report = reportOn(offline);
    EXPECT_EQ(report["certificate"], "unknown");
    EXPECT_EQ(report["verdict"], "unknown");
}

TEST_F(Verification, KnowsNothingOfRevocationFromABadResponder) {
    for (const Fault fault : {Fault::Ocsp503, Fault::OcspGarbage, Fault::OcspUnknown, Fault::OcspForeign}) {
        const Json report = reportWith({fault});
        EXPECT_EQ(report["certificate"], "unknown") << trust::name(fault);
        EXPECT_EQ(report["verdict"], "unknown") << trust::name(fault);
    }
}

TEST_F(Verification, TellsRevokedBeforeSigningFromRevokedAfter) {
    EXPECT_EQ(reportWith({Fault::OcspRevoked})["certificate"], "invalid");
    ASSERT_TRUE(
        trust::revoke(office.parts().folder, office.parts().certificateSerial, now() + std::chrono::minutes(2)));
    const Json report = reportOn(request());
    EXPECT_EQ(report["certificate"], "valid") << report;
    EXPECT_EQ(report["reasons"]["certificate"]["word"], "revoked_later");
}

TEST_F(Verification, TrustsNoOtherRoot) {
    const test::TestOffice stranger(test::OfficeKind::EllipticCurve);
    Json other = request();
    other["trust"] = stranger.parts().trust.string();
    const Json report = reportOn(other);
    EXPECT_EQ(report["integrity"], "valid");
    EXPECT_EQ(report["certificate"], "invalid");
    EXPECT_EQ(report["timestamp"], "invalid");
    for (const char* nowhere : {"", "/nonexistent"}) {
        other["trust"] = nowhere;
        const Json untrusted = reportOn(other);
        EXPECT_EQ(untrusted["integrity"], "valid");
        EXPECT_EQ(untrusted["verdict"], "unknown");
        EXPECT_EQ(untrusted["reasons"]["certificate"]["word"], "no_trust");
    }
    file.flipByte(2);
    EXPECT_EQ(reportOn(other)["verdict"], "invalid") << "what is altered is false whoever signed it";
}

TEST_F(Verification, JudgesAtTheTimeOfTheStampWhateverIsAsked) {
    Json later = request();
    later["at"] = "2099-01-01T00:00:00Z";
    const Json report = reportOn(later);
    EXPECT_EQ(report["certificate"], "valid");
    EXPECT_EQ(report["reasons"]["timestamp"]["word"], "stamp_expired") << "nothing renewed the stamp";
    EXPECT_EQ(report["verdict"], "unknown");
}

TEST_F(Verification, CallsASignatureWithoutATimeStampUnknown) {
    const auto tsa = trust::readIdentity(authorities(), "ocsp").value();
    file.fill(test::softwareCms(tsa, signer::certificatesIn(office.parts().chain).value(), file.digest()));
    Json report = reportOn(changed("claimed_time", "2026-01-02T03:04:05Z"));
    EXPECT_EQ(report["signer_info"], "valid");
    EXPECT_EQ(report["integrity"], "valid");
    EXPECT_EQ(report["certificate"], "valid") << report;
    EXPECT_EQ(report["timestamp"], "unknown");
    EXPECT_EQ(report["level"], "B-B");
    EXPECT_EQ(report["signing_time"], "2026-01-02T03:04:05Z");
    EXPECT_EQ(report["verdict"], "unknown");
    Json later = request();
    later["at"] = "2099-01-01T00:00:00Z";
    EXPECT_EQ(reportOn(later)["reasons"]["certificate"]["word"], "expired_unproven");
}

TEST_F(Verification, FindsATimeStampOverAnotherSignatureInvalid) {
    const auto identity = trust::readIdentity(authorities(), "ocsp").value();
    const auto certificate = signer::Certificate::sharing(identity.certificate.get());
    auto cms =
        signer::CmsSignature::prepare(certificate, signer::certificatesIn(office.parts().chain).value(), file.digest())
            .value();
    ASSERT_TRUE(cms.setSignature(test::rsaSignature(identity.key.get(), cms.toBeSigned())));
    ASSERT_TRUE(cms.addTimeStamp(stampOver("another signature").token));
    file.fill(cms.der().value());
    const Json report = reportOn(request());
    EXPECT_EQ(report["timestamp"], "invalid");
    EXPECT_EQ(report["integrity"], "valid");
    EXPECT_EQ(report["verdict"], "invalid");
}

TEST_F(Verification, FindsACertificateThatMayNotSignInvalid) {
    auto key = trust::newRsaKey(2048).value();
    const auto issuing = trust::readIdentity(authorities(), "issuing").value();
    auto certificate =
        trust::issue({.commonName = "chỉ mã hóa", .organisation = "", .extensions = {{"keyUsage", "keyEncipherment"}}},
                     key.get(), {issuing.certificate.get(), issuing.key.get()})
            .value();
    const trust::Identity identity{std::move(key), std::move(certificate)};
    file.fill(test::softwareCms(identity, signer::certificatesIn(office.parts().chain).value(), file.digest()));
    EXPECT_EQ(reportOn(request())["certificate"], "invalid");
}

TEST_F(Verification, AcceptsTheOlderSubFilter) {
    const auto identity = trust::readIdentity(authorities(), "ocsp").value();
    const std::string bytes = file.signedBytes();
    const auto content = Owned<BIO, BIO_free>{BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()))};
    const auto issuing = signer::certificatesIn(office.parts().chain).value();
    const auto cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>{
        CMS_sign(identity.certificate.get(), identity.key.get(), nullptr, content.get(), CMS_BINARY | CMS_DETACHED)};
    CMS_add1_cert(cms.get(), issuing.front().x509());
    file.fill(signer::derOf(i2d_CMS_ContentInfo, cms.get()));
    const Json report = reportOn(changed("sub_filter", "adbe.pkcs7.detached"));
    EXPECT_EQ(report["signer_info"], "valid");
    EXPECT_EQ(report["integrity"], "valid");
    EXPECT_EQ(report["certificate"], "valid") << report;
    EXPECT_TRUE(parseIsoUtc(report["signing_time"].get<std::string>())) << "the signer's own claim";
    EXPECT_EQ(reportOn(request())["signer_info"], "invalid") << "PAdES asks for signingCertificateV2";
}

TEST_F(Verification, VerifiesDocumentTimeStamps) {
    file.fill(stampOver(file.signedBytes()).token);
    const Json stamp = changed("sub_filter", "ETSI.RFC3161");
    const Json report = reportOn(stamp);
    EXPECT_EQ(report["verdict"], "valid") << report;
    EXPECT_EQ(report["signer"], "sohoa thử nghiệm TSA");
    file.flipByte(2);
    EXPECT_EQ(reportOn(stamp)["integrity"], "invalid");
}

TEST_F(Verification, NeedsNoNetworkWhereTheFileCarriesItsProof) {
    Json carried = request();
    carried["offline"] = true;
    carried["validation_data"] = {
        {"ocsps", Json::array({toBase64(storedOcsp()), toBase64(storedOcsp("private/tsa.pem"))})}};
    const Json report = reportOn(carried);
    EXPECT_EQ(report["verdict"], "valid") << report;
    EXPECT_EQ(report["level"], "B-LT");
    carried["validation_data"] = {{"ocsps", Json::array({toBase64(storedOcsp("private/tsa.pem")), "AAAA"})}};
    EXPECT_EQ(reportOn(carried)["certificate"], "unknown") << "it is about another certificate";
}

TEST_F(Verification, BelievesARevocationListOfTheIssuerOnly) {
    const auto issuing = trust::readIdentity(authorities(), "issuing").value();
    const auto listSignedBy = [&](EVP_PKEY* key, bool withAgency) {
        const auto list = Owned<X509_CRL, X509_CRL_free>{X509_CRL_new()};
        const auto from = Owned<ASN1_TIME, ASN1_TIME_free>{X509_gmtime_adj(nullptr, -3600)};
        const auto until = Owned<ASN1_TIME, ASN1_TIME_free>{X509_gmtime_adj(nullptr, 3600)};
        X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
        X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuing.certificate.get()));
        X509_CRL_set1_lastUpdate(list.get(), from.get());
        X509_CRL_set1_nextUpdate(list.get(), until.get());
        if (withAgency) {
            const auto agency = trust::readCertificate(office.parts().folder / "agency/certificate.pem").value();
            X509_REVOKED* entry = X509_REVOKED_new();
            X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(agency.get()));
            X509_REVOKED_set_revocationDate(entry, from.get());
            X509_CRL_add0_revoked(list.get(), entry);
        }
        X509_CRL_sign(list.get(), key, EVP_sha256());
        return toBase64(signer::derOf(i2d_X509_CRL, list.get()));
    };
    const auto verdictWith = [&](const std::string& list) {
        Json carried = request();
        carried["offline"] = true;
        carried["validation_data"] = {{"crls", Json::array({list})}};
        return reportOn(carried)["certificate"].get<std::string>();
    };
    EXPECT_EQ(verdictWith(listSignedBy(issuing.key.get(), false)), "valid");
    EXPECT_EQ(verdictWith(listSignedBy(issuing.key.get(), true)), "invalid");
    EXPECT_EQ(verdictWith(listSignedBy(trust::readIdentity(authorities(), "tsa").value().key.get(), false)), "unknown");
}

TEST_F(Verification, DoesNotUnderstandEveryKind) {
    EXPECT_EQ(reportOn(changed("sub_filter", "adbe.x509.rsa_sha1"))["verdict"], "unknown");
}

}  // namespace
}  // namespace sohoa
