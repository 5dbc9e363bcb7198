#include "ui/records/job_state.h"

#include <gmock/gmock.h>

namespace sohoa::ui {
namespace {

using namespace JobState;
using testing::ElementsAre;

constexpr auto Done = StepState::Done, Ahead = StepState::Ahead;

TEST(JobStates, EveryWordOfTheBusIsKnown) {
    int wanted = Scanning;
    for (const char* word : {"scanning", "scanned", "recognized", "confirmed", "archived", "certifying", "certified",
                             "sending", "sent", "delivered", "accepted", "refused", "cancelled"})
        EXPECT_EQ(jobStateNamed(word), wanted++) << word;
    EXPECT_EQ(jobStateNamed("teleported"), Unknown);
    EXPECT_EQ(jobStateNamed(""), Unknown);
}

TEST(Steps, WhatIsBehindTheJobIsDoneAndWhatRunsIsWorking) {
    EXPECT_THAT(stepsOf(Scanning, false, {}),
                ElementsAre(StepState::Working, Ahead, Ahead, Ahead, Ahead, Ahead, Ahead));
    EXPECT_THAT(stepsOf(Confirmed, false, {}), ElementsAre(Done, Done, Done, Ahead, Ahead, Ahead, Ahead));
    EXPECT_THAT(stepsOf(Certifying, false, {}), ElementsAre(Done, Done, Done, Done, StepState::Working, Ahead, Ahead));
    EXPECT_THAT(stepsOf(Accepted, false, {}), ElementsAre(Done, Done, Done, Done, Done, Done, Done));
}

TEST(Steps, AHeldJobWaitsAtItsNextStep) {
    EXPECT_THAT(stepsOf(Recognized, true, {}), ElementsAre(Done, Done, StepState::Waiting, Ahead, Ahead, Ahead, Ahead));
    EXPECT_THAT(stepsOf(Scanning, true, {}), ElementsAre(StepState::Waiting, Ahead, Ahead, Ahead, Ahead, Ahead, Ahead));
}

TEST(Steps, ARefusalFailsTheLastStepOnly) {
    EXPECT_THAT(stepsOf(Refused, false, {}), ElementsAre(Done, Done, Done, Done, Done, Done, StepState::Failed));
}

TEST(Steps, ACancelledJobKeepsWhatItsHistorySaysWasDone) {
    constexpr auto Left = StepState::Left;
    EXPECT_THAT(stepsOf(Cancelled, false, {Scanning, Scanned, Recognized, Cancelled}),
                ElementsAre(Done, Done, Left, Left, Left, Left, Left));
    EXPECT_THAT(stepsOf(Cancelled, false, {}), ElementsAre(Left, Left, Left, Left, Left, Left, Left));
}

TEST(Steps, NothingIsClaimedForAStateThatIsNotKnown) {
    EXPECT_THAT(stepsOf(Unknown, true, {}), ElementsAre(Ahead, Ahead, Ahead, Ahead, Ahead, Ahead, Ahead));
}

}  // namespace
}  // namespace sohoa::ui
