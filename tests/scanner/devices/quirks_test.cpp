#include "scanner/devices/quirks.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::scanner {
namespace {

DeviceIdentity device(const char* backend, const char* model) {
    DeviceIdentity identity;
    identity.backend = backend;
    identity.model = model;
    return identity;
}

TEST(Quirks, AModelWithoutAnyIsAsItShouldBe) {
    const Quirks none = quirksFor(device("airscan", "Sohoa virtual scanner"));
    EXPECT_TRUE(none.found.empty());
    EXPECT_EQ(none.settle.count(), 0);
    EXPECT_FALSE(none.noFeeder);
}

TEST(Quirks, OfAModelAreFoundByItsNameAndBackend) {
    const Quirks brother = quirksFor(device("airscan", "Brother mfc-l2710dw series"));
    EXPECT_TRUE(brother.confirmEmpty);
    EXPECT_EQ(brother.pagePause, std::chrono::milliseconds(500));
    ASSERT_EQ(brother.found.size(), 1u);
    EXPECT_TRUE(quirksFor(device("brother4", "Brother MFC-L2710DW series")).found.empty()) << "another backend";
    EXPECT_TRUE(quirksFor(device("airscan", "EPSON WF-2930 Series")).noFeeder);
}

TEST(Quirks, ThatShipSayWhereTheyAreKnownFrom) {
    EXPECT_FALSE(shippedQuirks().empty());
    for (const Quirk& quirk : shippedQuirks()) {
        EXPECT_EQ(quirk.source.rfind("https://github.com/", 0), 0u) << quirk.model;
        EXPECT_FALSE(quirk.symptom.empty());
        EXPECT_FALSE(quirk.measures.empty());
        EXPECT_GT(quirk.model.size(), 4u) << "not every device";
        EXPECT_GT(yearOf(quirk.since), 2019);
        for (const QuirkMeasure& measure : quirk.measures)
            EXPECT_EQ(takesNumber(measure.measure), measure.number > 0) << name(measure.measure);
    }
}

constexpr auto ofTheOffice = R"([[quirk]]
backend = "fujitsu"
model = "fi-7?60*"
symptom = "x"
since = "2026-11-22"
source = "phòng số hóa"
measures = ["settle-milliseconds=700"]

[[quirk]]
model = "fi-*60"
symptom = "y"
source = "phòng số hóa"
measures = ["settle-milliseconds=300", "slow-cancel-seconds=20", "longest-millimetres=400", "no-duplex"]
)";

TEST(Quirks, OfTheOfficeAddToThoseThatShipAndTheMoreCarefulNumberHolds) {
    const test::TemporaryFolder home;
    const auto office = readQuirks(home.with("quirks.toml", ofTheOffice));
    ASSERT_TRUE(office) << office.error().detail;
    ASSERT_EQ(office->size(), 2u);
    const Quirks quirks = quirksFor(device("fujitsu", "fi-7160"), *office);
    EXPECT_EQ(quirks.settle, std::chrono::milliseconds(300)) << "? is no wildcard";
    EXPECT_EQ(quirks.slowCancel, std::chrono::seconds(20));
    EXPECT_EQ(quirks.longestMillimetres, 400.0);
    EXPECT_TRUE(quirks.noDuplex);
    EXPECT_TRUE(readQuirks(home / "no-such.toml")->empty());
}

TEST(Quirks, AMistakeIsNamedWithItsLine) {
    const test::TemporaryFolder home;
    const auto mistake = [&](const std::string& text) {
        const auto read = readQuirks(home.with("quirks.toml", text));
        if (read) return std::string("none");
        EXPECT_EQ(read.error().code, errors::BadConfig);
        return read.error().detail.substr((home / "quirks.toml").string().size());
    };
    const std::string head = "[[quirk]]\nmodel = \"a\"\nsymptom = \"b\"\nsource = \"c\"\n";
    EXPECT_EQ(mistake(head + "measures = [\"fly\"]\n").substr(0, 3), ":5:");
    EXPECT_EQ(mistake(head + "measures = [\"no-duplex=1\"]\n").substr(0, 3), ":5:");
    EXPECT_EQ(mistake(head + "measures = [\"settle-milliseconds\"]\n").substr(0, 3), ":5:");
    EXPECT_EQ(mistake(head + "measures = [\"settle-milliseconds=99999999999\"]\n").substr(0, 3), ":5:");
    EXPECT_EQ(mistake(head + "measures = [\"no-duplex\"]\nsince = \"gestern\"\n").substr(0, 3), ":6:");
    EXPECT_EQ(mistake(head).substr(0, 3), ":1:");
    EXPECT_EQ(mistake("quirk = 3\n").substr(0, 3), ":1:");
    EXPECT_EQ(mistake("other = 3\n").substr(0, 3), ":1:");
}

TEST(Quirks, APatternOfManyStarsIsNoTrap) {
    Quirk quirk;
    for (int i = 0; i < 300; ++i)
        quirk.model += "*a";
    quirk.measures = {{Measure::NoDuplex}};
    const std::vector<Quirk> office{quirk};
    std::string model(5000, 'a');
    EXPECT_TRUE(quirksFor(device("x", model.c_str()), office).noDuplex);
    model.push_back('b');
    EXPECT_FALSE(quirksFor(device("x", model.c_str()), office).noDuplex);
}

}  // namespace
}  // namespace sohoa::scanner
