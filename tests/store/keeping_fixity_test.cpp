#include "store/keeping/fixity.h"

#include "tests/store/keeping_office.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

class TheFixityCheck : public test::KeepingOffice {};
SOHOA_ON_BOTH_DATABASES(TheFixityCheck);

TEST_P(TheFixityCheck, findsAllFilesSound) {
    addJob({"one", "two", "three"});
    const auto report = fixityCheck(database(), store_.spool());
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->checked, 3u);
    EXPECT_TRUE(report->unsound.empty());
    EXPECT_EQ(lastEvent(), "fixity.checked");
}

TEST_P(TheFixityCheck, takesTheLongestUncheckedFirst) {
    addJob({"one", "two", "three", "four", "five"});
    FixityOrder some;
    some.files = 2;
    EXPECT_EQ(fixityCheck(database(), store_.spool(), some)->checked, 2u);
    EXPECT_EQ(count("SELECT COUNT(*) FROM fixity"), 2);
    ASSERT_TRUE(fixityCheck(database(), store_.spool(), some));
    ASSERT_TRUE(fixityCheck(database(), store_.spool(), some));
    EXPECT_EQ(count("SELECT COUNT(*) FROM fixity"), 5);
    ASSERT_TRUE(database().execute("UPDATE fixity SET checked_at = '2020-01-01T00:00:00.000Z' WHERE sha256 = :1",
                                   {sha256Of("four").hex()}));
    some.files = 1;
    ASSERT_TRUE(fixityCheck(database(), store_.spool(), some));
    EXPECT_EQ(count("SELECT COUNT(*) FROM fixity WHERE checked_at < '2021'"), 0);
}

TEST_P(TheFixityCheck, namesDamagedAndMissingFilesOnce) {
    addJob({"one", "two", "three"});
    spoil(spoolFile("one"));
    fs::remove(spoolFile("two"));
    auto report = fixityCheck(database(), store_.spool());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->damaged, 1u);
    EXPECT_EQ(report->missing, 1u);
    EXPECT_EQ(report->unsound.size(), 2u);
    report = fixityCheck(database(), store_.spool());
    EXPECT_EQ(report->damaged + report->missing, 2u);
    EXPECT_EQ(count("SELECT COUNT(*) FROM ledger WHERE event = 'file.damaged'"), 2);
}

TEST_P(TheFixityCheck, healsFromTheFirstMediumThatHasTheFileWhole) {
    addJob({"one", "two"});
    const auto bad = backUp("a");
    ASSERT_TRUE(bad && backUp("b"));
    spoil(spoolFile("one"));
    fs::remove(spoolFile("two"));
    const std::string hex = sha256Of("one").hex();
    spoil(bad->run.parent_path().parent_path() / "files" / hex.substr(0, 2) / (hex + ".tif"));
    FixityOrder order;
    order.media = {elsewhere_ / "gone", medium("a"), medium("b")};
    const auto report = fixityCheck(database(), store_.spool(), order);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->healed, 2u);
    EXPECT_EQ(report->damaged + report->missing, 0u);
    EXPECT_TRUE(store_.spool().verified(sha256Of("one"), "tif"));
    EXPECT_TRUE(store_.spool().verified(sha256Of("two"), "tif"));
    EXPECT_EQ(count("SELECT COUNT(*) FROM ledger WHERE event = 'file.healed'"), 2);
}

TEST_P(TheFixityCheck, isSlowWhereItIsToldTo) {
    addJob({std::string(30'000, 'a'), std::string(30'000, 'b')});
    FixityOrder order;
    order.bytesPerSecond = 200'000;
    const auto begun = std::chrono::steady_clock::now();
    ASSERT_TRUE(fixityCheck(database(), store_.spool(), order));
    EXPECT_GE(std::chrono::steady_clock::now() - begun, std::chrono::milliseconds(290));
}

TEST_P(TheFixityCheck, keepsWhatItHasCheckedWhenItIsStopped) {
    std::vector<std::string> pages;
    for (int i = 0; i < 250; ++i)
        pages.push_back("page " + std::to_string(i));
    addJob(pages);
    EXPECT_EQ(fixityCheck(database(), store_.spool(), {}, test::stopAt("check", 240)).error().code, errors::Cancelled);
    EXPECT_EQ(count("SELECT COUNT(*) FROM fixity"), 200);
}

}  // namespace
}  // namespace sohoa
