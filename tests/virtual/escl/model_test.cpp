#include "virtual/escl/model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <pugixml.hpp>

#include "virtual/escl/escl_xml.h"
#include "virtual/escl/scan_settings.h"

namespace sohoa::escl {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string job(const char* source, int dpi, const char* more = "") {
    return std::string("<ScanSettings><InputSource>") + source + "</InputSource><XResolution>" + std::to_string(dpi) +
           "</XResolution>" + more + "</ScanSettings>";
}

TEST(Model, EachDescribesItselfInXml) {
    for (const Model& model : models()) {
        pugi::xml_document document;
        ASSERT_TRUE(document.load_string(capabilitiesXml(model).c_str())) << model.key;
        const auto root = document.document_element();
        EXPECT_EQ(root.child("pwg:MakeAndModel").text().as_string(), model.makeAndModel);
        EXPECT_EQ(root.child("pwg:SerialNumber").text().as_string(), model.serial);
        EXPECT_EQ(root.child("scan:UUID").text().as_string(), model.uuid);
        EXPECT_EQ(root.child("scan:AdminURI").text().as_string(), model.adminUri);
        EXPECT_EQ(!root.child("scan:Platen").empty(), model.platen.has_value());
        EXPECT_EQ(!root.child("scan:Adf").child("scan:AdfDuplexInputCaps").empty(), model.duplex.has_value());
        EXPECT_TRUE(modelNamed(model.key));
    }
    EXPECT_FALSE(modelNamed("abacus"));
}

TEST(Model, WhatAPersonNamedItCannotBreakTheXml) {
    Model model = models().front();
    model.makeAndModel = "<scan:Platen> & \"\x01 co.";
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(capabilitiesXml(model).c_str()));
    EXPECT_STREQ(document.document_element().child("pwg:MakeAndModel").text().as_string(), "<scan:Platen> & \" co.");
}

TEST(Model, AFeederWithoutAGlassHasNoPlaten) {
    const Model feeder = *modelNamed("brother-ads");
    EXPECT_FALSE(parseScanSettings(job("Platen", 300), feeder));
    EXPECT_TRUE(parseScanSettings("<ScanSettings/>", feeder)->feeder);
    EXPECT_THAT(statusXml({}, false), Not(HasSubstr("AdfState")));
}

TEST(Model, ASimplexFeederTakesNoDuplexJob) {
    const Model simplex = *modelNamed("hp-laserjet-mfp");
    EXPECT_TRUE(parseScanSettings(job("Feeder", 300), simplex));
    EXPECT_FALSE(parseScanSettings(job("Feeder", 300, "<Duplex>true</Duplex>"), simplex));
}

TEST(Model, ResolutionsAreTheModelsOwn) {
    EXPECT_FALSE(parseScanSettings(job("Feeder", 200), *modelNamed("canon-office")));
    EXPECT_TRUE(parseScanSettings(job("Feeder", 200), *modelNamed("epson-long-paper")));
    EXPECT_FALSE(parseScanSettings(job("Feeder", 0), *modelNamed("epson-long-paper")));
}

TEST(Model, AWindowIsCutAtTheEdgeOfTheDevice) {
    const char* tall = "<ScanRegions><ScanRegion><Width>9000</Width><Height>9000</Height></ScanRegion></ScanRegions>";
    const auto legal = parseScanSettings(job("Feeder", 300, tall), *modelNamed("hp-laserjet-mfp"));
    ASSERT_TRUE(legal && legal->region);
    EXPECT_EQ(legal->region->width, 2550);
    EXPECT_EQ(legal->region->height, 4200);
    EXPECT_EQ(parseScanSettings(job("Feeder", 100, tall), *modelNamed("epson-long-paper"))->region->height, 9000);
}

TEST(Model, MorePixelsThanAScannerHasMemoryForAreRefused) {
    const char* tape = "<ScanRegions><ScanRegion><Width>2550</Width><Height>36600</Height></ScanRegion></ScanRegions>";
    EXPECT_TRUE(parseScanSettings(job("Feeder", 300, tape), *modelNamed("epson-long-paper")));
    EXPECT_FALSE(parseScanSettings(job("Feeder", 600, tape), *modelNamed("epson-long-paper")));
}

TEST(Model, SourcesCanBeTakenAway) {
    const Model glass = withSources(models().front(), {true, false, false});
    EXPECT_TRUE(glass.platen);
    EXPECT_FALSE(glass.simplex || glass.duplex);
    const Model duplex = withSources(models().front(), {false, false, true});
    EXPECT_TRUE(duplex.simplex && duplex.duplex);
    EXPECT_FALSE(duplex.platen);
}

}  // namespace
}  // namespace sohoa::escl
