#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/registers/custody_chain.h"
#include "store/registers/register_page.h"
#include "store/store.h"
#include "tests/store/registers_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using samples::at;
using testing::ElementsAre;

// A document of two sheets, the second blank, on its whole way, as the chain's steps store it.
class TheChainOfCustody : public test::OnBothDatabases {
  protected:
    void SetUp() override {
        OnBothDatabases::SetUp();
        auto store = Store::open(config());
        ASSERT_TRUE(store) << store.error().detail;
        store_.emplace(std::move(*store));
    }
    Store& store() { return *store_; }
    Database& db() { return store_->database(); }

    SpoolFile file(const std::string& content, const char* extension) {
        auto kept = store().spool().put(content, extension);
        if (!kept || !store().addFile(*kept, extension)) throw std::runtime_error("file");
        return *kept;
    }
    void ok(const Result<>& done) { ASSERT_TRUE(done) << done.error().code.name << done.error().detail; }

    void scan() {
        ScanOrder order;
        order.operatorName = "lan";
        auto id = store().createJob(order);
        ASSERT_TRUE(id);
        auto job = store().job(*id);
        ASSERT_TRUE(job);
        job_ = *job;
        ok(store().startTake(job_));
        for (int i = 1; i <= 2; ++i) {
            Page page;
            page.number.value = page.sheet.value = i;
            page.file = "p.tif";
            const SpoolFile image = file("image " + std::to_string(i), "tif");
            page.sha256 = image.sha256;
            images_.push_back(image.sha256);
            ok(store().addPage(job_, page, image));
        }
        ok(store().advance(job_, JobState::Scanned, {{"take", 1}, {"pages", 2}}));
    }
    void recognize() {
        for (int i = 1; i <= 2; ++i)
            ok(store().setRecognized(job_, PageNumber{i}, file("words " + std::to_string(i), "json"),
                                     i == 1 ? "content" : "blank", 0.9));
        ok(store().advance(job_, JobState::Recognized, nlohmann::json::object()));
        ok(store().advance(job_, JobState::Confirmed, {{"by", "lan"}}));
    }
    void archive(int pages = 1) {
        job_.archive = file("archive", "pdf").sha256;
        ok(store().advance(job_, JobState::Archived, {{"sha256", job_.archive->hex()}, {"pages", pages}}));
    }
    void certify(const std::string& from) {
        job_.copy = CopyOrder{CopyForm::SaoY, "binh"};
        ok(store().advance(job_, JobState::Certifying, nlohmann::json::object()));
        job_.signedFile = file("signed", "pdf").sha256;
        ok(store().advance(job_, JobState::Certified, {{"sha256", job_.signedFile->hex()}, {"archive", from}}));
    }
    void send(const std::string& held) {
        Dispatch d;
        d.job = job_.id;
        d.receiver = "H99.01";
        d.signedFile = *job_.signedFile;
        ok(store().queueDispatch(d));
        d = store().dispatches(job_.id)->at(0);
        ok(store().advance(job_, JobState::Sending, nlohmann::json::object()));
        d.edxml = file("message", "edxml").sha256;
        ok(store().advance(d, DispatchState::Packed, {{"edxml", d.edxml->hex()}}));
        ok(store().advance(d, DispatchState::Sending, nlohmann::json::object()));
        ok(store().advance(d, DispatchState::Posted, {{"doc_id", "17"}}));
        ok(store().advance(d, DispatchState::Sent, {{"doc_id", "17"}, {"sha256", held}}));
        ok(store().advance(d, DispatchState::Delivered, {{"status", "01"}}));
    }
    void wholeWay() {
        scan();
        recognize();
        archive();
        certify(job_.archive->hex());
        send(job_.signedFile->hex());
    }
    Custody custody() {
        auto found = custodyOf(db(), job_.id);
        if (!found) throw std::runtime_error(found.error().detail);
        return *found;
    }
    std::string broken() {
        const Custody found = custody();
        if (found.whole()) return "whole";
        return std::string(name(found.broken->at)) + ": " + std::string(name(found.broken->reason));
    }
    void tamper(const std::string& sql) { ASSERT_TRUE(db().execute(sql)); }
    void tamperWithTheLedger(const std::string& sql) {
        const bool postgres = GetParam() == Dialect::Postgres;
        tamper(std::string("DROP TRIGGER ledger_is_not_changed") + (postgres ? " ON ledger" : ""));
        tamper(sql);
    }

