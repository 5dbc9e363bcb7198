#include <gmock/gmock.h>

#include "ui/home/office_facts.h"

namespace sohoa::ui {
namespace {

using testing::HasSubstr;

QVariantMap facts(const char* state, int daysLeft, int warning) {
    return {{"name", "Sở Nội vụ"}, {"token_state", state}, {"token_days_left", daysLeft}, {"token_warning", warning}};
}

struct TokenNotice : testing::Test {
    OfficeFacts office;
    std::string words() const { return office.tokenNotice().toStdString(); }
};

TEST_F(TokenNotice, SaysNothingOfATokenThatIsReady) {
    office.show(facts("ready", 200, 0));
    EXPECT_EQ(words(), "");
    EXPECT_FALSE(office.isTokenUrgent());
}

TEST_F(TokenNotice, CountsTheDaysOfACertificateThatEndsSoon) {
    office.show(facts("ready", 25, 30));
    EXPECT_THAT(words(), HasSubstr("gia hạn"));
    EXPECT_FALSE(office.isTokenUrgent());
    office.show(facts("ready", 3, 7));
    EXPECT_TRUE(office.isTokenUrgent());
}

TEST_F(TokenNotice, PutsACompromisedKeyBeforeEverythingElse) {
    QVariantMap compromised = facts("compromised", 3, 7);
    compromised["token_hours_to_report"] = 5.5;
    office.show(compromised);
    EXPECT_THAT(words(), HasSubstr("không được ký"));
    compromised["token_hours_to_report"] = -1.0;
    office.show(compromised);
    EXPECT_THAT(words(), HasSubstr("quá hạn"));
    EXPECT_TRUE(office.isTokenUrgent());
}

}  // namespace
}  // namespace sohoa::ui
