#include "core/scan_profile.h"

#include <gtest/gtest.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class AScanProfile : public testing::Test {
  protected:
    Result<ScanProfile> readFrom(std::string_view text) const {
        return readScanProfile(folder_.with("thu.toml", text));
    }
    // "code detail-behind-the-folder"
    std::string mistakeIn(std::string_view text) const {
        const auto read = readFrom(text);
        if (read) return "none";
        return std::string(read.error().code.name) + " " +
               read.error().detail.substr(folder_.path().string().size() + 1);
    }
    test::TemporaryFolder folder_;
};

TEST_F(AScanProfile, isA4In24BitColourAt300DpiUnlessItSaysOtherwise) {
    const auto profile = readFrom("");
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->name, "thu");
    EXPECT_EQ(profile->title, "thu");
    EXPECT_EQ(profile->source, PaperSource::Adf);
    EXPECT_EQ(profile->dpi, Dpi{300});
    EXPECT_EQ(profile->mode, ColorMode::Color);
    EXPECT_EQ(profile->paper, "a4");
    EXPECT_TRUE(profile->confirmEmpty);
    EXPECT_FALSE(profile->wholePages);
    EXPECT_FALSE(profile->locked);
}

TEST_F(AScanProfile, isWrittenSoThatItReadsTheSame) {
    ScanProfile profile;
    profile.name = "thu";
    profile.title = "Hồ sơ \"cũ\" \\ ố vàng\n";
    profile.titleEn = "Old files";
    profile.locked = true;
    profile.manualDuplex = true;
    profile.dpi = {600};
    profile.mode = ColorMode::Gray;
    profile.paper = "long";
    profile.brightness = -15;
    profile.confirmEmpty = false;
    profile.wholePages = true;
    profile.device = "usb:04c5:132e:A1B2";
    profile.quality.blurred = 0.6;
    profile.quality.skewed.reset();
    const auto again = readFrom(profileText(profile));
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(*again, profile);
    EXPECT_EQ(profileText(*again), profileText(profile));
}

TEST_F(AScanProfile, namesTheLineOfAMistake) {
    EXPECT_EQ(mistakeIn("dpi = 300\npapier = \"a4\"\n"), "scanner.profile_invalid thu.toml:2: no key papier");
    EXPECT_EQ(mistakeIn("\n\nlocked = 1\n"),
              "scanner.profile_invalid thu.toml:3: not a value for locked: true or false");
    EXPECT_EQ(mistakeIn("paper = \"a6\"\n").substr(0, 34), "scanner.profile_invalid thu.toml:1");
    EXPECT_EQ(mistakeIn("source = \"import\"\n").substr(0, 34), "scanner.profile_invalid thu.toml:1");
    EXPECT_EQ(mistakeIn("title = \"x\"\nbrightness = 101\n").substr(0, 34), "scanner.profile_invalid thu.toml:2");
    EXPECT_EQ(mistakeIn("dpi = \n").substr(0, 34), "scanner.profile_invalid thu.toml:1");
    EXPECT_EQ(mistakeIn("title = \"" + std::string(201, 'x') + "\"\n").substr(0, 34),
              "scanner.profile_invalid thu.toml:1");
}

TEST_F(AScanProfile, hasLimitsOfImageQuality) {
    const auto profile = readFrom("[quality]\nblurred = 1\ntorn_edge = false\n");
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->quality.blurred, 1.0);
    EXPECT_FALSE(profile->quality.tornEdge);
    EXPECT_EQ(profile->quality.clipped, QualityLimits{}.clipped);
    EXPECT_EQ(mistakeIn("[quality]\nblurred = 0.5\nugly = 3\n").substr(0, 35), "scanner.profile_invalid thu.toml:3:");
    EXPECT_EQ(mistakeIn("[quality]\nskewed = \"x\"\n").substr(0, 35), "scanner.profile_invalid thu.toml:2:");
    EXPECT_EQ(mistakeIn("quality = 3\n").substr(0, 35), "scanner.profile_invalid thu.toml:1:");
    EXPECT_EQ(profileText(ScanProfile{}).find("[quality]"), std::string::npos) << "the usual limits may become better";
}

TEST_F(AScanProfile, belowTwoHundredDpiIsRefusedByItsOwnName) {
    EXPECT_EQ(mistakeIn("\ndpi = 199\n"), "scanner.resolution_low thu.toml:2: 199 dpi");
    EXPECT_TRUE(readFrom("dpi = 200\n"));
    EXPECT_EQ(mistakeIn("dpi = 601\n").substr(0, 34), "scanner.profile_invalid thu.toml:1");
    EXPECT_EQ(mistakeIn("dpi = -9223372036854775808\n").substr(0, 34), "scanner.profile_invalid thu.toml:1");
}

