// Files through the real stage programs: what becomes of them, and what stays of those that are refused.
#include "service/intake/import_step.h"

#include <fcntl.h>
#include <gmock/gmock.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/intake/folder_watch.h"
#include "service/intake/new_import.h"
#include "service/kept_original.h"
#include "store/attachments.h"
#include "store/originals.h"
#include "store/page_origin.h"
#include "tests/intake/samples.h"
#include "tests/support/marked_sheet.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
namespace samples = intake::samples;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class AnImport : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(opened_) << opened_.error().detail; }
    void TearDown() override {
        for (const std::string& name : ImportTray::names(home_.path()))
            ImportTray::open(home_.path(), name)->wipe();
    }

    ImportTray trayOf(const std::vector<std::string>& files) {
        auto tray = ImportTray::begin(home_.path(), "lan");
        for (const std::string& content : files) {
            const Descriptor file(::open(handed_.with("file", content).c_str(), O_RDONLY | O_CLOEXEC));
            EXPECT_TRUE(tray->add(file.get(), "công văn.tif"));
        }
        return std::move(*tray);
    }
    Job jobOf(const std::vector<std::string>& files, std::optional<int> expected = {}) {
        ImportTray tray = trayOf(files);
        ImportOrder order;
        order.operatorName = "lan";
        order.expectedPages = expected;
        const auto id = createImport(config_, store_, tray, order);
        EXPECT_TRUE(id) << id.error().code.name;
        return *store_.job(*id);
    }
    static std::string sheetOf(int width, int height, std::uint8_t dot) {
        intake::Raster raster = samples::sheet(width, height, 1);
        raster.row(0)[0] = dot;
        return samples::tiffOf({{.raster = raster}});
    }
    std::string marked(const std::string& mark) {
        test::MarkedSheet sheet;
        sheet.mark = mark;
        sheet.tiltDegrees = 2;
        sheet.dpi = 200;
        EXPECT_TRUE(write(sheet, handed_ / "sheet.tif"));
        return *readFile(handed_ / "sheet.tif");
    }
    std::vector<std::string> filesContaining(const std::string& piece) const {
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(home_.path()))
            if (entry.is_regular_file() && readFile(entry.path())->find(piece) != std::string::npos)
                found.push_back(entry.path().string());
        return found;
    }
    std::string ledger(const Job& job) {
        std::string all;
        const auto entries = ledgerOf(store_.database(), job.id);
        for (const LedgerEntry& entry : entries.value())
            all += entry.event + ' ' + entry.detail + '\n';
        return all;
    }
    std::size_t trays() const { return ImportTray::names(home_.path()).size(); }
    std::string codeOf(Job& job) {
        const auto done = importStep(office_, job);
        return done ? "" : std::string(done.error().code.name);
    }

    test::TemporaryFolder home_, handed_;
    Config config_ = [this] {
        Config config;
        config.home = home_.path();
        return config;
    }();
    Result<Store> opened_ = Store::open(config_);
    Store& store_ = *opened_;
    Reporter reporter_;
    Office office_{config_, store_, reporter_, {}, {}, {}};
};

TEST_F(AnImport, keepsItsFilesByteForByteAndItsPagesNameThem) {
    const std::string scan = samples::jpegOf(samples::sheet(827, 1169, 3), {.dpi = 100});
    const std::string fax = samples::tiffOf({{.raster = samples::sheet(400, 600, 1), .compression = 4, .bits = 1},
                                             {.raster = samples::sheet(400, 600, 1), .compression = 4, .bits = 1}});
    const std::string pdf = samples::pdfOfPages({{.jpeg = scan, .size = {827, 1169}}});
    Job job = jobOf({scan, fax, pdf}, 4);
    EXPECT_EQ(codeOf(job), "");
    EXPECT_EQ(job.state, JobState::Scanned);
    const auto pages = *store_.pages(job);
    ASSERT_THAT(pages, SizeIs(4));
    EXPECT_EQ(pages[0].page.sha256, sha256Of(scan));
    EXPECT_EQ(pages[3].page.sha256, sha256Of(scan)) << "a scan in a PDF is the scan itself";
    const std::vector<std::string> origins{scan, fax, fax, pdf};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(pages[i].page.device, "import");
        EXPECT_EQ(pageOrigin(store_.database(), job.id, job.take, pages[i].page.number).value(), sha256Of(origins[i]));
    }
    const auto attachments = *attachmentsOf(store_.database(), job.id);
    ASSERT_THAT(attachments, SizeIs(3));
    const std::vector<std::string> handedIn{scan, fax, pdf};
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string& file = handedIn[i];
        EXPECT_TRUE(*readFile(store_.spool().pathOf(attachments[i].sha256, attachments[i].extension)) == file);
        EXPECT_EQ(attachments[i].name, "công văn.tif");
        EXPECT_THAT(ledger(job), HasSubstr(sha256Of(file).hex()));
    }
    EXPECT_THAT(ledger(job), HasSubstr("import.taken"));
    EXPECT_THAT(ledger(job), Not(HasSubstr("công văn")));
    EXPECT_EQ(trays(), 0u);
}

