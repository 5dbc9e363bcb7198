// What libp11 0.4.12 (Debian 12) does wrong, each kept from doing harm by signer/module_guard.h. The tests hold for a
// newer libp11 as well.
#include <gtest/gtest.h>

#include "tests/signer/mock_token.h"

namespace sohoa {
namespace {

using test::ask;
using test::errorCode;
using test::Json;

class Libp11 : public testing::Test {
  protected:
    test::TestOffice office{test::OfficeKind::TwoTokens};
    test::PreparedFile file{office.folder() / "file.pdf"};
    trust::TrustServer server = test::serve(office);
    test::MockToken token{office};

    Json opening() const { return test::MockToken::inFront(openRequest(office, server)); }
    Json ofSecondToken(Json request) const {
        request["token_serial"] = office.parts().secondTokenSerial;
        return request;
    }
    std::string openWhilePlaying(const std::string& part) const {
        token.play(part);
        return errorCode(ask(opening(), office.pin(), token.environment()));
    }
};

// pkcs11_get_session waits on a condition that nobody signals.
TEST_F(Libp11, DoesNotWaitForEverForASessionThatCannotBeOpened) {
    EXPECT_EQ(openWhilePlaying("pulled-out-at-session"), "signer.no_token");
    EXPECT_EQ(openWhilePlaying("no-more-sessions"), "signer.token_failed");
    EXPECT_EQ(token.calls("login"), 0);
}

// PKCS11_update_slots reads behind the array where there are several.
TEST_F(Libp11, FindsTheRightOneOfSeveralTokensWithTheSameLabel) {
    const Json tokens = ask(tokenRequest(office))["result"]["tokens"];
    ASSERT_EQ(tokens.size(), 2u);
    EXPECT_EQ(tokens[0]["label"], tokens[1]["label"]);
    EXPECT_NE(tokens[0]["serial"], tokens[1]["serial"]);
    for (const Json& each : tokens) {
        Json request = openRequest(office, server);
        request["token_serial"] = each["serial"];
        test::SignProgram program;
        program.send(request, office.pin());
        const Json opened = program.reply();
        ASSERT_EQ(errorCode(opened), "");
        EXPECT_EQ(opened["result"]["certificate"]["sha256"], each["certificates"][0]["sha256"]);
        program.send(signRequest(file));
        EXPECT_EQ(errorCode(program.reply()), "");
    }
}

// Releasing an enumeration calls C_CloseAllSessions, which logs everybody out.
TEST_F(Libp11, EnumeratesAgainWithoutHarmToTheNextSession) {
    test::SignProgram program(token.environment());
    for (const Json& request : {opening(), ofSecondToken(opening()), opening()}) {
        program.send(test::MockToken::inFront(tokenRequest(office)));
        EXPECT_EQ(program.reply()["result"]["tokens"].size(), 2u);
        program.send(request, office.pin());
        EXPECT_EQ(errorCode(program.reply()), "");
        program.send(signRequest(file));
        EXPECT_EQ(errorCode(program.reply()), "");
        program.send({{"do", "close_session"}});
        (void)program.reply();
    }
}

// One C_GetTokenInfo that fails makes the whole enumeration fail.
TEST_F(Libp11, PassesOverASlotThatFails) {
    EXPECT_EQ(openWhilePlaying("broken-slot"), "");
    const Json tokens = ask(test::MockToken::inFront(tokenRequest(office)), "", token.environment());
    EXPECT_EQ(tokens["result"]["tokens"].size(), 2u) << tokens;
}

// PKCS11_login answers yes to any PIN while somebody is logged in.
TEST_F(Libp11, NeverTakesAnOpenLoginForARightPin) {
    test::SignProgram program(token.environment());
    program.send(opening(), office.pin());
    ASSERT_EQ(errorCode(program.reply()), "");
    Json wrong = opening();
    wrong["secret_bytes"] = 6;
    program.send(wrong, "000000");
    EXPECT_EQ(errorCode(program.reply()), "signer.pin_wrong");
    program.send(signRequest(file));
    EXPECT_EQ(errorCode(program.reply()), "signer.session_over") << "the session before it is closed, too";
    EXPECT_EQ(token.calls("login"), 2);
    EXPECT_EQ(openWhilePlaying("logged-in-already"), "signer.token_failed");
}

}  // namespace
}  // namespace sohoa
