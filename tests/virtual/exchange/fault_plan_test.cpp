#include "virtual/exchange/fault_plan.h"

#include <gmock/gmock.h>

using namespace sohoa::virtual_exchange;

TEST(FaultPlan, CommitsAFaultAsOftenAsItWasAsked) {
    FaultPlan plan;
    ASSERT_TRUE(plan.add("busy-503:2"));
    EXPECT_EQ(plan.take("getEdoc"), std::nullopt);
    EXPECT_EQ(plan.take("sendEdoc"), Fault::Busy503);
    EXPECT_EQ(plan.take("sendEdoc"), Fault::Busy503);
    EXPECT_EQ(plan.take("sendEdoc"), std::nullopt);
}

TEST(FaultPlan, CommitsOneAfterTheOtherAndWithoutACountForEver) {
    FaultPlan plan;
    ASSERT_TRUE(plan.add("garbage:1"));
    ASSERT_TRUE(plan.add("refuse"));
    EXPECT_EQ(plan.take("sendEdoc"), Fault::Garbage);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(plan.take("sendEdoc"), Fault::Refuse);
}

TEST(FaultPlan, KnowsAtWhichActionAFaultBelongs) {
    FaultPlan plan;
    ASSERT_TRUE(plan.add("wrong-digest"));
    ASSERT_TRUE(plan.add("slow@getReceivedEdocList:1"));
    EXPECT_EQ(plan.take("getEdoc"), Fault::WrongDigest);
    EXPECT_EQ(plan.take("getReceivedEdocList"), Fault::Slow);
    EXPECT_EQ(plan.take("getReceivedEdocList"), std::nullopt);
}

TEST(FaultPlan, RefusesWhatIsNoFault) {
    FaultPlan plan;
    for (const std::string text :
         {"", "busy", "busy-503:", "busy-503:0", "busy-503:-1", "busy-503:x", ":1", "@sendEdoc"})
        EXPECT_FALSE(plan.add(text)) << text;
}
