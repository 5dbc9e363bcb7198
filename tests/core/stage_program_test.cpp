#include "core/stage_program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "tests/core/stage_run.h"

namespace sohoa {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

static test::StageRun conversation(std::string_view input) { return test::runProgram(ECHO_STAGE, input); }

static std::string codeIn(const std::string& line) {
    const auto json = parseJson(line);
    return json && json->contains("error") ? stringOr(json->at("error"), "code", "") : "";
}

TEST(StageProgram, AnswersARequestWithItsResult) {
    const auto run = conversation("{\"do\": \"echo\", \"say\": \"Xin chào\"}\n");
    EXPECT_THAT(run.lines, ElementsAre(R"({"result":{"said":"Xin chào"}})"));
    EXPECT_EQ(run.exitStatus, 0);
}

TEST(StageProgram, AnswersWithTheErrorItsRemedyAndItsDetail) {
    const auto run = conversation("{\"do\": \"refuse\"}\n");
    EXPECT_THAT(
        run.lines,
        ElementsAre(R"({"error":{"code":"document.no_pages","detail":"0 of 3 pages","remedy":"ask_operator"}})"));
    EXPECT_EQ(run.exitStatus, 0);
}

TEST(StageProgram, ServesOneRequestAfterTheOther) {
    const auto run =
        conversation("{\"do\":\"echo\",\"say\":\"1\"}\n{\"do\":\"refuse\"}\n\n{\"do\":\"echo\",\"say\":\"2\"}\n");
    ASSERT_THAT(run.lines, SizeIs(3));
    EXPECT_EQ(run.lines[0], R"({"result":{"said":"1"}})");
    EXPECT_EQ(codeIn(run.lines[1]), "document.no_pages");
    EXPECT_EQ(run.lines[2], R"({"result":{"said":"2"}})");
}

TEST(StageProgram, TellsItsEventsBeforeTheResult) {
    EXPECT_THAT(conversation("{\"do\":\"count\",\"to\":2}\n").lines,
                ElementsAre(R"({"event":"counted","number":1})", R"({"event":"counted","number":2})",
                            R"({"done":2,"event":"progress","of":2})", R"({"result":{}})"));
}

TEST(StageProgram, KeepsLinesWholeWhenSeveralThreadsTellEvents) {
    const auto run = conversation("{\"do\":\"count-in-threads\"}\n");
    ASSERT_THAT(run.lines, SizeIs(401));
    for (std::size_t i = 0; i < 400; ++i)
        ASSERT_EQ(run.lines[i].size(), run.lines[0].size());
}

TEST(StageProgram, GoesOnAtEachAcknowledgement) {
    const auto run = conversation("{\"do\":\"pages\",\"pages\":2}\n{\"ack\":true}\n{\"ack\":true}\n");
    EXPECT_THAT(run.lines, ElementsAre(R"({"event":"page","number":1})", R"({"event":"page","number":2})",
                                       R"({"result":{"pages":2}})"));
}

TEST(StageProgram, StopsWhereTheAcknowledgementIsRefusedOrIsNone) {
    for (const char* answer : {"{\"ack\":false}\n", "{}\n", "yes\n", "\n"}) {
        const auto run = conversation(std::string("{\"do\":\"pages\",\"pages\":2}\n") + answer);
        ASSERT_THAT(run.lines, SizeIs(2)) << answer;
        EXPECT_EQ(codeIn(run.lines[1]), "core.cancelled") << answer;
        EXPECT_EQ(run.exitStatus, 0) << answer;
    }
}

TEST(StageProgram, StopsWhereTheCallerGoesInsteadOfAcknowledging) {
    const auto run = conversation("{\"do\":\"pages\",\"pages\":2}\n");
    ASSERT_THAT(run.lines, SizeIs(2));
    EXPECT_EQ(codeIn(run.lines[1]), "core.cancelled");
}

TEST(StageProgram, ReadsASecretRawWhateverItsBytes) {
    const std::string secret("\n\0\"}\xff\x01", 6);
    const auto run = conversation("{\"do\":\"weigh-secret\",\"secret_bytes\":6}\n" + secret +
                                  "{\"do\":\"echo\",\"say\":\"next\"}\n");
    EXPECT_THAT(run.lines, ElementsAre(R"({"result":{"length":6,"sum":425}})", R"({"result":{"said":"next"}})"));
}

TEST(StageProgram, PassesOverASecretThatItsVerbDidNotRead) {
    for (const char* request : {R"({"do":"refuse","secret_bytes":20})", R"({"do":"no such verb","secret_bytes":20})"}) {
        const auto run =
            conversation(std::string(request) + "\n12345\n67890\n{\"do\":1}\n{\"do\":\"echo\",\"say\":\"next\"}\n");
        ASSERT_THAT(run.lines, SizeIs(2)) << request;
        EXPECT_EQ(run.lines[1], R"({"result":{"said":"next"}})");
    }
}

TEST(StageProgram, RefusesToReadMoreSecretThanWasAnnounced) {
    const auto run = conversation("{\"do\":\"want-secret\"}\n{\"do\":\"echo\",\"say\":\"next\"}\n");
    ASSERT_THAT(run.lines, SizeIs(2));
    EXPECT_EQ(codeIn(run.lines[0]), "core.bad_message");
    EXPECT_EQ(run.lines[1], R"({"result":{"said":"next"}})");
}

TEST(StageProgram, RefusesASecretTooLongToBeOneAndPassesOverIt) {
    const auto run = conversation("{\"do\":\"weigh-secret\",\"secret_bytes\":5000}\n" + std::string(5000, '\n') +
                                  "{\"do\":\"echo\",\"say\":\"next\"}\n");
    ASSERT_THAT(run.lines, SizeIs(2));
    EXPECT_EQ(codeIn(run.lines[0]), "core.bad_message");
    EXPECT_EQ(run.lines[1], R"({"result":{"said":"next"}})");
}

TEST(StageProgram, RefusesASecretOfLessThanNothing) {
    const auto run = conversation("{\"do\":\"weigh-secret\",\"secret_bytes\":-1}\n");
    ASSERT_THAT(run.lines, SizeIs(1));
    EXPECT_EQ(codeIn(run.lines[0]), "core.bad_message");
}

TEST(StageProgram, TellsThatASecretWasCutOffAndExitsWithFour) {
    const auto run = conversation("{\"do\":\"weigh-secret\",\"secret_bytes\":6}\n123");
    ASSERT_THAT(run.lines, SizeIs(1));
    EXPECT_EQ(codeIn(run.lines[0]), "core.bad_message");
    EXPECT_EQ(run.exitStatus, 4);
}

TEST(StageProgram, NeverTellsASecretBack) {
    const auto run = conversation("{\"do\":\"weigh-secret\",\"secret_bytes\":8}\n9753");
    EXPECT_THAT(run.lines, testing::Each(testing::Not(HasSubstr("9753"))));
    EXPECT_THAT(run.noise, testing::Not(HasSubstr("9753")));
}

TEST(StageProgram, UnknownVerbsAndGarbageAreBadMessagesAndTheNextRequestIsServed) {
    for (const char* bad :
         {"{\"do\":\"dance\"}", "{}", "{\"do\":7}", "[]", "7", "null", "garbage", "{\"do\":", "\xff\xfe"}) {
        const auto run = conversation(std::string(bad) + "\n{\"do\":\"echo\",\"say\":\"next\"}\n");
        ASSERT_THAT(run.lines, SizeIs(2)) << bad;
        EXPECT_EQ(codeIn(run.lines[0]), "core.bad_message") << bad;
        EXPECT_EQ(run.lines[1], R"({"result":{"said":"next"}})");
    }
}

TEST(StageProgram, DeepNestingIsABadMessageAndNoCrash) {
    const auto run =
        conversation("{\"do\":\"echo\",\"say\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}\n");
    ASSERT_THAT(run.lines, SizeIs(1));
    EXPECT_EQ(codeIn(run.lines[0]), "core.bad_message");
    EXPECT_EQ(run.exitStatus, 0);
}

TEST(StageProgram, ARequestCutOffByTheEndIsNotServed) {
    const auto run = conversation("{\"do\":\"echo\",\"say\":\"1\"}\n{\"do\":\"echo\"");
    EXPECT_THAT(run.lines, ElementsAre(R"({"result":{"said":"1"}})"));
    EXPECT_EQ(run.exitStatus, 4);
}

TEST(StageProgram, AnAcknowledgementCutOffByTheEndIsNone) {
    const auto run = conversation("{\"do\":\"pages\",\"pages\":1}\n{\"ack\":true}");
    ASSERT_THAT(run.lines, SizeIs(2));
    EXPECT_EQ(codeIn(run.lines[1]), "core.cancelled");
    EXPECT_EQ(run.exitStatus, 4);
}

TEST(StageProgram, EndsAtTheEndOfItsInput) {
    const auto run = conversation("");
    EXPECT_THAT(run.lines, IsEmpty());
    EXPECT_EQ(run.exitStatus, 0);
}

TEST(StageProgram, WhatLibrariesPrintGoesToStandardError) {
    const auto run = conversation("{\"do\":\"chatter\"}\n");
    EXPECT_THAT(run.lines, ElementsAre(R"({"result":{"quiet":true}})"));
    EXPECT_THAT(run.noise, HasSubstr("noise of printf"));
    EXPECT_THAT(run.noise, HasSubstr("noise of cout"));
    EXPECT_THAT(run.noise, HasSubstr("noise of write"));
}

TEST(StageProgram, TakesRequestsOfManyMegabytes) {
    const auto run = conversation("{\"do\":\"echo\",\"say\":\"" + std::string(8u << 20, 'x') + "\"}\n");
    ASSERT_THAT(run.lines, SizeIs(1));
    EXPECT_THAT(run.lines[0], SizeIs((8u << 20) + 22));
}

}  // namespace sohoa
