// What is kept about files that came: on either database, under the right name, and gone with what it is about.
#include "store/originals.h"

#include "core/atomic_file.h"
#include "store/attachments.h"
#include "tests/service/intake/intake_office.h"

namespace sohoa {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Original originalOf(const Attachment& file, OriginalKind kind) {
    Original original;
    original.sha256 = file.sha256;
    original.kind = kind;
    return original;
}

class Originals : public IntakeOffice {
  protected:
    Job newJob() {
        ScanOrder order;
        order.operatorName = "lan";
        order.source = PaperSource::Import;
        return *store_->job(*store_->createJob(order));
    }
    Attachment attached(const Job& job, const std::string& content, const std::string& name,
                        std::string_view extension = "") {
        const auto folder = store_->freshWorkFolder(job.id);
        EXPECT_TRUE(writeFileAtomically(*folder / "file", content));
        auto kept = attach(*store_, job.id, *folder / "file", name, "lan", extension);
        EXPECT_TRUE(kept) << kept.error().detail;
        return *kept;
    }
};
SOHOA_ON_BOTH_DATABASES(Originals);

TEST_P(Originals, saysAgainWhatWasDecided) {
    const Job job = newJob(), other = newJob();
    Original original{
        attached(job, "a", "a.pdf").sha256, OriginalKind::Signed, 3, "2u", "unknown", now(), R"({"x":1})"};
    ASSERT_TRUE(noteOriginal(store_->database(), job.id, original));
    original.verdict = "valid";
    ASSERT_TRUE(noteOriginal(store_->database(), job.id, original)) << "verified anew";
    ASSERT_TRUE(
        noteOriginal(store_->database(), other.id, originalOf(attached(other, "b", "b.png"), OriginalKind::Image)));
    const auto found = *originalsOf(store_->database(), job.id);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].sha256, original.sha256);
    EXPECT_EQ(found[0].kind, OriginalKind::Signed);
    EXPECT_EQ(found[0].pages, 3);
    EXPECT_EQ(found[0].pdfa, "2u");
    EXPECT_EQ(found[0].verdict, "valid");
    EXPECT_EQ(isoUtc(*found[0].verifiedAt), isoUtc(*original.verifiedAt));
    EXPECT_EQ(found[0].report, R"({"x":1})");
    const auto kept = *keptOriginals(store_->database());
    ASSERT_THAT(kept, SizeIs(1)) << "an image is not kept as the document";
    EXPECT_EQ(kept.at(job.id).verdict, "valid");
}

TEST_P(Originals, goWithWhatIsWiped) {
    const Job job = newJob();
    ASSERT_TRUE(
        noteOriginal(store_->database(), job.id, originalOf(attached(job, "a", "a.pdf"), OriginalKind::Signed)));
    ASSERT_TRUE(store_->wipePages(job));
    EXPECT_THAT(*originalsOf(store_->database(), job.id), IsEmpty());
    EXPECT_THAT(*keptOriginals(store_->database()), IsEmpty());
}

TEST_P(Originals, getTheNameOfWhatTheyAreWhateverTheyWereCalledBefore) {
    const Job job = newJob(), other = newJob();
    const Attachment before = attached(other, "%PDF", "scan");
    EXPECT_EQ(before.extension, "bin");
    const Attachment after = attached(job, "%PDF", "scan.dat", "pdf");
    EXPECT_EQ(after.extension, "pdf");
    EXPECT_EQ(readFile(store_->spool().pathOf(after.sha256, "pdf")), "%PDF");
    EXPECT_FALSE(std::filesystem::exists(store_->spool().pathOf(after.sha256, "bin"))) << "one file, one name";
    EXPECT_EQ(attachmentsOf(store_->database(), other.id)->at(0).extension, "pdf");
}

}  // namespace
}  // namespace sohoa
