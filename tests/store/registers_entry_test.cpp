#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"
#include "store/registers/register_page.h"
#include "store/registers/registers.h"
#include "tests/store/registers_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using samples::at;
using samples::jobIn;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const EntryBy lan{"lan", at("2026-11-22T02:15:42.123Z")};

class ARegister : public test::OnBothDatabases {
  protected:
    Database db_ = openMigrated();

    std::vector<RegisterEntry> lines(Register book, int year = 2026) {
        RegisterQuery query;
        query.book = book;
        query.year = year;
        auto page = registerPage(db_, query);
        if (!page) throw std::runtime_error(page.error().detail);
        return page->entries;
    }
    Job copyJob() {
        Job job = jobIn(db_);
        job.copy = CopyOrder{CopyForm::SaoY, "Trần Thị B"};
        job.signedFile = sha256Of("signed");
        return job;
    }
};
SOHOA_ON_BOTH_DATABASES(ARegister);

TEST_P(ARegister, ofArrivalsHasTheTenColumnsOfTheDecree) {
    const auto entry = enterIncoming(db_, jobIn(db_), {}, lan);
    ASSERT_TRUE(entry) << entry.error().detail;
    std::vector<std::string> titles;
    for (const RegisterColumn& column : columnsOf(Register::Incoming))
        titles.push_back(column.title);
    EXPECT_THAT(titles, ElementsAre("Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng văn bản",
                                    "Tên loại và trích yếu nội dung văn bản", "Đơn vị hoặc người nhận", "Ngày chuyển",
                                    "Ký nhận", "Ghi chú"));
    EXPECT_THAT(lines(Register::Incoming).at(0).cells(),
                ElementsAre("2026-11-22", "01", "Ủy ban nhân dân tỉnh Ví Dụ", "125/QĐ-UBND", "2026-11-20",
                            "Quyết định: Về việc số hóa hồ sơ; đợt 2", "Như Điều 3; Lưu: VT", "", "", ""));
}

TEST_P(ARegister, ofIssuedDocumentsHasTheTenColumnsOfTheDecreeAndTheirOwnNumbers) {
    Job job = jobIn(db_);
    job.fields[Field::IssuedAmount].content = std::int64_t{12};
    const auto entry = enterOutgoing(db_, job, lan, "phát hành bù");
    ASSERT_TRUE(entry) << entry.error().detail;
    EXPECT_EQ(entry->number, 125);
    EXPECT_EQ(columnsOf(Register::Outgoing).size(), 10u);
    EXPECT_THAT(lines(Register::Outgoing).at(0).cells(),
                ElementsAre("125/QĐ-UBND", "2026-11-20", "Quyết định: Về việc số hóa hồ sơ; đợt 2", "Nguyễn Văn A",
                            "Như Điều 3; Lưu: VT", "", "12", "", "", "phát hành bù"));
    EXPECT_EQ(seriesState(db_, "outgoing", 2026)->given, 0) << "no number is invented";
}

TEST_P(ARegister, countsCopiesOfAllFormsInOneSeries) {
    Job electronic = copyJob(), paper = copyJob();
    paper.copy->form = CopyForm::TrichSao;
    const auto first = enterCopy(db_, electronic, {"SNV", true, {"H99.01", "H99.02"}, ""}, lan);
    const auto second = enterCopy(db_, paper, {"SNV", false, {}, "kèm 2 phụ lục"}, lan);
    ASSERT_TRUE(first) << first.error().detail;
    ASSERT_TRUE(second) << second.error().detail;
    EXPECT_THAT(first->cells(),
                ElementsAre("01/SY-SNV", "SAO Y (điện tử)", "125/QĐ-UBND; Quyết định: Về việc số hóa hồ sơ; đợt 2",
                            "2026-11-22", "Trần Thị B", sha256Of("signed").hex(), "H99.01; H99.02", ""));
    EXPECT_EQ(second->code, "02/TrS-SNV");
    EXPECT_EQ(second->form, "TRÍCH SAO (giấy)");
    EXPECT_EQ(second->sha256, "");
}

