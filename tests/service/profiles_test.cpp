#include "service/profiles.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class TheProfiles : public testing::Test {
  protected:
    TheProfiles() {
        shipped_.with("cong-van.toml", "title = \"Công văn\"\n");
        shipped_.with("mat-kinh.toml", "source = \"flatbed\"\n");
    }
    static ScanProfile named(const char* name) {
        ScanProfile profile;
        profile.name = profile.title = profile.titleEn = name;
        return profile;
    }
    test::TemporaryFolder home_, shipped_;
    const Profiles profiles_{home_ / "profiles", shipped_.path(), ""};
};

TEST_F(TheProfiles, thatShipAreThereFromTheBeginning) {
    const auto listed = profiles_.list();
    ASSERT_EQ(listed.size(), 2u);
    EXPECT_EQ(listed[0].profile.name, "cong-van");
    EXPECT_TRUE(listed[0].builtIn);
    EXPECT_EQ(profiles_.find("mat-kinh")->source, PaperSource::Flatbed);
}

TEST_F(TheProfiles, haveOneForOrdersThatNameNone) {
    EXPECT_EQ(profiles_.find("")->name, "cong-van");
    const Profiles others(home_ / "profiles", shipped_.path(), "mat-kinh");
    EXPECT_EQ(others.find("")->name, "mat-kinh");
}

TEST_F(TheProfiles, areReplacedByTheOfficesOwnAndComeBackWhenThatGoes) {
    ScanProfile own = named("cong-van");
    own.locked = true;
    ASSERT_TRUE(profiles_.set(own));
    EXPECT_TRUE(profiles_.find("cong-van")->locked);
    EXPECT_FALSE(profiles_.list()[0].builtIn);
    ASSERT_TRUE(profiles_.remove("cong-van"));
    EXPECT_FALSE(profiles_.find("cong-van")->locked);
    EXPECT_EQ(profiles_.remove("cong-van").error().code, errors::ProfileUnknown) << "what ships stays";
}

TEST_F(TheProfiles, areFilesOfTheirFolderAndOfNoOther) {
    home_.with("ngoai.toml", "");
    for (const char* name : {"../ngoai", "/etc/passwd", "", "no-such"}) {
        const auto found = Profiles(home_ / "profiles", shipped_.path(), "no-such").find(name);
        ASSERT_FALSE(found) << name;
        EXPECT_EQ(found.error().code, errors::ProfileUnknown);
    }
    EXPECT_EQ(profiles_.set(named("../ngoai")).error().code, errors::ProfileInvalid);
    EXPECT_FALSE(profiles_.remove("../ngoai"));
    EXPECT_TRUE(std::filesystem::exists(home_ / "ngoai.toml"));
}

TEST_F(TheProfiles, withAMistakeAreListedWithIt) {
    ASSERT_TRUE(profiles_.set(named("rieng")));
    home_.with("profiles/rieng.toml", "dpi = 300\nmode = \"sepia\"\n");
    const auto listed = profiles_.list();
    ASSERT_EQ(listed.size(), 3u);
    ASSERT_TRUE(listed[2].mistake);
    EXPECT_EQ(listed[2].mistake->code, errors::ProfileInvalid);
    EXPECT_NE(listed[2].mistake->detail.find("rieng.toml:2:"), std::string::npos);
}

TEST_F(TheProfiles, thatMayNotBeAreNotWritten) {
    ScanProfile coarse = named("tho");
    coarse.dpi = {150};
    EXPECT_EQ(profiles_.set(coarse).error().code, errors::ScannerResolutionLow);
    EXPECT_EQ(profiles_.list().size(), 2u);
}

}  // namespace
}  // namespace sohoa
