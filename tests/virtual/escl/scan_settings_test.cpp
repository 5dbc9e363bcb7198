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

TEST(ScanSettings, WhatIsNoRequestIsRefused) {
    for (const char* text :
         {"", "not xml", "<html/>", "<scan:ScanSettings", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"})
        EXPECT_FALSE(parseScanSettings(text)) << text;
}

}  // namespace
}  // namespace sohoa::escl
