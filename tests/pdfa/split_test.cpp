// An archive file cut into parts that are small enough for where they go.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "core/error_codes.h"
#include "pdfa/check/conformance.h"
#include "pdfa/page_split.h"
#include "pdfa/part_metadata.h"
#include "pdfa/pdf_file.h"
#include "tests/pdfa/signature_samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::HasSubstr;
using testing::Not;

namespace fs = std::filesystem;

// So many pages of noise, which no coding makes small, each with a word of its own; the page `large` is four times as
// heavy as the others.
fs::path noisyPages(const Folder& folder, int count, int large = 0) {
    std::vector<ArchivePage> pages;
    std::uint32_t noise = 1;
    for (int number = 1; number <= count; ++number) {
        Raster raster = samples::whitePage(number == large ? 320 : 160, number == large ? 400 : 200, 3);
        for (std::uint8_t& value : raster.pixels)
            value = static_cast<std::uint8_t>((noise = noise * 1664525 + 1013904223) >> 24);
        const RecognizedPage words =
            samples::recognized(raster.size, Dpi{100}, QuarterTurn::None,
                                {samples::word(fmt::format("Trang{}", number), {10, 10, 150, 30})});
        pages.push_back(samples::page(folder, fmt::format("page{}", number), samples::pngOf(raster), raster.size,
                                      Dpi{100}, &words));
    }
    const auto made = makeArchive(samples::request(folder, "whole.pdf", std::move(pages)), [](std::size_t) {});
    EXPECT_TRUE(made) << made.error().detail;
    return folder / "whole.pdf";
}

Result<std::vector<WrittenPart>> split(const Folder& folder, std::uint64_t largest, const std::string& into = "parts") {
    return splitPages({folder / "whole.pdf", folder / into, largest});
}

std::string textOf(const fs::path& file) { return samples::run("pdftotext " + file.string() + " -").output; }
std::string metadataOf(const fs::path& file) { return samples::run("pdfinfo -meta " + file.string()).output; }

// The bytes of every image, in the order of the pages.
std::vector<std::string> imagesOf(const fs::path& file) {
    std::vector<std::string> images;
    auto pdf = PdfFile::open(file);
    EXPECT_TRUE(pdf);
    for (QPDFObjectHandle page : pdf->pdf().getAllPages()) {
        QPDFObjectHandle objects = page.getKey("/Resources").getKey("/XObject");
        for (const std::string& name : objects.getKeys())
            images.push_back(streamData(objects.getKey(name), false, 1 << 24));
    }
    return images;
}

std::uint64_t halfOf(const fs::path& file) { return fs::file_size(file) / 2; }

}  // namespace

TEST(ASplitFile, HasPartsOfTheSizeThatWasAskedForEachAPdfAOfItsOwn) {
    const Folder folder;
    const auto whole = noisyPages(folder, 8);
    const std::uint64_t largest = halfOf(whole);
    const auto parts = split(folder, largest);
    ASSERT_TRUE(parts) << parts.error().code.name << parts.error().detail;
    ASSERT_EQ(parts->size(), 3u);
    int page = 1;
    for (const WrittenPart& part : *parts) {
        EXPECT_LE(fs::file_size(part.file), largest);
        EXPECT_EQ(fs::file_size(part.file), part.written.bytes);
        EXPECT_EQ(*sha256OfFile(part.file), part.written.sha256);
        const auto conformance = checkConformance(part.file);
        EXPECT_TRUE(conformance->conforms);
        EXPECT_EQ(conformance->level, "2u");
        EXPECT_EQ(samples::run("qpdf --check " + part.file.string()).status, 0);
        EXPECT_EQ(part.firstPage, page);
        page = part.lastPage + 1;
    }
    EXPECT_EQ(page, 9);
}

