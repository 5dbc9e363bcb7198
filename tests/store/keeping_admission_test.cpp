#include "store/keeping/admission.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"

namespace sohoa {
namespace {

constexpr std::uint64_t gib = 1ull << 30;

Admission::Look disks(std::uint64_t spoolFree, std::uint64_t databaseFree) {
    return [=](const std::filesystem::path& place) -> Result<Admission::FileSystem> {
        if (place == "/database") return Admission::FileSystem{2, databaseFree, 100 * gib};
        return Admission::FileSystem{1, spoolFree, 100 * gib};
    };
}
const Admission::Places places{"/spool", "/work", "/database"};

TEST(Admission, LetsWorkInThatFits) {
    EXPECT_TRUE(Admission(places, gib, disks(10 * gib, 10 * gib)).admit({gib, gib, gib}));
}

TEST(Admission, RefusesWorkThatWouldNotFit) {
    const auto refused = Admission(places, gib, disks(10 * gib, 10 * gib)).admit({10 * gib, 0, 0});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, errors::NoRoom);
    EXPECT_NE(refused.error().detail.find("/spool"), std::string::npos);
    EXPECT_FALSE(Admission(places, gib, disks(10 * gib, gib)).admit({0, 0, 1}));
}

TEST(Admission, AddsUpWhatPlacesOnOneDiskNeed) {
    const Admission admission(places, gib, disks(3 * gib, 10 * gib));
    EXPECT_TRUE(admission.admit({gib, gib, 0}));
    EXPECT_FALSE(admission.admit({gib, gib + 1, 0}));
}

TEST(Admission, KeepsAFiftiethFreeWhereNothingElseIsSaid) {
    EXPECT_TRUE(Admission(places, 0, disks(3 * gib, 3 * gib)).admit({gib, 0, 0}));
    EXPECT_FALSE(Admission(places, 0, disks(3 * gib, 3 * gib)).admit({gib + 1, 0, 0}));
}

TEST(Admission, AsksTheRealDisk) {
    const auto system = Admission::look(std::filesystem::temp_directory_path());
    ASSERT_TRUE(system);
    EXPECT_GT(system->size, 0u);
    EXPECT_EQ(Admission::look("/no/such/place").error().code, errors::FileUnreadable);
    const Admission::Places here{std::filesystem::temp_directory_path(), std::filesystem::temp_directory_path(), {}};
    EXPECT_EQ(Admission(here, 1).admit({system->size, 0, 0}).error().code, errors::NoRoom);
}

TEST(Admission, CountsOnA4PagesWithoutCompression) {
    PlannedScan scan;
    scan.pages = 10;
    const Room room = roomFor(scan);
    EXPECT_GT(room.spool, 10ull * 2480 * 3507 * 3);
    EXPECT_LT(room.spool, 20ull * 2480 * 3507 * 3);
    scan.mode = ColorMode::Bilevel;
    EXPECT_LT(roomFor(scan).spool, room.spool / 10);
    scan.pages = 20;
    EXPECT_EQ(roomFor(scan).database, room.database * 2);
}

}  // namespace
}  // namespace sohoa
