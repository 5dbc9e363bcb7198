#include "ui/records/office_records.h"

#include <gmock/gmock.h>

namespace sohoa::ui {
namespace {

TEST(JobRecords, TimeIsShownInVietnam) {
    EXPECT_EQ(JobRecord::from({{"created", "2026-11-21T22:00:00Z"}}).created, "22/11/2026 05:00:00");
    EXPECT_EQ(JobRecord::from({{"created", "yesterday"}}).created, "");
}

TEST(JobRecords, KeysThatAreMissingOrOfAnotherTypeAreReadAsEmpty) {
    const JobDetails nothing = JobDetails::from({});
    EXPECT_EQ(nothing.job, JobRecord{});
    EXPECT_TRUE(nothing.fields.isEmpty());

    const JobDetails wrong = JobDetails::from(
        {{"id", "seven"}, {"state", 3}, {"held", "perhaps"}, {"fields", "none"}, {"dispatches", 5}, {"history", true}});
    EXPECT_EQ(wrong.job.id, 0);
    EXPECT_TRUE(wrong.fields.isEmpty() && wrong.dispatches.isEmpty() && wrong.history.isEmpty());
}

TEST(JobRecords, FieldsStandInTheOrderOfTheDecreeAndUnknownOnesLast) {
    const JobDetails details = JobDetails::from({{"fields", QVariantMap{{"Zeta", "z"},
                                                                        {"Subject", "Về việc thử"},
                                                                        {"Code", "1/QĐ"},
                                                                        {"Place", ""},
                                                                        {"IssuedDate", "2021-06-30"}}}});
    QStringList names, texts;
    for (const FieldRecord& field : details.fields) {
        names << field.name;
        texts << field.text;
    }
    EXPECT_EQ(names, (QStringList{"Code", "IssuedDate", "Subject", "Zeta"}));
    EXPECT_EQ(texts, (QStringList{"1/QĐ", "30/06/2021", "Về việc thử", "z"}));
}

}  // namespace
}  // namespace sohoa::ui
