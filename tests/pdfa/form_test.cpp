// Printed forms on real libraries: what other programs see in the file.
#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "pdfa/form_writer.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::HasSubstr;
using testing::Not;

Json pair(const char* label, const char* value) { return Json::array({label, value}); }

Json minutesIn(const Folder& folder) {
    return {
        {"output", (folder / "out.pdf").string()},
        {"created_at", "2026-11-22T02:15:42Z"},
        {"agency", {{"in_charge", "Ủy ban nhân dân tỉnh Ví Dụ"}, {"name", "Sở Nội vụ"}}},
        {"number", "Số: 03/BB-SNV"},
        {"place_date", "Ví Dụ, ngày 22 tháng 11 năm 2026"},
        {"title", "BIÊN BẢN"},
        {"subtitle", "Bàn giao thiết bị lưu khóa bí mật"},
        {"blocks",
         {{{"kind", "heading"}, {"text", "I. Bên giao"}},
          {{"kind", "rows"}, {"rows", Json::array({pair("Họ và tên", "Nguyễn Thị Hoa"), pair("Chức vụ", "Văn thư")})}},
          {{"kind", "paragraph"}, {"text", "Hai bên thống nhất bàn giao thiết bị dưới đây, kể từ thời điểm ký."}},
          {{"kind", "table"},
           {"columns", {{{"title", "TT"}, {"mm", 12}}, {{"title", "Nội dung"}}, {{"title", "Ghi chú"}, {"mm", 40}}}},
           {"rows", {{"1", "Số hiệu thiết bị", ""}, {"2", "Số hiệu chứng thư số", "còn hạn"}}}},
          {{"kind", "signatures"},
           {"columns",
            {{{"title", "NGƯỜI GIAO"}, {"note", "(Ký, ghi rõ họ tên)"}, {"name", "Nguyễn Thị Hoa"}},
             {{"title", "NGƯỜI NHẬN"}, {"note", "(Ký, ghi rõ họ tên)"}, {"name", "Đỗ Văn Phước"}}}}}}}};
}

Result<PrintedForm> print(const Json& json) {
    auto request = formRequestFromJson(json);
    if (!request) return passOn(request);
    return printForm(*request);
}

std::string textOf(const Folder& folder, const std::string& how = "-layout") {
    return samples::run("pdftotext " + how + " " + (folder / "out.pdf").string() + " -").output;
}

std::size_t occurrences(const std::string& text, const std::string& what) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++count;
    return count;
}

// Paragraphs until the page is nearly full.
Json filler(int lines) {
    Json blocks = Json::array();
    for (int i = 0; i < lines; ++i)
        blocks.push_back({{"kind", "paragraph"}, {"text", fmt::format("Dòng {}", i)}});
    return blocks;
}

}  // namespace

TEST(PrintedForm, IsPdfAAndCleanForQpdf) {
    const Folder folder;
    const auto made = print(minutesIn(folder));
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->pages, 1u);
    EXPECT_EQ(made->file.bytes, samples::bytesOf(folder / "out.pdf").size());
    const auto qpdf = samples::run("qpdf --check " + (folder / "out.pdf").string());
    EXPECT_EQ(qpdf.status, 0) << qpdf.output;
    const std::string fonts = samples::run("pdffonts " + (folder / "out.pdf").string()).output;
    EXPECT_THAT(fonts, HasSubstr("LiberationSerif-Italic"));
    EXPECT_THAT(fonts, Not(HasSubstr("BoldItalic"))) << "what no page draws with is left out";
    EXPECT_THAT(fonts, Not(HasSubstr(" no  no "))) << fonts;
    EXPECT_THAT(samples::run("pdfinfo " + (folder / "out.pdf").string()).output, HasSubstr("A4"));
}

TEST(PrintedForm, ReadsAsAnAdministrativePaper) {
    const Folder folder;
    ASSERT_TRUE(print(minutesIn(folder)));
    const std::string text = textOf(folder);
    for (const char* part : {"ỦY BAN NHÂN DÂN TỈNH VÍ DỤ", "SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                             "Độc lập - Tự do - Hạnh phúc", "Số: 03/BB-SNV", "ngày 22 tháng 11 năm 2026", "BIÊN BẢN",
                             "Bàn giao thiết bị lưu khóa bí mật", "Nguyễn Thị Hoa", "Số hiệu chứng thư số", "còn hạn",
                             "NGƯỜI NHẬN", "(Ký, ghi rõ họ tên)", "Đỗ Văn Phước"})
        EXPECT_THAT(text, HasSubstr(part));
}

