// The attended session: one PIN, many files, and every way in which it ends.
#include <gtest/gtest.h>

#include "tests/signer/mock_token.h"

namespace sohoa {
namespace {

using test::endOf;
using test::errorCode;
using test::Json;

class Session : public testing::Test {
  protected:
    test::TestOffice office{test::OfficeKind::EllipticCurve};
    test::PreparedFile file{office.folder() / "file.pdf"};
    trust::TrustServer server = test::serve(office);
    test::MockToken token{office};

    Json opening() const { return test::MockToken::inFront(openRequest(office, server)); }
    Json open(test::SignProgram& program) const { return open(program, opening()); }
    Json open(test::SignProgram& program, const Json& request) const {
        program.send(request, office.pin());
        return program.reply();
    }
    std::string sign(test::SignProgram& program) const {
        program.send(signRequest(file));
        return errorCode(program.reply());
    }
};

TEST_F(Session, SignsManyFilesWithOneLogin) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(sign(program), "");
    EXPECT_EQ(program.end(), 0);
    EXPECT_EQ(token.calls("login"), 1);
    EXPECT_EQ(token.calls("sign"), 5);
    EXPECT_EQ(token.calls("logout"), 1);
}

TEST_F(Session, SignsNothingBeforeItIsOpenAndAfterItIsClosed) {
    test::SignProgram program(token.environment());
    EXPECT_EQ(sign(program), "signer.session_over");
    ASSERT_EQ(errorCode(open(program)), "");
    program.send({{"do", "close_session"}});
    EXPECT_EQ(errorCode(program.reply()), "");
    EXPECT_EQ(token.calls("logout"), 1);
    EXPECT_EQ(sign(program), "signer.session_over");
    EXPECT_EQ(token.calls("sign"), 0);
}

TEST_F(Session, EndsByItselfWhenNobodySigns) {
    test::SignProgram program(token.environment());
    Json request = opening();
    request["idle_ms"] = 1;
    ASSERT_EQ(errorCode(open(program, request)), "");
    EXPECT_EQ(endOf(program), "idle");
    EXPECT_EQ(token.calls("logout"), 1);
    EXPECT_EQ(sign(program), "signer.session_over");
    EXPECT_EQ(token.calls("sign"), 0);
}

TEST_F(Session, EndsWhenTheTokenIsPulledOut) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    ASSERT_EQ(sign(program), "");
    token.play("pulled-out");
    EXPECT_EQ(endOf(program), "removed");
    token.play("nothing");
    EXPECT_EQ(sign(program), "signer.session_over") << "the token is back, the keeper's PIN is not";
    ASSERT_EQ(errorCode(open(program)), "");
    EXPECT_EQ(sign(program), "");
    EXPECT_EQ(token.calls("login"), 2);
}

TEST_F(Session, EndsInTheMiddleOfASignature) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    token.play("pulled-out");
    EXPECT_EQ(sign(program), "signer.session_over");
    token.play("nothing");
    EXPECT_EQ(sign(program), "signer.session_over");
}

TEST_F(Session, EndsWithASignatureThatIsWrong) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    token.play("signs-wrong");
    EXPECT_EQ(sign(program), "signer.signature_wrong");
    EXPECT_EQ(sign(program), "signer.session_over");
    EXPECT_EQ(token.calls("sign"), 1);
}

TEST_F(Session, EndsAtTheEndOfTheInput) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    EXPECT_EQ(program.end(), 0);
    EXPECT_EQ(token.calls("logout"), 1);
}

TEST_F(Session, GoesOnAfterAFileThatIsRefused) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    Json wrong = signRequest(file);
    wrong["digest"] = std::string(64, '0');
    program.send(wrong);
    EXPECT_EQ(errorCode(program.reply()), "signer.digest_mismatch");
    EXPECT_EQ(sign(program), "");
    EXPECT_EQ(token.calls("login"), 1);
}

TEST_F(Session, OfATokenThatAlwaysAsksNeedsThePersonOnlyOnce) {
    const test::TestOffice asking(test::OfficeKind::AlwaysAsking);
    const auto responder = test::serve(asking);
    test::SignProgram program;
    program.send(openRequest(asking, responder), asking.pin());
    ASSERT_EQ(errorCode(program.reply()), "");
    EXPECT_EQ(sign(program), "");
    EXPECT_EQ(sign(program), "");
}

// libp11's own login would keep a copy in plain memory until the logout.
TEST_F(Session, KeepsThePinNowhereInMemory) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    ASSERT_EQ(sign(program), "");
    const auto kept = program.holdsInMemory(office.pin());
    if (!kept) GTEST_SKIP() << "only root may look into another process";
    EXPECT_FALSE(*kept);

    const test::TestOffice asking(test::OfficeKind::AlwaysAsking);
    const auto responder = test::serve(asking);
    test::SignProgram other;
    other.send(openRequest(asking, responder), asking.pin());
    ASSERT_EQ(errorCode(other.reply()), "");
    EXPECT_EQ(other.holdsInMemory(asking.pin()), true) << "this key needs it again; so the look above can see";
    other.send({{"do", "close_session"}});
    (void)other.reply();
    EXPECT_EQ(other.holdsInMemory(asking.pin()), false);
}

TEST_F(Session, MeasuresTheModuleOnlyWhileItIsOpen) {
    test::SignProgram program(token.environment());
    program.send({{"do", "bench_sign"}, {"count", 3}});
    EXPECT_EQ(errorCode(program.reply()), "signer.session_over");
    ASSERT_EQ(errorCode(open(program)), "");
    program.send({{"do", "bench_sign"}, {"count", 3}});
    const Json measured = program.reply();
    EXPECT_EQ(measured["result"]["count"], 3) << measured;
    EXPECT_GT(measured["result"]["seconds"].get<double>(), 0);
    EXPECT_EQ(token.calls("sign"), 3);
}

TEST_F(Session, ListsNoTokensMeanwhile) {
    test::SignProgram program(token.environment());
    ASSERT_EQ(errorCode(open(program)), "");
    program.send(tokenRequest(office));
    EXPECT_EQ(errorCode(program.reply()), "core.bad_message");
    EXPECT_EQ(sign(program), "");
}

}  // namespace
}  // namespace sohoa
