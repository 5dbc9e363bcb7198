#include "service/stage_process.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"

namespace sohoa {
namespace {

using std::chrono::seconds;
using Reply = StageProcess::Reply;

class AStage : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(stage_); }
    Result<StageProcess> stage_ = StageProcess::start("misbehaving_stage");
};

TEST_F(AStage, answersOneRequestAfterAnother) {
    EXPECT_EQ(stage_->ask({{"do", "echo"}, {"n", 1}}, seconds(10))->at("n"), 1);
    EXPECT_EQ(stage_->ask({{"do", "echo"}, {"n", 2}}, seconds(10))->at("n"), 2);
}

TEST_F(AStage, waitsUntilThePageIsAgreedTo) {
    int pages = 0;
    const auto answer = stage_->ask({{"do", "page"}}, seconds(10), [&](const Json&) -> Result<Reply> {
        ++pages;
        return Reply::Ack;
    });
    ASSERT_TRUE(answer);
    EXPECT_EQ(pages, 1);
}

TEST_F(AStage, isStoppedWhenThePageCannotBeKept) {
    const auto answer =
        stage_->ask({{"do", "page"}}, seconds(10), [](const Json&) -> Result<Reply> { return fail(errors::DiskFull); });
    EXPECT_EQ(answer.error().code, errors::DiskFull);
    EXPECT_EQ(stage_->ask({{"do", "echo"}}, seconds(10)).error().code, errors::StageCrashed) << "it is gone";
}

TEST_F(AStage, getsASecretBehindItsRequest) {
    SecretBytes pin(6);
    std::copy_n("123456", 6, pin.bytes().data());
    const auto answer = stage_->ask({{"do", "secret"}, {"secret_bytes", 6}}, seconds(10), {}, &pin);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->at("length"), 6);
    EXPECT_EQ(answer->at("last"), "6");
}

TEST_F(AStage, handsOnTheErrorOfTheStage) {
    EXPECT_EQ(stage_->ask({{"do", "unheard of"}}, seconds(10)).error().code, errors::BadMessage);
}

TEST_F(AStage, thatCrashesIsAnErrorForThatRequestAlone) {
    const auto answer = stage_->ask({{"do", "segfault"}}, seconds(10));
    EXPECT_EQ(answer.error().code, errors::StageCrashed);
    EXPECT_TRUE(StageProcess::start("misbehaving_stage")->ask({{"do", "echo"}}, seconds(10)));
}

TEST_F(AStage, thatHangsIsKilledAfterItsSilence) {
    EXPECT_EQ(stage_->ask({{"do", "hang"}}, seconds(1)).error().code, errors::StageTimedOut);
}

TEST_F(AStage, thatWritesRubbishIsKilled) {
    EXPECT_EQ(stage_->ask({{"do", "rubbish"}}, seconds(10)).error().code, errors::BadMessage);
}

TEST(StartingAStage, thatIsNotInstalledIsACrash) {
    auto stage = StageProcess::start("no-such-program");
    ASSERT_TRUE(stage) << "the program is known to be missing only when it is asked";
    EXPECT_EQ(stage->ask({{"do", "echo"}}, seconds(10)).error().code, errors::StageCrashed);
}

}  // namespace
}  // namespace sohoa
