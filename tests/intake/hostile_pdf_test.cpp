// PDFs that want too much, or show something other than they hold: each is refused with its own code, before memory or
// time is spent on it, and nothing of it stays.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <zlib.h>

#include "intake/coded_image.h"
#include "tests/intake/samples.h"
#include "tests/intake/taken.h"

namespace sohoa::intake {
namespace {

using samples::pdfOf;
using samples::pdfOfPages;
using samples::PdfPageForm;
using samples::stream;

const std::string scan = samples::jpegOf(samples::sheet(400, 560, 1), {.dpi = 0});
const PdfPageForm scannedPage{.jpeg = scan, .size = {400, 560}, .colourSpace = "/DeviceGray"};
const std::string letters = "BT /F 24 Tf 72 700 Td (A letter) Tj ET";

std::string codeOf(const std::string& file, const Json& more = Json::object()) {
    const Taken taken(file, more);
    EXPECT_TRUE(taken.error.empty() || taken.files().empty()) << "something stays";
    return taken.error;
}

std::string withCatalogue(const std::string& keys) {
    PdfPageForm page = scannedPage;
    page.catalogue = keys;
    return pdfOfPages({page});
}

std::string withContent(const std::string& content) {
    PdfPageForm page = scannedPage;
    page.content = content;
    return pdfOfPages({page});
}

// As many zeros, a thousandth as large.
std::string deflated(std::size_t zeros) {
    const std::string plain(zeros, '\0');
    uLongf size = compressBound(plain.size());
    std::string packed(size, '\0');
    compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(plain.data()),
              plain.size(), Z_BEST_SPEED);
    packed.resize(size);
    return packed;
}

// A page that paints one image, of these entries.
std::string pdfOfImage(const std::string& entries, const std::string& data) {
    return pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 "
         "0 R >> >> >>",
         stream("", "q 595 0 0 842 0 0 cm /I Do Q"),
         stream("/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 " + entries, data)});
}

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

std::string jbig2Page(std::uint32_t width, std::uint32_t height) {
    return std::string("\0\0\0\0\x30\0\1\0\0\0\x13", 11) + bigEndian(width) + bigEndian(height) + std::string(11, '\0');
}

std::string jpeg2000Of(std::uint32_t width, std::uint32_t height, char channels) {
    std::string size("\xFF\x4F\xFF\x51\0\x29\0\0", 8);
    size += bigEndian(width) + bigEndian(height) + bigEndian(0) + bigEndian(0) + bigEndian(width) + bigEndian(height);
    return size + bigEndian(0) + bigEndian(0) + '\0' + channels;
}

TEST(APdfWithOtherFilesInIt, IsRefusedBecauseNobodySeesTheirMarks) {
    EXPECT_EQ(codeOf(withCatalogue("/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a) /EF << /F 3 0 R "
                                   ">> >>] >> >>")),
              "intake.embedded_files");
    EXPECT_EQ(codeOf(withCatalogue("/Collection << /View /D >>")), "intake.embedded_files") << "a portfolio";
    PdfPageForm pinned = scannedPage;
    pinned.more = "/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /EF << /F 3 0 R >> >> >>]";
    EXPECT_EQ(codeOf(pdfOfPages({pinned})), "intake.embedded_files");
}

TEST(AnXfaForm, IsRefused) {
    EXPECT_EQ(codeOf(withCatalogue("/AcroForm << /Fields [] /XFA (<xdp/>) >>")), "intake.xfa_form");
}

TEST(APdfWithScripts, IsToldApart) {
    EXPECT_EQ(Taken(pdfOfPages({scannedPage})).result["actions"], false);
    EXPECT_EQ(Taken(withCatalogue("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")).result["actions"], true);
    EXPECT_EQ(Taken(withCatalogue("/AA << /WC << /S /Launch /F (/bin/sh) >> >>")).result["actions"], true);
}

