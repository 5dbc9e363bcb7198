#include "signer/messages.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "signer/verify_messages.h"

namespace sohoa::signer {
namespace {

Json signingMessage() {
    return {{"module", "/m.so"},
            {"softhsm_config", ""},
            {"token_serial", "01"},
            {"certificate_sha256", ""},
            {"file", "/f.pdf"},
            {"byte_range", {0, 10, 20, 5}},
            {"digest", std::string(64, 'a')},
            {"chain", "/c.pem"},
            {"trust", "/t"},
            {"tsa_url", "http://tsa"},
            {"ocsp_url", ""}};
}

TEST(SigningMessage, IsReadWithItsDefaults) {
    const auto request = signRequestFrom(signingMessage());
    ASSERT_TRUE(request) << request.error().detail;
    EXPECT_EQ(request->ranges.secondBegin, 20u);
    EXPECT_FALSE(request->finalTryConfirmed);
    EXPECT_EQ(request->timeStamps.timeout, std::chrono::seconds(180));
}

TEST(SigningMessage, MissesNothing) {
    const Json whole = signingMessage();
    for (const auto& [key, value] : whole.items()) {
        Json message = whole;
        message.erase(key);
        EXPECT_FALSE(signRequestFrom(message)) << key;
        message[key] = Json::object();
        EXPECT_FALSE(signRequestFrom(message)) << key;
    }
}

TEST(SigningMessage, TakesNoStrangeNumbers) {
    for (const Json& ranges : {Json{0, 10, 20, 5.5}, Json{0, 10, 20, "5"}, Json{0, 10, 20, UINT64_MAX}, Json(3)}) {
        Json message = signingMessage();
        message["byte_range"] = ranges;
        EXPECT_FALSE(signRequestFrom(message)) << ranges;
    }
    Json message = signingMessage();
    message["tsa_timeout_ms"] = -1;
    EXPECT_FALSE(signRequestFrom(message));
}

TEST(VerifyingMessage, JudgesChangesItDoesNotKnowAsUnjudged) {
    for (const auto& [text, meant] :
         {std::pair("none", LaterChanges::None), std::pair("allowed", LaterChanges::Allowed),
          std::pair("forbidden", LaterChanges::Forbidden), std::pair("something new", LaterChanges::Unjudged)}) {
        const Json signature = {
            {"field", "F"}, {"sub_filter", "ETSI.CAdES.detached"}, {"cms", ""}, {"later_changes", text}};
        const auto request =
            verifyRequestFrom({{"file", "/f"}, {"trust", "/t"}, {"signatures", Json::array({signature})}});
        ASSERT_TRUE(request);
        EXPECT_EQ(request->signatures[0].laterChanges, meant);
    }
}

TEST(VerifyingMessage, HasALimitedNumberOfSignatures) {
    const Json signature = {{"field", "F"}, {"sub_filter", "x"}, {"cms", ""}};
    EXPECT_TRUE(verifyRequestFrom({{"file", "/f"}, {"trust", "/t"}, {"signatures", Json(200, signature)}}));
    EXPECT_FALSE(verifyRequestFrom({{"file", "/f"}, {"trust", "/t"}, {"signatures", Json(201, signature)}}));
}

}  // namespace
}  // namespace sohoa::signer
