// The PIN and its tries: what a token says of itself, and what it is asked.
#include <gtest/gtest.h>

#include "tests/signer/mock_token.h"

namespace sohoa {
namespace {

using test::ask;
using test::errorCode;
using test::Json;

class MisbehavingToken : public testing::Test {
  protected:
    test::TestOffice office{test::OfficeKind::EllipticCurve};
    test::PreparedFile file{office.folder() / "file.pdf"};
    trust::TrustServer server = test::serve(office);
    test::MockToken token{office};

    Json opening() const { return test::MockToken::inFront(openRequest(office, server)); }
    Json open(const Json& request, const std::string& pin) const { return ask(request, pin, token.environment()); }
    Json openWhilePlaying(const std::string& part) const {
        token.play(part);
        return open(opening(), office.pin());
    }
};

TEST_F(MisbehavingToken, IsAskedOnceForAWrongPin) {
    Json wrong = opening();
    wrong["secret_bytes"] = 6;
    const Json reply = open(wrong, "000000");
    EXPECT_EQ(errorCode(reply), "signer.pin_wrong");
    EXPECT_EQ(reply["error"]["detail"], "count_low");
    EXPECT_EQ(token.calls("login"), 1);
}

TEST_F(MisbehavingToken, IsNotAskedWithAnEmptyPinOrOneThatWouldBeCut) {
    Json odd = opening();
    for (const std::string& pin : {std::string(), std::string("12\0 34", 6)}) {
        odd["secret_bytes"] = pin.size();
        EXPECT_EQ(errorCode(open(odd, pin)), "signer.pin_wrong");
    }
    EXPECT_EQ(token.calls("login"), 0);
}

TEST_F(MisbehavingToken, IsNotAskedWhenItIsLocked) {
    EXPECT_EQ(errorCode(openWhilePlaying("locked")), "signer.pin_locked");
    Json agreed = opening();
    agreed["final_try_confirmed"] = true;
    EXPECT_EQ(errorCode(open(agreed, office.pin())), "signer.pin_locked") << "whoever agreed";
    EXPECT_EQ(token.calls("login"), 0);
}

TEST_F(MisbehavingToken, IsNotAskedAtTheFinalTryUnlessAPersonAgreed) {
    EXPECT_EQ(errorCode(openWhilePlaying("final-try")), "signer.pin_final_try");
    EXPECT_EQ(token.calls("login"), 0);
    Json agreed = opening();
    agreed["final_try_confirmed"] = true;
    const Json reply = open(agreed, office.pin());
    EXPECT_EQ(errorCode(reply), "");
    EXPECT_EQ(reply["result"]["pin_warning"], "final_try");
    EXPECT_EQ(token.calls("login"), 1);
}

TEST_F(MisbehavingToken, WarnsWhenFewTriesAreLeft) {
    EXPECT_EQ(openWhilePlaying("count-low")["result"]["pin_warning"], "count_low");
    EXPECT_EQ(openWhilePlaying("nothing")["result"]["pin_warning"], "");
}

TEST_F(MisbehavingToken, IsNotAskedForWhatIsRefusedWithoutThePin) {
    ASSERT_TRUE(trust::revoke(office.parts().folder, office.parts().certificateSerial, now()));
    EXPECT_EQ(errorCode(openWhilePlaying("nothing")), "signer.certificate_revoked");
    Json other = opening();
    other["trust"] = (office.folder() / "nowhere").string();
    EXPECT_EQ(errorCode(open(other, office.pin())), "signer.trust_unusable");
    EXPECT_EQ(token.calls("login"), 0);
}

TEST_F(MisbehavingToken, LocksAtLogin) {
    EXPECT_EQ(errorCode(openWhilePlaying("locks-at-login")), "signer.pin_locked");
    EXPECT_EQ(token.calls("login"), 1);
}

TEST_F(MisbehavingToken, IsPulledOutAtLogin) {
    EXPECT_EQ(errorCode(openWhilePlaying("pulled-out-at-login")), "signer.no_token");
    EXPECT_EQ(token.calls("login"), 1);
}

TEST_F(MisbehavingToken, EndsTheProcessWhenItHangs) {
    Json hurried = opening();
    hurried["token_timeout_ms"] = 300;
    for (const char* part : {"hangs-at-login", "hangs-at-sign"}) {
        token.play(part);
        test::SignProgram program(token.environment());
        program.send(hurried, office.pin());
        program.send(signRequest(file));
        Json reply = program.reply();
        if (!reply.is_null()) reply = program.reply();
        EXPECT_TRUE(reply.is_null()) << part << reply;
        EXPECT_EQ(program.end(), 4) << part;
    }
}

TEST_F(MisbehavingToken, TakesNobodyWithItWhenItCrashes) {
    token.play("crashes-at-sign");
    test::SignProgram program(token.environment());
    program.send(opening(), office.pin());
    ASSERT_EQ(errorCode(program.reply()), "");
    program.send(signRequest(file));
    EXPECT_TRUE(program.reply().is_null());
    EXPECT_EQ(program.end(), -SIGABRT);
    token.play("nothing");
    EXPECT_EQ(errorCode(sealOnce(opening(), office.pin(), file, token.environment())), "");
}

TEST_F(MisbehavingToken, TellsItsPinState) {
    const Json tokens = test::MockToken::inFront(tokenRequest(office));
    token.play("count-low");
    const Json low = ask(tokens, "", token.environment())["result"]["tokens"][0];
    EXPECT_EQ(low["pin_count_low"], true);
    EXPECT_EQ(low["pin_final_try"], false);
    EXPECT_EQ(low["pin_locked"], false);
    token.play("final-try");
    EXPECT_EQ(ask(tokens, "", token.environment())["result"]["tokens"][0]["pin_final_try"], true);
    token.play("locked");
    EXPECT_EQ(ask(tokens, "", token.environment())["result"]["tokens"][0]["pin_locked"], true);
}

TEST(Token, IsDescribedWithItsCertificate) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    const Json reply = ask(tokenRequest(office));
    ASSERT_EQ(errorCode(reply), "") << reply;
    const Json& token = reply["result"]["tokens"][0];
    EXPECT_EQ(token["serial"], office.parts().tokenSerial);
    EXPECT_EQ(token["label"], "sohoa");
    EXPECT_EQ(token["pin_count_low"], false);
    ASSERT_EQ(token["certificates"].size(), 1u);
    EXPECT_EQ(token["certificates"][0]["sha256"], office.parts().certificateSha256);
    EXPECT_EQ(token["certificates"][0]["organisation"], test::agencyOfTests);
}

TEST(Token, IsMissedWhenNoneIsPluggedIn) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    std::filesystem::create_directories(office.folder() / "empty");
    std::ofstream(office.folder() / "empty.conf")
        << "directories.tokendir = " << (office.folder() / "empty").string() << "\nobjectstore.backend = file\n";
    Json request = tokenRequest(office);
    request["softhsm_config"] = (office.folder() / "empty.conf").string();
    EXPECT_EQ(errorCode(ask(request)), "signer.no_token");
}

TEST(Token, IsMissedWhenAnotherOneIsPluggedIn) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    const auto server = test::serve(office);
    Json request = openRequest(office, server);
    request["token_serial"] = "0123456789abcdef";
    EXPECT_EQ(errorCode(ask(request, office.pin())), "signer.no_token");
}

}  // namespace
}  // namespace sohoa
