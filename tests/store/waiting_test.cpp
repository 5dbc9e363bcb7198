#include "store/waiting.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/originals.h"
#include "store/people/overrides.h"
#include "store/store.h"
#include "tests/store/people_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using namespace std::chrono_literals;

class WhatWaits : public test::OnBothDatabases {
  protected:
    Store store_ = *Store::open(config());
    const UtcTime now_ = *parseIsoUtc("2026-11-23T02:00:00Z");

    Job in(JobState state, const ScanOrder& order = {}) {
        Job job = *store_.job(*store_.createJob(order));
        if (state != JobState::Scanning) {
            EXPECT_TRUE(store_.advance(job, state, {}));
        }
        return job;
    }
    Waiting counted() { return *whatWaits(store_.database(), now_); }
};
SOHOA_ON_BOTH_DATABASES(WhatWaits);

TEST_P(WhatWaits, isNothingInAFreshOffice) {
    const Waiting waiting = counted();
    EXPECT_EQ(waiting.held + waiting.toReview + waiting.toSign + waiting.toSend + waiting.unanswered + waiting.overdue +
                  waiting.overrides + waiting.scanning,
              0);
}

TEST_P(WhatWaits, isCountedByWhatAPersonDoesNext) {
    for (const JobState state :
         {JobState::Scanning, JobState::Scanned, JobState::Recognized, JobState::Recognized, JobState::Confirmed,
          JobState::Archived, JobState::Certifying, JobState::Certified, JobState::Sending, JobState::Sent,
          JobState::Delivered, JobState::Accepted, JobState::Refused, JobState::Cancelled})
        in(state);
    const Waiting waiting = counted();
    EXPECT_EQ(waiting.scanning, 1);
    EXPECT_EQ(waiting.toReview, 2);
    EXPECT_EQ(waiting.toSign, 2) << "one is archived, of one the copy was ordered";
    EXPECT_EQ(waiting.toSend, 1);
    EXPECT_EQ(waiting.unanswered, 2);
    EXPECT_EQ(waiting.held, 0);
    EXPECT_EQ(waiting.overdue, 0) << "nobody said when they are due";
}

TEST_P(WhatWaits, waitsAsHeldWhereItIsHeld) {
    for (const JobState state : {JobState::Recognized, JobState::Certifying, JobState::Cancelled}) {
        Job job = in(state);
        ASSERT_TRUE(store_.hold(job, Error{errors::HeldByPerson, ""}));
    }
    EXPECT_EQ(counted().held, 2) << "what is cancelled waits for nobody";
    EXPECT_EQ(counted().toReview + counted().toSign, 0);
}

TEST_P(WhatWaits, doesNotCountWhatIsRecalled) {
    Job job = in(JobState::Recognized);
    job.recalledAt = now_;
    ASSERT_TRUE(store_.record(job, "job.recalled", {}));
    EXPECT_EQ(counted().toReview, 0);
}

TEST_P(WhatWaits, asksForNoSignatureOnAFileThatCameSigned) {
    for (const OriginalKind kind : {OriginalKind::Signed, OriginalKind::Image}) {
        const Job job = in(JobState::Archived);
        const auto file = store_.spool().put(std::string(name(kind)), "pdf");
        ASSERT_TRUE(file);
        ASSERT_TRUE(store_.addFile(*file, "pdf"));
        Original original;
        original.sha256 = file->sha256;
        original.kind = kind;
        ASSERT_TRUE(noteOriginal(store_.database(), job.id, original));
    }
    EXPECT_EQ(counted().toSign, 1);
}

TEST_P(WhatWaits, isOverdueUntilItHasGoneOut) {
    ScanOrder late, intime;
    late.dueAt = now_ - 1h;
    intime.dueAt = now_ + 1h;
    in(JobState::Recognized, late);
    in(JobState::Recognized, intime);
    in(JobState::Sent, late);
    Job held = in(JobState::Certified, late);
    ASSERT_TRUE(store_.hold(held, Error{errors::HeldByPerson, ""}));
    EXPECT_EQ(counted().overdue, 2) << "one of them is held";
}

TEST_P(WhatWaits, asksForASecondPersonUntilOneDecides) {
    Accounts accounts(store_.database());
    const Person clerk = *accounts.create(test::accountOf("hoa", {Role::VanThu}), "setup");
    const Person leader = *accounts.create(test::accountOf("binh", {Role::Leader}), "setup");
    const Job job = in(JobState::Recognized);
    Overrides overrides(store_.database(), [this] { return now_; });
    const auto id = overrides.request(OverrideAction::PageDeletion, job.id, 1, "Trang này là giấy lót", clerk);
    ASSERT_TRUE(id) << id.error().code.name;
    EXPECT_EQ(counted().overrides, 1);
    EXPECT_EQ(whatWaits(store_.database(), now_ + 25h)->overrides, 0) << "it has expired";
    ASSERT_TRUE(overrides.decide(*id, false, leader));
    EXPECT_EQ(counted().overrides, 0);
}

}  // namespace
}  // namespace sohoa
