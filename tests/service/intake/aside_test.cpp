#include "service/intake/aside.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class AFileThatIsDoneWith : public testing::Test {
  protected:
    Descriptor folder() const { return Descriptor(::open(folder_.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }
    std::string content(const std::string& name) const { return readFile(folder_ / name).value_or("(none)"); }
    test::TemporaryFolder folder_, elsewhere_;
};

TEST_F(AFileThatIsDoneWith, goesToTakenAndNeverOverAnother) {
    for (const char* text : {"one", "two", "three"}) {
        folder_.with("letter.pdf", text);
        ASSERT_TRUE(moveAside(folder(), "letter.pdf", std::nullopt));
    }
    EXPECT_EQ(content("taken/letter.pdf"), "one");
    EXPECT_EQ(content("taken/letter (2).pdf"), "two");
    EXPECT_EQ(content("taken/letter (3).pdf"), "three");
    EXPECT_FALSE(fs::exists(folder_ / "letter.pdf"));
}

TEST_F(AFileThatIsDoneWith, goesToRefusedWithItsReasonInTwoLanguages) {
    folder_.with("letter.pdf", "one");
    ASSERT_TRUE(moveAside(folder(), "letter.pdf", Error{errors::IntakeEncrypted, "detail"}));
    EXPECT_EQ(content("refused/letter.pdf"), "one");
    const std::string note = content("refused/letter.pdf.txt");
    EXPECT_THAT(note, HasSubstr("mật khẩu"));
    EXPECT_THAT(note, HasSubstr("encrypted"));
    EXPECT_THAT(note, HasSubstr("intake.encrypted"));
}

TEST_F(AFileThatIsDoneWith, isTheOneThatWasMeant) {
    struct stat status {};
    const auto path = folder_.with("letter.pdf", "one");
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    const FileState other{status.st_ino + 1, 3, 0};
    ASSERT_TRUE(moveAside(folder(), "letter.pdf", std::nullopt, other));
    EXPECT_EQ(content("letter.pdf"), "one") << "another took its name meanwhile";
    EXPECT_TRUE(moveAside(folder(), "gone.pdf", std::nullopt)) << "somebody took it away";
}

TEST_F(AFileThatIsDoneWith, isALinkAndItsTargetStays) {
    const auto target = elsewhere_.with("secret", "not yours");
    fs::create_symlink(target, folder_ / "link");
    ASSERT_TRUE(moveAside(folder(), "link", Error{errors::IntakeNotAFile, ""}));
    EXPECT_TRUE(fs::is_symlink(folder_ / "refused/link"));
    EXPECT_TRUE(fs::exists(target));
}

TEST_F(AFileThatIsDoneWith, doesNotFollowALinkThatStandsForTheSubfolder) {
    fs::create_directory_symlink(elsewhere_.path(), folder_ / "taken");
    folder_.with("letter.pdf", "one");
    EXPECT_EQ(moveAside(folder(), "letter.pdf", std::nullopt).error().code, errors::FileUnwritable);
    EXPECT_EQ(content("letter.pdf"), "one");
}

}  // namespace
}  // namespace sohoa