TEST_P(ARegister, enterADocumentOnce) {
    const Job job = jobIn(db_);
    ASSERT_TRUE(enterIncoming(db_, job, {}, lan));
    EXPECT_EQ(enterIncoming(db_, job, {}, lan).error().code, errors::AlreadyRegistered);
    EXPECT_EQ(enterIncoming(db_, jobIn(db_), {}, lan)->number, 2) << "the refusal used no number up";
    const Job copy = copyJob();
    ASSERT_TRUE(enterCopy(db_, copy, {"SNV", true, {}, ""}, lan));
    EXPECT_EQ(enterCopy(db_, copy, {"SNV", true, {}, ""}, lan).error().code, errors::AlreadyRegistered);
}

TEST_P(ARegister, takesTheProvincesNumberIntoTheBookOfTheArrivalsYear) {
    Job job = jobIn(db_);
    job.fields[Field::ArrivalDate].content = std::string("2026-12-31");
    const EntryBy newYear{"lan", at("2027-01-02T02:00:00Z")};
    const auto entry = enterIncoming(db_, job, {NumberSource::Province, 4711, ""}, newYear);
    ASSERT_TRUE(entry) << entry.error().detail;
    EXPECT_EQ(entry->year, 2026);
    EXPECT_EQ(lines(Register::Incoming).at(0).number, 4711);
    EXPECT_EQ(enterIncoming(db_, jobIn(db_), {NumberSource::Province, std::nullopt, ""}, lan).error().code,
              errors::EntryIncomplete);
    EXPECT_EQ(enterIncoming(db_, jobIn(db_), {NumberSource::Own, 5, ""}, lan).error().code, errors::EntryIncomplete);
}

TEST_P(ARegister, givesItsOwnNumbersInTheYearOfTheAct) {
    ASSERT_TRUE(enterIncoming(db_, jobIn(db_), {}, {"lan", at("2026-12-31T16:59:59Z")}));
    const auto next = enterIncoming(db_, jobIn(db_), {}, {"lan", at("2026-12-31T17:00:00Z")});
    EXPECT_EQ(next->year, 2027);
    EXPECT_EQ(next->number, 1);
    EXPECT_EQ(next->day, "2027-01-01");
}

TEST_P(ARegister, hasNoPlaceForStateSecrets) {
    Job job = copyJob();
    job.fields[Field::Secrecy].content = std::string("Mật");
    EXPECT_EQ(enterIncoming(db_, job, {}, lan).error().code, errors::StateSecret);
    EXPECT_EQ(enterOutgoing(db_, job, lan).error().code, errors::StateSecret);
    EXPECT_EQ(enterCopy(db_, job, {"SNV", true, {}, ""}, lan).error().code, errors::StateSecret);
    EXPECT_TRUE(ledgerOf(db_, job.id)->empty());
}

TEST_P(ARegister, keepsAWrongLineStruckThrough) {
    const auto wrong = enterIncoming(db_, jobIn(db_), {}, lan);
    ASSERT_TRUE(wrong);
    ASSERT_TRUE(noteForwarding(db_, wrong->id, "2026-11-23", "Phòng Văn thư", lan));
    RegisterEntry right = *wrong;
    right.code = "126/QĐ-UBND";
    right.number = 99;
    const EntryBy binh{"binh", at("2026-11-24T02:00:00Z")};
    ASSERT_TRUE(correctEntry(db_, wrong->id, right, "nhầm số văn bản", binh));
    const auto all = lines(Register::Incoming);
    ASSERT_EQ(all.size(), 2u);
    ASSERT_TRUE(all[0].struck);
    EXPECT_EQ(all[0].code, "125/QĐ-UBND") << "nothing is erased";
    EXPECT_EQ(all[0].struck->by, all[1].id);
    EXPECT_EQ(all[0].cells().back(), "Gạch bỏ 24/11/2026, binh: nhầm số văn bản");
    EXPECT_EQ(all[1].code, "126/QĐ-UBND");
    EXPECT_EQ(all[1].number, 1) << "the number is the document's";
    EXPECT_EQ(all[1].receivedBy, "Phòng Văn thư") << "where it went is not forgotten";
    EXPECT_EQ(all[1].cells().back(), "Đính chính: nhầm số văn bản");
    EXPECT_FALSE(all[1].struck);
}

