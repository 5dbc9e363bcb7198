// What is refused, and that nothing is left of it.
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "tests/intake/samples.h"
#include "tests/intake/taken.h"

namespace sohoa::intake {
namespace {

namespace fs = std::filesystem;
using samples::jpegOf;
using samples::sheet;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

TEST(AFileThatWasCutOff, IsRefusedWhole) {
    const Raster raster = sheet(827, 1169, 3);
    const std::vector<std::string> files{
        jpegOf(raster),
        jpegOf(raster, {.progressive = true}),
        samples::pngOf(raster),
        samples::tiffOf({{.raster = raster}}),
        samples::tiffOf({{.raster = sheet(827, 1169, 1), .compression = 4, .bits = 1}}),
        samples::tiffOf({{.raster = raster, .compression = 7}}),
        samples::pdfOfPages({{.jpeg = jpegOf(raster), .size = raster.size}})};
    for (const std::string& file : files)
        for (const double part : {0.4, 0.7, 0.99}) {
            const Taken taken(file.substr(0, std::size_t(double(file.size()) * part)));
            EXPECT_EQ(taken.error, "intake.unreadable") << files.size() << " " << part << " " << taken.detail;
            EXPECT_THAT(taken.files(), IsEmpty());
        }
}

TEST(AJpegWithAHoleInIt, IsRefused) {
    std::string file = jpegOf(sheet(827, 1169, 3));
    file.erase(file.size() / 2, file.size() / 4);
    EXPECT_EQ(Taken(file).error, "intake.unreadable");
}

TEST(AFaxWhoseCodeIsTorn, IsRefused) {
    Raster noise = sheet(800, 800, 1);
    for (std::size_t i = 0; i < noise.pixels.size(); ++i)
        noise.pixels[i] = i * 2654435761u >> 13 & 1 ? 255 : 0;
    std::string file = samples::tiffOf({{.raster = noise, .compression = 4, .bits = 1}});
    for (std::size_t i = 2000; i < 2400; ++i)
        file[i] = '\0';
    EXPECT_EQ(Taken(file).error, "intake.unreadable");
}

TEST(ATiffWhoseDirectoriesGoInACircle, IsRefused) {
    std::string file = samples::tiffOf({{.raster = sheet(100, 100, 1)}, {.raster = sheet(100, 100, 1)}});
    const auto number = [&](std::size_t at, std::size_t width) {
        std::size_t value = 0;
        for (std::size_t i = width; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(file[at + i]);
        return value;
    };
    const std::size_t first = number(4, 4), afterFirst = first + 2 + 12 * number(first, 2);
    const std::size_t second = number(afterFirst, 4), afterSecond = second + 2 + 12 * number(second, 2);
    for (std::size_t i = 0; i < 4; ++i)
        file[afterSecond + i] = static_cast<char>(first >> 8 * i & 0xFF);
    const Taken taken(file);
    EXPECT_EQ(taken.error, "intake.unreadable") << taken.pages().size();
}

TEST(ATiffOfTooManyPages, IsRefused) {
    const std::vector<samples::TiffPage> pages(6, {.raster = sheet(16, 16, 1)});
    EXPECT_EQ(Taken(samples::tiffOf(pages), {{"most_pages", 5}}).error, "intake.too_large");
    EXPECT_EQ(Taken(samples::tiffOf(pages), {{"most_pages", 6}}).error, "");
}

TEST(AnImageOfTooManyPixels, IsRefusedBeforeItIsUnfolded) {
    std::string png = samples::pngOf(sheet(16, 16, 1));
    png.replace(16, 8, std::string("\0\0\x80\0\0\0\x80\0", 8));  // 32768 x 32768, with a wrong checksum
    EXPECT_THAT(Taken(png).error, StartsWith("intake."));
    std::string tiff = samples::tiffOf({{.raster = sheet(19999, 1, 1), .compression = 1}});
    EXPECT_EQ(Taken(tiff).error, "");
    EXPECT_EQ(Taken(samples::tiffOf({{.raster = sheet(20001, 1, 1), .compression = 1}})).error, "intake.too_large");
    EXPECT_EQ(Taken(jpegOf(sheet(20001, 8, 1))).error, "intake.too_large");
}

TEST(AFileAboveTheLimit, IsRefusedUnread) {
    const std::string file = jpegOf(sheet(100, 100, 1));
    EXPECT_EQ(Taken(file, {{"most_bytes", file.size() - 1}}).error, "intake.too_large");
    EXPECT_EQ(Taken(file, {{"most_bytes", file.size()}}).error, "");
}

TEST(AFileOfAnotherKind, IsRefused) {
    for (const char* content : {"", "hello", "GIF89a", "PK\x03\x04", "#!/bin/sh\nexit 0\n", "\xFF\xD8"})
        EXPECT_EQ(Taken(std::string_view(content)).error, "intake.kind_unknown");
}

TEST(WhatIsNoFile, IsNeverOpened) {
    const std::string jpeg = jpegOf(sheet(100, 100, 1));
    const Taken link([&](const test::TemporaryFolder& folder) {
        fs::create_symlink(folder.with("real", jpeg), folder / "link");
        return folder / "link";
    });
    EXPECT_EQ(link.error, "intake.not_a_file");
    const Taken fifo([&](const test::TemporaryFolder& folder) {
        ::mkfifo((folder / "fifo").c_str(), 0600);
        return folder / "fifo";
    });
    EXPECT_EQ(fifo.error, "intake.not_a_file") << "and nobody waits for its other end";
    const Taken itself([](const test::TemporaryFolder& folder) { return folder.path(); });
    EXPECT_EQ(itself.error, "intake.not_a_file");
    EXPECT_EQ(Taken([](const test::TemporaryFolder&) { return fs::path("/dev/zero"); }).error, "intake.not_a_file");
    EXPECT_EQ(Taken([](const test::TemporaryFolder& f) { return f / "none"; }).error, "core.file_unreadable");
}

TEST(ARequestThatMakesNoSense, IsRefused) {
    const std::string file = jpegOf(sheet(100, 100, 1));
    for (const Json& more : {Json{{"dpi", 0}}, Json{{"most_pages", 0}}, Json{{"most_bytes", -1}}, Json{{"file", "x"}},
                             Json{{"folder", "x"}}, Json{{"first_page", 0}}})
        EXPECT_EQ(Taken(file, more).error, "core.bad_message") << more;
    EXPECT_EQ(Taken(file, {{"folder", "/no/such"}}).error, "core.file_unwritable");
}

}  // namespace
}  // namespace sohoa::intake
