// The check of a package that came from anywhere: each fault once, by its name.
#include "packages/package_check.h"

#include <gmock/gmock.h>

#include <functional>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "tests/packages/sample_package.h"

namespace sohoa::packages::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

class ACheckedPackage : public testing::Test {
  protected:
    void SetUp() override { zip_ = sample_.package(); }

    PackageVerdict verdict() const {
        auto checked = checkPackage(zip_, schemaFolder);
        EXPECT_TRUE(checked) << (checked ? "" : checked.error().detail);
        return checked ? *checked : PackageVerdict{};
    }
    // The package with its entries changed.
    PackageVerdict after(const std::function<void(std::vector<RawEntry>&)>& change) const {
        auto entries = entriesOf(zip_);
        change(entries);
        writeRawZip(zip_, entries);
        return verdict();
    }
    PackageVerdict withReplaced(const std::string& endOfName, std::string_view from, std::string_view to) const {
        return after([&](std::vector<RawEntry>& entries) {
            std::string& content = entry(entries, endOfName).content;
            const std::size_t found = content.find(from);
            ASSERT_NE(found, std::string::npos) << from;
            content.replace(found, from.size(), to);
        });
    }
    static RawEntry& entry(std::vector<RawEntry>& entries, const std::string& endOfName) {
        for (RawEntry& each : entries)
            if (each.name.ends_with(endOfName)) return each;
        ADD_FAILURE() << endOfName;
        return entries.front();
    }
    std::string root() const { return zip_.stem().string() + "/"; }

    SampleFile sample_;
    std::filesystem::path zip_;
};

auto finds(Flaw flaw, const std::string& path) {
    return Field(&PackageVerdict::findings,
                 Contains(AllOf(Field(&Finding::flaw, flaw), Field(&Finding::path, HasSubstr(path)))));
}

TEST_F(ACheckedPackage, isWholeAsItWasWritten) {
    const PackageVerdict checked = verdict();
    EXPECT_THAT(checked.findings, IsEmpty());
    EXPECT_EQ(checked.objectId, "uuid-3F0C9B1E-6A0D-4C58-8C3B-0F5B7F1F2A01");
    EXPECT_EQ(checked.oaisType, "SIP");
    EXPECT_EQ(checked.documents, 2u);
    EXPECT_EQ(checked.files, 16u);
}

TEST_F(ACheckedPackage, isWholeWhateverTheKind) {
    for (const PackageKind kind : {PackageKind::SipTaiLieu, PackageKind::AipTaiLieu, PackageKind::AipHoSo}) {
        PackagePlan plan = sample_.plan(kind);
        plan.uuid.back() = static_cast<char>('5' + static_cast<int>(kind));
        zip_ = sample_.package(plan);
        EXPECT_THAT(verdict().findings, IsEmpty()) << name(kind);
    }
}

TEST_F(ACheckedPackage, isWholeAlsoWhereAnotherProgramPackedIt) {
    const auto entries = entriesOf(zip_);
    writeRawZip(zip_, entries, true);
    EXPECT_TRUE(verdict().whole());
}

TEST_F(ACheckedPackage, tellsAPdfThatWasAltered) {
    EXPECT_THAT(withReplaced("K4.01.001.pdf", "first", "third"), finds(Flaw::OtherDigest, "data/K4.01.001.pdf"));
}

TEST_F(ACheckedPackage, tellsAByteThatTurnedOnTheWay) {
    std::string bytes = *readFile(zip_);
    bytes[bytes.find("the first document")] ^= 1;
    std::filesystem::remove(zip_);
    ASSERT_TRUE(writeFileAtomically(zip_, bytes));
    EXPECT_THAT(verdict(), finds(Flaw::OtherDigest, "data/K4.01.001.pdf"));
}

TEST_F(ACheckedPackage, tellsAPdfThatWasCutOff) {
    EXPECT_THAT(withReplaced("K4.01.001.pdf", "%%EOF\n", ""), finds(Flaw::OtherSize, "data/K4.01.001.pdf"));
}

