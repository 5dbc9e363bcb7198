#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "core/atomic_file.h"
#include "core/clock.h"
#include "tests/signer/sign_program.h"

namespace sohoa {
namespace {

using test::ask;
using test::cmsIn;
using test::errorCode;
using test::Json;
using trust::Fault;

class Signing : public testing::Test {
  protected:
    test::TestOffice office{test::OfficeKind::EllipticCurve};
    test::PreparedFile file{office.folder() / "file.pdf"};

    Json opening(const trust::TrustServer& server) const { return openRequest(office, server); }
    Json signWith(trust::Faults faults, const Json& changes = Json::object()) const {
        const auto server = test::serve(office, std::move(faults));
        Json open = opening(server);
        open.update(changes);
        return sealOnce(open, office.pin(), file);
    }
};

// What OpenSSL's own program says of the signature; "" where it agrees.
std::string opensslObjections(const test::TestOffice& office, const test::PreparedFile& file, const std::string& cms) {
    std::ofstream(office.folder() / "cms.der", std::ios::binary) << cms;
    std::ofstream(office.folder() / "content", std::ios::binary) << file.signedBytes();
    const std::string verify =
        "cd " + office.folder().string() +
        " && openssl cms -verify -cades -binary -inform DER -in cms.der -content content -CAfile "
        "office/trust/root.pem -purpose any -out out > openssl.out 2>&1";
    return std::system(verify.c_str()) == 0 ? "" : readFile(office.folder() / "openssl.out").value_or("");
}

struct KeyCase {
    test::OfficeKind kind;
    const char* name;
    const char* algorithm;
};

class SigningWithEveryKey : public testing::TestWithParam<KeyCase> {};

TEST_P(SigningWithEveryKey, MakesACadesSignatureThatOpensslAccepts) {
    const test::TestOffice office(GetParam().kind);
    test::PreparedFile file(office.folder() / "file.pdf");
    const auto server = test::serve(office);
    test::SignProgram program;
    program.send(openRequest(office, server), office.pin());
    const Json opened = program.reply();
    ASSERT_EQ(errorCode(opened), "") << opened;
    EXPECT_EQ(opened["result"]["algorithm"], GetParam().algorithm);
    EXPECT_EQ(opened["result"]["certificate"]["sha256"], office.parts().certificateSha256);
    program.send(signRequest(file));
    const Json reply = program.reply();
    ASSERT_EQ(errorCode(reply), "") << reply;
    EXPECT_EQ(reply["result"]["level"], "B-T");
    EXPECT_EQ(reply["result"]["certificate"]["organisation"], test::agencyOfTests);
    EXPECT_EQ(opensslObjections(office, file, cmsIn(reply)), "");
    file.fill(cmsIn(reply));
    const Json verified = ask(verifyRequest(office, server, file));
    EXPECT_EQ(verified["result"]["signatures"][0]["verdict"], "valid") << verified;
}

INSTANTIATE_TEST_SUITE_P(Keys, SigningWithEveryKey,
                         testing::Values(KeyCase{test::OfficeKind::Rsa2048, "Rsa2048", "sha256WithRSAEncryption"},
                                         KeyCase{test::OfficeKind::Usual, "Rsa3072", "sha256WithRSAEncryption"},
                                         KeyCase{test::OfficeKind::Rsa4096, "Rsa4096", "sha256WithRSAEncryption"},
                                         KeyCase{test::OfficeKind::EllipticCurve, "P256", "ecdsa-with-SHA256"},
                                         KeyCase{test::OfficeKind::P384, "P384", "ecdsa-with-SHA384"},
                                         KeyCase{test::OfficeKind::P521, "P521", "ecdsa-with-SHA512"},
                                         KeyCase{test::OfficeKind::AlwaysAsking, "P256ThatAlwaysAsks",
                                                 "ecdsa-with-SHA256"}),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_F(Signing, LeavesTheFileAsItWas) {
    const std::string before = readFile(file.path()).value();
    const auto server = test::serve(office);
    ASSERT_EQ(errorCode(sealOnce(office, server, file)), "");
    EXPECT_EQ(readFile(file.path()).value(), before);
}

TEST_F(Signing, RefusesWhereTheAddressInTheCertificateDoesNotAnswer) {
    EXPECT_EQ(errorCode(signWith({}, {{"ocsp_url", ""}})), "signer.revocation_unknown");
}

TEST_F(Signing, RefusesAFileThatIsNotTheAnnouncedOne) {
    const auto server = test::serve(office);
    file.flipByte(3);
    EXPECT_EQ(errorCode(sealOnce(office, server, file)), "signer.digest_mismatch");
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
    test::SignProgram program;
    program.send(opening(server), office.pin());
    ASSERT_EQ(errorCode(program.reply()), "");
    for (const auto& ranges : bad) {
        Json hostile = signRequest(file);
        hostile["byte_range"] = ranges;
        program.send(hostile);
        const std::string code = errorCode(program.reply());
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

TEST_F(Signing, IsToBeStampedLaterWhereTheOfficeWantsItSo) {
    for (const auto& [fault, why] :
         {std::pair(Fault::Tsa503, "signer.tsa_unreachable"), {Fault::TsaWrongImprint, "signer.time_stamp_invalid"}}) {
        const Json reply = signWith({fault}, {{"without_time_stamp", "later"}});
        ASSERT_EQ(errorCode(reply), "") << reply;
        EXPECT_EQ(reply["result"]["level"], "B-B");
        EXPECT_EQ(reply["result"]["gen_time"], "");
        EXPECT_EQ(reply["result"]["without_why"], why);
        EXPECT_EQ(opensslObjections(office, file, cmsIn(reply)), "");
    }
}

TEST_F(Signing, NoticesThatTheClocksAreApartWhateverTheOfficeWants) {
    EXPECT_EQ(errorCode(signWith({Fault::TsaClockOff})), "signer.clock_off");
    EXPECT_EQ(errorCode(signWith({Fault::TsaClockOff}, {{"without_time_stamp", "later"}})), "signer.clock_off");
}

TEST_F(Signing, RefusesAFileThatShowsAnotherTimeThanNow) {
    const auto server = test::serve(office);
    test::SignProgram program;
    program.send(opening(server), office.pin());
    ASSERT_EQ(errorCode(program.reply()), "");
    for (const auto& [apart, code] : {std::pair(std::chrono::seconds(-90), "signer.printed_time_off"),
                                      {std::chrono::seconds(90), "signer.printed_time_off"},
                                      {std::chrono::seconds(-20), ""}}) {
        Json sign = signRequest(file);
        sign["printed_time"] = isoUtc(now() + apart);
        program.send(sign);
        EXPECT_EQ(errorCode(program.reply()), code) << apart.count();
    }
}

TEST_F(Signing, RefusesARootThatIsNotTrusted) {
    const test::TestOffice stranger(test::OfficeKind::P384);
    EXPECT_EQ(errorCode(signWith({}, {{"trust", stranger.parts().trust.string()}})), "signer.certificate_untrusted");
    EXPECT_EQ(errorCode(signWith({}, {{"trust", (office.folder() / "nowhere").string()}})), "signer.trust_unusable");
}

TEST_F(Signing, RefusesACertificateThatIsNotOnTheToken) {
    EXPECT_EQ(errorCode(signWith({}, {{"certificate_sha256", std::string(64, '0')}})), "signer.no_certificate");
}

TEST_F(Signing, SpeaksNothingButHttp) {
    EXPECT_EQ(errorCode(signWith({}, {{"ocsp_url", "file://" + file.path().string()}})), "signer.revocation_unknown");
}

TEST(SigningWithOtherTokens, RefusesACertificateThatRanOut) {
    const test::TestOffice office(test::OfficeKind::Expired);
    const auto server = test::serve(office);
    EXPECT_EQ(errorCode(ask(openRequest(office, server), office.pin())), "signer.certificate_expired");
}

TEST(SigningWithOtherTokens, RefusesAPersonsCertificate) {
    const test::TestOffice office(test::OfficeKind::Personal);
    const auto server = test::serve(office);
    const Json reply = ask(openRequest(office, server), office.pin());
    EXPECT_EQ(errorCode(reply), "signer.certificate_personal");
    EXPECT_EQ(reply["error"]["detail"], "title");
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
    Json request = openRequest(other, *server);
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

}  // namespace
}  // namespace sohoa
