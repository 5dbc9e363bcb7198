#include "store/directory/directory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/directory/directory_import.h"
#include "store/ledger.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Day day(const char* iso) { return *dayFromIso(iso); }

TEST(ATableOfAgencies, isReadWithItsDaysAndFormerCodes) {
    const auto list = agenciesFromCsv(
        "\xef\xbb\xbf"
        "code;name;old_code;former_codes;valid_from;valid_to\r\n"
        "H51.15;\"Sở Nội vụ; tỉnh \"\"Ví Dụ\"\"\";000.00.15.H51;H50.01 H52.01;2025-07-01;\r\n"
        "\r\n"
        "H51.16;Sở Tài chính;;;;2025-07-01\r\n");
    ASSERT_TRUE(list) << list.error().detail;
    ASSERT_EQ(list->agencies.size(), 2u);
    const ListedAgency& first = list->agencies[0];
    EXPECT_EQ(first.agency.name, "Sở Nội vụ; tỉnh \"Ví Dụ\"");
    EXPECT_EQ(first.agency.oldCode, "000.00.15.H51");
    EXPECT_EQ(first.agency.from, day("2025-07-01"));
    EXPECT_EQ(first.agency.to, std::nullopt);
    EXPECT_THAT(first.formerCodes, ElementsAre("H50.01", "H52.01"));
    EXPECT_EQ(list->agencies[1].agency.to, day("2025-07-01"));
}

TEST(ATableOfAgencies, isRefusedWholeWithTheLineOfItsMistake) {
    const std::pair<const char*, const char*> mistakes[] = {
        {"", "line 1"},
        {"code,title\nH51,a\n", "line 1"},
        {"code,code,name\nH51,H51,a\n", "line 1"},
        {"name\na\n", "line 1"},
        {"code,name\nH51,a\nH52\n", "line 3"},
        {"code,name\n,a\n", "line 2: not a code"},
        {"code,name\nH51,\n", "line 2: not a name"},
        {"code,name\nH 51,a\n", "line 2: not a code"},
        {"code,name,old_code\nH51,a,H50\n", "line 2: not an old code"},
        {"code,name,valid_from\nH51,a,30/06/2025\n", "line 2: not a day"},
        {"code,name,valid_from,valid_to\nH51,a,2025-07-01,2025-07-01\n", "line 2: it ends"},
        {"code,name,former_codes\nH51,a,H51\n", "line 2: not a former code"},
        {"code,name\nH51,\"a\n", "line 2"},
        {"code,name\nH51,\"a\"b\n", "line 2"},
        {"code,name\nH51,\xff\n", "not UTF-8"},
    };
    for (const auto& [csv, where] : mistakes) {
        const auto list = agenciesFromCsv(csv);
        ASSERT_FALSE(list) << csv;
        EXPECT_EQ(list.error().code, errors::AgencyListUnusable) << csv;
        EXPECT_NE(list.error().detail.find(where), std::string::npos) << list.error().detail;
    }
}

TEST(TheExchangesList, isReadAndItsUnusableLinesAreCounted) {
    const auto list = agenciesFromExchange(*parseJson(R"({"agencies": [
        {"id": "1", "code": "H51.15", "name": " Sở  Nội vụ ", "mail": "", "code102": "000.00.15.H51", "old_code": "H50.01"},
        {"code": "vxp.saas.03", "name": "Hệ thống thử", "code102": "", "old_code": ""},
        {"code": "H51.16", "name": "Sở Tài chính", "code102": "", "old_code": "000.00.16.H51"},
        {"code": "", "name": "không mã"}, {"code": "H51.17"}, 7, null]})"));
    ASSERT_TRUE(list);
    ASSERT_EQ(list->agencies.size(), 3u);
    EXPECT_EQ(list->refused, 4);
    EXPECT_EQ(list->agencies[0].agency.name, "Sở Nội vụ");
    EXPECT_THAT(list->agencies[0].formerCodes, ElementsAre("H50.01"));
    EXPECT_EQ(list->agencies[2].agency.oldCode, "000.00.16.H51") << "the old form is no former agency";
    for (const char* bad : {"[]", "{}", "{\"agencies\": {}}", "3", "null"})
        EXPECT_FALSE(agenciesFromExchange(*parseJson(bad))) << bad;
}

