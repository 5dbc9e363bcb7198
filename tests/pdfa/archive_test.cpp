// The archive step on real libraries: what other programs see in the file, that it is the same every time, and that
// nothing stays of a failure.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "core/error_codes.h"
#include "pdfa/check/conformance.h"
#include "pdfa/image_source.h"
#include "pdfa/jpeg_image.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::HasSubstr;
using testing::Not;

const auto quietly = [](std::size_t) {};

struct Seen {
    std::string text;
    double x0, y0, x1, y1;
};

// <word xMin="43.2" yMin="201.6" xMax="86.4" yMax="223.2">Nghị</word>
std::vector<Seen> wordsSeen(const std::filesystem::path& pdf) {
    const std::string html = samples::run("pdftotext -bbox " + pdf.string() + " -").output;
    std::vector<Seen> seen;
    for (std::size_t at = html.find("<word "); at != std::string::npos; at = html.find("<word ", at + 1)) {
        const auto number = [&](const char* name) { return std::stod(html.substr(html.find(name, at) + 6)); };
        const std::size_t text = html.find('>', at) + 1;
        seen.push_back({html.substr(text, html.find('<', text) - text), number("xMin=\""), number("yMin=\""),
                        number("xMax=\""), number("yMax=\"")});
    }
    return seen;
}

Result<WrittenFile> onePage(const Folder& folder, const std::string& image, PixelSize size = {583, 827}) {
    return makeArchive(samples::request(folder, "out.pdf", {samples::page(folder, "page", image, size, Dpi{100})}),
                       quietly);
}

testing::AssertionResult nothingStays(const Folder& folder) {
    for (const std::string& name : folder.names())
        if (name.find(".pdf") != std::string::npos) return testing::AssertionFailure() << name;
    return testing::AssertionSuccess();
}

}  // namespace

TEST(Archive, IsCleanForQpdfAndForOurCheck) {
    const Folder folder;
    const auto file = samples::archiveFile(folder);
    const auto qpdf = samples::run("qpdf --check " + file.string());
    EXPECT_EQ(qpdf.status, 0) << qpdf.output;
    const auto conformance = checkConformance(file);
    ASSERT_TRUE(conformance);
    EXPECT_TRUE(conformance->conforms);
    EXPECT_EQ(conformance->level, "2u");
    EXPECT_EQ(conformance->pages, 1);
}

TEST(Archive, TheWordsLieWhereTheirInkIs) {
    const Folder folder;
    const auto words = wordsSeen(samples::archiveFile(folder));
    ASSERT_EQ(words.size(), 3u);
    EXPECT_EQ(words[0].text, "Nghị");
    EXPECT_EQ(words[1].text, "quyết");
    EXPECT_EQ(words[2].text, "Hưng");
    EXPECT_NEAR(words[0].x0, 60 * 0.72, 0.5);
    EXPECT_NEAR(words[0].x1, 120 * 0.72, 0.5);
    EXPECT_NEAR(words[0].y0, 280 * 0.72, 1);
    EXPECT_NEAR(words[0].y1, 310 * 0.72, 1);
}

TEST(Archive, ATurnedSheetIsWrittenUpright) {
    for (const QuarterTurn turn : {QuarterTurn::Right, QuarterTurn::Half, QuarterTurn::Left}) {
        const Folder folder;
        const PixelSize size = turn == QuarterTurn::Half ? PixelSize{300, 400} : PixelSize{400, 300};
        // Upright the sheet is 300 × 400; the word's box there is 30…90 × 50…70.
        const PixelBox box = turn == QuarterTurn::Right  ? PixelBox{400 - 70, 30, 400 - 50, 90}
                             : turn == QuarterTurn::Half ? PixelBox{300 - 90, 400 - 70, 300 - 30, 400 - 50}
                                                         : PixelBox{50, 300 - 90, 70, 300 - 30};
        const auto words = samples::recognized(size, Dpi{72}, turn, {samples::word("thẳng", box)});
        Raster image{size, 1, std::vector<std::uint8_t>(120000, 255)};
        samples::blacken(image, box);
        const auto page = samples::page(folder, "p.png", samples::pngOf(image), size, Dpi{72}, &words);
        const auto made = makeArchive(samples::request(folder, "out.pdf", {page}), quietly);
        ASSERT_TRUE(made) << made.error().detail;
        const auto seen = wordsSeen(folder / "out.pdf");
        ASSERT_EQ(seen.size(), 1u);
        EXPECT_EQ(seen[0].text, "thẳng");
        EXPECT_NEAR(seen[0].x0, 30, 0.6);
        EXPECT_NEAR(seen[0].y0, 50, 0.6);
        EXPECT_NEAR(seen[0].y1, 70, 0.6);
        // The ink is seen where the word is.
        samples::run("pdftoppm -r 72 -gray " + (folder / "out.pdf").string() + " " + (folder / "seen").string());
        const std::string pgm = samples::bytesOf(folder / "seen-1.pgm");
        ASSERT_THAT(pgm, testing::StartsWith("P5\n300 400\n255\n"));
        const auto at = [&](int x, int y) {
            return static_cast<unsigned char>(pgm[15 + static_cast<std::size_t>(y * 300 + x)]);
        };
        EXPECT_LT(at(60, 60), 60);
        EXPECT_GT(at(60, 40), 200);
        EXPECT_GT(at(120, 60), 200);
    }
}