TEST_F(AnImport, keepsNothingOfAnyFileWhereOneBearsAMark) {
    const std::string clean = sheetOf(413, 585, 17), secret = marked("mat");
    Job job = jobOf({clean, secret, clean});
    EXPECT_EQ(codeOf(job), "document.state_secret");
    EXPECT_EQ(store_.job(job.id)->held->code, errors::StateSecret);
    EXPECT_THAT(*store_.pages(job), IsEmpty());
    EXPECT_THAT(*attachmentsOf(store_.database(), job.id), IsEmpty());
    EXPECT_THAT(filesContaining(clean.substr(clean.size() / 2, 64)), IsEmpty());
    EXPECT_THAT(filesContaining(secret.substr(secret.size() / 2, 64)), IsEmpty());
    EXPECT_THAT(ledger(job), HasSubstr(R"(gate.refused {"mark":"Mật","page":2,"place":"scan"})"));
    EXPECT_THAT(ledger(job), Not(HasSubstr(sha256Of(secret).hex())));
    EXPECT_EQ(trays(), 0u) << "nor in memory";
}

TEST_F(AnImport, letsAReleasedFilePassWhenItIsHandedInAgain) {
    Job job = jobOf({marked("mat")});
    EXPECT_EQ(codeOf(job), "document.state_secret");
    job.gateReleased = true;
    ASSERT_TRUE(store_.release(job, "two persons"));
    EXPECT_EQ(codeOf(job), "core.file_unreadable") << "nothing of it was kept";
    ImportTray again = trayOf({marked("mat")});
    ASSERT_TRUE(refillImport(config_, store_, again, job.id, "lan"));
    job = *store_.job(job.id);
    EXPECT_EQ(codeOf(job), "");
    EXPECT_THAT(*store_.pages(job), SizeIs(1));
}

TEST_F(AnImport, takesNoPageOfADamagedFile) {
    const std::string first = sheetOf(100, 100, 3);
    std::string torn = samples::tiffOf({{.raster = samples::sheet(400, 600, 1), .compression = 1},
                                        {.raster = samples::sheet(400, 600, 1), .compression = 1}});
    torn.resize(torn.size() - 300);
    Job job = jobOf({first, torn});
    EXPECT_EQ(codeOf(job), "intake.unreadable");
    EXPECT_THAT(*store_.pages(job), IsEmpty());
    EXPECT_THAT(*attachmentsOf(store_.database(), job.id), IsEmpty());
    EXPECT_EQ(trays(), 0u);
}

TEST_F(AnImport, isHeldWhereThePagesAreNotAsManyAsWereCounted) {
    Job job = jobOf({sheetOf(100, 100, 3)}, 2);
    EXPECT_EQ(codeOf(job), "service.page_count_differs");
    EXPECT_EQ(job.state, JobState::Scanning);
}

TEST_F(AnImport, goesOnWhereItWasCutOffAndStoresNoPageTwice) {
    std::vector<samples::TiffPage> sheets;
    for (int i = 0; i < 4; ++i)
        sheets.push_back({.raster = samples::sheet(300 + i, 400, 1)});
    const std::string file = samples::tiffOf(sheets);
    Job job = jobOf({file, sheetOf(100, 100, 3)});
    int asked = 0;
    office_.mustGiveWay = [&] { return ++asked == 3; };
    EXPECT_EQ(codeOf(job), "service.gave_way");
    EXPECT_THAT(*store_.pages(job), SizeIs(2));
    office_.mustGiveWay = {};
    job = *store_.job(job.id);
    EXPECT_EQ(codeOf(job), "");
    EXPECT_THAT(*store_.allPages(job), SizeIs(5));
    EXPECT_EQ(job.take, 1);
    EXPECT_EQ(pageOrigin(store_.database(), job.id, 1, PageNumber{1}).value(), sha256Of(file));
}