TEST(ASignedPdf, IsKnownByItsSignaturesWhereverTheyHang) {
    const std::string signature = "<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>";
    const auto signatures = [](const std::string& file) {
        const Taken taken(file);
        EXPECT_EQ(taken.error, "") << taken.detail;
        return taken.result["signatures"];
    };
    EXPECT_EQ(signatures(pdfOfPages({scannedPage})), 0);
    EXPECT_EQ(signatures(withCatalogue("/AcroForm << /Fields [<< /FT /Sig /T (a) >>] >>")), 0) << "an empty field";
    EXPECT_EQ(signatures(withCatalogue("/AcroForm << /Fields [<< /FT /Sig /T (a) /V " + signature + " >>] >>")), 1);
    EXPECT_EQ(signatures(withCatalogue("/Perms << /UR3 " + signature + " >>")), 1) << "usage rights";
    EXPECT_EQ(signatures(withCatalogue("/AcroForm << /Fields [<< /FT /Sig /T (a) /V << /Type /DocTimeStamp /SubFilter "
                                       "/ETSI.RFC3161 /ByteRange [0 1 2 3] /Contents <00> >> >>] >>")),
              1)
        << "a time stamp";
}

TEST(ATextLayer, IsThereWhereEveryPageThatShowsSomethingHasText) {
    const auto layer = [](const std::vector<PdfPageForm>& pages) {
        return Taken(pdfOfPages(pages)).result["text_layer"];
    };
    PdfPageForm read = scannedPage, blank = scannedPage;
    read.content = "q 595.2 0 0 841.9 0 0 cm /I Do Q BT 3 Tr /F 10 Tf (chu) Tj ET";
    blank.content = "q Q";
    EXPECT_EQ(layer({read, blank, read}), true);
    EXPECT_EQ(layer({read, scannedPage}), false);
    EXPECT_EQ(layer({blank}), false);
}

TEST(AScannedImageBomb, IsRefusedByItsHeaderAlone) {
    EXPECT_EQ(codeOf(pdfOfImage("/Width 16 /Height 16 /Filter /JBIG2Decode", jbig2Page(100'000, 100'000))),
              "intake.too_large");
    EXPECT_EQ(codeOf(pdfOfImage("/Width 16 /Height 16 /Filter /JPXDecode", jpeg2000Of(1u << 30, 1u << 30, 3))),
              "intake.too_large");
    EXPECT_EQ(codeOf(pdfOfImage("/Width 90000 /Height 90000 /Filter /FlateDecode", deflated(100))), "intake.too_large");
    EXPECT_FALSE(checkJpeg2000(jpeg2000Of(16, 16, 60))) << "of sixty channels";
    EXPECT_TRUE(checkJpeg2000(jpeg2000Of(16, 16, 3)));
    EXPECT_TRUE(checkJbig2(jbig2Page(2480, 3508)));
}

TEST(AHeaderThatIsCutOffAnywhere, IsLeftToTheRenderer) {
    for (const std::string& whole : {jbig2Page(16, 16), jpeg2000Of(16, 16, 3), std::string(7, '\xFF')})
        for (std::size_t end = 0; end <= whole.size(); ++end) {
            EXPECT_TRUE(checkJbig2(whole.substr(0, end)));
            EXPECT_TRUE(checkJpeg2000(whole.substr(0, end)));
        }
}

TEST(AStreamThatUnfoldsBeyondMeasure, IsRefused) {
    const std::string bomb = deflated(80u << 20);
    EXPECT_LT(bomb.size(), 500'000u);
    EXPECT_EQ(codeOf(pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                            stream("/Filter /FlateDecode", bomb)})),
              "intake.too_costly");
}