    std::optional<Store> store_;
    Job job_;
    std::vector<Sha256> images_;
};
SOHOA_ON_BOTH_DATABASES(TheChainOfCustody);

TEST_P(TheChainOfCustody, reachesFromTheSheetToTheReceipt) {
    wholeWay();
    const Custody found = custody();
    EXPECT_TRUE(found.whole()) << broken();
    std::vector<std::string> kinds;
    std::int64_t sequence = 0;
    for (const CustodyLink& link : found.links) {
        kinds.emplace_back(name(link.kind));
        EXPECT_FALSE(link.person.empty()) << name(link.kind);
        EXPECT_EQ(link.time.size(), 24u);
        EXPECT_EQ(link.hash.size(), 64u);
        sequence = std::max(sequence, link.sequence);
    }
    EXPECT_THAT(kinds, ElementsAre("sheet", "image", "recognized", "sheet", "image", "recognized", "archive", "signed",
                                   "message", "receipt", "receipt"));
    EXPECT_EQ(found.links[1].digest, images_[0].hex());
    EXPECT_EQ(found.links[1].person, "lan");
    EXPECT_EQ(found.links[7].person, "binh");
    EXPECT_EQ(found.links[9].digest, job_.signedFile->hex());
    EXPECT_EQ(found.links[10].status, "delivered");
    EXPECT_EQ(found.links.back().sequence, sequence);
}

TEST_P(TheChainOfCustody, isWholeAsFarAsTheDocumentHasCome) {
    scan();
    EXPECT_EQ(broken(), "whole");
    EXPECT_EQ(custody().links.back().kind, CustodyLink::Kind::Image);
    recognize();
    EXPECT_EQ(custody().links.back().kind, CustodyLink::Kind::Recognized);
    archive();
    EXPECT_EQ(custody().links.back().kind, CustodyLink::Kind::Archive);
    EXPECT_EQ(broken(), "whole");
    EXPECT_EQ(custodyOf(db(), JobId{4711}).error().code, errors::JobUnknown);
}

TEST_P(TheChainOfCustody, breaksWhereAnImageWasExchanged) {
    wholeWay();
    const auto other = file("another image", "tif").sha256.hex();
    tamper("UPDATE page SET sha256 = '" + other + "' WHERE number = 2");
    EXPECT_EQ(broken(), "image: digest_differs");
    EXPECT_EQ(custody().broken->page, 2);
}

TEST_P(TheChainOfCustody, breaksWhereARecognizedPageWasExchanged) {
    wholeWay();
    tamper("UPDATE page SET recognized_sha256 = sha256 WHERE number = 1");
    EXPECT_EQ(broken(), "recognized: digest_differs");
}

TEST_P(TheChainOfCustody, breaksWhereAPageWasSlippedIn) {
    wholeWay();
    tamper(
        "INSERT INTO page (job_id, take, number, sheet, side, sha256, bytes, width, height, dpi, mode, device, "
        "scanned_at) SELECT job_id, take, 3, 3, side, sha256, bytes, width, height, dpi, mode, device, scanned_at FROM "
        "page WHERE number = 2");
    EXPECT_EQ(broken(), "sheet: not_in_ledger");
}

TEST_P(TheChainOfCustody, breaksWhereTheArchiveOrTheSignedFileWasExchanged) {
    wholeWay();
    tamper("UPDATE job SET archive_sha256 = '" + sha256Of("x").hex() + "'");
    EXPECT_EQ(broken(), "archive: digest_differs");
    tamper("UPDATE job SET archive_sha256 = '" + job_.archive->hex() + "', signed_sha256 = archive_sha256");
    EXPECT_EQ(broken(), "signed: digest_differs");
}

TEST_P(TheChainOfCustody, breaksWhereTheArchiveHasNotAllPages) {
    scan();
    recognize();
    archive(2);
    EXPECT_EQ(broken(), "archive: pages_missing");
}

