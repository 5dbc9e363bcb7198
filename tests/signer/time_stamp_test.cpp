#include "signer/time_stamp.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "core/base64.h"
#include "core/sha256.h"
#include "tests/signer/sign_program.h"

namespace sohoa::signer {
namespace {

class TimeStamping : public testing::Test {
  protected:
    test::TestOffice office{test::OfficeKind::EllipticCurve};
    Certificates roots = rootsIn(office.parts().trust).value();
    Certificates helpers = certificatesIn(office.parts().chain).value();

    TimeStampServer at(const trust::TrustServer& server) const {
        return {.url = "http://127.0.0.1:" + std::to_string(server.port()) + "/tsa",
                .policy = "",
                .timeout = std::chrono::seconds(2),
                .pause = std::chrono::milliseconds(10)};
    }
};

TEST_F(TimeStamping, StampsOurBytesNow) {
    const auto server = test::serve(office);
    const auto stamp = requestTimeStamp("signature value", at(server), helpers, roots);
    ASSERT_TRUE(stamp) << stamp.error().detail;
    const auto read = readTimeStamp(stamp->token);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->genTime, stamp->genTime);
    EXPECT_EQ(read->digestAlgorithm, "SHA256");
    const Sha256 digest = sha256Of("signature value");
    EXPECT_EQ(read->imprint, std::string(digest.bytes.begin(), digest.bytes.end()));
    EXPECT_EQ(read->signer->commonName(), "sohoa thử nghiệm TSA");
    EXPECT_TRUE(verifyTimeStampSignature(stamp->token, stamp->genTime, {}, roots));
}

TEST_F(TimeStamping, AsksForThePolicyThatIsWanted) {
    const auto server = test::serve(office);
    auto where = at(server);
    where.policy = "1.3.6.1.4.1.13762.3";
    EXPECT_TRUE(requestTimeStamp("bytes", where, helpers, roots));
    where.policy = "1.2.3.4";
    const auto refused = requestTimeStamp("bytes", where, helpers, roots);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code.name, "signer.time_stamp_invalid");
}

TEST_F(TimeStamping, IsGivenOverADigestByTheProgramWithoutAKey) {
    const auto server = test::serve(office);
    const Sha256 digest = sha256Of("the ledger's head");
    Json request = {{"do", "time_stamp"},
                    {"digest", digest.hex()},
                    {"tsa_url", at(server).url},
                    {"tsa_pause_ms", 10},
                    {"chain", office.parts().chain.string()},
                    {"trust", office.parts().trust.string()}};
    const Json reply = test::ask(request, "");
    ASSERT_TRUE(reply.contains("result")) << reply;
    const auto read = readTimeStamp(fromBase64(reply["result"]["token"].get<std::string>()).value());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->imprint, std::string(digest.bytes.begin(), digest.bytes.end()));
    EXPECT_EQ(reply["result"]["gen_time"], isoUtc(read->genTime));

    request["digest"] = "ab";
    EXPECT_EQ(test::errorCode(test::ask(request, "")), "core.bad_message");
    request["digest"] = digest.hex();
    const test::TestOffice stranger;
    request["trust"] = stranger.parts().trust.string();
    EXPECT_EQ(test::errorCode(test::ask(request, "")), "signer.time_stamp_invalid");
    request["tsa_url"] = "http://127.0.0.1:1/tsa";
    EXPECT_EQ(test::errorCode(test::ask(request, "")), "signer.tsa_unreachable");
}

TEST_F(TimeStamping, IsNotTrustedFromAStranger) {
    const test::TestOffice stranger;
    const auto server = test::serve(stranger);
    EXPECT_FALSE(requestTimeStamp("bytes", at(server), helpers, roots));
}

TEST_F(TimeStamping, IsNotWaitedForTooLong) {
    const auto server = test::serve(office, {trust::Fault::TsaSlow});
    auto where = at(server);
    where.timeout = std::chrono::milliseconds(100);
    const auto refused = requestTimeStamp("bytes", where, helpers, roots);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code.name, "signer.tsa_unreachable");
}

TEST_F(TimeStamping, IsRefusedWhereNobodyListens) {
    TimeStampServer nowhere{.url = "http://127.0.0.1:1/tsa", .policy = "", .timeout = std::chrono::seconds(1)};
    nowhere.pause = std::chrono::milliseconds(1);
    EXPECT_EQ(requestTimeStamp("bytes", nowhere, helpers, roots).error().code.name, "signer.tsa_unreachable");
    nowhere.url = "file:///etc/passwd";
    EXPECT_EQ(requestTimeStamp("bytes", nowhere, helpers, roots).error().code.name, "signer.tsa_unreachable");
}

TEST_F(TimeStamping, SurvivesFlippedBytes) {
    const auto server = test::serve(office);
    const auto stamp = requestTimeStamp("bytes", at(server), helpers, roots);
    ASSERT_TRUE(stamp);
    const std::string imprint = readTimeStamp(stamp->token)->imprint;
    std::mt19937 random(3);
    for (int i = 0; i < 1000; ++i) {
        std::string hostile = stamp->token;
        hostile[random() % hostile.size()] ^= static_cast<char>(1 + random() % 255);
        const auto read = readTimeStamp(hostile);
        if (!read || !verifyTimeStampSignature(hostile, read->genTime, {}, roots)) continue;
        EXPECT_EQ(read->imprint, imprint);
        EXPECT_EQ(read->genTime, stamp->genTime);
    }
}

}  // namespace
}  // namespace sohoa::signer