TEST(Archive, EveryPageShowsItsImageAndItsWords) {
    const Folder folder;
    const PixelSize size{200, 300};
    const auto jpeg = *encodeJpeg(samples::whitePage(size.width, size.height, 3), Dpi{100}, 80);
    std::vector<ArchivePage> pages;
    for (int i = 0; i < 40; ++i) {
        const auto words = samples::recognized(size, Dpi{100}, QuarterTurn::None,
                                               {samples::word(fmt::format("trang{}", i), {20, 20, 120, 40})});
        pages.push_back(samples::page(folder, fmt::format("{}.jpg", i), jpeg, size, Dpi{100}, &words));
    }
    const auto made = makeArchive(samples::request(folder, "out.pdf", pages), quietly);
    ASSERT_TRUE(made) << made.error().detail;
    const auto words = wordsSeen(folder / "out.pdf");
    ASSERT_EQ(words.size(), pages.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        EXPECT_EQ(words[i].text, fmt::format("trang{}", i));
    const std::string images = samples::run("pdfimages -list " + (folder / "out.pdf").string()).output;
    EXPECT_EQ(std::count(images.begin(), images.end(), '\n'), 2 + static_cast<long>(pages.size()));
}

TEST(Archive, TheSameRequestGivesTheSameBytes) {
    const Folder one, other;
    const std::string a = samples::bytesOf(samples::archiveFile(one));
    ::sleep(1);  // the second hand must not get in
    EXPECT_EQ(a, samples::bytesOf(samples::archiveFile(other)));
}

TEST(Archive, AnotherIdGivesAnotherFileId) {
    const Folder folder;
    const auto jpeg = *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 80);
    auto request = samples::request(folder, "a.pdf", {samples::page(folder, "p.jpg", jpeg, {583, 827}, Dpi{100})});
    const auto first = makeArchive(request, quietly);
    request.output = folder / "b.pdf";
    request.id.back() = '2';
    const auto second = makeArchive(request, quietly);
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->sha256, second->sha256);
}

TEST(Archive, AJpegGoesInUnchanged) {
    const Folder folder;
    const auto jpeg = *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 91);
    ASSERT_TRUE(onePage(folder, jpeg));
    EXPECT_NE(samples::bytesOf(folder / "out.pdf").find(jpeg), std::string::npos);
}

TEST(Archive, TakesTiffAndPngInColourGrayAndBlackAndWhite) {
    for (const int channels : {1, 3}) {
        Raster raster = samples::whitePage(583, 827, channels);
        raster.pixels[5] = 100;  // not black and white
        for (const std::string& image : {samples::tiffOf(raster, false), samples::pngOf(raster)}) {
            const Folder folder;
            const auto made = onePage(folder, image);
            EXPECT_TRUE(made) << made.error().detail;
        }
    }
}

TEST(Archive, ThePaperIsFullSizeAndTheLanguageVietnamese) {
    const Folder folder;
    const std::string info = samples::run("pdfinfo " + samples::archiveFile(folder).string()).output;
    EXPECT_THAT(info, HasSubstr("595.44 x 841.68 pts"));
    EXPECT_THAT(info, HasSubstr("PDF version:     1.7"));
    EXPECT_THAT(info, HasSubstr("Về việc thử <máy> & giấy"));
    EXPECT_THAT(samples::bytesOf(folder / "archive.pdf"), HasSubstr("vi-VN"));
}

TEST(Archive, AnExistingFileIsNeverOverwritten) {
    const Folder folder;
    samples::archiveFile(folder);
    const std::string before = samples::bytesOf(folder / "archive.pdf");
    const auto jpeg = *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 80);
    const auto made = makeArchive(
        samples::request(folder, "archive.pdf", {samples::page(folder, "q.jpg", jpeg, {583, 827}, Dpi{100})}), quietly);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, errors::FileExists);
    EXPECT_EQ(samples::bytesOf(folder / "archive.pdf"), before);
}