TEST_P(TheChainOfCustody, breaksWhereTheSignedFileWasMadeFromAnotherArchive) {
    scan();
    recognize();
    archive();
    certify(sha256Of("another archive").hex());
    EXPECT_EQ(broken(), "signed: does_not_follow");
}

TEST_P(TheChainOfCustody, breaksWhereTheExchangeHoldsAnotherFile) {
    scan();
    recognize();
    archive();
    certify(job_.archive->hex());
    send(sha256Of("another file").hex());
    EXPECT_EQ(broken(), "receipt: digest_differs");
    EXPECT_EQ(custody().broken->receiver, "H99.01");
}

TEST_P(TheChainOfCustody, breaksWhereAnEntryOfTheLedgerWasAltered) {
    wholeWay();
    tamperWithTheLedger(
        "UPDATE ledger SET detail = REPLACE(detail, 'delivered', 'x'), time = '2020-01-01T00:00:00.000Z' "
        "WHERE event = 'job.archived'");
    EXPECT_THAT(broken(), testing::EndsWith("ledger_altered"));
    EXPECT_GT(custody().broken->sequence, 0);
}

TEST_P(TheChainOfCustody, comparesWhatAnEntrySaysItWasMadeFrom) {
    scan();
    const auto other = sha256Of("another image").hex();
    const SpoolFile words = file("words", "json");
    tamper("UPDATE page SET recognized_sha256 = '" + words.sha256.hex() + "' WHERE number = 1");
    ok(appendToLedger(db(), job_.id, "page.recognized",
                      {{"page", 1}, {"sha256", words.sha256.hex()}, {"from", images_[0].hex()}}));
    EXPECT_EQ(broken(), "whole");
    ok(appendToLedger(db(), job_.id, "page.recognized",
                      {{"page", 1}, {"sha256", words.sha256.hex()}, {"from", other}}));
    EXPECT_EQ(broken(), "recognized: does_not_follow");
}

TEST_P(TheChainOfCustody, knowsWhereThePaperWent) {
    scan();
    PaperMovement shelf{0, {}, at("2026-11-22T03:00:00Z"), "", "Tủ 3, kho lưu trữ", "lan", "Phạm C", 0, 0};
    ASSERT_TRUE(movePaper(db(), job_, shelf));
    shelf.to = "Phòng Tài chính";
    shelf.receivedBy = "Lê D";
    ASSERT_TRUE(movePaper(db(), job_, shelf));
    EXPECT_EQ(job_.paperPlace, "Phòng Tài chính");
    EXPECT_EQ(store().job(job_.id)->paperPlace, "Phòng Tài chính");
    const Custody found = custody();
    ASSERT_EQ(found.paper.size(), 2u);
    EXPECT_EQ(found.paper[0].from, "");
    EXPECT_EQ(found.paper[1].from, "Tủ 3, kho lưu trữ");
    EXPECT_EQ(found.paper[1].custodyNumber, 2);
    RegisterQuery query;
    query.book = Register::Custody;
    query.year = 2026;
    const auto page = registerPage(db(), query);
    ASSERT_EQ(page->entries.size(), 2u);
    EXPECT_THAT(page->entries[1].cells(),
                ElementsAre("02", "2026-11-22", "", "", "lan", "Lê D", "Phòng Tài chính", "", ""));
}

TEST_P(TheChainOfCustody, movesNoPaperThatSomebodyElseMoved) {
    scan();
    Job stale = job_;
    const PaperMovement shelf{0, {}, at("2026-11-22T03:00:00Z"), "", "Tủ 3", "lan", "", 0, 0};
    ASSERT_TRUE(movePaper(db(), job_, shelf));
    EXPECT_EQ(movePaper(db(), stale, shelf).error().code, errors::StoreConflict);
    EXPECT_EQ(paperMovements(db(), job_.id)->size(), 1u);
    PaperMovement nowhere = shelf;
    nowhere.to = " ";
    EXPECT_EQ(movePaper(db(), job_, nowhere).error().code, errors::EntryIncomplete);
}

}  // namespace
}  // namespace sohoa
