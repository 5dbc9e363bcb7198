#include "service/devices/scanner_finder.h"

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/devices/known_scanners.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class TheScannerOfAnOrder : public testing::Test {
  protected:
    TheScannerOfAnOrder() {
        config_.home = home_.path();
        plugIn("fujitsu:libusb:001:004", "usb:04c5:132e:A1");
        remember();
    }
    void plugIn(const std::string& name, const std::string& id) { there_[name] = id; }
    void remember() {
        const auto all = look("");
        ASSERT_TRUE(changeKnownScanners(config_.home, [&](KnownScanners& known) -> Result<> {
            known.remember(*all, now());
            return {};
        }));
    }
    void change(const std::function<void(KnownScanner&)>& what) {
        ASSERT_TRUE(changeKnownScanners(config_.home, [&](KnownScanners& known) -> Result<> {
            what(known.scanners.at(0));
            return {};
        }));
    }
    Result<Json> look(const std::string& only) {
        ++(only.empty() ? looks_ : questions_);
        Json devices = Json::array();
        for (const auto& [name, id] : there_)
            if (only.empty() || only == name) devices.push_back({{"name", name}, {"id", id}, {"model", "fi-7160"}});
        return Json{{"devices", devices}};
    }
    Result<FoundScanner> find(const std::string& wanted) {
        looks_ = questions_ = 0;
        return findScanner(config_, wanted, [this](const std::string& only) { return look(only); });
    }

    test::TemporaryFolder home_;
    Config config_;
    std::map<std::string, std::string> there_;
    int looks_ = 0, questions_ = 0;
};

TEST_F(TheScannerOfAnOrder, isTakenFromItsAddressWithoutALongLook) {
    const auto found = find("usb:04c5:132e:A1");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->sane, "fujitsu:libusb:001:004");
    EXPECT_EQ(found->model, "fi-7160");
    EXPECT_EQ(looks_, 0);
}

TEST_F(TheScannerOfAnOrder, isFoundWhereItWasPluggedInSince) {
    there_.clear();
    plugIn("fujitsu:libusb:002:011", "usb:04c5:132e:A1");
    EXPECT_EQ(find("usb:04c5:132e:A1")->sane, "fujitsu:libusb:002:011");
    EXPECT_EQ(looks_, 1);
    EXPECT_EQ(find("usb:04c5:132e:A1")->sane, "fujitsu:libusb:002:011");
    EXPECT_EQ(looks_, 0) << "it is remembered";
}

TEST_F(TheScannerOfAnOrder, isNeverAnotherOneAtItsAddress) {
    there_.clear();
    plugIn("fujitsu:libusb:001:004", "usb:04c5:132e:OTHER");
    const auto found = find("usb:04c5:132e:A1");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, errors::ScannerOtherDevice);
    plugIn("fujitsu:libusb:002:011", "usb:04c5:132e:A1");
    EXPECT_EQ(find("usb:04c5:132e:A1")->sane, "fujitsu:libusb:002:011") << "both are there";
}

TEST_F(TheScannerOfAnOrder, thatIsNotThereIsNotReplaced) {
    there_.clear();
    plugIn("fujitsu:libusb:001:009", "usb:04c5:132e:OTHER");
    EXPECT_EQ(find("usb:04c5:132e:A1").error().code, errors::ScannerNoDevice);
}

TEST_F(TheScannerOfAnOrder, isKnownByTheOfficesOwnNameForIt) {
    change([](KnownScanner& scanner) { scanner.name = "Máy quét tầng 2"; });
    EXPECT_EQ(find("Máy quét tầng 2")->id, "usb:04c5:132e:A1");
}

TEST_F(TheScannerOfAnOrder, isNotFollowedWhereItIsLocked) {
    change([](KnownScanner& scanner) { scanner.locked = true; });
    there_.clear();
    plugIn("fujitsu:libusb:002:011", "usb:04c5:132e:A1");
    EXPECT_EQ(find("usb:04c5:132e:A1").error().code, errors::ScannerNoDevice);
    EXPECT_EQ(looks_, 0);
}

TEST_F(TheScannerOfAnOrder, isTheConfiguredOneWhereTheOrderNamesNone) {
    EXPECT_EQ(find("")->sane, "") << "the only one there is";
    config_.scanner.device = "usb:04c5:132e:A1";
    EXPECT_EQ(find("")->sane, "fujitsu:libusb:001:004");
}

TEST_F(TheScannerOfAnOrder, thatNobodyKnowsIsBelievedByItsName) {
    EXPECT_EQ(find("test:0")->sane, "test:0");
    EXPECT_EQ(looks_ + questions_, 0);
}

TEST_F(TheScannerOfAnOrder, isNotGuessedWhereLookingFails) {
    const auto found = findScanner(config_, "usb:04c5:132e:A1", [](const std::string&) -> Result<Json> {
        return fail(errors::StageCrashed, "sohoa-scan");
    });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, errors::StageCrashed);
}

}  // namespace
}  // namespace sohoa
