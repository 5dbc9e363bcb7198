#include "service/intake/hot_intake.h"

#include <sys/stat.h>

#include "core/atomic_file.h"
#include "store/attachments.h"
#include "tests/service/intake/intake_office.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class TheHotFolder : public IntakeOffice {
  protected:
    void SetUp() override {
        IntakeOffice::SetUp();
        if (IsSkipped()) return;
        config_.intake.folder = hot_.path();
        config_.intake.operatorName = "lan";
        fs::permissions(hot_.path(), fs::perms::owner_all);
        restart();
    }
    void restart() {
        intake_.emplace(config_, [this](JobId job) { woken_.push_back(job.value); });
    }
    // The files stay as they are for long enough.
    Result<> look() {
        time_ += 60s;
        return intake_->look(*store_, FolderWatch::Clock::time_point(time_));
    }
    void takeUpAll() {
        ASSERT_TRUE(look());
        ASSERT_TRUE(look());
    }
    std::vector<Job> jobs() { return *store_->jobs(100); }
    // As the import step does when all pages are in.
    void finish(Job job, const std::string& content) {
        auto folder = *store_->freshWorkFolder(job.id);
        ASSERT_TRUE(writeFileAtomically(folder / "original", content));
        ASSERT_TRUE(attach(*store_, job.id, folder / "original", "a.pdf", "lan"));
        ASSERT_TRUE(store_->advance(job, JobState::Scanned, Json::object()));
    }
    void hold(Job job, const ErrorCode& code) { ASSERT_TRUE(store_->hold(job, Error{code, ""})); }
    static std::vector<std::string> namesIn(const fs::path& folder) {
        std::vector<std::string> names;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(folder, none))
            names.push_back(entry.path().filename());
        std::sort(names.begin(), names.end());
        return names;
    }
    std::vector<std::string> taken() { return namesIn(hot_ / "taken"); }
    std::vector<std::string> refused() { return namesIn(hot_ / "refused"); }

    test::TemporaryFolder hot_;
    std::optional<HotIntake> intake_;
    std::chrono::seconds time_ = 1h;
    std::vector<std::int64_t> woken_;
};
SOHOA_ON_BOTH_DATABASES(TheHotFolder);

TEST_P(TheHotFolder, makesAJobOfEachFileInTheNameOfItsPerson) {
    hot_.with("a.pdf", "one");
    hot_.with("b.pdf", "two");
    ASSERT_TRUE(look());
    EXPECT_THAT(jobs(), IsEmpty());
    ASSERT_TRUE(look());
    ASSERT_THAT(jobs(), SizeIs(2));
    for (const Job& job : jobs()) {
        EXPECT_EQ(job.order.operatorName, "lan");
        EXPECT_EQ(job.order.origin, Origin::Batch);
        EXPECT_EQ(job.order.source, PaperSource::Import);
        EXPECT_THAT(ledger(job.id), HasSubstr("operator_declared_no_secret"));
        EXPECT_THAT(ledger(job.id), Not(HasSubstr("a.pdf")));
    }
    EXPECT_THAT(woken_, SizeIs(2));
    ASSERT_TRUE(look());
    EXPECT_THAT(jobs(), SizeIs(2)) << "once";
}

TEST_P(TheHotFolder, movesAFileWhenItsJobHasItsPages) {
    hot_.with("a.pdf", "one");
    takeUpAll();
    EXPECT_TRUE(fs::exists(hot_ / "a.pdf")) << "its copy lies in memory alone";
    finish(jobs()[0], "one");
    ASSERT_TRUE(look());
    EXPECT_THAT(taken(), ElementsAre("a.pdf"));
    EXPECT_FALSE(fs::exists(hot_ / "a.pdf"));
    ASSERT_TRUE(look());
    EXPECT_THAT(jobs(), SizeIs(1));
}

TEST_P(TheHotFolder, saysWhyAFileIsRefused) {
    hot_.with("a.pdf", "one");
    takeUpAll();
    hold(jobs()[0], errors::IntakeUnreadable);
    ASSERT_TRUE(look());
    EXPECT_THAT(refused(), ElementsAre("a.pdf", "a.pdf.txt"));
    EXPECT_THAT(*readFile(hot_ / "refused/a.pdf.txt"), HasSubstr("intake.unreadable"));
}

