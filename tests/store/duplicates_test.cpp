#include "store/duplicates/duplicates.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>

#include "core/error_codes.h"
#include "store/directory/directory_import.h"
#include "store/duplicates/page_fingerprint.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string randomHex(std::mt19937_64& random) {
    return fmt::format("{:016x}{:016x}{:016x}{:016x}", random(), random(), random(), random());
}

std::string withBitsTurned(std::string hex, int bits, std::mt19937_64& random) {
    std::vector<int> places(256);
    for (int i = 0; i < 256; ++i)
        places[std::size_t(i)] = i;
    std::shuffle(places.begin(), places.end(), random);
    for (int i = 0; i < bits; ++i) {
        char& digit = hex[std::size_t(places[std::size_t(i)] / 4)];
        const int value = (digit <= '9' ? digit - '0' : digit - 'a' + 10) ^ (1 << places[std::size_t(i)] % 4);
        digit = "0123456789abcdef"[value];
    }
    return hex;
}

TEST(AFingerprint, isSixtyFourHexDigits) {
    std::mt19937_64 random(1);
    const std::string hex = randomHex(random);
    EXPECT_TRUE(PageFingerprint::fromHex(hex));
    for (const std::string& bad : {std::string(), hex.substr(1), hex + "0", "x" + hex.substr(1)})
        EXPECT_FALSE(PageFingerprint::fromHex(bad)) << bad;
}

TEST(AFingerprint, isAsFarFromAnotherAsBitsDiffer) {
    std::mt19937_64 random(2);
    for (int bits : {0, 1, 31, 128, 256}) {
        const std::string hex = randomHex(random);
        EXPECT_EQ(
            PageFingerprint::fromHex(hex)->distanceTo(*PageFingerprint::fromHex(withBitsTurned(hex, bits, random))),
            bits);
    }
}

TEST(AFingerprint, sharesABandWithEveryOtherUpTo31BitsAway) {
    std::mt19937_64 random(3);
    for (int i = 0; i < 300; ++i) {
        const std::string hex = randomHex(random);
        const auto page = *PageFingerprint::fromHex(hex);
        const auto filed = PageFingerprint::fromHex(withBitsTurned(hex, 31, random))->bands();
        bool found = false;
        for (std::size_t band = 0; band < PageFingerprint::bandCount; ++band)
            for (std::int64_t key : page.keysNear(band))
                found = found || std::find(filed.begin(), filed.end(), key) != filed.end();
        EXPECT_TRUE(found);
    }
}

class Duplicates : public test::OnBothDatabases {
  protected:
    std::unique_ptr<Database> db_;
    std::mt19937_64 random_{42};

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        db_ = std::make_unique<Database>(openMigrated());
        addJobs(20);
    }
    void addJobs(int count) {
        const auto done = db_->execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :1) INSERT INTO job (state, "
            "created_at, operator, device, source, dpi, mode) SELECT 'recognized', '', '', '', 'adf', 300, 'color' "
            "FROM n",
            {std::int64_t{count}});
        ASSERT_TRUE(done) << done.error().detail;
    }
    void takeAgencies(const std::string& csv, const char* on = "2025-07-01") {
        const auto done = importAgencies(*db_, agenciesFromCsv(csv).value(), *dayFromIso(on), ListExtent::Partial);
        ASSERT_TRUE(done) << done.error().detail;
    }
    static RecordFields document(std::string number, std::string notation, std::string agency, std::string date) {
        RecordFields fields;
        fields[Field::CodeNumber].content = std::move(number);
        fields[Field::CodeNotation].content = std::move(notation);
        fields[Field::OrganName].content = std::move(agency);
        fields[Field::IssuedDate].content = std::move(date);
        return fields;
    }
    void index(int job, const RecordFields& fields) {
        const auto done = indexIdentity(*db_, JobId{job}, fields);
        ASSERT_TRUE(done) << done.error().detail;
    }
    void indexPages(int job, const std::vector<std::string>& hex) {
        std::vector<FingerprintedPage> pages;
        for (std::size_t i = 0; i < hex.size(); ++i)
            pages.emplace_back(PageNumber{int(i) + 1}, hex[i]);
        const auto done = indexFingerprints(*db_, JobId{job}, pages);
        ASSERT_TRUE(done) << done.error().detail;
    }
    // "symbol 1", one an alert.
    std::vector<std::string> alerts(const RecordFields& fields, int self) {
        const auto found = duplicatesOf(*db_, fields, JobId{self});
        EXPECT_TRUE(found) << found.error().detail;
        std::vector<std::string> lines;
        for (const DuplicateAlert& alert : found.value())
            lines.push_back(fmt::format("{} {}", name(alert.reason), alert.other.value));
        return lines;
    }
};