class TheDirectory : public test::OnBothDatabases {
  protected:
    std::unique_ptr<Database> db_;

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (!IsSkipped()) db_ = std::make_unique<Database>(openMigrated());
    }
    ImportCount take(const std::string& csv, const char* on = "2026-01-01", ListExtent extent = ListExtent::Partial) {
        const auto list = agenciesFromCsv(csv);
        EXPECT_TRUE(list);
        const auto count = importAgencies(*db_, list.value(), day(on), extent);
        EXPECT_TRUE(count) << count.error().detail;
        return count.value_or(ImportCount{});
    }
    std::string nameOf(const char* code, const char* on) {
        const auto found = agencyWithCode(*db_, code, day(on));
        EXPECT_TRUE(found) << found.error().detail;
        return *found ? (*found)->name : "";
    }
    static std::vector<std::string> codes(const Result<std::vector<Agency>>& agencies) {
        std::vector<std::string> list;
        for (const Agency& agency : agencies.value())
            list.push_back(agency.code);
        return list;
    }
};

TEST_P(TheDirectory, knowsAFirstListAsFarBackAsAnybody) {
    EXPECT_EQ(take("code,name\nH51.15,Sở Nội vụ\n").added, 1);
    EXPECT_EQ(nameOf("H51.15", "1999-01-01"), "Sở Nội vụ");
    EXPECT_EQ(nameOf("H51.15", "2030-01-01"), "Sở Nội vụ");
    EXPECT_EQ(nameOf("H51.16", "2030-01-01"), "");
}

TEST_P(TheDirectory, keepsWhatANameWasOnItsDay) {
    take("code,name\nH51.15,Sở Nội vụ\n");
    const ImportCount count = take("code,name\nH51.15,Sở Nội vụ và Lao động\nH51.20,Sở mới\n", "2026-03-01");
    EXPECT_EQ(count.changed, 1);
    EXPECT_EQ(count.added, 1);
    EXPECT_EQ(nameOf("H51.15", "2026-02-28"), "Sở Nội vụ");
    EXPECT_EQ(nameOf("H51.15", "2026-03-01"), "Sở Nội vụ và Lao động");
    EXPECT_EQ(nameOf("H51.20", "2026-02-28"), "") << "it came later";
    EXPECT_EQ(agencyHistory(*db_, "H51.15")->size(), 2u);
}

TEST_P(TheDirectory, namesEveryAgencyOnceAndFormerNamesToo) {
    take("code,name\nH51.15,Sở Nội vụ\nH52.15,Sở Nội vụ\n");
    take("code,name\nH51.15,Sở Nội vụ và Lao động\n", "2026-03-01");
    EXPECT_THAT(agencyNames(*db_).value(), testing::UnorderedElementsAre("Sở Nội vụ", "Sở Nội vụ và Lao động"));
}

TEST_P(TheDirectory, changesNothingByTheSameListAgain) {
    const std::string csv = "code,name,old_code\nH51.15,Sở Nội vụ,000.00.15.H51\n";
    take(csv);
    const ImportCount again = take(csv, "2026-05-01");
    EXPECT_EQ(again.kept, 1);
    EXPECT_EQ(again.added + again.changed + again.closed, 0);
    EXPECT_EQ(agencyHistory(*db_, "H51.15")->size(), 1u);
}

TEST_P(TheDirectory, isMendedOnTheDayOfTheMistake) {
    take("code,name\nH51.15,Sở Nội vụ\n");
    take("code,name\nH51.15,Sở Nội vu\n", "2026-03-01");
    take("code,name\nH51.15,Sở Nội vụ mới\n", "2026-03-01");
    EXPECT_EQ(nameOf("H51.15", "2026-03-01"), "Sở Nội vụ mới");
    EXPECT_EQ(agencyHistory(*db_, "H51.15")->size(), 2u);
}

TEST_P(TheDirectory, endsWhatACompleteListNoLongerNames) {
    take("code,name\nH51.15,a\nH51.16,b\n");
    EXPECT_EQ(take("code,name\nH51.15,a\n", "2026-03-01", ListExtent::Partial).closed, 0);
    EXPECT_EQ(take("code,name\nH51.15,a\n", "2026-03-01", ListExtent::Complete).closed, 1);
    EXPECT_EQ(nameOf("H51.16", "2026-02-28"), "b");
    EXPECT_EQ(nameOf("H51.16", "2026-03-01"), "");
    EXPECT_EQ(take("code,name\n", "2026-04-01", ListExtent::Complete).closed, 0) << "an empty answer is no news";
    EXPECT_EQ(nameOf("H51.15", "2026-04-01"), "a");
}

TEST_P(TheDirectory, takesDatedRowsInAnyOrderWithoutOverlap) {
    take("code,name,valid_from,valid_to\nH51.15,mới,2025-07-01,\nH51.15,cũ,2020-09-15,\nH51.15,giữa,2023-01-01,\n");
    EXPECT_EQ(nameOf("H51.15", "2020-09-14"), "");
    EXPECT_EQ(nameOf("H51.15", "2022-12-31"), "cũ");
    EXPECT_EQ(nameOf("H51.15", "2023-01-01"), "giữa");
    EXPECT_EQ(nameOf("H51.15", "2025-07-01"), "mới");
    EXPECT_EQ(take("code,name,valid_from,valid_to\nH51.15,cũ,2020-09-15,\n").kept, 1);
}