TEST(ASplitFile, KeepsEveryImageToTheByteAndEveryWordOnItsPage) {
    const Folder folder;
    const auto images = imagesOf(noisyPages(folder, 8));
    const auto parts = split(folder, halfOf(folder / "whole.pdf"));
    ASSERT_TRUE(parts);
    std::vector<std::string> again;
    for (const WrittenPart& part : *parts) {
        const auto own = imagesOf(part.file);
        again.insert(again.end(), own.begin(), own.end());
        const std::string text = textOf(part.file);
        for (int page = 1; page <= 8; ++page) {
            const bool isHere = page >= part.firstPage && page <= part.lastPage;
            EXPECT_EQ(text.find(fmt::format("Trang{}", page)) != std::string::npos, isHere) << page;
        }
    }
    EXPECT_EQ(again, images);
}

// With a little more room the first part has a page more, and so it is larger than what it was to be.
TEST(ASplitFile, HasAsFewPartsAsCanBeForEachTakesWhatFits) {
    const Folder folder;
    const auto images = imagesOf(noisyPages(folder, 7, 2));
    for (const std::size_t taken : {2u, 3u, 4u}) {
        std::uint64_t largest = 16384;
        for (std::size_t page = 0; page < taken; ++page)
            largest += images[page].size();
        const auto parts = split(folder, largest, fmt::format("parts{}", taken));
        const auto roomier = split(folder, largest + images[taken].size(), fmt::format("roomier{}", taken));
        ASSERT_TRUE(parts && roomier);
        EXPECT_EQ(parts->front().lastPage, static_cast<int>(taken));
        EXPECT_EQ(roomier->front().lastPage, static_cast<int>(taken) + 1);
        EXPECT_GT(roomier->front().written.bytes, largest);
    }
}

TEST(ASplitFile, SaysInEveryPartWhichPartOfWhatItIs) {
    const Folder folder;
    const auto whole = noisyPages(folder, 6);
    const Sha256 digest = *sha256OfFile(whole);
    const auto parts = split(folder, fs::file_size(whole) * 3 / 5);
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        const WrittenPart& part = (*parts)[i];
        const PartOfWhole place{int(i) + 1, 2, part.firstPage, part.lastPage, 6, digest};
        const std::string metadata = metadataOf(part.file);
        EXPECT_THAT(metadata,
                    HasSubstr(fmt::format("phần {}/2 (trang {}-{}/6)", i + 1, part.firstPage, part.lastPage)));
        EXPECT_THAT(metadata, HasSubstr(fmt::format("<dc:source>sha256:{}; pages {}-{}</dc:source>", digest.hex(),
                                                    part.firstPage, part.lastPage)));
        EXPECT_THAT(metadata, HasSubstr("<dc:identifier>urn:uuid:" + place.id() + "</dc:identifier>"));
        EXPECT_THAT(metadata, Not(HasSubstr("3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01"))) << "the whole's own";
        EXPECT_THAT(metadata, HasSubstr("<record:Code>26/2021/QĐ-UBND</record:Code>"));
        EXPECT_THAT(samples::run("pdfinfo " + part.file.string()).output, HasSubstr(place.words()));
    }
    EXPECT_NE(metadataOf((*parts)[0].file), metadataOf((*parts)[1].file));
}

TEST(ASplitFile, NamesTheDigestsOfThePartsOwnPagesAndOfNoOthers) {
    const Folder folder;
    const auto whole = noisyPages(folder, 6);
    const auto parts = split(folder, fs::file_size(whole) * 3 / 5);
    ASSERT_TRUE(parts);
    for (const WrittenPart& part : *parts) {
        const std::string metadata = metadataOf(part.file);
        for (int page = 1; page <= 6; ++page) {
            const std::string digest = sha256OfFile(folder / fmt::format("page{}", page))->hex();
            const bool isHere = page >= part.firstPage && page <= part.lastPage;
            EXPECT_EQ(metadata.find(digest) != std::string::npos, isHere) << page;
        }
    }
}

TEST(ASplitFile, IsTheSameBytesAgain) {
    const Folder folder;
    noisyPages(folder, 6);
    const auto once = split(folder, halfOf(folder / "whole.pdf"), "once");
    const auto again = split(folder, halfOf(folder / "whole.pdf"), "again");
    ASSERT_TRUE(once && again);
    ASSERT_EQ(once->size(), again->size());
    for (std::size_t i = 0; i < once->size(); ++i)
        EXPECT_EQ((*once)[i].written.sha256, (*again)[i].written.sha256);
}