// The objects that a cross-reference stream names lie in a stream that unfolds to a thousand times its size.
TEST(ABombOfObjects, IsRefused) {
    std::string file = "%PDF-1.7\n";
    std::vector<std::size_t> offsets;
    const auto add = [&](int number, const std::string& object) {
        offsets.push_back(file.size());
        file += fmt::format("{} 0 obj\n{}\nendobj\n", number, object);
    };
    add(1, "<< /Type /Catalog /Pages 2 0 R >>");
    add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    add(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    add(4, stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflated(260u << 20)));
    std::string table;
    const auto entry = [&](int type, std::size_t place, int third) {
        table += static_cast<char>(type) + bigEndian(static_cast<std::uint32_t>(place)) + static_cast<char>(third);
    };
    entry(0, 0, 0);
    for (const std::size_t offset : offsets)
        entry(1, offset, 0);
    entry(2, 4, 0);
    const std::size_t at = file.size();
    entry(1, at, 0);
    file += "6 0 obj\n" + stream("/Type /XRef /Size 7 /W [1 4 1] /Root 1 0 R", table) +
            fmt::format("\nendobj\nstartxref\n{}\n%%EOF\n", at);
    EXPECT_EQ(codeOf(file), "intake.too_costly");
}

TEST(APageTree, IsWalkedOnlyAsDeepAndAsFarAsPagesMayBe) {
    std::vector<std::string> chain{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 0; i < 30'000; ++i)
        chain.push_back(fmt::format("<< /Type /Pages /Kids [{} 0 R] /Count 1 >>", chain.size() + 2));
    chain.push_back("<< /Type /Page /MediaBox [0 0 9 9] >>");
    EXPECT_EQ(codeOf(pdfOf(chain)), "intake.unreadable") << "thirty thousand deep";

    std::string kids;
    for (int i = 0; i < 100'000; ++i)
        kids += "3 0 R ";
    const std::vector<std::string> same{"<< /Type /Catalog /Pages 2 0 R >>",
                                        fmt::format("<< /Type /Pages /Kids [{}] /Count 100000 >>", kids),
                                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"};
    EXPECT_EQ(codeOf(pdfOf(same)), "intake.too_large");

    std::vector<std::string> many{"<< /Type /Catalog /Pages 2 0 R >>", ""};
    kids.clear();
    for (int i = 0; i < 2001; ++i) {
        kids += fmt::format("{} 0 R ", many.size() + 1);
        many.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    }
    many[1] = fmt::format("<< /Type /Pages /Kids [{}] /Count 1 >>", kids);
    EXPECT_EQ(codeOf(pdfOf(many)), "intake.too_large") << "whatever its Count says";
    EXPECT_EQ(codeOf(pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Kids [3 0 R 4 0 R] >>", "<< /Kids [4 0 R] >>",
                            "<< /Kids [3 0 R] >>"})),
              "intake.unreadable")
        << "in a circle";
}

TEST(APageWithoutASize, IsRefused) {
    for (const char* box : {"[0 0 0 0]", "[0 0 595]", "(none)", "[0 0 1e30 1e30]", "[595 0 595 842]"}) {
        std::string file = withContent(letters);
        const std::string old = "/MediaBox [0 0 595.2 841.9]";
        const std::size_t at = file.find(old);
        file.replace(at, old.size(), "/MediaBox " + std::string(box) + std::string(17 - std::string(box).size(), ' '));
        EXPECT_EQ(codeOf(file), "intake.unreadable") << box;
    }
}

TEST(ContentThatNeverEndsPainting, IsStoppedByTheRenderersLimits) {
    std::string forms;
    std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
                                     "<< /XObject << /X 5 0 R >> >> >>",
                                     stream("", "/X Do")};
    objects.push_back(stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
                             "/X Do /X Do"));
    const Taken taken(pdfOf(objects));
    EXPECT_TRUE(taken.error.empty() || taken.error == "intake.unreadable" || taken.error == "intake.too_costly")
        << "a form that paints itself: " << taken.error;
}

TEST(ABadTableOfOffsets, IsNotGuessedRight) {
    std::string file = withContent(letters);
    const std::size_t at = file.rfind("startxref\n") + 10;
    file.replace(at, file.find('\n', at) - at, "12");
    EXPECT_EQ(codeOf(file), "intake.unreadable");
    file = withContent(letters);
    const std::size_t table = file.rfind("\nxref\n");
    file.replace(file.find(" 00000 n", table) - 10, 10, "0000000003");
    EXPECT_EQ(codeOf(file), "intake.unreadable");
}

}  // namespace
}  // namespace sohoa::intake