TEST_P(Duplicates, areNumberSymbolAndAgencyAgainWithinAYear) {
    index(1, document("05", "QĐ-SNV", "SỞ NỘI VỤ", "2026-11-20"));
    EXPECT_THAT(alerts(document("5", "QD-SNV", "Sở Nội vụ", "2026-01-02"), 2), ElementsAre("symbol 1"));
    EXPECT_THAT(alerts(document("05", "2026/QĐ-SNV", "sở nội vụ", "2026-11-20"), 2), ElementsAre("symbol 1"));
    EXPECT_THAT(alerts(document("05", "QĐ-SNV", "SỞ NỘI VỤ", "2025-11-20"), 2), IsEmpty()) << "another year";
    EXPECT_THAT(alerts(document("06", "QĐ-SNV", "SỞ NỘI VỤ", "2026-11-20"), 2), IsEmpty()) << "another number";
    EXPECT_THAT(alerts(document("05", "KH-SNV", "SỞ NỘI VỤ", "2026-11-20"), 2), IsEmpty()) << "another symbol";
    EXPECT_THAT(alerts(document("05", "QĐ-SNV", "SỞ Y TẾ", "2026-11-20"), 2), IsEmpty()) << "another agency";
    EXPECT_THAT(alerts(document("05", "QĐ-SNV", "SỞ NỘI VỤ", "2026-11-20"), 1), IsEmpty()) << "itself";
}

TEST_P(Duplicates, areNoneWhereThePartsAreMissing) {
    index(1, document("", "", "", ""));
    index(2, RecordFields{});
    EXPECT_THAT(alerts(document("", "", "", ""), 3), IsEmpty());
    EXPECT_THAT(alerts(RecordFields{}, 3), IsEmpty());
}

TEST_P(Duplicates, areTheSameIdentifierAgain) {
    RecordFields sent = document("125", "QĐ-SNV", "Sở Nội vụ", "2026-11-20");
    sent[Field::DocumentId].content = std::string("H51.15,2026/11/20,125/QĐ-SNV");
    index(1, sent);
    takeAgencies("code,name\nH51.15,Sở Nội vụ\n");
    EXPECT_THAT(alerts(document("125", "QĐ-SNV", "SỞ NỘI VỤ", "2026-11-20"), 2),
                ElementsAre("document_id 1", "symbol 1"))
        << "made from the directory's code, the date and the symbol";
    RecordFields uuid;
    uuid[Field::DocumentId].content = std::string("2F1C9E0A-4b5d-4f3e-9a77-0123456789ab");
    index(3, uuid);
    uuid[Field::DocumentId].content = std::string("2f1c9e0a-4b5d-4f3e-9a77-0123456789ab");
    EXPECT_THAT(alerts(uuid, 4), ElementsAre("document_id 3"));
}

TEST_P(Duplicates, countOldAndNewCodesOfAnAgencyAsOne) {
    takeAgencies("code,name\nH50.01,Sở Nội vụ tỉnh Cũ\nH52.01,Sở Nội vụ tỉnh Khác\n", "2025-01-01");
    index(1, document("77", "QĐ-SNV", "Sở Nội vụ tỉnh Cũ", "2025-06-20"));
    index(2, document("77", "QĐ-SNV", "Sở Nội vụ tỉnh Khác", "2025-06-21"));
    takeAgencies("code,name,former_codes\nH51.15,Sở Nội vụ tỉnh Mới,H50.01\n", "2025-07-01");
    EXPECT_THAT(alerts(document("77", "QĐ-SNV", "Sở Nội vụ tỉnh Mới", "2025-07-02"), 3), ElementsAre("symbol 1"));
}

TEST_P(Duplicates, keepAgenciesOfOneNameInTwoProvincesApart) {
    RecordFields first = document("77", "QĐ-SNV", "Sở Nội vụ", "2026-06-20"), second = first;
    first[Field::DocumentId].content = std::string("H51.15,2026/06/20,77/QĐ-SNV");
    second[Field::DocumentId].content = std::string("H52.15,2026/06/20,77/QĐ-SNV");
    index(1, first);
    EXPECT_THAT(alerts(second, 2), IsEmpty());
    EXPECT_THAT(alerts(document("77", "QĐ-SNV", "Sở Nội vụ", "2026-06-20"), 2), ElementsAre("symbol 1"))
        << "where one code is not known, the name decides";
}

TEST_P(Duplicates, followTheFieldsAsTheyAreMended) {
    index(1, document("15", "QĐ-SNV", "Sở Nội vụ", "2026-06-20"));
    index(1, document("16", "QĐ-SNV", "Sở Nội vụ", "2026-06-20"));
    EXPECT_THAT(alerts(document("15", "QĐ-SNV", "Sở Nội vụ", "2026-06-20"), 2), IsEmpty());
    EXPECT_THAT(alerts(document("16", "QĐ-SNV", "Sở Nội vụ", "2026-06-20"), 2), ElementsAre("symbol 1"));
}

TEST_P(Duplicates, arePagesThatLookTheSame) {
    std::vector<std::string> pages, again;
    for (int i = 0; i < 3; ++i)
        pages.push_back(randomHex(random_));
    for (const std::string& page : pages)
        again.push_back(withBitsTurned(page, similarBits, random_));
    again.push_back(randomHex(random_));
    indexPages(1, pages);
    indexPages(2, {withBitsTurned(pages[0], similarBits + 1, random_)});
    indexPages(3, again);
    const auto found = duplicatesOf(*db_, {}, JobId{3});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().other.value, 1);
    EXPECT_EQ(found->front().reason, DuplicateReason::SimilarPages);
    EXPECT_EQ(found->front().pages, 3);
    EXPECT_EQ(found->front().bits, similarBits);
}