TEST_P(TheHotFolder, leavesAFileWhoseJobWaitsForTheMachine) {
    hot_.with("a.pdf", "one");
    takeUpAll();
    hold(jobs()[0], errors::DiskFull);
    ASSERT_TRUE(look());
    EXPECT_TRUE(fs::exists(hot_ / "a.pdf"));
}

TEST_P(TheHotFolder, refusesAtOnceWhatIsNoFileOrTooLargeOrEmpty) {
    fs::create_symlink("/etc/passwd", hot_ / "link.pdf");
    fs::create_hard_link(handed_.with("secret", "x"), hot_ / "second.pdf");
    hot_.with("empty.pdf", "");
    fs::resize_file(hot_.with("large.pdf", "x"), mostImportBytes + 1);
    takeUpAll();
    EXPECT_THAT(jobs(), IsEmpty());
    EXPECT_THAT(refused(), ElementsAre("empty.pdf", "empty.pdf.txt", "large.pdf", "large.pdf.txt", "link.pdf",
                                       "link.pdf.txt", "second.pdf", "second.pdf.txt"));
    EXPECT_THAT(*readFile(hot_ / "refused/large.pdf.txt"), HasSubstr("intake.too_large"));
    EXPECT_EQ(trays(), 0u);
}

TEST_P(TheHotFolder, importsNothingTwiceWhenTheServiceWasKilledBeforeTheMove) {
    hot_.with("a.pdf", "one");
    takeUpAll();
    restart();
    takeUpAll();
    EXPECT_THAT(jobs(), SizeIs(1)) << "while its job waits for its pages";
    finish(jobs()[0], "one");
    restart();
    takeUpAll();
    EXPECT_THAT(jobs(), SizeIs(1)) << "and when it has them";
    EXPECT_THAT(taken(), ElementsAre("a.pdf"));
}

TEST_P(TheHotFolder, importsNothingAgainThatAPersonCancelled) {
    hot_.with("a.pdf", "one");
    takeUpAll();
    Job job = jobs()[0];
    ASSERT_TRUE(store_->advance(job, JobState::Cancelled, Json::object()));
    restart();
    takeUpAll();
    EXPECT_THAT(jobs(), SizeIs(1));
    EXPECT_THAT(refused(), ElementsAre("a.pdf", "a.pdf.txt"));
}

TEST_P(TheHotFolder, takesTheSameContentAgainInAnotherFile) {
    hot_.with("a.pdf", "one");
    takeUpAll();
    finish(jobs()[0], "one");
    ASSERT_TRUE(look());
    hot_.with("a.pdf", "one");
    takeUpAll();
    EXPECT_THAT(jobs(), SizeIs(2)) << "somebody put it there once more; duplicates are told elsewhere";
}

TEST_P(TheHotFolder, givesAJobItsFileAnewAfterAPowerCut) {
    hot_.with("a.pdf", "one");
    takeUpAll();
    ImportTray::open(config_.home, ImportTray::names(config_.home).at(0))->wipe();
    hold(jobs()[0], errors::FileUnreadable);
    restart();
    takeUpAll();
    ASSERT_THAT(jobs(), SizeIs(1));
    EXPECT_FALSE(jobs()[0].held);
    EXPECT_EQ(trays(), 1u);
}

TEST_P(TheHotFolder, takesNothingWithoutAPersonWhoMayScan) {
    hot_.with("a.pdf", "one");
    for (const char* nobody : {"", "nobody"}) {
        config_.intake.operatorName = nobody;
        restart();
        EXPECT_EQ(look().error().code, errors::BadConfig);
        EXPECT_EQ(look().error().code, errors::BadConfig);
    }
    config_.intake.operatorName = "lan";
    ASSERT_TRUE(Accounts(store_->database()).disable("lan", "test"));
    restart();
    EXPECT_EQ(look().error().code, errors::BadConfig);
    EXPECT_THAT(jobs(), IsEmpty());
}

}  // namespace
}  // namespace sohoa
