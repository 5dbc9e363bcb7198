#include "service/copy_slip.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/registers/seal_use.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using testing::HasSubstr;

class ASlip : public test::OnBothDatabases {
  protected:
    Config config_ = config();
    Store store_ = *Store::open(config_);
    Job job_ = *store_.job(*store_.createJob({}));

    void SetUp() override {
        OnBothDatabases::SetUp();
        config_.office.code = "H99.07";
        config_.office.name = "Sở Nội vụ tỉnh Ví Dụ";
        job_.fields[Field::Code].content = std::string("26/QĐ-SNV");
        job_.copy = CopyOrder{CopyForm::SaoY, "hoa"};
    }
    void certify() {
        const Sha256 before = sha256Of("archive"), after = sha256Of("signed");
        job_.signedFile = after;
        ASSERT_TRUE(store_.advance(job_, JobState::Certified, {}));
        SealUse use;
        use.job = job_.id;
        use.profile = "sao-y";
        use.pageCount = 2;
        use.agency = config_.office.name;
        use.keeper = "hoa";
        use.before = before;
        use.after = after;
        use.tokenSerial = "VD0001";
        use.certificateSha256 = std::string(64, 'a');
        use.certificateSerial = "5404aabb";
        use.printedAt = *parseIsoUtc("2026-11-22T02:15:42Z");
        use.timeStamp = "2026-11-22T02:15:43Z";
        use.level = "B-LT";
        use.enteredAt = now();
        ASSERT_TRUE(enterSealUse(store_.database(), use));
    }
    void send() {
        Dispatch dispatch;
        dispatch.job = job_.id;
        dispatch.receiver = "H99.11";
        dispatch.signedFile = *job_.signedFile;
        dispatch.createdAt = now();
        ASSERT_TRUE(store_.queueDispatch(dispatch));
    }
};
SOHOA_ON_BOTH_DATABASES(ASlip);

TEST_P(ASlip, isOfACertifiedCopyAndNothingElse) {
    const auto facts = slipFacts(store_, job_);
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().code, errors::WrongState);
}

TEST_P(ASlip, saysWhatTheCopyIsAndHowItIsKnown) {
    certify();
    const auto facts = slipFacts(store_, job_);
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_EQ((*facts)["form"], "SAO Y");
    EXPECT_EQ((*facts)["document_code"], "26/QĐ-SNV");
    EXPECT_EQ((*facts)["sha256"], sha256Of("signed").hex());
    EXPECT_EQ((*facts)["certificate_serial"], "5404aabb");
    EXPECT_EQ((*facts)["pages"], 2);
    EXPECT_EQ((*facts)["sent_to"].size(), 0u);
}

TEST_P(ASlip, namesWhereItWent) {
    certify();
    send();
    const auto facts = slipFacts(store_, job_);
    ASSERT_TRUE(facts);
    EXPECT_EQ((*facts)["sent_to"].at(0)["receiver"], "H99.11");
    EXPECT_THAT(slipForm(config_, *facts, now()).dump(), HasSubstr("đang gửi"));
}

TEST_P(ASlip, hasACodeOfTheSameFacts) {
    certify();
    send();
    const std::string code = slipCode(config_, *slipFacts(store_, job_));
    for (const std::string& fact : {std::string("H99.07"), std::string("26/QĐ-SNV"), sha256Of("signed").hex(),
                                    std::string("5404aabb"), std::string("H99.11")})
        EXPECT_THAT(code, HasSubstr(fact));
    EXPECT_LT(code.size(), 300u) << "it is read from paper";
}

TEST_P(ASlip, keepsItsCodeReadableHoweverManyReceivedTheCopy) {
    certify();
    Json facts = *slipFacts(store_, job_);
    for (int i = 0; i < 500; ++i)
        facts["sent_to"].push_back({{"receiver", fmt::format("H99.{}", 100 + i)}, {"state", "sent"}});
    const std::string code = slipCode(config_, facts);
    EXPECT_LT(code.size(), 500u);
    EXPECT_THAT(code, HasSubstr("+480"));
    EXPECT_THAT(slipForm(config_, facts, now()).dump(), HasSubstr("H99.599")) << "the table has them all";
}

}  // namespace
}  // namespace sohoa
