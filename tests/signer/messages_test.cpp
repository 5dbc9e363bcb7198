#include "signer/session_messages.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "signer/verify_messages.h"

namespace sohoa::signer {
namespace {

Json openingMessage() {
    return {{"module", "/m.so"},
            {"module_sha256", std::string(64, 'b')},
            {"softhsm_config", ""},
            {"token_serial", "01"},
            {"certificate_sha256", ""},
            {"chain", "/c.pem"},
            {"trust", "/t"},
            {"tsa_url", "http://tsa"},
            {"ocsp_url", ""}};
}

Json signingMessage() {
    return {{"file", "/f.pdf"}, {"byte_range", {0, 10, 20, 5}}, {"digest", std::string(64, 'a')}, {"printed_time", ""}};
}

TEST(OpeningMessage, IsReadWithItsDefaults) {
    const auto order = sessionOrderFrom(openingMessage());
    ASSERT_TRUE(order) << order.error().detail;
    EXPECT_FALSE(order->finalTryConfirmed);
    EXPECT_FALSE(order->withoutTimeStampLater);
    EXPECT_EQ(order->timeStamps.timeout, std::chrono::seconds(180));
    EXPECT_EQ(order->idle, std::chrono::minutes(5));
    EXPECT_TRUE(order->module.place.folders.empty());
}

template <class Read>
void missesNothing(const Json& whole, Read read) {
    for (const auto& [key, value] : whole.items()) {
        Json message = whole;
        message.erase(key);
        EXPECT_FALSE(read(message)) << key;
        message[key] = Json::object();
        EXPECT_FALSE(read(message)) << key;
    }
}

TEST(OpeningMessage, MissesNothing) { missesNothing(openingMessage(), sessionOrderFrom); }
TEST(SigningMessage, MissesNothing) { missesNothing(signingMessage(), documentOrderFrom); }

TEST(OpeningMessage, LeavesNoSessionOpenForEver) {
    for (const std::int64_t idle : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{3'600'001}}) {
        Json message = openingMessage();
        message["idle_ms"] = idle;
        EXPECT_FALSE(sessionOrderFrom(message)) << idle;
    }
}

TEST(OpeningMessage, TakesNoStrangeValues) {
    for (const auto& [key, value] : {std::pair<const char*, Json>("tsa_timeout_ms", -1),
                                     {"module_folders", "/opt"},
                                     {"module_folders", Json::array({1})},
                                     {"without_time_stamp", "sometimes"}}) {
        Json message = openingMessage();
        message[key] = value;
        EXPECT_FALSE(sessionOrderFrom(message)) << key << value;
    }
}

TEST(SigningMessage, TakesNoStrangeNumbers) {
    for (const Json& ranges : {Json{0, 10, 20, 5.5}, Json{0, 10, 20, "5"}, Json{0, 10, 20, UINT64_MAX}, Json(3)}) {
        Json message = signingMessage();
        message["byte_range"] = ranges;
        EXPECT_FALSE(documentOrderFrom(message)) << ranges;
    }
    Json message = signingMessage();
    message["printed_time"] = "yesterday";
    EXPECT_FALSE(documentOrderFrom(message));
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
