// Which modules are let into the process that holds the PIN.
#include "signer/module_file.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/sha256.h"
#include "tests/support/temporary_folder.h"
#include "virtual/trust/softhsm_token.h"

namespace sohoa::signer {
namespace {

namespace fs = std::filesystem;

class Module : public testing::Test {
  protected:
    test::TemporaryFolder folder;
    fs::path module = folder.path() / "module.so";

    void SetUp() override {
        fs::permissions(folder.path(), fs::perms::owner_all);
        fs::copy_file(trust::softhsmModule(), module);
        fs::permissions(module, fs::perms::owner_read | fs::perms::owner_write);
    }
    ModulePlace place() const { return {module, sha256OfFile(module).value().hex(), {folder.path()}}; }
    static std::string refusalOf(const ModulePlace& place) {
        const auto opened = ModuleFile::open(place);
        return opened ? "" : std::string(opened.error().code.name);
    }
    void write(const std::string& bytes) const { std::ofstream(module, std::ios::binary) << bytes; }
};

TEST_F(Module, IsTakenWhereItIsThePinnedOne) { EXPECT_EQ(refusalOf(place()), ""); }

TEST_F(Module, OfTheSystemNeedsNoFolderNamed) {
    const fs::path softhsm = trust::softhsmModule();
    EXPECT_EQ(refusalOf({softhsm, sha256OfFile(softhsm).value().hex(), {}}), "");
}

TEST_F(Module, IsRefusedUnpinnedAndItsDigestIsTold) {
    ModulePlace unpinned = place();
    unpinned.sha256 = "";
    const auto opened = ModuleFile::open(unpinned);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, errors::ModuleUnpinned);
    EXPECT_EQ(opened.error().detail, place().sha256);
}

TEST_F(Module, IsRefusedWhenItHasChanged) {
    const ModulePlace pinned = place();
    std::ofstream(module, std::ios::binary | std::ios::app) << '\0';
    EXPECT_EQ(refusalOf(pinned), "signer.module_changed");
}

TEST_F(Module, IsRefusedOutsideTheFolders) {
    ModulePlace outside = place();
    outside.folders = {folder.path() / "other", "/nonexistent"};
    EXPECT_EQ(refusalOf(outside), "signer.module_not_allowed");
    fs::create_directory(folder.path() / "other");
    fs::create_symlink(module, folder.path() / "other/link.so");
    outside.path = folder.path() / "other/link.so";
    EXPECT_EQ(refusalOf(outside), "signer.module_not_allowed") << "a link from within";
    outside.path = folder.path() / "other/../module.so";
    EXPECT_EQ(refusalOf(outside), "signer.module_not_allowed");
}

TEST_F(Module, IsRefusedWhereOthersCanChangeIt) {
    for (const auto writer : {fs::perms::group_write, fs::perms::others_write}) {
        fs::permissions(module, writer, fs::perm_options::add);
        EXPECT_EQ(refusalOf(place()), "signer.module_not_allowed");
        fs::permissions(module, writer, fs::perm_options::remove);
        fs::permissions(folder.path(), writer, fs::perm_options::add);
        EXPECT_EQ(refusalOf(place()), "signer.module_not_allowed") << "its folder";
        fs::permissions(folder.path(), writer, fs::perm_options::remove);
    }
    EXPECT_EQ(refusalOf(place()), "");
}

TEST_F(Module, OfAnotherWordSizeIsNamedSo) {
    std::string bytes = readFile(module).value();
    bytes[4] = static_cast<char>(bytes[4] == 2 ? 1 : 2);
    write(bytes);
    const auto opened = ModuleFile::open(place());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, errors::ModuleUnusable);
    EXPECT_NE(opened.error().detail.find("32 bit"), std::string::npos) << opened.error().detail;
}

TEST_F(Module, IsALibrary) {
    write("not a library at all");
    EXPECT_EQ(refusalOf(place()), "signer.module_unusable");
    write("");
    EXPECT_EQ(refusalOf(place()), "signer.module_unusable");
    fs::remove(module);
    EXPECT_EQ(refusalOf({module, "", {folder.path()}}), "signer.module_unusable");
    fs::create_directory(module);
    EXPECT_EQ(refusalOf({module, "", {folder.path()}}), "signer.module_unusable");
}

// A file put in the module's place between the look and the loading is not the one that is loaded.
TEST_F(Module, IsLoadedFromWhatWasLookedAt) {
    const auto opened = ModuleFile::open(place());
    ASSERT_TRUE(opened);
    const Sha256 looked = sha256OfFile(module).value();
    fs::rename(module, folder.path() / "away.so");
    write("something else");
    EXPECT_EQ(sha256OfFile(opened->loadPath()).value(), looked);
}

}  // namespace
}  // namespace sohoa::signer
