// What copies are made of: an extract of some pages, an archival copy's marks, the picture of the red seal.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <png.h>

#include "core/error_codes.h"
#include "pdfa/check/conformance.h"
#include "pdfa/page_extract.h"
#include "pdfa/page_mark.h"
#include "pdfa/signature_block.h"
#include "tests/pdfa/signature_samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::HasSubstr;
using testing::Not;

// Three pages, each with a word of its own.
std::filesystem::path threePages(const Folder& folder) {
    std::vector<ArchivePage> pages;
    int number = 0;
    for (const char* text : {"Nhất", "Nhì", "Ba"}) {
        Raster raster = samples::whitePage(827, 1169, 3);
        samples::blacken(raster, {100, 300, 400, 330});
        const RecognizedPage words =
            samples::recognized(raster.size, Dpi{100}, QuarterTurn::None, {samples::word(text, {100, 300, 400, 330})});
        pages.push_back(samples::page(folder, "page" + std::to_string(++number), samples::pngOf(raster), raster.size,
                                      Dpi{100}, &words));
    }
    const auto made = makeArchive(samples::request(folder, "whole.pdf", std::move(pages)), [](std::size_t) {});
    EXPECT_TRUE(made) << made.error().detail;
    return folder / "whole.pdf";
}

std::string textOf(const std::filesystem::path& file) {
    return samples::run("pdftotext " + file.string() + " -").output;
}

ExtractRequest extract(const Folder& folder, std::vector<int> pages) {
    const auto file = threePages(folder);
    return {file, folder / "extract.pdf", std::move(pages), *sha256OfFile(file)};
}

void writeSeal(const std::filesystem::path& file, bool transparent) {
    constexpr png_uint_32 edge = 200;
    std::vector<png_byte> pixels;
    for (png_uint_32 y = 0; y < edge; ++y)
        for (png_uint_32 x = 0; x < edge; ++x) {
            const bool ring = (x / 20 + y / 20) % 2 == 0;
            const png_byte alpha = !transparent || ring ? 255 : 0;
            pixels.insert(pixels.end(), {200, 20, 20, alpha});
        }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = image.height = edge;
    image.format = PNG_FORMAT_RGBA;
    ASSERT_EQ(png_image_write_to_file(&image, file.c_str(), 0, pixels.data(), 0, nullptr), 1);
}

}  // namespace

TEST(AnExtract, HoldsTheChosenPagesAndNothingOfTheOthers) {
    const Folder folder;
    const auto made = extractPages(extract(folder, {1, 3}));
    ASSERT_TRUE(made) << made.error().detail;
    const std::string text = textOf(folder / "extract.pdf");
    EXPECT_THAT(text, HasSubstr("Nhất"));
    EXPECT_THAT(text, HasSubstr("Ba"));
    EXPECT_THAT(text, Not(HasSubstr("Nhì")));
    EXPECT_LT(std::filesystem::file_size(folder / "extract.pdf"), std::filesystem::file_size(folder / "whole.pdf"));
    EXPECT_TRUE(checkConformance(folder / "extract.pdf")->conforms);
    EXPECT_EQ(samples::run("qpdf --check " + (folder / "extract.pdf").string()).status, 0);
}

TEST(AnExtract, SaysWhatItIsAnExtractOf) {
    const Folder folder;
    const auto request = extract(folder, {1, 2});
    ASSERT_TRUE(extractPages(request));
    EXPECT_THAT(samples::run("pdfinfo -meta " + request.output.string()).output,
                HasSubstr("<dc:source>sha256:" + request.source.hex() + "; pages 1,2</dc:source>"));
}

TEST(AnExtract, OfASignedFileKeepsWhatIsSeenAndNoSignature) {
    const Folder folder;
    threePages(folder);
    samples::sign(folder, "whole.pdf", "signed.pdf", "SaoY1");
    ASSERT_TRUE(
        extractPages({folder / "signed.pdf", folder / "extract.pdf", {1}, *sha256OfFile(folder / "signed.pdf")}));
    EXPECT_THAT(textOf(folder / "extract.pdf"), HasSubstr("SAO Y"));
    EXPECT_TRUE(findSignatures(folder / "extract.pdf")->signatures.empty());
    EXPECT_TRUE(checkConformance(folder / "extract.pdf")->conforms);
}

TEST(AnExtract, OfPagesThatAreNotThereIsNotMade) {
    const Folder folder;
    for (const std::vector<int>& pages : {std::vector<int>{}, {0}, {4}, {3, 1}}) {
        const auto made = extractPages(extract(folder, pages));
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, errors::PdfaPageMissing);
        EXPECT_FALSE(std::filesystem::exists(folder / "extract.pdf"));
        std::filesystem::remove(folder / "whole.pdf");
        for (const char* page : {"page1", "page2", "page3"})
            std::filesystem::remove(folder / page);
    }
}

