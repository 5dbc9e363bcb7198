#include "scanner/option_choice.h"

#include <gtest/gtest.h>

namespace sohoa::scanner {
namespace {

using Words = std::vector<std::string>;

TEST(OptionChoice, SourcesOfAirscanAreFound) {
    const Words airscan{"Flatbed", "ADF", "ADF Duplex"};
    EXPECT_EQ(chooseSource(airscan, PaperSource::Flatbed), "Flatbed");
    EXPECT_EQ(chooseSource(airscan, PaperSource::Adf), "ADF");
    EXPECT_EQ(chooseSource(airscan, PaperSource::AdfDuplex), "ADF Duplex");
}

TEST(OptionChoice, SourcesUnderOtherNamesAreFoundByWhatTheyCanDo) {
    EXPECT_EQ(chooseSource({"Flatbed", "Automatic Document Feeder"}, PaperSource::Adf), "Automatic Document Feeder");
    EXPECT_EQ(chooseSource({"Document Table", "ADF"}, PaperSource::Flatbed), "Document Table");
    EXPECT_EQ(chooseSource({"FlatBed", "Automatic Document Feeder(centrally aligned)"}, PaperSource::Adf),
              "Automatic Document Feeder(centrally aligned)");
    EXPECT_EQ(chooseSource({"ADF Front", "ADF Back", "ADF Duplex"}, PaperSource::Adf), "ADF Front");
}

TEST(OptionChoice, AFeederForOneSideIsNotTakenForBoth) {
    EXPECT_FALSE(chooseSource({"Flatbed", "ADF"}, PaperSource::AdfDuplex));
    EXPECT_FALSE(chooseSource({"Flatbed", "ADF Duplex"}, PaperSource::Adf));
}

TEST(OptionChoice, BacksCardsAndFilmAreNoPaper) {
    EXPECT_FALSE(chooseSource({"ADF Back", "Card Front", "Card Duplex", "Transparency Unit"}, PaperSource::Adf));
    EXPECT_FALSE(chooseSource({"Card Duplex"}, PaperSource::AdfDuplex));
}

TEST(OptionChoice, ModesAreFoundUnderTheirManyNames) {
    EXPECT_EQ(chooseMode({"Lineart", "Gray", "Color"}, ColorMode::Bilevel), "Lineart");
    EXPECT_EQ(chooseMode({"Black & White", "True Gray", "24bit Color"}, ColorMode::Color), "24bit Color");
    EXPECT_EQ(chooseMode({"Black & White", "Grayscale", "Color"}, ColorMode::Gray), "Grayscale");
}

TEST(OptionChoice, OfSeveralModesThePlainOneIsTaken) {
    EXPECT_EQ(chooseMode({"16bits gray", "Gray", "Color (16 bit)", "Color"}, ColorMode::Gray), "Gray");
    EXPECT_EQ(chooseMode({"16bits gray", "Gray", "Color (16 bit)", "Color"}, ColorMode::Color), "Color");
}

TEST(OptionChoice, DitheredModesAreNoRecordOfThePaper) {
    EXPECT_FALSE(chooseMode({"Halftone", "Gray[Error Diffusion]"}, ColorMode::Gray));
}

TEST(OptionChoice, WhatIsNotThereIsNotSubstituted) { EXPECT_FALSE(chooseMode({"Color", "Gray"}, ColorMode::Bilevel)); }

}  // namespace
}  // namespace sohoa::scanner
