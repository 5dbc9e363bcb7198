#include "service/devices/known_scanners.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

Json found(const std::string& id, const std::string& name, const std::string& url = "") {
    return {{"devices", {{{"id", id}, {"name", name}, {"vendor", "FUJITSU"}, {"model", "fi-7160"}, {"url", url}}}}};
}

const UtcTime morning = parseIsoUtc("2026-11-22T02:15:42Z").value();
const UtcTime evening = parseIsoUtc("2026-11-22T10:00:00Z").value();

TEST(KnownScanners, AreRememberedAsTheyAreFound) {
    KnownScanners known;
    known.remember(found("usb:04c5:132e:A1", "fujitsu:libusb:001:004"), morning);
    known.remember(found("usb:04c5:132e:A1", "fujitsu:libusb:002:011"), evening);
    ASSERT_EQ(known.scanners.size(), 1u);
    EXPECT_EQ(known.scanners[0].sane, "fujitsu:libusb:002:011");
    EXPECT_EQ(known.scanners[0].firstSeen, morning);
    EXPECT_EQ(known.scanners[0].lastSeen, evening);
}

TEST(KnownScanners, ThatAreLockedStayAtTheirAddress) {
    KnownScanners known;
    known.remember(found("escl:u", "airscan:escl:A:http://10.0.0.9/eSCL", "http://10.0.0.9/eSCL"), morning);
    known.scanners[0].locked = true;
    known.remember(found("escl:u", "airscan:escl:A:http://10.0.0.66/eSCL", "http://10.0.0.66/eSCL"), evening);
    EXPECT_EQ(known.scanners[0].url, "http://10.0.0.9/eSCL");
}

TEST(KnownScanners, EnteredByHandGetTheirIdWhenTheyAreSeen) {
    KnownScanners known;
    KnownScanner byHand;
    byHand.id = "escl:http://10.0.0.9/eSCL";
    byHand.url = "http://10.0.0.9/eSCL";
    byHand.name = "Tầng 2";
    byHand.byHand = true;
    known.scanners.push_back(byHand);
    known.remember(found("escl:u", "airscan:escl:Tầng 2:http://10.0.0.9/eSCL", "http://10.0.0.9/eSCL"), morning);
    ASSERT_EQ(known.scanners.size(), 1u);
    EXPECT_EQ(known.scanners[0].id, "escl:u");
    EXPECT_EQ(known.scanners[0].name, "Tầng 2");
    known.remember(found("escl:other", "airscan:escl:Tầng 2:http://10.0.0.9/eSCL", "http://10.0.0.9/eSCL"), evening);
    EXPECT_EQ(known.scanners.size(), 2u) << "another device at the address is another device";
}

TEST(KnownScanners, AreFoundByIdOwnNameAndSaneName) {
    KnownScanners known;
    known.remember(found("usb:04c5:132e:A1", "fujitsu:libusb:001:004"), morning);
    known.scanners[0].name = "Máy quét tầng 2";
    for (const char* wanted : {"usb:04c5:132e:A1", "Máy quét tầng 2", "fujitsu:libusb:001:004"})
        EXPECT_NE(known.find(wanted), nullptr) << wanted;
    EXPECT_EQ(known.find(""), nullptr);
    EXPECT_EQ(known.find("test:0"), nullptr);
}

TEST(KnownScanners, AreReadAsTheyWereWritten) {
    const test::TemporaryFolder home;
    ASSERT_TRUE(changeKnownScanners(home.path(), [](KnownScanners& known) -> Result<> {
        known.backends = {"brother4"};
        known.hosts = {"10.0.0.4"};
        known.remember(found("usb:04c5:132e:A1", "fujitsu:libusb:001:004"), morning);
        known.scanners[0].name = "Máy \"cũ\"";
        return {};
    }));
    const auto again = readKnownScanners(home.path());
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->backends, std::vector<std::string>{"brother4"});
    EXPECT_EQ(again->hosts, std::vector<std::string>{"10.0.0.4"});
    ASSERT_EQ(again->scanners.size(), 1u);
    EXPECT_EQ(again->scanners[0].name, "Máy \"cũ\"");
    EXPECT_EQ(again->scanners[0].firstSeen, morning);
}

TEST(KnownScanners, AMistakeIsNamedAndNothingIsWrittenOverIt) {
    const test::TemporaryFolder home;
    const std::string text = "[[scanner]]\nid = \"escl:u\"\ncolour = \"grey\"\n";
    const auto file = home.with("scanners.toml", text);
    const auto changed = changeKnownScanners(home.path(), [](KnownScanners&) -> Result<> { return {}; });
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, errors::BadConfig);
    EXPECT_NE(changed.error().detail.find("scanners.toml:3:"), std::string::npos);
    for (const char* bad :
         {"hosts = [\"a b\"]\n", "backends = [\"x\\ny\"]\n", "hosts = 3\n", "[[scanner]]\nname = \"x\"\n",
          "[[scanner]]\nid = \"a\"\nfirst_seen = \"heute\"\n", "scanner = 1\n", "other = 1\n"}) {
        home.with("scanners.toml", bad);
        EXPECT_FALSE(readKnownScanners(home.path())) << bad;
    }
}

TEST(KnownScanners, AreNotMoreThanAnOfficeCanHave) {
    KnownScanners known;
    for (int i = 0; i < 500; ++i)
        known.remember(found("escl:" + std::to_string(i), "airscan:e0:x"), morning);
    EXPECT_EQ(known.scanners.size(), mostKnownScanners);
}

}  // namespace
}  // namespace sohoa