TEST(AnArchivalCopy, BearsTheAgencysNameOnEveryPage) {
    const Folder folder;
    const auto made = markPages({threePages(folder), folder / "marked.pdf", "Sở Nội vụ tỉnh Ví Dụ", "BẢN SAO"});
    ASSERT_TRUE(made) << made.error().detail;
    for (const char* page : {"1", "2", "3"}) {
        const std::string text = samples::run("pdftotext -f " + std::string(page) + " -l " + page + " " +
                                              (folder / "marked.pdf").string() + " -")
                                     .output;
        EXPECT_THAT(text, HasSubstr("Sở Nội vụ tỉnh Ví Dụ"));
        EXPECT_EQ(text.find("BẢN SAO") != std::string::npos, std::string_view(page) == "1");
    }
    EXPECT_TRUE(checkConformance(folder / "marked.pdf")->conforms);
    EXPECT_TRUE(samples::bytesOf(folder / "marked.pdf").starts_with(samples::bytesOf(folder / "whole.pdf")));
}

TEST(AnArchivalCopy, IsNotMadeOfASignedFile) {
    const Folder folder;
    samples::archiveFile(folder);
    samples::sign(folder, "archive.pdf", "signed.pdf", "SaoY1");
    const auto made = markPages({folder / "signed.pdf", folder / "marked.pdf", "Sở Nội vụ", ""});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, errors::PdfaChangesForbidden);
}

TEST(TheRedSeal, StandsOverTheLeftThirdOfThePersonsSignature) {
    const Folder folder;
    samples::archiveFile(folder);
    samples::sign(folder, "archive.pdf", "signed.pdf", "NguoiKy");
    writeSeal(folder / "seal.png", true);
    SlotRequest request = samples::slotRequest(folder, "signed.pdf", "sealed.pdf", "CoQuan");
    const auto first = prepareSlot(samples::slotRequest(folder, "archive.pdf", "again.pdf", "NguoiKy"));
    request.text.clear();
    request.seal = SealRequest{folder / "seal.png", 36, SealRequest::Place::BesideSignature, 1, 0, 0};
    const auto slot = prepareSlot(request);
    ASSERT_TRUE(slot) << slot.error().detail;
    const double third = first->rect[0] + (first->rect[2] - first->rect[0]) / 3;
    EXPECT_NEAR(slot->rect[2], third, 0.1);
    EXPECT_NEAR(slot->rect[2] - slot->rect[0], 36 * pointsPerMillimetre, 0.1) << "the seal's real size";
    EXPECT_TRUE(checkConformance(folder / "sealed.pdf")->conforms);
    EXPECT_THAT(samples::run("pdfimages -list " + (folder / "sealed.pdf").string()).output, HasSubstr("smask"));
}

TEST(TheRedSeal, HasTheAgencysWordsBesideItInTheOlderForm) {
    const Folder folder;
    samples::archiveFile(folder);
    writeSeal(folder / "seal.png", true);
    SlotRequest request = samples::slotRequest(folder, "archive.pdf", "sealed.pdf", "CoQuan");
    request.text =
        "Ký bởi: Sở Nội vụ tỉnh Ví Dụ\nEmail: vanthu@vidu.example\nThời gian ký: 22/11/2026; 09:15:42 +07:00";
    request.seal = SealRequest{folder / "seal.png", 36, SealRequest::Place::TopRight, 1, 0, 0};
    const auto slot = prepareSlot(request);
    ASSERT_TRUE(slot) << slot.error().detail;
    EXPECT_THAT(textOf(folder / "sealed.pdf"), HasSubstr("Email: vanthu@vidu.example\n"));
    EXPECT_TRUE(checkConformance(folder / "sealed.pdf")->conforms);
}

TEST(TheRedSeal, IsAPictureWithATransparentGround) {
    const Folder folder;
    samples::archiveFile(folder);
    samples::sign(folder, "archive.pdf", "signed.pdf", "NguoiKy");
    writeSeal(folder / "opaque.png", false);
    writeSeal(folder / "seal.png", true);
    samples::write(folder / "text.png", "no picture");
    const auto refusal = [&](const char* picture, double millimetres) {
        SlotRequest request = samples::slotRequest(folder, "signed.pdf", "sealed.pdf", "CoQuan");
        request.text.clear();
        request.seal = SealRequest{folder / picture, millimetres, SealRequest::Place::BesideSignature, 1, 0, 0};
        const auto slot = prepareSlot(request);
        EXPECT_FALSE(std::filesystem::exists(request.output));
        return slot ? ErrorCode{} : slot.error().code;
    };
    EXPECT_EQ(refusal("opaque.png", 36), errors::PdfaSealImage);
    EXPECT_EQ(refusal("text.png", 36), errors::PdfaSealImage);
    EXPECT_EQ(refusal("seal.png", 200), errors::PdfaSealImage);
}

TEST(TheRedSeal, NeedsASignatureToStandBeside) {
    const Folder folder;
    samples::archiveFile(folder);
    writeSeal(folder / "seal.png", true);
    SlotRequest request = samples::slotRequest(folder, "archive.pdf", "sealed.pdf", "CoQuan");
    request.seal = SealRequest{folder / "seal.png", 36, SealRequest::Place::BesideSignature, 1, 0, 0};
    EXPECT_EQ(prepareSlot(request).error().code, errors::PdfaUnsigned);
    request.seal = SealRequest{folder / "seal.png", 36, SealRequest::Place::Named, 2, 10, 10};
    EXPECT_EQ(prepareSlot(request).error().code, errors::PdfaPageMissing);
    request.seal = SealRequest{folder / "seal.png", 36, SealRequest::Place::Named, 1, 200, 10};
    EXPECT_EQ(prepareSlot(request).error().code, errors::PdfaNoRoom);
}

}  // namespace sohoa::pdfa
