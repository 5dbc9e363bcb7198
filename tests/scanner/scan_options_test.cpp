#include "scanner/scan_options.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

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

ScanSettings withPaper(Paper paper) {
    ScanSettings settings = grayA4;
    settings.paper = paper;
    return settings;
}

TEST(ScanOptions, PaperThatTheDeviceFindsByItselfIsLeftToIt) {
    for (const char* name : {"ald", "auto-size", "AutoDocumentSize", "auto-length"}) {
        FakeDevice device = FakeDevice::withFeeder(0);
        device.addSwitch(name);
        ASSERT_TRUE(applySettings(device, "", withPaper(Paper::Auto))) << name;
        EXPECT_EQ(device.values[name], OptionValue(true)) << name;
        EXPECT_EQ(device.values["br-y"], OptionValue(356.0)) << name;
        ASSERT_TRUE(applySettings(device, "", grayA4)) << name;
        EXPECT_EQ(device.values[name], OptionValue(false)) << "an exact size is not found anew: " << name;
    }
}

TEST(ScanOptions, AListOfPapersFindsTheSizeWhereItCan) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.addText("scan-area", {"A4", "Auto Detect", "Maximum"});
    device.values["scan-area"] = OptionValue("Maximum");
    ASSERT_TRUE(applySettings(device, "", withPaper(Paper::Auto)));
    EXPECT_EQ(device.values["scan-area"], OptionValue("Auto Detect"));
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["scan-area"], OptionValue("Maximum")) << "the window decides";
    EXPECT_EQ(device.values["br-y"], OptionValue(297.0));
}

TEST(ScanOptions, WhereNoDeviceFindsThePaperAutomaticIsAllThatItSees) {
    FakeDevice device = FakeDevice::withFeeder(0);
    ASSERT_TRUE(applySettings(device, "", withPaper(Paper::Auto)));
    EXPECT_EQ(device.values["br-x"], OptionValue(356.0));
    EXPECT_EQ(device.values["br-y"], OptionValue(356.0));
}

TEST(ScanOptions, LongPaperIsAsWideAsA4AndAsLongAsTheDeviceTakes) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.offered.pop_back();
    device.addNumber("page-height", 0, 3000, OptionUnit::Millimetre);
    device.addNumber("br-y", 0, 3000, OptionUnit::Millimetre);
    device.addSwitch("long-paper");
    ASSERT_TRUE(applySettings(device, "", withPaper(Paper::Long)));
    EXPECT_EQ(device.values["br-x"], OptionValue(210.0));
    EXPECT_EQ(device.values["page-height"], OptionValue(3000.0));
    EXPECT_EQ(device.values["br-y"], OptionValue(3000.0));
    EXPECT_EQ(device.values["long-paper"], OptionValue(true));
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["long-paper"], OptionValue(false));
}

TEST(ScanOptions, AFeederThatCentresThePaperIsToldItsSizeFirst) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.addNumber("page-width", 0, 224, OptionUnit::Millimetre);
    device.addNumber("page-height", 0, 863, OptionUnit::Millimetre);
    std::vector<std::string> order;
    device.takes = [&order](const std::string& name, const OptionValue& value) {
        order.push_back(name);
        return value;
    };
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["page-width"], OptionValue(210.0));
    EXPECT_EQ(device.values["page-height"], OptionValue(297.0));
    const auto placeOf = [&order](const char* name) { return std::find(order.begin(), order.end(), name); };
    EXPECT_LT(placeOf("page-width"), placeOf("br-x"));
    EXPECT_LT(placeOf("page-height"), placeOf("br-y"));
    EXPECT_FALSE(applySettings(device, "", withPaper(Paper::A3))) << "wider than the feeder";
}

ScanSettings withBrightness(int brightness) {
    ScanSettings settings = grayA4;
    settings.brightness = brightness;
    return settings;
}

TEST(ScanOptions, BrightnessIsSetOnTheDevicesOwnScale) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.addNumber("brightness", -128, 127);
    const auto setTo = [&device](int brightness) {
        return applySettings(device, "", withBrightness(brightness)) ? std::get<double>(device.values["brightness"])
                                                                     : 999.0;
    };
    EXPECT_NEAR(setTo(50), 63.5, 0.01);
    EXPECT_NEAR(setTo(-100), -128, 0.01);
    EXPECT_NEAR(setTo(0), 0, 0.01);
}

TEST(ScanOptions, ACoarseScaleTakesItsNearestStep) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.addNumber("brightness", -4, 3);
    device.takes = [](const std::string& name, const OptionValue& value) {
        return name == "brightness" ? OptionValue(std::round(std::get<double>(value))) : value;
    };
    ASSERT_TRUE(applySettings(device, "", withBrightness(40)));
    EXPECT_EQ(device.values["brightness"], OptionValue(1.0));
}

TEST(ScanOptions, BrightnessThatIsNotTakenIsRefused) {
    FakeDevice device = FakeDevice::withFeeder(0);
    EXPECT_TRUE(applySettings(device, "", withBrightness(0))) << "a device without brightness is as it is";
    const auto without = applySettings(device, "", withBrightness(10));
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, errors::ScannerSettingRefused);
    device.addNumber("brightness", -100, 100);
    device.takes = [](const std::string& name, const OptionValue& value) {
        return name == "brightness" ? OptionValue(0.0) : value;
    };
    EXPECT_FALSE(applySettings(device, "", withBrightness(30)));
}

TEST(ScanOptions, AScannerMayNotLeaveBlankPagesOut) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.addSwitch("SkipBlankPage");
    device.addNumber("swskip", 0, 100);
    device.values = {{"SkipBlankPage", true}, {"swskip", 5.0}};
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["SkipBlankPage"], OptionValue(false));
    EXPECT_EQ(device.values["swskip"], OptionValue(0.0));
    device.takes = [](const std::string& name, const OptionValue& value) {
        return name == "SkipBlankPage" ? OptionValue(true) : value;
    };
    EXPECT_FALSE(applySettings(device, "", grayA4)) << "it goes on leaving pages out";
}

TEST(ScanOptions, AScannerThatNoticesTwoSheetsAtOnceIsToldToStop) {
    FakeDevice device = FakeDevice::withFeeder(0);
    device.addSwitch("MultifeedDetection");
    device.addText("df-action", {"Default", "Continue", "Stop"});
    ASSERT_TRUE(applySettings(device, "", grayA4));
    EXPECT_EQ(device.values["MultifeedDetection"], OptionValue(true));
    EXPECT_EQ(device.values["df-action"], OptionValue("Stop"));
    device.refusals["MultifeedDetection"] = Status::Unsupported;
    EXPECT_TRUE(applySettings(device, "", grayA4));
}

TEST(ScanOptions, PagesOfUnknownSizeMayHaveAnySizeButNone) {
    const FrameShape slip{FrameShape::Kind::Gray, true, 1200, 1200, 700, 8};
    EXPECT_TRUE(checkShape(slip, withPaper(Paper::Auto)));
    EXPECT_FALSE(checkShape(slip, withPaper(Paper::Long))) << "not as wide";
    EXPECT_TRUE(checkShape({FrameShape::Kind::Gray, true, 2480, 2480, 35000, 8}, withPaper(Paper::Long)));
    EXPECT_FALSE(checkShape({FrameShape::Kind::Gray, true, 1200, 1200, 0, 8}, withPaper(Paper::Auto)));
    EXPECT_FALSE(checkShape({FrameShape::Kind::Gray, true, 1200, 1200, -1, 8}, withPaper(Paper::Auto)));
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