TEST_F(ACheckedPackage, tellsAFileThatIsMissing) {
    EXPECT_THAT(after([](auto& entries) {
                    std::erase_if(entries, [](const RawEntry& e) { return e.name.ends_with("K4.01.002.pdf"); });
                }),
                finds(Flaw::Missing, "data/K4.01.002.pdf"));
}

TEST_F(ACheckedPackage, tellsAFileThatNobodyNamed) {
    EXPECT_THAT(after([&](auto& entries) {
                    entries.push_back({root() + "data/virus.exe", "MZ"});
                }),
                finds(Flaw::Unnamed, "data/virus.exe"));
}

TEST_F(ACheckedPackage, tellsADescriptionThatWasRewritten) {
    EXPECT_THAT(withReplaced("descriptive/EAD.xml", "đất đai", "đất đao"), finds(Flaw::OtherDigest, "EAD.xml"));
}

TEST_F(ACheckedPackage, tellsWhatDoesNotFollowItsSchema) {
    EXPECT_THAT(withReplaced("descriptive/EAD.xml", "<mode>01</mode>", ""), finds(Flaw::SchemaViolated, "EAD.xml"));
    EXPECT_THAT(withReplaced("preservation/PREMIS.xml", "<eventType>capture</eventType>", ""),
                finds(Flaw::SchemaViolated, "PREMIS.xml"));
    EXPECT_THAT(withReplaced("01/METS.xml", "LOCTYPE=\"URL\"", "LOCTYPE=\"WEB\""),
                finds(Flaw::SchemaViolated, "METS.xml"));
}

TEST_F(ACheckedPackage, tellsTheElementAndNeverAValue) {
    for (const Finding& finding :
         withReplaced("01/METS.xml", "OAISPACKAGETYPE=\"SIP\"", "OAISPACKAGETYPE=\"bí mật\"").findings)
        EXPECT_EQ(finding.detail.find("bí mật"), std::string::npos) << finding.detail;
}

TEST_F(ACheckedPackage, refusesADocumentTypeAndTheEntitiesInIt) {
    EXPECT_THAT(withReplaced("01/METS.xml", "<mets:mets ", "<!DOCTYPE m [<!ENTITY a \"aaaa\">]>\n<mets:mets "),
                finds(Flaw::SchemaViolated, "METS.xml"));
}

TEST_F(ACheckedPackage, tellsAPreservationThatSaysSomethingElse) {
    const std::string digest = sha256OfFile(sample_.folder() / "1.pdf")->hex();
    EXPECT_THAT(withReplaced("preservation/PREMIS.xml", digest, std::string(64, '0')),
                finds(Flaw::PremisDiffers, "001.pdf"));
}

TEST_F(ACheckedPackage, tellsAWeakChecksum) {
    EXPECT_THAT(withReplaced("rep1/METS.xml", "CHECKSUMTYPE=\"SHA-256\"", "CHECKSUMTYPE=\"MD5\""),
                finds(Flaw::NoChecksum, "EAD_doc"));
}

TEST_F(ACheckedPackage, tellsThatItIsNotCalledWhatItIs) {
    EXPECT_THAT(withReplaced("01/METS.xml", "OBJID=\"uuid-3F0C", "OBJID=\"uuid-4F0C"),
                finds(Flaw::WrongFolder, "uuid-3F0C"));
    EXPECT_THAT(withReplaced("01/METS.xml", "OBJID=\"uuid-4F0C", "OBJID=\"goi-4F0C"),
                finds(Flaw::BadIdentifier, "METS.xml"));
}

TEST_F(ACheckedPackage, tellsThatTheZipFileWasRenamed) {
    const auto renamed = sample_.folder() / "goi.zip";
    std::filesystem::rename(zip_, renamed);
    zip_ = renamed;
    EXPECT_THAT(verdict(), finds(Flaw::WrongFolder, "goi"));
}

