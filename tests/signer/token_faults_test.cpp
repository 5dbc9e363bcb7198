#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "core/atomic_file.h"
#include "tests/signer/sign_program.h"

namespace sohoa {
namespace {

using test::ask;
using test::errorCode;
using test::Json;

// The office's token behind a module that misbehaves in a named way.
class MisbehavingToken : public testing::Test {
  protected:
    test::TestOffice office{test::OfficeKind::EllipticCurve};
    test::PreparedFile file{office.folder() / "file.pdf"};
    trust::TrustServer server = test::serve(office);

    test::Environment playing(const std::string& part) const {
        return {{"MOCK_TOKEN", part},
                {"MOCK_TOKEN_BEHIND", office.parts().module.string()},
                {"MOCK_TOKEN_LOGINS", (office.folder() / "logins").string()}};
    }
    Json request() const {
        Json request = signRequest(office, server, file);
        request["module"] = SOHOA_MOCK_TOKEN;
        return request;
    }
    Json signWhilePlaying(const std::string& part) const { return ask(request(), office.pin(), playing(part)); }
    long logins() const {
        const std::string log = readFile(office.folder() / "logins").value_or("");
        return std::count(log.begin(), log.end(), '\n');
    }
};

TEST_F(MisbehavingToken, SignsWhenItBehaves) {
    EXPECT_EQ(errorCode(signWhilePlaying("nothing")), "");
    EXPECT_EQ(logins(), 1);
}

TEST_F(MisbehavingToken, IsAskedOnceForAWrongPin) {
    Json wrong = request();
    wrong["secret_bytes"] = 6;
    const Json reply = ask(wrong, "000000", playing("nothing"));
    EXPECT_EQ(errorCode(reply), "signer.pin_wrong");
    EXPECT_EQ(reply["error"]["detail"], "count_low");
    EXPECT_EQ(logins(), 1);
}

TEST_F(MisbehavingToken, IsNotAskedWithAnEmptyPin) {
    Json empty = request();
    empty["secret_bytes"] = 0;
    EXPECT_EQ(errorCode(ask(empty, "", playing("nothing"))), "signer.pin_wrong");
    EXPECT_EQ(logins(), 0);
}

TEST_F(MisbehavingToken, IsNotAskedWhenItIsLocked) {
    EXPECT_EQ(errorCode(signWhilePlaying("locked")), "signer.pin_locked");
    EXPECT_EQ(logins(), 0);
}

TEST_F(MisbehavingToken, IsNotAskedAtTheFinalTryUnlessAPersonAgreed) {
    EXPECT_EQ(errorCode(signWhilePlaying("final-try")), "signer.pin_final_try");
    EXPECT_EQ(logins(), 0);
    Json agreed = request();
    agreed["final_try_confirmed"] = true;
    EXPECT_EQ(errorCode(ask(agreed, office.pin(), playing("final-try"))), "");
    EXPECT_EQ(logins(), 1);
}

TEST_F(MisbehavingToken, IsNotAskedForARevokedCertificate) {
    ASSERT_TRUE(trust::revoke(office.parts().folder, office.parts().certificateSerial, now()));
    EXPECT_EQ(errorCode(signWhilePlaying("nothing")), "signer.certificate_revoked");
    EXPECT_EQ(logins(), 0);
}

TEST_F(MisbehavingToken, LocksAtLogin) {
    EXPECT_EQ(errorCode(signWhilePlaying("locks-at-login")), "signer.pin_locked");
    EXPECT_EQ(logins(), 1);
}

TEST_F(MisbehavingToken, IsPulledOut) {
    EXPECT_EQ(errorCode(signWhilePlaying("pulled-out-at-login")), "signer.no_token");
    EXPECT_EQ(errorCode(signWhilePlaying("pulled-out-at-sign")), "signer.no_token");
}

// libp11 0.4.12 waits for ever when no session can be opened; newer ones say so.
TEST_F(MisbehavingToken, NeverHoldsTheProcessForEver) {
    for (const char* part : {"hangs-at-login", "hangs-at-sign", "pulled-out-at-session"}) {
        Json hurried = request();
        hurried["token_timeout_ms"] = 300;
        test::SignProgram program(playing(part));
        program.send(hurried, office.pin());
        const Json reply = program.reply();
        const bool said = errorCode(reply) == "signer.no_token" || errorCode(reply) == "signer.token_failed";
        EXPECT_TRUE(reply.is_null() || said) << part << reply;
        if (reply.is_null()) {
            EXPECT_EQ(program.end(), 4) << part;
        }
    }
}

TEST_F(MisbehavingToken, IsNotBelievedWhenItSignsWrong) {
    EXPECT_EQ(errorCode(signWhilePlaying("signs-wrong")), "signer.signature_wrong");
}

TEST_F(MisbehavingToken, TellsItsPinState) {
    Json tokens = tokenRequest(office);
    tokens["module"] = SOHOA_MOCK_TOKEN;
    const Json low = ask(tokens, "", playing("count-low"))["result"]["tokens"][0];
    EXPECT_EQ(low["pin_count_low"], true);
    EXPECT_EQ(low["pin_final_try"], false);
    EXPECT_EQ(low["pin_locked"], false);
    EXPECT_EQ(ask(tokens, "", playing("final-try"))["result"]["tokens"][0]["pin_final_try"], true);
    EXPECT_EQ(ask(tokens, "", playing("locked"))["result"]["tokens"][0]["pin_locked"], true);
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
    const test::PreparedFile file(office.folder() / "file.pdf");
    const auto server = test::serve(office);
    Json request = signRequest(office, server, file);
    request["token_serial"] = "0123456789abcdef";
    EXPECT_EQ(errorCode(ask(request, office.pin())), "signer.no_token");
}

TEST(Token, NeedsAModuleThatLoads) {
    const test::TestOffice office(test::OfficeKind::EllipticCurve);
    Json request = tokenRequest(office);
    for (const std::string& module : {std::string("/nonexistent/module.so"), office.pinFile().string(),
                                      std::string(SOHOA_TEST_BIN "/sohoa-sign")}) {
        request["module"] = module;
        EXPECT_EQ(errorCode(ask(request)), "signer.module_unusable") << module;
    }
}

}  // namespace
}  // namespace sohoa