TEST(PrintedForm, KeepsTheMarginsOfTheDecree) {
    const Folder folder;
    Json json = minutesIn(folder);
    std::string words;
    for (int i = 0; i < 2000; ++i)
        words += fmt::format("từ{} ", i);
    json["blocks"].insert(json["blocks"].begin(), Json{{"kind", "paragraph"}, {"text", words}});
    const auto made = print(json);
    ASSERT_TRUE(made) << made.error().detail;
    ASSERT_GT(made->pages, 2u);
    const std::string boxes = textOf(folder, "-bbox");
    double first = 1000, last = 0, lowest = 0;
    for (std::size_t at = boxes.find("<word"); at != std::string::npos; at = boxes.find("<word", at + 1)) {
        double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
        ASSERT_EQ(std::sscanf(boxes.c_str() + at, "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &x0, &y0,
                              &x1, &y1),
                  4);
        first = std::min(first, x0);
        last = std::max(last, x1);
        lowest = std::max(lowest, y1);
    }
    constexpr double mm = 72 / 25.4;
    EXPECT_GE(first, 30 * mm - 0.1);
    EXPECT_LE(first, 35 * mm);
    EXPECT_LE(last, (210 - 15) * mm);
    EXPECT_GE(last, (210 - 20) * mm - 0.5) << "a justified line fills its width";
    EXPECT_LE(lowest, (297 - 20) * mm + 4) << "descenders may reach below the last line";
    std::string text = textOf(folder, "-raw");
    EXPECT_NE(text.find("\f2\n"), std::string::npos) << "the second page has its number";
    EXPECT_TRUE(text.starts_with("ỦY BAN")) << "the first has none";
    std::replace(text.begin(), text.end(), '\n', ' ');
    for (int i = 0; i < 2000; i += 7)
        ASSERT_NE(text.find(fmt::format("từ{} ", i)), std::string::npos)
            << i << ": spaces stay spaces, no word is lost";
}

TEST(PrintedForm, RepeatsATablesTitlesAndCutsNoRow) {
    const Folder folder;
    Json json = minutesIn(folder);
    Json& table = json["blocks"][3];
    for (int i = 3; i <= 120; ++i)
        table["rows"].push_back({fmt::format("{}", i), fmt::format("Thiết bị thứ {}.", i), ""});
    const auto made = print(json);
    ASSERT_TRUE(made) << made.error().detail;
    ASSERT_GT(made->pages, 3u);
    const std::string text = textOf(folder);
    EXPECT_GE(occurrences(text, "Nội dung"), made->pages - 1);
    for (int i = 3; i <= 120; ++i)
        EXPECT_EQ(occurrences(text, fmt::format("Thiết bị thứ {}.", i)), 1u);
}

TEST(PrintedForm, CutsARowThatIsHigherThanAPageAndEnds) {
    const Folder folder;
    Json json = minutesIn(folder);
    std::string words;
    for (int i = 0; i < 3000; ++i)
        words += fmt::format("chữ{} ", i);
    json["blocks"][3]["rows"].push_back({"3", words, std::string(400, 'W')});
    const auto made = print(json);
    ASSERT_TRUE(made) << made.error().detail;
    const std::string text = textOf(folder, "-raw");
    for (int i = 0; i < 3000; i += 7)
        ASSERT_THAT(text, HasSubstr(fmt::format("chữ{}", i)));
}

TEST(PrintedForm, KeepsTheSignaturesTogetherWhereverThePageEnds) {
    for (int lines = 14; lines <= 38; lines += 2) {
        const Folder folder;
        Json json = minutesIn(folder);
        const Json signatures = json["blocks"][4];
        json["blocks"] = filler(lines);
        json["blocks"].push_back(signatures);
        ASSERT_TRUE(print(json)) << lines;
        const std::string text = textOf(folder);
        const std::size_t title = text.find("NGƯỜI GIAO"), name = text.find("Đỗ Văn Phước");
        ASSERT_NE(title, std::string::npos);
        ASSERT_NE(name, std::string::npos);
        EXPECT_EQ(text.substr(title, name - title).find('\f'), std::string::npos) << lines;
    }
}

TEST(PrintedForm, LeavesNoSignaturesAloneOnAPage) {
    for (int lines = 14; lines <= 38; lines += 2) {
        const Folder folder;
        Json json = minutesIn(folder);
        const Json signatures = json["blocks"][4];
        json["blocks"] = filler(lines);
        json["blocks"].push_back({{"kind", "paragraph"}, {"text", "Câu cuối cùng."}});
        json["blocks"].push_back(signatures);
        ASSERT_TRUE(print(json)) << lines;
        const std::string text = textOf(folder);
        const std::size_t last = text.find("Câu cuối cùng."), name = text.find("Đỗ Văn Phước");
        ASSERT_NE(last, std::string::npos);
        EXPECT_EQ(text.substr(last, name - last).find('\f'), std::string::npos) << lines;
    }
}

