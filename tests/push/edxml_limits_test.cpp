#include "push/edxml_limits.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/error_codes.h"
#include "push/message_json.h"
#include "tests/push/message_samples.h"

using namespace sohoa;
using namespace sohoa::push;

static std::string repeated(const std::string& letter, int times) {
    std::string text;
    while (times-- > 0)
        text += letter;
    return text;
}

// "ok", or the code and the detail.
static std::string verdict(const Json& message) {
    const auto request = documentFromJson(message);
    if (!request) return std::string(request.error().code.name);
    const auto checked = checkLimits(request->message, request->written);
    return checked ? "ok" : fmt::format("{} {}", checked.error().code.name, checked.error().detail);
}

struct FieldLimit {
    const char* field;
    int longest;
};

void PrintTo(const FieldLimit& limit, std::ostream* out) { *out << limit.field; }

class EdxmlFieldLimits : public ::testing::TestWithParam<FieldLimit> {};

TEST_P(EdxmlFieldLimits, CountLettersNotBytesAndNameTheField) {
    const auto [field, longest] = GetParam();
    Json message = sampleMessage("a.pdf");
    message["fields"][field] = {{"value", repeated("Ộ", longest)}};
    EXPECT_EQ(verdict(message), "ok");
    message["fields"][field] = {{"value", repeated("Ộ", longest + 1)}};
    EXPECT_EQ(verdict(message),
              fmt::format("push.field_too_long {}: {} characters, at most {}", field, longest + 1, longest));
}

INSTANTIATE_TEST_SUITE_P(Record, EdxmlFieldLimits,
                         ::testing::Values(FieldLimit{"CodeNumber", 11}, FieldLimit{"CodeNotation", 30},
                                           FieldLimit{"Place", 50}, FieldLimit{"TypeName", 100},
                                           FieldLimit{"Subject", 500}),
                         [](const auto& tested) { return std::string(tested.param.field); });

TEST(EdxmlLimits, HoldForTheSenderAndEveryReceiver) {
    Json message = sampleMessage("a.pdf");
    message["from"]["name"] = repeated("a", 200);
    message["to"][0]["address"] = repeated("a", 500);
    EXPECT_EQ(verdict(message), "ok");
    message["to"][0]["address"] = repeated("a", 501);
    EXPECT_EQ(verdict(message), "push.field_too_long To/OrganAdd: 501 characters, at most 500");
    message["from"]["telephone"] = repeated("1", 21);
    EXPECT_EQ(verdict(message), "push.field_too_long From/Telephone: 21 characters, at most 20");
}

TEST(EdxmlLimits, AskForWhatReceiversCannotDoWithout) {
    for (const std::string field : {"CodeNumber", "CodeNotation", "IssuedDate", "TypeName", "Subject"}) {
        Json message = sampleMessage("a.pdf");
        message["fields"].erase(field);
        EXPECT_EQ(verdict(message), "push.field_missing " + field);
    }
    Json message = sampleMessage("a.pdf");
    message["to"] = Json::array();
    EXPECT_EQ(verdict(message), "push.field_missing To");
    message = sampleMessage("a.pdf");
    message.erase("document_id");
    EXPECT_EQ(verdict(message), "push.field_missing DocumentId");
}

TEST(EdxmlLimits, RefuseADateInTheFutureByTheVietnameseCalendar) {
    Json message = sampleMessage("a.pdf");
    message["timestamp"] = "2025-11-20T17:00:00Z";  // 21/11 00:00 in Vietnam
    EXPECT_EQ(verdict(message), "ok");
    message["timestamp"] = "2025-11-20T16:59:59Z";
    EXPECT_EQ(verdict(message), "push.field_invalid IssuedDate: in the future");
    message["fields"]["IssuedDate"]["value"] = "2025-02-30";
    EXPECT_EQ(verdict(message), "push.field_invalid IssuedDate: no date");
}

TEST(EdxmlLimits, RefuseTheSameReceiverTwice) {
    Json message = sampleMessage("a.pdf");
    message["to"].push_back(message["to"][0]);
    EXPECT_EQ(verdict(message), "push.field_invalid To: the same receiver twice");
}

TEST(EdxmlLimits, NeverLetASecretDocumentOut) {
    Json message = sampleMessage("a.pdf");
    message["fields"]["Secrecy"] = {{"value", "Mật"}};
    EXPECT_THAT(verdict(message), testing::StartsWith("document.state_secret"));
}

TEST(EdxmlLimits, RefuseCharactersThatXmlCannotCarry) {
    Json message = sampleMessage("a.pdf");
    message["fields"]["Subject"]["value"] =
        "a\x01"
        "b";
    EXPECT_EQ(verdict(message), "push.field_invalid Subject: characters that XML cannot carry");
}

TEST(EdxmlLimits, KnowOnlyTheFivePriorities) {
    Json message = sampleMessage("a.pdf");
    message["fields"]["Priority"]["value"] = 4;
    EXPECT_EQ(verdict(message), "ok");
    message["fields"]["Priority"]["value"] = 5;
    EXPECT_EQ(verdict(message), "push.field_invalid Priority: no number from 0 to 4");
}

TEST(EdxmlLimits, SurviveRequestsOfTheWrongShape) {
    for (const Json& message : {Json(), Json(1), Json::array(), Json{{"fields", 1}}, Json{{"timestamp", 1}}})
        EXPECT_EQ(verdict(message), "core.bad_message");
    Json message = sampleMessage("a.pdf");
    message["to"] = "H99.11";
    EXPECT_EQ(verdict(message), "push.field_missing To/OrganId");
    message = sampleMessage("a.pdf");
    message["attachments"] = {1};
    EXPECT_EQ(verdict(message), "core.bad_message");
}