TEST_F(AnImport, takesNothingThatIsNotWhatWasHandedIn) {
    Job job = jobOf({sheetOf(100, 100, 3)});
    const auto tray = ImportTray::open(home_.path(), *sohoa::trayOf(store_.database(), job.id));
    ASSERT_TRUE(writeFileAtomically(tray->files()[0].path, sheetOf(100, 100, 4), AtomicFile::Existing::Replace));
    EXPECT_EQ(codeOf(job), "store.file_damaged");
    EXPECT_THAT(*store_.pages(job), IsEmpty());
}

// A letter with text, and what its author hung on it.
std::string letterWith(const std::string& catalogue) {
    samples::PdfPageForm page{.jpeg = samples::jpegOf(samples::sheet(100, 140, 1)), .size = {100, 140}};
    page.content = "BT /F 24 Tf 72 700 Td (A letter) Tj ET";
    page.colourSpace = "/DeviceGray";
    page.catalogue = catalogue;
    return samples::pdfOfPages({page});
}

const std::string signature =
    "/AcroForm << /Fields [<< /FT /Sig /T (a) /V << /Type /Sig /ByteRange [0 10 20 30] /Contents <3000> >> >>] >>";

TEST_F(AnImport, knowsWhatItsFilesAreAndKeepsThatBesideThem) {
    const std::string file = letterWith(signature);
    Job job = jobOf({file});
    EXPECT_EQ(codeOf(job), "");
    const auto originals = *originalsOf(store_.database(), job.id);
    ASSERT_THAT(originals, SizeIs(1));
    EXPECT_EQ(originals[0].sha256, sha256Of(file));
    EXPECT_EQ(originals[0].kind, OriginalKind::Signed);
    EXPECT_EQ(originals[0].verdict, "invalid") << "whoever is trusted: its ranges are no signature's";
    EXPECT_EQ(originals[0].pdfa, "");
    EXPECT_TRUE(originals[0].verifiedAt);
    EXPECT_EQ(readFile(store_.spool().pathOf(sha256Of(file), "pdf")), file) << "whatever it was called";
    EXPECT_THAT(ledger(job), HasSubstr(R"("original":"signed")"));
    EXPECT_THAT(ledger(job), HasSubstr(R"("verdict":"invalid")"));
}

TEST_F(AnImport, ofASignedFileAmongOthersKeepsNothing) {
    const std::string clean = sheetOf(120, 160, 4);
    for (const auto& files : {std::vector{clean, letterWith(signature)}, {letterWith(signature), clean}}) {
        Job job = jobOf(files);
        EXPECT_EQ(codeOf(job), "intake.signed_among_others");
        EXPECT_THAT(*store_.pages(job), IsEmpty());
        EXPECT_THAT(*attachmentsOf(store_.database(), job.id), IsEmpty());
        EXPECT_THAT(*originalsOf(store_.database(), job.id), IsEmpty());
        EXPECT_THAT(filesContaining(clean.substr(clean.size() / 2, 64)), IsEmpty());
        EXPECT_EQ(trays(), 0u);
    }
}

TEST_F(AnImport, ofAnUnsignedLetterIsASourceOfPages) {
    Job job = jobOf({letterWith("/OpenAction << /S /JavaScript /JS (1) >>"), sheetOf(100, 100, 3)});
    EXPECT_EQ(codeOf(job), "");
    const auto originals = *originalsOf(store_.database(), job.id);
    ASSERT_THAT(originals, SizeIs(2));
    EXPECT_EQ(originals[0].kind, OriginalKind::Pdf);
    EXPECT_THAT(originals[0].report, HasSubstr(R"("actions":true)"));
    EXPECT_EQ(originals[1].kind, OriginalKind::Image);
    EXPECT_FALSE(keptOriginalOf(store_, job, *store_.pages(job)).value());
}

TEST_F(AnImport, ofASignedFileIsThatFileUntilAnotherPageIsPutIn) {
    Job job = jobOf({letterWith(signature)});
    EXPECT_EQ(codeOf(job), "");
    auto pages = *store_.pages(job);
    const auto kept = keptOriginalOf(store_, job, pages);
    ASSERT_TRUE(kept && *kept);
    Original original = **kept;
    EXPECT_EQ(requireCopyable(original).error().code, errors::OriginalInvalid);
    original.verdict = "unknown";
    EXPECT_EQ(requireCopyable(original).error().code, errors::PdfaNonconforming);
    original.pdfa = "2b";
    EXPECT_TRUE(requireCopyable(original));
    pages.push_back(pages.front());
    pages.back().origin.reset();
    EXPECT_EQ(keptOriginalOf(store_, job, pages).error().code, errors::IntakeSignedAmongOthers);
}

}  // namespace
}  // namespace sohoa