TEST_P(Duplicates, nameTheMostSimilarDocumentFirst) {
    const std::string a = randomHex(random_), b = randomHex(random_);
    indexPages(1, {a});
    indexPages(2, {a, b});
    indexPages(3, {a, b});
    indexPages(4, {withBitsTurned(a, 5, random_), b});
    EXPECT_THAT(alerts({}, 4), ElementsAre("pages 3", "pages 2", "pages 1"));
}

TEST_P(Duplicates, areForgotten) {
    const std::string page = randomHex(random_);
    const RecordFields fields = document("15", "QĐ-SNV", "Sở Nội vụ", "2026-06-20");
    index(1, fields);
    indexPages(1, {page, randomHex(random_)});
    indexPages(2, {page});
    EXPECT_THAT(alerts(fields, 2), ElementsAre("symbol 1", "pages 1"));
    ASSERT_TRUE(forgetDuplicates(*db_, JobId{1}));
    EXPECT_THAT(alerts(fields, 2), IsEmpty());
    EXPECT_EQ(integer(db_->query("SELECT count(*) FROM fingerprint_band", 1)->at(0), 0), 16) << "job 2's alone";
}

TEST_P(Duplicates, refuseAFingerprintThatIsNone) {
    EXPECT_EQ(indexFingerprints(*db_, JobId{1}, {{PageNumber{1}, "abc"}}).error().code, errors::BadMessage);
    const std::string page = randomHex(random_);
    EXPECT_FALSE(indexFingerprints(*db_, JobId{1}, {{PageNumber{1}, page}, {PageNumber{1}, page}})) << "a page twice";
    EXPECT_EQ(integer(db_->query("SELECT count(*) FROM page_fingerprint", 1)->at(0), 0), 0);
}

TEST_P(Duplicates, areTakenBackWithTheTransaction) {
    const RecordFields fields = document("15", "QĐ-SNV", "Sở Nội vụ", "2026-06-20");
    (void)db_->transaction([&]() -> Result<> {
        index(1, fields);
        indexPages(1, {randomHex(random_)});
        return fail(errors::WrongState);
    });
    EXPECT_THAT(alerts(fields, 2), IsEmpty());
    EXPECT_EQ(integer(db_->query("SELECT count(*) FROM fingerprint_band", 1)->at(0), 0), 0);
}

// For a figure, by hand: --gtest_also_run_disabled_tests.
TEST_P(Duplicates, DISABLED_areFoundAmongTwoHundredThousandDocuments) {
    using Clock = std::chrono::steady_clock;
    constexpr int documents = 200'000, tries = 200;
    const auto since = [](Clock::time_point start) {
        return std::chrono::duration<double>(Clock::now() - start).count();
    };
    addJobs(documents + 1);
    std::vector<std::string> pages;
    const auto filing = Clock::now();
    for (int at = 0; at < documents;) {
        std::string identities, fingerprints, bands;
        for (const int end = at + 200; at < end; ++at) {
            pages.push_back(randomHex(random_));
            const char* comma = identities.empty() ? "" : ", ";
            identities +=
                fmt::format("{}({}, '', 2026, '{}', 'QD-UBND', '', 'so {}')", comma, at + 1, at % 9000 + 1, at % 40);
            fingerprints += fmt::format("{}({}, 1, '{}')", comma, at + 1, pages.back());
            for (std::int64_t band : PageFingerprint::fromHex(pages.back())->bands())
                bands += fmt::format("{}({}, {}, 1)", bands.empty() ? "" : ", ", band, at + 1);
        }
        ASSERT_TRUE(db_->transaction([&]() -> Result<> {
            for (const std::string& rows :
                 {"document_identity VALUES " + identities, "page_fingerprint VALUES " + fingerprints,
                  "fingerprint_band VALUES " + bands})
                if (auto done = db_->execute("INSERT INTO " + rows); !done) return passOn(done);
            return {};
        }));
    }
    fmt::print("filed {} documents in {:.0f} s\n", documents, since(filing));
    std::vector<double> times;
    for (int i = 0; i < tries; ++i) {
        const std::size_t like = random_() % documents;
        indexPages(documents + 1, {withBitsTurned(pages[like], similarBits, random_)});
        const auto start = Clock::now();
        const auto found =
            alerts(document(std::to_string(like % 9000 + 1), "QĐ-UBND", "Sở 3", "2026-06-20"), documents + 1);
        times.push_back(since(start));
        EXPECT_THAT(found, testing::Contains(fmt::format("pages {}", like + 1)));
    }
    std::sort(times.begin(), times.end());
    fmt::print("alerts: median {:.1f} ms, 95 % {:.1f} ms, most {:.1f} ms\n", times[tries / 2] * 1000,
               times[tries * 95 / 100] * 1000, times.back() * 1000);
}

SOHOA_ON_BOTH_DATABASES(Duplicates);

}  // namespace
}  // namespace sohoa
