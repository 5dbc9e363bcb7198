#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <thread>

#include "core/atomic_file.h"
#include "core/base64.h"
#include "tests/signer/sign_program.h"

namespace sohoa {
namespace {

using test::ask;
using test::errorCode;
using test::Json;
using trust::Fault;

class Signing : public testing::Test {
  protected:
    test::TestOffice office;
    test::PreparedFile file{office.folder() / "file.pdf"};

    Json request(const trust::TrustServer& server) const { return signRequest(office, server, file); }
    Json signWith(trust::Faults faults) const {
        const auto server = test::serve(office, std::move(faults));
        return ask(request(server), office.pin());
    }
};

std::string cmsIn(const Json& reply) { return fromBase64(reply["result"]["cms"].get<std::string>()).value(); }

TEST_F(Signing, MakesACadesSignatureThatOpensslAccepts) {
    const auto server = test::serve(office);
    const Json reply = ask(request(server), office.pin());
    ASSERT_EQ(errorCode(reply), "") << reply;
    EXPECT_EQ(reply["result"]["level"], "B-T");
    EXPECT_EQ(reply["result"]["certificate"]["organisation"], test::agencyOfTests);
    EXPECT_EQ(reply["result"]["certificate"]["sha256"], office.parts().certificateSha256);
    std::ofstream(office.folder() / "cms.der", std::ios::binary) << cmsIn(reply);
    std::ofstream(office.folder() / "content", std::ios::binary) << file.signedBytes();
    const std::string verify =
        "cd " + office.folder().string() +
        " && openssl cms -verify -cades -binary -inform DER -in cms.der -content content -CAfile "
        "office/trust/root.pem -purpose any -out out > openssl.out 2>&1";
    EXPECT_EQ(std::system(verify.c_str()), 0) << readFile(office.folder() / "openssl.out").value_or("");
}

TEST_F(Signing, LeavesTheFileAsItWas) {
    const std::string before = readFile(file.path()).value();
    const auto server = test::serve(office);
    ASSERT_EQ(errorCode(ask(request(server), office.pin())), "");
    EXPECT_EQ(readFile(file.path()).value(), before);
}

TEST_F(Signing, ServesSeveralRequestsInOneProgram) {
    const auto server = test::serve(office);
    test::SignProgram program;
    program.send(request(server), office.pin());
    EXPECT_EQ(errorCode(program.reply()), "");
    Json wrong = request(server);
    wrong["secret_bytes"] = 4;
    program.send(wrong, "0000");
    EXPECT_EQ(errorCode(program.reply()), "signer.pin_wrong");
    program.send(request(server), office.pin());
    EXPECT_EQ(errorCode(program.reply()), "");
    program.send(tokenRequest(office));
    EXPECT_EQ(program.reply()["result"]["tokens"].size(), 1u);
    EXPECT_EQ(program.end(), 0);
}

TEST_F(Signing, RefusesWhereTheAddressInTheCertificateDoesNotAnswer) {
    const auto server = test::serve(office);
    Json without = request(server);
    without["ocsp_url"] = "";
    EXPECT_EQ(errorCode(ask(without, office.pin())), "signer.revocation_unknown");
}

TEST_F(Signing, RefusesAFileThatIsNotTheAnnouncedOne) {
    const auto server = test::serve(office);
    file.flipByte(3);
    EXPECT_EQ(errorCode(ask(request(server), office.pin())), "signer.digest_mismatch");
}

TEST_F(Signing, RefusesRangesThatLeaveOutMoreThanTheSignature) {
    const auto server = test::serve(office);
    const auto good = file.byteRange();
    const std::vector<std::vector<std::int64_t>> bad = {
        {},
        {0, good[1], good[2]},
        {1, good[1], good[2], good[3]},
        {0, good[1] - 1, good[2], good[3]},
        {0, good[1], good[2] + 1, good[3] - 1},
        {0, good[1], good[2], good[3] + 1},
        {0, good[1], good[2], good[3] - 1},
        {0, good[2], good[1], good[3]},
        {0, -1, good[2], good[3]},
        {0, good[1], good[2], std::numeric_limits<std::int64_t>::max()},
    };
    for (const auto& ranges : bad) {
        Json hostile = request(server);
        hostile["byte_range"] = ranges;
        const std::string code = errorCode(ask(hostile, office.pin()));
        EXPECT_TRUE(code == "signer.bad_byte_range" || code == "signer.digest_mismatch") << Json(ranges) << code;
    }
}

TEST_F(Signing, RefusesARevokedCertificate) {
    EXPECT_EQ(errorCode(signWith({Fault::OcspRevoked})), "signer.certificate_revoked");
}

TEST_F(Signing, RefusesWhereRevocationCannotBeFoundOut) {
    for (const Fault fault : {Fault::Ocsp503, Fault::OcspGarbage, Fault::OcspUnknown, Fault::OcspForeign})
        EXPECT_EQ(errorCode(signWith({fault})), "signer.revocation_unknown") << trust::name(fault);
}

TEST_F(Signing, NamesATimeStampingServerThatIsDown) {
    EXPECT_EQ(errorCode(signWith({Fault::Tsa503})), "signer.tsa_unreachable");
}

TEST_F(Signing, RefusesTimeStampsThatDoNotFit) {
    for (const Fault fault : {Fault::TsaGarbage, Fault::TsaWrongImprint, Fault::TsaWrongNonce})
        EXPECT_EQ(errorCode(signWith({fault})), "signer.time_stamp_invalid") << trust::name(fault);
}

TEST_F(Signing, NoticesThatTheClocksAreApart) {
    EXPECT_EQ(errorCode(signWith({Fault::TsaClockOff})), "signer.clock_off");
}

TEST_F(Signing, RefusesARootThatIsNotTrusted) {
    const auto server = test::serve(office);
    const test::TestOffice stranger(test::OfficeKind::EllipticCurve);
    Json other = request(server);
    other["trust"] = stranger.parts().trust.string();
    EXPECT_EQ(errorCode(ask(other, office.pin())), "signer.certificate_untrusted");
    other["trust"] = (office.folder() / "nowhere").string();
    EXPECT_EQ(errorCode(ask(other, office.pin())), "signer.trust_unusable");
}

TEST_F(Signing, RefusesACertificateThatIsNotOnTheToken) {
    const auto server = test::serve(office);
    Json other = request(server);
    other["certificate_sha256"] = std::string(64, '0');
    EXPECT_EQ(errorCode(ask(other, office.pin())), "signer.no_certificate");
}

TEST_F(Signing, SpeaksNothingButHttp) {
    const auto server = test::serve(office);
    Json other = request(server);
    other["ocsp_url"] = "file://" + file.path().string();
    EXPECT_EQ(errorCode(ask(other, office.pin())), "signer.revocation_unknown");
}

TEST_F(Signing, IsDoneAgainAfterTheProcessWasKilled) {
    const auto slow = test::serve(office, {Fault::TsaSlow});
    const std::string before = readFile(file.path()).value();
    {
        test::SignProgram program;
        program.send(request(slow), office.pin());
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        program.kill();
        EXPECT_TRUE(program.reply().is_null());
    }
    EXPECT_EQ(readFile(file.path()).value(), before);
    const auto server = test::serve(office);
    EXPECT_EQ(errorCode(ask(request(server), office.pin())), "");
}

TEST(SigningWithOtherTokens, RefusesACertificateThatRanOut) {
    const test::TestOffice office(test::OfficeKind::Expired);
    const test::PreparedFile file(office.folder() / "file.pdf");
    const auto server = test::serve(office);
    EXPECT_EQ(errorCode(ask(signRequest(office, server, file), office.pin())), "signer.certificate_expired");
}

TEST(SigningWithOtherTokens, AsksAtTheAddressInTheCertificate) {
    const test::TestOffice other(test::OfficeKind::EllipticCurve);
    const int port = test::serve(other).port();  // free again now, and named in the certificate below
    const test::TemporaryFolder home;
    const auto office = trust::makeOffice({.folder = home.path() / "office",
                                           .agency = test::agencyOfTests,
                                           .softhsmConfig = home.path() / "softhsm2.conf",
                                           .pinFile = home.path() / "pin",
                                           .port = port,
                                           .key = trust::KeyKind::EcP256});
    ASSERT_TRUE(office);
    const auto server = trust::TrustServer::start(office->folder, port);
    ASSERT_TRUE(server) << server.error().detail;
    const test::PreparedFile file(home.path() / "file.pdf");
    Json request = signRequest(other, *server, file);
    request["softhsm_config"] = office->softhsmConfig.string();
    request["token_serial"] = office->tokenSerial;
    request["chain"] = office->chain.string();
    request["trust"] = office->trust.string();
    request["ocsp_url"] = "";
    const std::string pin = readFile(home.path() / "pin").value().substr(0, 8);
    request["secret_bytes"] = pin.size();
    EXPECT_EQ(errorCode(ask(request, pin)), "");
    ASSERT_TRUE(trust::revoke(office->folder, office->certificateSerial, now()));
    EXPECT_EQ(errorCode(ask(request, pin)), "signer.certificate_revoked");
}

TEST(SigningWithOtherTokens, SignsWithEllipticCurves) {
    for (const auto kind : {test::OfficeKind::EllipticCurve, test::OfficeKind::AlwaysAsking}) {
        const test::TestOffice office(kind);
        test::PreparedFile file(office.folder() / "file.pdf");
        const auto server = test::serve(office);
        const Json reply = ask(signRequest(office, server, file), office.pin());
        ASSERT_EQ(errorCode(reply), "") << reply;
        file.fill(cmsIn(reply));
        const Json verified = ask(verifyRequest(office, server, file));
        EXPECT_EQ(verified["result"]["signatures"][0]["verdict"], "valid") << verified;
    }
}

}  // namespace
}  // namespace sohoa