TEST_P(ARegister, correctsOnlyTheNewestLineAndOnlyWithAReason) {
    const auto wrong = enterIncoming(db_, jobIn(db_), {}, lan);
    ASSERT_TRUE(wrong);
    EXPECT_EQ(correctEntry(db_, wrong->id, *wrong, "  ", lan).error().code, errors::EntryIncomplete);
    EXPECT_EQ(correctEntry(db_, 4711, *wrong, "vì sai", lan).error().code, errors::EntryUnknown);
    const auto second = correctEntry(db_, wrong->id, *wrong, "lần một", lan);
    ASSERT_TRUE(second);
    EXPECT_EQ(correctEntry(db_, wrong->id, *wrong, "lần hai", lan).error().code, errors::EntryCorrected);
    EXPECT_TRUE(correctEntry(db_, second->id, *second, "lần hai", lan));
}

TEST_P(ARegister, showsTheLastForwardingNoted) {
    const auto entry = enterIncoming(db_, jobIn(db_), {}, lan);
    ASSERT_TRUE(noteForwarding(db_, entry->id, "2026-11-23", "Phòng A", lan));
    ASSERT_TRUE(noteForwarding(db_, entry->id, "2026-11-24", "Phòng B", lan));
    EXPECT_EQ(lines(Register::Incoming).at(0).movedOn, "2026-11-24");
    EXPECT_EQ(lines(Register::Incoming).at(0).receivedBy, "Phòng B");
    EXPECT_EQ(noteForwarding(db_, entry->id, "24/11/2026", "", lan).error().code, errors::EntryIncomplete);
    EXPECT_EQ(noteForwarding(db_, 4711, "2026-11-24", "", lan).error().code, errors::EntryUnknown);
}

TEST_P(ARegister, isNotChangedNorCut) {
    const auto entry = enterIncoming(db_, jobIn(db_), {}, lan);
    ASSERT_TRUE(noteForwarding(db_, entry->id, "2026-11-23", "Phòng A", lan));
    for (const char* table : {"register_entry", "register_movement"}) {
        EXPECT_FALSE(db_.execute(std::string("DELETE FROM ") + table));
        EXPECT_FALSE(db_.execute(std::string("UPDATE ") + table + " SET day = '2020-01-01'"));
    }
    EXPECT_EQ(lines(Register::Incoming).at(0).day, "2026-11-22");
}

TEST_P(ARegister, tellsTheLedgerNumbersAndDigestsOnly) {
    const Job job = jobIn(db_);
    ASSERT_TRUE(enterIncoming(db_, job, {}, lan));
    const auto ledger = ledgerOf(db_, job.id);
    ASSERT_EQ(ledger->size(), 1u);
    EXPECT_EQ(ledger->front().event, "register.entered");
    const auto detail = parseJson(ledger->front().detail);
    EXPECT_EQ(detail->at("number"), 1);
    EXPECT_EQ(detail->at("by"), "lan");
    EXPECT_EQ(detail->at("sha256").get<std::string>().size(), 64u);
    EXPECT_THAT(ledger->front().detail, Not(HasSubstr("hồ sơ")));
}

TEST_P(ARegister, refusesWhatIsNoTextOrNoDay) {
    Job job = jobIn(db_);
    job.fields[Field::Subject].content = std::string("\xff\xfe");
    EXPECT_EQ(enterIncoming(db_, job, {}, lan).error().code, errors::EntryIncomplete);
    job.fields[Field::Subject].content = std::string(5000, 'x');
    EXPECT_EQ(enterIncoming(db_, job, {}, lan).error().code, errors::EntryIncomplete);
    job.fields[Field::Subject].content = std::string("'; DROP TABLE register_entry; --");
    job.fields[Field::ArrivalDate].content = std::string("2026-02-30");
    EXPECT_EQ(enterIncoming(db_, job, {}, lan).error().code, errors::EntryIncomplete);
    job.fields.erase(Field::ArrivalDate);
    EXPECT_EQ(enterIncoming(db_, job, {}, lan)->number, 1);
    EXPECT_EQ(enterIncoming(db_, jobIn(db_), {}, {"", lan.time}).error().code, errors::EntryIncomplete);
}

}  // namespace
}  // namespace sohoa