TEST(Archive, AnImageThatChangedSinceItWasScannedIsRefused) {
    const Folder folder;
    auto jpeg = *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 80);
    const auto page = samples::page(folder, "p.jpg", jpeg, {583, 827}, Dpi{100});
    jpeg[jpeg.size() / 2] ^= 1;
    samples::write(folder / "p.jpg", jpeg);
    const auto made = makeArchive(samples::request(folder, "out.pdf", {page}), quietly);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, errors::PdfaImageChanged);
    EXPECT_TRUE(nothingStays(folder));
}

TEST(Archive, HostileImagesAreRefusedAndNothingStays) {
    const auto jpeg = *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 80);
    std::string hugeJpeg = jpeg;
    const std::size_t frame = hugeJpeg.find("\xff\xc0");
    hugeJpeg.replace(frame + 5, 4, "\xff\xff\xff\xff");
    const std::string tiff = samples::tiffOf(samples::whitePage(583, 827, 1), true);
    const std::string png = samples::pngOf(samples::whitePage(583, 827, 3));
    for (const std::string& image : {std::string(), std::string("GIF89a…"), jpeg.substr(0, jpeg.size() / 2), hugeJpeg,
                                     tiff.substr(0, tiff.size() / 2), std::string("II*\0\xff\xff\xff\xff", 8),
                                     png.substr(0, 60), png.substr(0, png.size() / 2), jpeg.substr(0, 4)}) {
        const Folder folder;
        const auto made = onePage(folder, image);
        ASSERT_FALSE(made) << image.size();
        EXPECT_THAT(made.error().code.name, testing::AnyOf("pdfa.image_unreadable", "pdfa.image_too_large"));
        EXPECT_TRUE(nothingStays(folder));
    }
}

TEST(Archive, AnImageOfAnotherSizeThanPromisedIsRefused) {
    const Folder folder;
    const auto made = onePage(folder, *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 80), {600, 827});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, errors::PdfaImageUnreadable);
}

// A limit on the size of files stands for a disk without room: PoDoFo's own writes meet it.
TEST(Archive, AFullDiskLeavesNothing) {
    const Folder folder;
    const auto jpeg = *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 80);
    const std::string request = (folder / "request").string();
    const auto page = samples::page(folder, "p.jpg", jpeg, {583, 827}, Dpi{100});
    samples::write(request,
                   fmt::format(R"({{"do":"archive","output":"{}","id":"3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01",)"
                               R"("created_at":"2026-11-22T02:20:00Z","office":{{}},"title":"","fields":{{}},"pages":)"
                               R"([{{"image":"{}","sha256":"{}","dpi":100,"width":583,"height":827,"device":"",)"
                               R"("scanned_at":"2026-11-22T02:20:00Z","recognized":""}}]}})",
                               (folder / "out.pdf").string(), page.image.string(), page.sha256.hex()) +
                       "\n");
    const auto ran =
        samples::run("sh -c 'ulimit -f 8; trap \"\" XFSZ; exec " SOHOA_TEST_BIN "/sohoa-pdfa < " + request + "'");
    EXPECT_THAT(ran.output, HasSubstr("\"error\""));
    EXPECT_THAT(ran.output, Not(HasSubstr("\"result\"")));
    EXPECT_TRUE(nothingStays(folder)) << ran.output;
}

TEST(Archive, AKilledWriterLeavesNoOutputAndTheNextTryGivesTheSame) {
    const Folder folder, other;
    const std::string expected = samples::bytesOf(samples::archiveFile(other));
    std::vector<ArchivePage> pages;
    const auto jpeg = *encodeJpeg(samples::whitePage(583, 827, 3), Dpi{100}, 80);
    for (int i = 0; i < 3; ++i)
        pages.push_back(samples::page(folder, fmt::format("{}.jpg", i), jpeg, {583, 827}, Dpi{100}));
    const pid_t child = ::fork();
    if (child == 0) {
        (void)makeArchive(samples::request(folder, "archive.pdf", pages), [](std::size_t done) {
            if (done == 2) ::raise(SIGKILL);
        });
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_FALSE(std::filesystem::exists(folder / "archive.pdf"));
    EXPECT_EQ(samples::bytesOf(samples::archiveFile(folder)), expected);
}

}  // namespace sohoa::pdfa
