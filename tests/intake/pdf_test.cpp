#include <gmock/gmock.h>

#include "intake/pdf_file.h"
#include "intake/tiff_file.h"
#include "tests/intake/samples.h"
#include "tests/intake/taken.h"

namespace sohoa::intake {
namespace {

using samples::jpegOf;
using samples::pdfOfPages;
using samples::PdfPageForm;
using samples::sheet;
using testing::ElementsAre;
using testing::Not;
using testing::SizeIs;

const std::string scan = jpegOf(sheet(1654, 2339, 3), {.dpi = 0});
const PdfPageForm scannedPage{.jpeg = scan, .size = {1654, 2339}};
const std::string letters = "BT /F 24 Tf 72 700 Td (A letter) Tj ET";

Raster pixelsOf(const std::string& tiff) {
    Raster raster;
    (void)readTiff(tiff, 1, [&](FoundPage page) -> Result<> {
        raster = std::get<Raster>(std::move(page.image));
        return {};
    });
    return raster;
}

TEST(AScannedPdf, GivesItsOwnImages) {
    const Taken taken(pdfOfPages({scannedPage, scannedPage}));
    ASSERT_THAT(taken.pages(), SizeIs(2)) << taken.error << taken.detail;
    EXPECT_TRUE(taken.bytes(1) == scan);
    EXPECT_EQ(taken.pages()[0].dpi.value, 200) << "from the page's size";
    EXPECT_EQ(taken.result,
              (Json{{"pages", 2}, {"kind", "pdf"}, {"signatures", 0}, {"actions", false}, {"text_layer", false}}));
    EXPECT_THAT(taken.files(), ElementsAre("page-000001.jpg", "page-000002.jpg"));
}

TEST(AScannedPdfThatIsTurned, IsTurnedAtItsOwnResolution) {
    PdfPageForm page = scannedPage;
    page.rotate = 90;
    const Taken taken(pdfOfPages({page}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_EQ(taken.pages()[0].size, (PixelSize{2339, 1654}));
    EXPECT_EQ(taken.pages()[0].dpi.value, 200);
    EXPECT_LT(pixelsOf(taken.bytes(0)).row(500)[3 * (2339 - 400) + 1], 100) << "the bar is at the upper right";
}

TEST(APageOfText, IsRenderedAt300Dpi) {
    PdfPageForm page = scannedPage;
    page.content = letters;
    const Taken taken(pdfOfPages({page}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_EQ(taken.pages()[0].size, (PixelSize{2480, 3508}));
    EXPECT_EQ(taken.pages()[0].dpi.value, 300);
    EXPECT_EQ(taken.pages()[0].mode, ColorMode::Gray);
    EXPECT_THAT(pixelsOf(taken.bytes(0)).pixels, testing::Contains(0)) << "its letters are there";
    EXPECT_THAT(taken.files(), ElementsAre("page-000001.tif")) << "and nothing of the renderer";
}

TEST(APageOfTextThatIsTurned, IsRenderedTurned) {
    PdfPageForm page = scannedPage;
    page.content = letters;
    page.rotate = 270;
    EXPECT_EQ(Taken(pdfOfPages({page})).pages().at(0).size, (PixelSize{3508, 2480}));
}

TEST(APageWithMoreThanItsScan, IsRendered) {
    const std::string whole = "q 595.2 0 0 841.9 0 0 cm /I Do Q ";
    for (const std::string& content :
         {whole + letters, whole + "0 0 100 100 re f", std::string("q 300 0 0 400 0 0 cm /I Do Q"),
          std::string("q 0 841.9 -595.2 0 595.2 0 cm /I Do Q"), whole + whole}) {
        PdfPageForm page = scannedPage;
        page.content = content;
        const Taken taken(pdfOfPages({page}));
        ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
        EXPECT_EQ(taken.pages()[0].file.extension(), ".tif") << content;
    }
    PdfPageForm noted = scannedPage;
    noted.more = "/Annots [<< /Type /Annot /Subtype /Square /Rect [10 10 50 50] /C [1 0 0] >>]";
    EXPECT_EQ(Taken(pdfOfPages({noted})).pages().at(0).file.extension(), ".tif");
    PdfPageForm wrong = scannedPage;
    wrong.colourSpace = "[/Indexed /DeviceRGB 1 <000000ffffff>]";
    EXPECT_EQ(Taken(pdfOfPages({wrong})).pages().at(0).file.extension(), ".tif");
}

TEST(APdfWithScripts, IsTakenAndNothingOfItRuns) {
    const test::TemporaryFolder elsewhere;
    PdfPageForm page = scannedPage;
    page.content = letters;
    page.catalogue =
        "/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\);) >> /AA << /WC << /S "
        "/Launch /F (/bin/sh) /Unix << /F (touch " +
        (elsewhere / "launched").string() + ") >> >> >> ";
    page.more = "/AA << /O << /S /Launch /F (touch " + (elsewhere / "launched").string() +
                ") >> >> /Annots [<< /Type /Annot /Subtype /Screen /Rect [0 0 1 1] /A << /S /GoToR /F "
                "(/etc/passwd) >> >>]";
    const Taken taken(pdfOfPages({page}));
    ASSERT_THAT(taken.pages(), SizeIs(1)) << taken.error << taken.detail;
    EXPECT_THAT(elsewhere.names(), testing::IsEmpty());
}

TEST(APdfWithAPassword, IsRefused) {
    // Standard handler with an empty user's password: it could be opened, and is still encrypted.
    const std::string file =
        samples::pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"},
                       "/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << "
                       "/Filter /Standard /V 1 "
                       "/R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U "
                       "<0000000000000000000000000000000000000000000000000000000000000000> >>");
    EXPECT_EQ(Taken(file).error, "intake.encrypted");
}

TEST(APdfThatIsDamaged, IsRefused) {
    EXPECT_EQ(Taken(std::string_view("%PDF-1.7\n")).error, "intake.unreadable");
    EXPECT_EQ(
        Taken(samples::pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"})).error,
        "intake.unreadable")
        << "no pages";
    EXPECT_EQ(
        Taken(samples::pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"})).error,
        "intake.unreadable")
        << "its pages go in a circle";
    PdfPageForm torn = scannedPage;
    torn.jpeg = scan.substr(0, scan.size() / 2);
    EXPECT_EQ(Taken(pdfOfPages({torn})).error, "intake.unreadable");
    torn.content = "q 300 0 0 400 0 0 cm /I Do Q";
    EXPECT_EQ(Taken(pdfOfPages({torn})).error, "intake.unreadable") << "although the renderer would paint half of it";
}

TEST(APdfOfTooManyOrTooLargePages, IsRefused) {
    EXPECT_EQ(Taken(pdfOfPages({scannedPage, scannedPage}), {{"most_pages", 1}}).error, "intake.too_large");
    PdfPageForm page = scannedPage;
    page.content = letters;
    page.more = "/CropBox [0 0 14400 14400] /MediaBox [0 0 14400 14400]";
    std::string file = pdfOfPages({page});
    file.replace(file.find("/MediaBox [0 0 595.2 841.9]"), 27, "/Nothing  [0 0 595.2 841.9]");
    EXPECT_EQ(Taken(file).error, "intake.too_large") << "five metres square";
}

}  // namespace
}  // namespace sohoa::intake