TEST(ASplitFile, GivesOnePartAloneTheSameAsAmongAll) {
    const Folder folder;
    const auto whole = noisyPages(folder, 6);
    const std::uint64_t largest = halfOf(whole);
    const auto all = split(folder, largest);
    const auto second = splitPages({whole, folder / "second", largest, 2});
    ASSERT_TRUE(all && second);
    ASSERT_EQ(second->size(), 1u);
    EXPECT_EQ(second->front().written.sha256, all->at(1).written.sha256);
    EXPECT_EQ(second->front().of, static_cast<int>(all->size()));
    EXPECT_EQ(splitPages({whole, folder / "none", largest, 99}).error().code, errors::PdfaPageMissing);
}

TEST(ASplitFile, WhosePageAloneIsAboveTheLimitLeavesNothing) {
    const Folder folder;
    noisyPages(folder, 5, 4);
    const auto before = folder.names();
    const auto parts = split(folder, imagesOf(folder / "whole.pdf").at(3).size());
    ASSERT_FALSE(parts);
    EXPECT_EQ(parts.error().code, errors::PdfaPageAboveLimit);
    EXPECT_THAT(parts.error().detail, HasSubstr("page 4"));
    EXPECT_EQ(folder.names(), before);
}

TEST(ASplitFile, IsNeverASignedOne) {
    const Folder folder;
    samples::archiveFile(folder);
    samples::sign(folder, "archive.pdf", "whole.pdf", "SaoY1");
    const auto before = folder.names();
    const auto parts = split(folder, 1000);
    ASSERT_FALSE(parts);
    EXPECT_EQ(parts.error().code, errors::PdfaSignedWhole);
    EXPECT_EQ(folder.names(), before);
}

TEST(ASplitFile, IsNotWrittenOverWhatIsThere) {
    const Folder folder;
    noisyPages(folder, 3);
    samples::write(folder / "parts", "something else");
    const auto parts = split(folder, fs::file_size(folder / "whole.pdf"));
    ASSERT_FALSE(parts);
    EXPECT_EQ(parts.error().code, errors::FileExists);
    EXPECT_EQ(samples::bytesOf(folder / "parts"), "something else");
}

TEST(ThePacketOfAPart, KeepsWhatAForeignOneSaysUnderOtherPrefixesAndInAttributes) {
    const std::string xmp =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:d=\"http://purl.org/dc/elements/1.1/\" d:source=\"paper\" "
        "d:format=\"application/pdf\"><d:description><rdf:Alt><rdf:li xml:lang=\"x-default\">Ghi chú &amp; "
        "thêm</rdf:li></rdf:Alt></d:description></rdf:Description></rdf:RDF></x:xmpmeta>";
    const auto made = xmpOfPart(xmp, {2, 3, 4, 6, 9, sha256Of("whole")});
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_THAT(*made, HasSubstr("phần 2/3 (trang 4-6/9). Ghi chú &amp; thêm<"));
    EXPECT_THAT(*made, HasSubstr("d:format=\"application/pdf\""));
    EXPECT_THAT(*made, Not(HasSubstr("d:source")));
    EXPECT_THAT(*made, Not(HasSubstr("d:description")));
}

TEST(ThePacketOfAPart, NamesASinglePageOnce) {
    EXPECT_EQ((PartOfWhole{2, 3, 4, 4, 9, {}}.words()), "phần 2/3 (trang 4/9)");
    EXPECT_EQ((PartOfWhole{2, 3, 4, 6, 9, {}}.words()), "phần 2/3 (trang 4-6/9)");
}

TEST(ThePacketOfAPart, IsNotMadeOfWhatIsNoXmp) {
    const PartOfWhole part{1, 2, 1, 1, 2, sha256Of("whole")};
    for (const char* text : {"", "<a>", "<a/>", "not XML at all"})
        EXPECT_EQ(xmpOfPart(text, part).error().code, errors::PdfaUnreadable) << text;
}

}  // namespace sohoa::pdfa