TEST(PrintedForm, ComesOutTheSameEveryTime) {
    const Folder one;
    ASSERT_TRUE(print(minutesIn(one)));
    const std::string first = samples::bytesOf(one / "out.pdf");
    std::filesystem::remove(one / "out.pdf");
    ASSERT_TRUE(print(minutesIn(one)));
    EXPECT_EQ(samples::bytesOf(one / "out.pdf"), first);
}

TEST(PrintedForm, ShowsAQuestionMarkForALetterThatTheFontHasNot) {
    const Folder folder;
    Json json = minutesIn(folder);
    json["blocks"] = {{{"kind", "paragraph"}, {"text", "thư 😀 漢 a\tb"}}};
    ASSERT_TRUE(print(json));
    EXPECT_THAT(textOf(folder), HasSubstr("thư ? ? a b"));
}

TEST(PrintedForm, RefusesWhatIsNoFormAndLeavesNothing) {
    const Folder folder;
    const Json good = minutesIn(folder);
    std::vector<Json> wrong;
    const auto but = [&](const char* pointer, const Json& value) {
        Json json = good;
        json[Json::json_pointer(pointer)] = value;
        wrong.push_back(json);
    };
    but("/title", "");
    but("/output", "");
    but("/id", "short");
    but("/created_at", "yesterday");
    but("/language", "fr");
    but("/blocks", "text");
    but("/blocks/0", 7);
    but("/blocks/0/kind", "picture");
    but("/blocks/0/align", "diagonal");
    but("/blocks/1/rows", {{"one"}});
    but("/blocks/3/columns/0/mm", 170);
    but("/blocks/3/columns/1/mm", 2);
    but("/blocks/3/columns", Json::array());
    but("/blocks/3/rows/0", {"1", "2"});
    but("/blocks/3/rows/0", {1, 2, 3});
    but("/blocks/4/columns", Json::array({Json(), Json(), Json(), Json()}));
    but("/blocks/4/columns/0/name", std::string(500, 'x'));
    but("/subtitle", std::string(2000, 'x'));
    but("/blocks", Json::array_t(2001, good["blocks"][0]));
    but("/blocks/3/rows", Json::array_t(20'001, good["blocks"][3]["rows"][0]));
    for (const Json& json : wrong) {
        const auto made = print(json);
        ASSERT_FALSE(made) << json.dump().substr(0, 200);
        EXPECT_EQ(made.error().code, errors::BadMessage);
        EXPECT_TRUE(folder.names().empty());
    }
}

TEST(PrintedForm, OverwritesNothing) {
    const Folder folder;
    samples::write(folder / "out.pdf", "was here");
    EXPECT_EQ(print(minutesIn(folder)).error().code, errors::FileExists);
    EXPECT_EQ(samples::bytesOf(folder / "out.pdf"), "was here");
}

// The gray pixels of the first page, as another program paints them.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels;
};

static Picture painted(const Folder& folder) {
    const auto file = folder / "page";
    samples::run("pdftoppm -gray -r 150 -f 1 -l 1 -singlefile " + (folder / "out.pdf").string() + " " + file.string());
    std::ifstream pgm(file.string() + ".pgm", std::ios::binary);
    std::string magic;
    int most = 0;
    Picture picture;
    pgm >> magic >> picture.width >> picture.height >> most;
    pgm.get();
    picture.pixels.assign(std::istreambuf_iterator<char>(pgm), {});
    return picture;
}

TEST(PrintedForm, HasACodeThatIsReadFromPaper) {
    const Folder folder;
    const std::string text = "SAO Y 05/SY-SNV\nVB 26/QĐ-SNV\nSHA256 " + std::string(64, 'a');
    Json form = minutesIn(folder);
    form["blocks"].push_back({{"kind", "qr"}, {"text", text}, {"mm", 50}});
    const auto made = print(form);
    ASSERT_TRUE(made) << made.error().detail;
    const Picture page = painted(folder);
    const auto read =
        ZXing::ReadBarcode(ZXing::ImageView(page.pixels.data(), page.width, page.height, ZXing::ImageFormat::Lum));
    ASSERT_TRUE(read.isValid());
    EXPECT_EQ(ZXing::TextUtfEncoding::ToUtf8(read.text()), text);
}

TEST(PrintedForm, TakesNoCodeThatNobodyCouldReadFromPaper) {
    const Folder folder;
    for (const Json& code : {Json{{"text", ""}, {"mm", 50}}, Json{{"text", std::string(900, 'a')}, {"mm", 20}},
                             Json{{"text", std::string(9000, 'a')}, {"mm", 90}}, Json{{"text", "a"}, {"mm", 200}}}) {
        Json form = minutesIn(folder), block = code;
        block["kind"] = "qr";
        form["blocks"].push_back(block);
        const auto made = print(form);
        ASSERT_FALSE(made) << code.dump();
        EXPECT_EQ(made.error().code, errors::BadMessage);
    }
}

}  // namespace sohoa::pdfa