TEST_P(TheDirectory, findsAnAgencyByItsOldCode) {
    take("code,name,old_code\nH51.15,Sở Nội vụ,000.00.15.H51\nH51.99,Sở đổi mã,000.00.07.H51\n");
    EXPECT_EQ(nameOf("000.00.15.H51", "2026-01-01"), "Sở Nội vụ");
    EXPECT_EQ(nameOf("000.00.07.H51", "2026-01-01"), "Sở đổi mã") << "where no rule turns one code into the other";
    EXPECT_TRUE(isSameAgency(*db_, "000.00.07.H51", "H51.99").value());
    EXPECT_TRUE(isSameAgency(*db_, "000.00.15.H51", "H51.15").value());
}

TEST_P(TheDirectory, findsAnAgencyByItsNameHoweverItIsWritten) {
    take("code,name\nH51,Ủy ban nhân dân tỉnh Ví Dụ\nH51.15,Sở Nội vụ\nH52.15,Sở Nội vụ\n");
    EXPECT_THAT(codes(agenciesNamed(*db_, "UBND TỈNH VÍ DỤ", day("2026-01-01"))), ElementsAre("H51"));
    EXPECT_THAT(codes(agenciesNamed(*db_, "uỷ ban nhân dân - tỉnh Ví Dụ", day("2026-01-01"))), ElementsAre("H51"));
    EXPECT_THAT(codes(agenciesNamed(*db_, "SỞ NỘI VỤ", day("2026-01-01"))), ElementsAre("H51.15", "H52.15"));
    EXPECT_THAT(codes(agenciesNamed(*db_, "", day("2026-01-01"))), IsEmpty());
    EXPECT_THAT(codes(findAgencies(*db_, "noi vu", day("2026-01-01"), 10)), ElementsAre("H51.15", "H52.15"));
    EXPECT_THAT(codes(findAgencies(*db_, "h51", day("2026-01-01"), 10)), ElementsAre("H51", "H51.15"));
    EXPECT_THAT(codes(findAgencies(*db_, "%", day("2026-01-01"), 10)), IsEmpty());
}

TEST_P(TheDirectory, saysWhatARetiredCodeBecame) {
    take("code,name\nH50.01,Sở A\nH52.01,Sở B\n");
    take("code,name,former_codes\nH51.15,Sở chung,H50.01 H52.01\n", "2025-07-01");
    take("code,name,former_codes\nH51.30,Sở sau cùng,H51.15\n", "2026-01-01");
    EXPECT_THAT(successorsOf(*db_, "H50.01").value(), ElementsAre("H51.30"));
    EXPECT_THAT(successorsOf(*db_, "H51.30").value(), IsEmpty());
    EXPECT_EQ(nameOf("H50.01", "2025-06-30"), "Sở A");
    EXPECT_EQ(nameOf("H50.01", "2025-07-01"), "");
    EXPECT_TRUE(isSameAgency(*db_, "H50.01", "H51.30").value());
    EXPECT_TRUE(isSameAgency(*db_, "H51.30", "000.00.01.H52").value()) << "the old form of a code that was merged";
    EXPECT_FALSE(isSameAgency(*db_, "H50.01", "H52.01").value()) << "merged later, but two agencies then";
    EXPECT_FALSE(isSameAgency(*db_, "", "").value());
}

TEST_P(TheDirectory, saysAllThatASplitAgencyBecameAndEndsInACircle) {
    take("code,name,former_codes\nH51.01,a,H50\nH51.02,b,H50\n");
    EXPECT_THAT(successorsOf(*db_, "H50").value(), ElementsAre("H51.01", "H51.02"));
    take("code,name,former_codes\nH50,c,H51.01\n");
    EXPECT_TRUE(successorsOf(*db_, "H51.01"));
    EXPECT_TRUE(isSameAgency(*db_, "H50", "H51.01").value());
}

TEST_P(TheDirectory, writesEachImportIntoTheLedger) {
    take("code,name\nH51.15,Sở Nội vụ\n");
    const auto entries = ledgerOf(*db_, JobId{0});
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 1u);
    EXPECT_EQ(entries->front().event, "directory.imported");
    EXPECT_EQ(integerOr(*parseJson(entries->front().detail), "added", 0), 1);
}

SOHOA_ON_BOTH_DATABASES(TheDirectory);

}  // namespace
}  // namespace sohoa
