// The machine is lost: a backup that was taken while people worked, an empty machine, and the day's work goes on.
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "tests/support/office_test.h"

namespace sohoa::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

class ALostMachine : public OfficeTest {
  protected:
    static std::string scanned() { return OfficeTest::scanned("200", "gray"); }
    static void loseTheMachine() {
        office_->endService("KILL");
        for (const char* folder : {"store", "spool", "work", "anchors"})
            fs::remove_all(office_->home() / folder);
    }

    TemporaryFolder medium_;
};

TEST_F(ALostMachine, comesBackFromABackupThatWasTakenWhilePeopleWorked) {
    const std::string first = scanned(), second = scanned();
    ASSERT_FALSE(first.empty());
    ASSERT_FALSE(second.empty());
    ASSERT_EQ(office_->sohoa({"confirm", first}).status, 0);
    ASSERT_EQ(office_->sohoa({"certify", first, "--pin-file", office_->pin().string()}).status, 0);
    ASSERT_EQ(office_->sohoa({"ledger", "anchor"}).status, 0);

    std::atomic<bool> working{true};
    std::atomic<int> done{0};
    std::thread people([&] {
        while (working) {
            if (!scanned().empty()) ++done;
        }
    });
    while (done == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    const Json backup = office_->ask({"backup", medium_.path().string()});
    const Json again = office_->ask({"backup", medium_.path().string()});
    working = false;
    people.join();
    ASSERT_TRUE(backup.value("verified", false)) << backup.dump(1);
    ASSERT_TRUE(again.value("verified", false)) << again.dump(1);
    EXPECT_EQ(again["kind"], "incremental");
    EXPECT_LT(again["copied"].get<int>(), again["files"].get<int>()) << "what the medium has is not copied again";

    loseTheMachine();
    const Ran restored = office_->sohoa({"restore", medium_.path().string()});
    ASSERT_EQ(restored.status, 0) << restored.err;

    EXPECT_EQ(office_->sohoa({"ledger", "verify"}).status, 0);
    const Json fixity = office_->ask({"fixity"});
    EXPECT_GT(fixity.value("checked", 0), 0);
    EXPECT_EQ(fixity.value("damaged", -1) + fixity.value("missing", -1), 0) << fixity.dump(1);

    EXPECT_EQ(stateOf(first), "certified");
    EXPECT_EQ(office_->sohoa({"push", first, "--to", "H99.11", "--wait", "20"}).status, 0);
    EXPECT_EQ(stateOf(first), "accepted");
    ASSERT_EQ(office_->sohoa({"confirm", second}).status, 0);
    const Json confirmed = office_->ask({"show", second});
    EXPECT_EQ(confirmed["fields"]["ArrivalNumber"]["value"], 2) << "the series goes on where it was";
    const std::string next = scanned();
    EXPECT_EQ(stateOf(next), "recognized");
    EXPECT_EQ(office_->sohoa({"ledger", "verify"}).status, 0);
}

TEST_F(ALostMachine, isNotRestoredOverAnOfficeThatIsThere) {
    ASSERT_FALSE(scanned().empty());
    ASSERT_EQ(office_->sohoa({"backup", medium_.path().string()}).status, 0);
    const Ran refused = office_->sohoa({"restore", medium_.path().string()});
    EXPECT_EQ(refused.status, 3);
    EXPECT_NE(refused.err.find("store.home_not_empty"), std::string::npos) << refused.err;
    EXPECT_EQ(office_->sohoa({"ledger", "verify"}).status, 0);
}

TEST_F(ALostMachine, provesEveryQuarterThatItWouldComeBack) {
    ASSERT_FALSE(scanned().empty());
    ASSERT_EQ(office_->sohoa({"backup", medium_.path().string()}).status, 0);
    const Json tested = office_->ask({"backup", medium_.path().string(), "--test-restore"});
    EXPECT_GT(tested.value("rows", 0), 0);
    EXPECT_FALSE(office_->ask({"keeping"}).value("restore_test_due", true));
}

TEST_F(ALostMachine, tellsThatALedgerWasCutOffAfterItsAnchor) {
    ASSERT_FALSE(scanned().empty());
    ASSERT_EQ(office_->sohoa({"ledger", "anchor"}).status, 0);
    // Yesterday's store is put in the place of today's; the anchors beside it know better.
    office_->endService("KILL");
    fs::remove_all(office_->home() / "store");
    fs::copy(office_->home() / "demo" / "fresh-store", office_->home() / "store", fs::copy_options::recursive);
    const Ran verdict = office_->sohoa({"ledger", "verify"});
    EXPECT_EQ(verdict.status, 1) << verdict.out;
    fs::remove_all(office_->home() / "anchors");
}

}  // namespace
}  // namespace sohoa::test
