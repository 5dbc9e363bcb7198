#include "virtual/escl/scan_settings.h"

#include <gtest/gtest.h>

#include <string>

namespace sohoa::escl {
namespace {

std::string settings(const std::string& inside) {
    return R"(<?xml version="1.0"?><scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" )"
           R"(xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">)" +
           inside + "</scan:ScanSettings>";
}

TEST(ScanSettings, OfADuplexJobAreRead) {
    const auto asked = parseScanSettings(
        settings("<pwg:InputSource>Feeder</pwg:InputSource><scan:ColorMode>Grayscale8</scan:ColorMode>"
                 "<scan:XResolution>200</scan:XResolution><scan:YResolution>200</scan:YResolution>"
                 "<scan:Duplex>true</scan:Duplex>"));
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->feeder);
    EXPECT_TRUE(asked->duplex);
    EXPECT_FALSE(asked->color);
    EXPECT_EQ(asked->dpi, Dpi{200});
}

TEST(ScanSettings, ThatSayNothingMeanTheGlassInColour) {
    const auto asked = parseScanSettings(settings(""));
    ASSERT_TRUE(asked);
    EXPECT_FALSE(asked->feeder);
    EXPECT_TRUE(asked->color);
}

TEST(ScanSettings, WhatIsNotOfferedIsRefused) {
    EXPECT_FALSE(parseScanSettings(settings("<scan:XResolution>250</scan:XResolution>")));
    EXPECT_FALSE(parseScanSettings(settings("<scan:ColorMode>BlackAndWhite1</scan:ColorMode>")));
    EXPECT_FALSE(parseScanSettings(settings("<pwg:InputSource>Camera</pwg:InputSource>")));
}

std::string region(const std::string& inside) {
    return settings("<pwg:ScanRegions><pwg:ScanRegion>" + inside + "</pwg:ScanRegion></pwg:ScanRegions>");
}

TEST(ScanSettings, TheRegionIsRead) {
    const auto asked =
        parseScanSettings(region("<pwg:XOffset>10</pwg:XOffset><pwg:YOffset>20</pwg:YOffset><pwg:Width>2480</pwg:Width>"
                                 "<pwg:Height>3508</pwg:Height>"));
    ASSERT_TRUE(asked);
    ASSERT_TRUE(asked->region);
    EXPECT_EQ(asked->region->x, 10);
    EXPECT_EQ(asked->region->y, 20);
    EXPECT_EQ(pixelsOf(*asked->region, Dpi{100}), (PixelSize{827, 1169}));
    EXPECT_FALSE(parseScanSettings(settings(""))->region);
}

TEST(ScanSettings, ARegionThatIsNoneIsRefused) {
    for (const char* inside :
         {"", "<Width>2480</Width>", "<Width>0</Width><Height>9</Height>", "<Width>-5</Width><Height>9</Height>",
          "<Width>9</Width><Height>9999999</Height>", "<Width>99999999999999999999</Width><Height>9</Height>",
          "<Width>9x</Width><Height>9</Height>", "<XOffset>-1</XOffset><Width>9</Width><Height>9</Height>",
          "<XOffset>14999</XOffset><Width>9</Width><Height>9</Height>"})
        EXPECT_FALSE(parseScanSettings(region(inside))) << inside;
}

TEST(ScanSettings, WhatIsNoRequestIsRefused) {
    for (const char* text :
         {"", "not xml", "<html/>", "<scan:ScanSettings", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"})
        EXPECT_FALSE(parseScanSettings(text)) << text;
}

}  // namespace
}  // namespace sohoa::escl