TEST_F(ACheckedPackage, tellsThatMetsIsMissing) {
    const PackageVerdict checked = after(
        [](auto& entries) { std::erase_if(entries, [](const RawEntry& e) { return e.name.ends_with("METS.xml"); }); });
    EXPECT_THAT(checked, finds(Flaw::NoMets, "METS.xml"));
    EXPECT_THAT(checked, finds(Flaw::NoDocument, ""));
}

TEST_F(ACheckedPackage, followsNoPathOutOfIt) {
    EXPECT_THAT(after([&](auto& entries) {
                    entries.push_back({root() + "../../outside.pdf", "x"});
                }),
                finds(Flaw::UnsafeName, "outside.pdf"));
    EXPECT_THAT(after([&](auto& entries) { entries.back().name = "/etc/cron.d/evil"; }),
                finds(Flaw::UnsafeName, "evil"));
    EXPECT_THAT(after([&](auto& entries) { entries.back().name = root() + "C:evil"; }),
                finds(Flaw::UnsafeName, "evil"));
    EXPECT_THAT(
        withReplaced("01/METS.xml", "representations/rep1/METS.xml\" xlink:title", "../../../etc/passwd\" xlink:title"),
        finds(Flaw::UnsafeName, "METS.xml"));
}

TEST_F(ACheckedPackage, takesNoLink) {
    EXPECT_THAT(after([&](auto& entries) {
                    entries.push_back({root() + "data/link.pdf", "/etc/passwd", RawEntry::Kind::Link});
                }),
                finds(Flaw::NotAFile, "link.pdf"));
}

TEST_F(ACheckedPackage, tellsTwoFilesOfOneName) {
    EXPECT_THAT(after([&](auto& entries) {
                    entries.push_back({root() + "representations/rep1/data/k4.01.001.PDF", "another"});
                }),
                finds(Flaw::NamedTwice, "k4.01.001.PDF"));
}

TEST_F(ACheckedPackage, isReadNoFurtherThanItsLimits) {
    auto entries = entriesOf(zip_);
    entries.push_back({root() + "zeros.bin", std::string(8u << 20, '\0')});
    writeRawZip(zip_, entries, true);
    const auto bomb = checkPackage(zip_, schemaFolder, {100, 5, 1u << 20});
    ASSERT_FALSE(bomb);
    EXPECT_EQ(bomb.error().code, errors::PackageTooLarge);
    const auto many = checkPackage(zip_, schemaFolder, {10, 200, 64u << 20});
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().code, errors::PackageTooLarge);
}

TEST_F(ACheckedPackage, isNoPackageWhereItCannotBeRead) {
    const std::string whole = *readFile(zip_);
    for (const std::string& bytes :
         {std::string(), std::string("PK"), std::string("not a zip file at all"), whole.substr(0, 400)}) {
        zip_ = sample_.folder().with("broken.zip", bytes);
        const auto checked = checkPackage(zip_, schemaFolder);
        if (checked) {
            EXPECT_FALSE(checked->whole()) << bytes.size();
        } else {
            EXPECT_EQ(checked.error().code, errors::PackageDamaged) << bytes.size();
        }
    }
    EXPECT_EQ(checkPackage(sample_.folder() / "nothing.zip", schemaFolder).error().code, errors::FileUnreadable);
}

TEST_F(ACheckedPackage, neverCrashesWhateverByteIsWrong) {
    const std::string whole = *readFile(zip_);
    for (std::size_t at = 0; at < 60'000; at += 997) {
        std::string broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 0x5A);
        zip_ = sample_.folder().with(root().substr(0, root().size() - 1) + ".zip", broken);
        const auto checked = checkPackage(zip_, schemaFolder);
        EXPECT_TRUE(!checked || !checked->whole()) << "a byte that nothing guards, at " << at;
    }
}

}  // namespace
}  // namespace sohoa::packages::test
