#include "store/keeping/anchor.h"

#include "tests/store/keeping_office.h"

namespace sohoa {
namespace {

class TheAnchor : public test::KeepingOffice {
  protected:
    std::filesystem::path folder_ = config_.home / "anchors";
    std::vector<std::string> asked_;

    TimeStampFunction stamps() {
        return [this](const Sha256& digest) -> Result<TimeStampToken> {
            asked_.push_back(digest.hex());
            return TimeStampToken{"token over " + digest.hex(), now()};
        };
    }
    TimeStampFunction nobodyAnswers() {
        return [](const Sha256&) -> Result<TimeStampToken> { return fail(errors::TsaUnreachable, "no route"); };
    }
    Result<AnchorReport> anchor() { return anchorLedger(database(), store_.spool(), folder_, stamps()); }
    std::string head() { return verifyLedger(database())->head; }
};
SOHOA_ON_BOTH_DATABASES(TheAnchor);

TEST_P(TheAnchor, stampsTheLedgersHead) {
    addJob({"one"});
    const std::string before = head();
    const auto report = anchor();
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(asked_, (std::vector<std::string>{before}));
    EXPECT_EQ(report->anchor.head, before);
    EXPECT_FALSE(report->unsignedBecause);
    EXPECT_EQ(lastEvent(), "ledger.anchored");
    EXPECT_TRUE(store_.spool().verified(*Sha256::fromHex(report->anchor.tokenSha256), "tsr"));

    const auto outside = anchorsIn(folder_);
    ASSERT_TRUE(outside);
    ASSERT_EQ(outside->size(), 1u);
    EXPECT_EQ(outside->front().head, before);
    const auto verdict = verifyLedger(database(), *outside);
    EXPECT_EQ(verdict->brokenAt, 0);
    EXPECT_EQ(verdict->anchors, 2);
    EXPECT_EQ(verdict->newestAnchor, report->anchor.time);
}

TEST_P(TheAnchor, waitsUnsignedForATimeStampingAuthority) {
    addJob({"one"});
    const auto alone = anchorLedger(database(), store_.spool(), folder_, nobodyAnswers());
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->unsignedBecause->code, errors::TsaUnreachable);
    EXPECT_EQ(anchorsIn(folder_)->front().stampedAt, "");
    EXPECT_EQ(count("SELECT COUNT(*) FROM anchor WHERE token_sha256 IS NULL"), 1);

    const auto report = anchor();
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->upgraded, 1u);
    EXPECT_EQ(count("SELECT COUNT(*) FROM anchor WHERE token_sha256 IS NULL"), 0);
    const std::vector<LedgerAnchor> outside = *anchorsIn(folder_);
    EXPECT_EQ(outside.size(), 2u);
    for (const LedgerAnchor& each : outside)
        EXPECT_NE(each.stampedAt, "");
    EXPECT_EQ(verifyLedger(database(), *anchorsIn(folder_))->brokenAt, 0);
}

TEST_P(TheAnchor, namesALedgerThatWasCutOff) {
    addJob({"one", "two"});
    const auto report = anchor();
    ASSERT_TRUE(report);
    const std::int64_t kept = report->anchor.sequence - 2;
    tamperWithLedger("DELETE FROM ledger WHERE sequence > " + std::to_string(kept));
    auto verdict = verifyLedger(database());
    EXPECT_EQ(verdict->brokenAt, kept + 1);
    EXPECT_EQ(verdict->reason.find("cut off"), 0u) << verdict->reason;
    // Who can write to the database removes its anchors, too; the files remember.
    ASSERT_TRUE(database().execute("DELETE FROM anchor"));
    EXPECT_EQ(verifyLedger(database())->brokenAt, 0);
    verdict = verifyLedger(database(), *anchorsIn(folder_));
    EXPECT_EQ(verdict->brokenAt, kept + 1);
    EXPECT_EQ(anchor().error().code, errors::LedgerBroken) << "nothing that does not hold is anchored";
}

TEST_P(TheAnchor, namesALedgerThatWasWrittenAnew) {
    addJob({"one", "two"});
    const auto report = anchor();
    ASSERT_TRUE(report);
    // Every entry altered and the whole chain calculated again.
    auto rows = database().query("SELECT sequence, time, job_id, detail FROM ledger ORDER BY sequence", 4);
    tamperWithLedger("SELECT 1");
    std::string previous(64, '0');
    for (const SqlRow& row : *rows) {
        LedgerEntry entry{integer(row, 0), text(row, 1), JobId{integer(row, 2)}, "forged", text(row, 3), previous, ""};
        previous = ledgerHash(entry);
        ASSERT_TRUE(
            database().execute("UPDATE ledger SET event = 'forged', previous = :1, hash = :2 WHERE sequence = :3",
                               {entry.previous, previous, entry.sequence}));
    }
    const auto verdict = verifyLedger(database());
    EXPECT_EQ(verdict->brokenAt, report->anchor.sequence);
    EXPECT_EQ(verdict->reason.find("rewritten"), 0u) << verdict->reason;
}

TEST_P(TheAnchor, goesOutWithTheBackup) {
    addJob({"one"});
    ASSERT_TRUE(anchor());
    ASSERT_TRUE(backUp("a"));
    const auto outside = anchorsIn(medium("a") / "anchors");
    ASSERT_TRUE(outside);
    EXPECT_EQ(outside->size(), 1u);
    tamperWithLedger("DELETE FROM ledger WHERE sequence > 1");
    EXPECT_EQ(verifyLedger(database(), *outside)->brokenAt, 2);
}

TEST_P(TheAnchor, isNotTakenFromAFileThatCannotBeRead) {
    EXPECT_TRUE(anchorsIn(folder_)->empty());
    std::filesystem::create_directory(folder_);
    for (const char* content : {"", "{}", R"({"sequence":-1,"head":"00","time":"x"})", "[1,2"}) {
        std::ofstream(folder_ / "2026-01-01-1.json") << content;
        EXPECT_EQ(anchorsIn(folder_).error().code, errors::LedgerBroken) << content;
    }
}

TEST_P(TheAnchor, isWrittenAgainWhereItsFileIsMissing) {
    addJob({"one"});
    ASSERT_TRUE(anchor());
    std::filesystem::remove_all(folder_);
    ASSERT_TRUE(anchor());
    EXPECT_EQ(anchorsIn(folder_)->size(), 2u);
}

}  // namespace
}  // namespace sohoa
