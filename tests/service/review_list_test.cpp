#include "service/review_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class TheReviewList : public test::OnBothDatabases {
  protected:
    Store store_ = *Store::open(config());
    const Day today_ = *dayFromIso("2026-11-23");

    static FieldValue read(const std::string& text, double confidence) {
        FieldValue value;
        value.content = text;
        value.confidence = confidence;
        value.page.value = 1;
        return value;
    }
    // A document of which nothing is missing, read so well.
    static RecordFields fieldsReadAt(double confidence) {
        RecordFields fields;
        fields[Field::Code] = read("26/QĐ-SNV", confidence);
        fields[Field::CodeNumber] = read("26", confidence);
        fields[Field::CodeNotation] = read("QĐ-SNV", confidence);
        fields[Field::IssuedDate] = read("2026-11-20", confidence);
        fields[Field::OrganName] = read("Sở Nội vụ", confidence);
        fields[Field::TypeName] = read("Quyết định", confidence);
        fields[Field::Subject] = read("Về việc số hóa tài liệu", confidence);
        fields[Field::Language] = read("Tiếng Việt", 1);
        fields[Field::FullName] = read("Lê Văn Giám", confidence);
        fields[Field::PageAmount].content = std::int64_t(1);
        return fields;
    }
    JobId toReview(const RecordFields& fields, Origin origin = Origin::Batch) {
        ScanOrder order;
        order.operatorName = "hoa";
        order.origin = origin;
        Job job = *store_.job(*store_.createJob(order));
        job.fields = fields;
        EXPECT_TRUE(store_.advance(job, JobState::Recognized, {}));
        return job.id;
    }
    Json list(std::optional<Origin> origin = std::nullopt) { return (*reviewList(store_, origin, today_))["jobs"]; }
    std::vector<std::int64_t> order(std::optional<Origin> origin = std::nullopt) {
        std::vector<std::int64_t> ids;
        const Json jobs = list(origin);
        for (const Json& job : jobs)
            ids.push_back(job["id"]);
        return ids;
    }
};
SOHOA_ON_BOTH_DATABASES(TheReviewList);

TEST_P(TheReviewList, beginsWithWhatIsMostDoubtful) {
    const JobId sure = toReview(fieldsReadAt(0.99)), unsure = toReview(fieldsReadAt(0.6)),
                fair = toReview(fieldsReadAt(0.9));
    EXPECT_THAT(order(), ElementsAre(unsure.value, fair.value, sure.value));
}

TEST_P(TheReviewList, takesAMissingFieldForWorseThanAFaintOne) {
    RecordFields lacking = fieldsReadAt(0.99);
    lacking.erase(Field::Subject);
    const JobId faint = toReview(fieldsReadAt(0.95)), missing = toReview(lacking);
    EXPECT_THAT(order(), ElementsAre(missing.value, faint.value));
    EXPECT_EQ(list().front()["why"]["field"], "Subject");
}

TEST_P(TheReviewList, saysWhatIsDoubtedAndHowOften) {
    RecordFields fields = fieldsReadAt(0.97);
    FieldValue& code = fields[Field::Code];
    code.confidence = 0.7;
    code.doubts = {{FieldDoubtKind::LookAlike, "6", "8", {}}, {FieldDoubtKind::Faint, "26", "", {}}};
    fields[Field::FullName].doubts = {{FieldDoubtKind::LookAlike, "ê", "é", {}}};
    toReview(fields);
    const Json entry = list().front();
    EXPECT_EQ(entry["doubts"], Json({{"look_alike", 2}, {"faint", 1}}));
    EXPECT_DOUBLE_EQ(entry["least"], 0.7);
    EXPECT_EQ(entry["why"]["field"], "Code") << "the least believed of those that are doubted";
    EXPECT_THAT(entry["why"]["vi"], HasSubstr("“6”"));
    EXPECT_EQ(entry["code"], "26/QĐ-SNV");
    EXPECT_EQ(entry["title"], "Về việc số hóa tài liệu");
    EXPECT_EQ(entry["type"], "Quyết định");
    EXPECT_EQ(entry["held"], nullptr);
}

TEST_P(TheReviewList, hasNoReasonWhereNothingIsDoubted) {
    toReview(fieldsReadAt(0.99));
    EXPECT_EQ(list().front()["why"], nullptr) << list().front().dump();
    EXPECT_EQ(list().front()["doubts"], Json::object());
}

TEST_P(TheReviewList, isOfOneOriginWhereThatIsAsked) {
    const JobId night = toReview(fieldsReadAt(0.9)), counter = toReview(fieldsReadAt(0.9), Origin::Kiosk);
    EXPECT_THAT(order(Origin::Batch), ElementsAre(night.value));
    EXPECT_THAT(order(Origin::Kiosk), ElementsAre(counter.value));
    EXPECT_THAT(order(Origin::Command), IsEmpty());
}

TEST_P(TheReviewList, namesWhatIsHeldAndNotWhatIsDoneOrRecalled) {
    const JobId held = toReview(fieldsReadAt(0.9)), recalled = toReview(fieldsReadAt(0.9)),
                done = toReview(fieldsReadAt(0.9));
    Job job = *store_.job(held);
    ASSERT_TRUE(store_.hold(job, Error{errors::HeldByPerson, ""}));
    job = *store_.job(recalled);
    job.recalledAt = now();
    ASSERT_TRUE(store_.record(job, "job.recalled", {}));
    job = *store_.job(done);
    ASSERT_TRUE(store_.advance(job, JobState::Confirmed, {}));
    ASSERT_THAT(order(), ElementsAre(held.value));
    EXPECT_EQ(list().front()["held"]["code"], "service.held_by_person");
    EXPECT_NE(list().front()["held"]["vi"], "");
}

}  // namespace
}  // namespace sohoa