TEST_F(AScanProfile, isNamedLikeAFile) {
    for (const char* good : {"a", "cong-van", "kho-a3"})
        EXPECT_TRUE(isProfileName(good)) << good;
    for (const char* bad :
         {"", "../x", "a.b", "Hoa", "-x", "a/b", "công-văn", "12345678901234567890123456789012345678901"})
        EXPECT_FALSE(isProfileName(bad)) << bad;
}

TEST_F(AScanProfile, takesSettingsAsTheyAreTyped) {
    ScanProfile profile;
    EXPECT_TRUE(setInProfile(profile, "source", "manual-duplex"));
    EXPECT_TRUE(profile.manualDuplex);
    EXPECT_TRUE(setInProfile(profile, "dpi", "200"));
    EXPECT_TRUE(setInProfile(profile, "locked", "true"));
    EXPECT_TRUE(setInProfile(profile, "quality.skewed", "5"));
    EXPECT_EQ(profile.quality.skewed, 5.0);
    EXPECT_TRUE(setInProfile(profile, "quality.skewed", "false"));
    EXPECT_FALSE(profile.quality.skewed);
    const ScanProfile before = profile;
    EXPECT_EQ(setInProfile(profile, "quality.skewed", "a lot").error().code, errors::ProfileInvalid);
    EXPECT_EQ(setInProfile(profile, "quality.ugly", "1").error().code, errors::ProfileInvalid);
    EXPECT_EQ(setInProfile(profile, "dpi", "150").error().code, errors::ScannerResolutionLow);
    EXPECT_EQ(setInProfile(profile, "dpi", "200 dpi").error().code, errors::ProfileInvalid);
    EXPECT_EQ(setInProfile(profile, "locked", "có").error().code, errors::ProfileInvalid);
    EXPECT_EQ(setInProfile(profile, "speed", "9").error().code, errors::ProfileInvalid);
    EXPECT_EQ(profile, before) << "nothing of a refused setting stays";
}

TEST_F(AScanProfile, givesWayToAnOrderUnlessItIsLocked) {
    ScanProfile profile;
    ScanOverrides gray;
    gray.mode = ColorMode::Gray;
    const auto open = effective(profile, gray);
    ASSERT_TRUE(open);
    EXPECT_EQ(open->mode, ColorMode::Gray);
    profile.locked = true;
    EXPECT_EQ(effective(profile, gray).error().code, errors::ProfileLocked);
    gray.mode = ColorMode::Color;
    EXPECT_TRUE(effective(profile, gray)) << "nothing becomes otherwise";
}

TEST_F(AScanProfile, lockedWithoutAScannerLeavesTheChoiceOfItOpen) {
    ScanProfile profile;
    profile.locked = true;
    ScanOverrides other;
    other.device = "escl:1234";
    ASSERT_TRUE(effective(profile, other));
    EXPECT_EQ(effective(profile, other)->device, "escl:1234");
    profile.device = "escl:5678";
    EXPECT_EQ(effective(profile, other).error().code, errors::ProfileLocked);
}

TEST_F(AScanProfile, letsNoOrderGoBelowTwoHundredDpi) {
    ScanOverrides coarse;
    coarse.dpi = Dpi{150};
    EXPECT_EQ(effective({}, coarse).error().code, errors::ScannerResolutionLow);
}

TEST_F(AScanProfile, feedsNoBacksByHandFromAnotherSource) {
    ScanProfile profile;
    profile.manualDuplex = true;
    ScanOverrides glass;
    glass.source = PaperSource::Flatbed;
    const auto settings = effective(profile, glass);
    ASSERT_TRUE(settings);
    EXPECT_FALSE(settings->manualDuplex);
    glass.manualDuplex = true;
    EXPECT_EQ(effective(profile, glass).error().code, errors::ProfileInvalid);
}

TEST_F(AScanProfile, thatShipsIsAsItWouldBeWritten) {
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(SOHOA_SOURCE_DIR "/data/profiles")) {
        const auto profile = readScanProfile(entry.path());
        ASSERT_TRUE(profile) << profile.error().detail;
        EXPECT_EQ(profileText(*profile), readFile(entry.path()).value());
        ++found;
    }
    EXPECT_GE(found, 5);
}

}  // namespace
}  // namespace sohoa
