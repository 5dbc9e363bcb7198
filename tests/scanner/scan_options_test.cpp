#include "scanner/scan_options.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/scanner/fake_device.h"

namespace sohoa::scanner {
namespace {

using test::FakeDevice;

const ScanSettings grayA4{PaperSource::Adf, Dpi{300}, ColorMode::Gray, Paper::A4};

TEST(ScanOptions, SourceModeResolutionAndPaperAreSetExplicitly) {
    FakeDevice device = FakeDevice::withFeeder(0);
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["source"], OptionValue("ADF"));
    EXPECT_EQ(device.values["mode"], OptionValue("Gray"));
    EXPECT_EQ(device.values["resolution"], OptionValue(300.0));
    EXPECT_EQ(device.values["tl-x"], OptionValue(0.0));
    EXPECT_EQ(device.values["br-x"], OptionValue(210.0));
    EXPECT_EQ(device.values["br-y"], OptionValue(297.0));
}

TEST(ScanOptions, AnotherResolutionThanAskedForIsRefused) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.takes = [](const std::string& name, const OptionValue& value) {
        return name == "resolution" ? OptionValue(200.0) : value;
    };
    const auto applied = applySettings(device, "", grayA4);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, errors::ScannerSettingRefused);
}

TEST(ScanOptions, AResolutionThatALaterOptionMovedIsRefused) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.takes = [&device](const std::string& name, const OptionValue& value) {
        if (name == "br-y") device.values["resolution"] = OptionValue(150.0);
        return value;
    };
    EXPECT_FALSE(applySettings(device, "", grayA4));
}

TEST(ScanOptions, AModeThatTheDeviceDoesNotHaveIsRefused) {
    FakeDevice device = FakeDevice::withFeeder(0);
    ScanSettings bilevel = grayA4;
    bilevel.mode = ColorMode::Bilevel;
    const auto applied = applySettings(device, "", bilevel);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, errors::ScannerSettingRefused);
}

TEST(ScanOptions, GrayAtOneBitIsBilevel) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.addNumber("depth", 1, 16);
    ScanSettings bilevel = grayA4;
    bilevel.mode = ColorMode::Bilevel;
    ASSERT_TRUE(applySettings(device, "", bilevel));
    EXPECT_EQ(device.values["mode"], OptionValue("Gray"));
    EXPECT_EQ(device.values["depth"], OptionValue(1.0));
}

TEST(ScanOptions, AnAreaALittleShortOfThePaperIsTaken) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.offered.pop_back();
    device.addNumber("br-y", 0, 295.5, OptionUnit::Millimetre);
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["br-y"], OptionValue(295.5));
}

TEST(ScanOptions, AnAreaThatWouldCutThePaperIsRefused) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.offered.pop_back();
    device.addNumber("br-y", 0, 280, OptionUnit::Millimetre);
    EXPECT_FALSE(applySettings(device, "", grayA4));
}

TEST(ScanOptions, AnAreaCountedInPixelsIsSetInPixels) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.offered.resize(3);
    device.addNumber("br-x", 0, 5000, OptionUnit::Pixel);
    device.addNumber("br-y", 0, 5000, OptionUnit::Pixel);
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_NEAR(std::get<double>(device.values["br-x"]), 2480.3, 0.1);
}

TEST(ScanOptions, DuplexBesideTheSourceIsFound) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.offered.front().texts = {"Flatbed", "ADF"};
    device.addSwitch("duplex");
    ScanSettings duplex = grayA4;
    duplex.source = PaperSource::AdfDuplex;
    ASSERT_TRUE(applySettings(device, "", duplex));
    EXPECT_EQ(device.values["duplex"], OptionValue(true));
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["duplex"], OptionValue(false));
}

TEST(ScanOptions, AFeederForOneSideIsRefusedForTwo) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.offered.front().texts = {"Flatbed", "ADF"};
    ScanSettings duplex = grayA4;
    duplex.source = PaperSource::AdfDuplex;
    const auto applied = applySettings(device, "", duplex);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, errors::ScannerSourceMissing);
}

TEST(ScanOptions, ADeviceWithoutSourcesIsJudgedByItsType) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.offered.erase(device.offered.begin());
    EXPECT_TRUE(applySettings(device, "sheetfed scanner", grayA4));
    EXPECT_FALSE(applySettings(device, "flatbed scanner", grayA4));
}

TEST(ScanOptions, TheDevicesOwnTroubleIsNamed) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.refusals["source"] = Status::DeviceBusy;
    const auto applied = applySettings(device, "", grayA4);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, errors::ScannerBusy);
}

TEST(ScanOptions, FramesThatAreNotThePageAskedForAreRefused) {
    const FrameShape good{FrameShape::Kind::Gray, true, 2480, 2480, 3508, 8};
    EXPECT_TRUE(checkShape(good, grayA4));
    const auto codeOf = [](const FrameShape& shape) {
        const auto checked = checkShape(shape, grayA4);
        return checked ? std::string("good") : std::string(checked.error().code.name);
    };
    FrameShape shape = good;
    shape.lines = -1;
    EXPECT_EQ(codeOf(shape), "scanner.length_unknown");
    shape = good;
    shape.kind = FrameShape::Kind::OneColorOfThree;
    EXPECT_EQ(codeOf(shape), "scanner.frame_unsupported");
    shape = good;
    shape.depth = 16;
    EXPECT_EQ(codeOf(shape), "scanner.frame_unsupported");
    shape = good;
    shape.bytesPerLine = 2479;
    EXPECT_EQ(codeOf(shape), "scanner.frame_unsupported");
    shape = good;
    shape.lines = 1700;
    EXPECT_EQ(codeOf(shape), "scanner.setting_refused");
}

}  // namespace
}  // namespace sohoa::scanner
