// Printed tables on real libraries: what other programs see in the file.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "pdfa/page_canvas.h"
#include "pdfa/table_writer.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::HasSubstr;
using testing::Not;

Json requestIn(const Folder& folder, const std::string& rows) {
    samples::write(folder / "rows.jsonl", rows);
    return {{"output", (folder / "out.pdf").string()},
            {"rows", (folder / "rows.jsonl").string()},
            {"id", "00000000-0000-4000-8000-000000000000"},
            {"created_at", "2026-11-22T02:15:42Z"},
            {"agency", {{"in_charge", "Ủy ban nhân dân tỉnh Ví Dụ"}, {"name", "Sở Nội vụ"}}},
            {"title", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"},
            {"subtitles", {"Năm 2026", "Từ số 01 đến số 03"}},
            {"columns",
             {{{"title", "Số đến"}, {"millimetres", 20}, {"centred", true}},
              {{"title", "Trích yếu nội dung văn bản"}, {"millimetres", 200}},
              {{"title", "Ghi chú"}, {"millimetres", 45}}}}};
}

std::string row(const std::string& number, const std::string& subject, const std::string& note, bool struck = false) {
    return Json{{"cells", {number, subject, note}}, {"struck", struck}}.dump() + "\n";
}

Result<PrintedTable> print(const Json& json) {
    auto request = tableRequestFromJson(json);
    if (!request) return passOn(request);
    return printTable(*request);
}

std::string textOf(const Folder& folder, const std::string& how = "-layout") {
    return samples::run("pdftotext " + how + " " + (folder / "out.pdf").string() + " -").output;
}

}  // namespace

TEST(PrintedTable, IsPdfAAndCleanForQpdf) {
    const Folder folder;
    const auto made = print(requestIn(folder, row("01", "Quyết định về việc số hóa hồ sơ", "")));
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->rows, 1u);
    EXPECT_EQ(made->pages, 1u);
    const auto qpdf = samples::run("qpdf --check " + (folder / "out.pdf").string());
    EXPECT_EQ(qpdf.status, 0) << qpdf.output;
    const std::string fonts = samples::run("pdffonts " + (folder / "out.pdf").string()).output;
    EXPECT_THAT(fonts, HasSubstr("LiberationSerif-Bold"));
    EXPECT_THAT(fonts, Not(HasSubstr(" no  no "))) << fonts;
}

TEST(PrintedTable, SaysWhatItIsInVietnameseThatCanBeSearched) {
    const Folder folder;
    ASSERT_TRUE(print(requestIn(folder, row("01", "Quyết định về việc số hóa hồ sơ; Đắk Lắk", "đã chuyển"))));
    const std::string text = textOf(folder);
    for (const char* part :
         {"ỦY BAN NHÂN DÂN TỈNH VÍ DỤ", "SỞ NỘI VỤ", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Năm 2026", "Từ số 01 đến số 03",
          "Trích yếu nội dung văn bản", "(3)", "Đắk Lắk", "đã chuyển", "trang 1/1", "In lúc 22/11/2026 09:15:42"})
        EXPECT_THAT(text, HasSubstr(part));
}

TEST(PrintedTable, RepeatsItsColumnsOnEveryPageAndCountsThem) {
    const Folder folder;
    std::string rows;
    for (int i = 1; i <= 100; ++i)
        rows += row(fmt::format("{:02}", i), fmt::format("Văn bản thứ {}", i), "");
    const auto made = print(requestIn(folder, rows));
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->rows, 100u);
    ASSERT_GT(made->pages, 2u);
    const std::string text = textOf(folder);
    std::size_t titles = 0;
    for (std::size_t at = text.find("Trích yếu"); at != std::string::npos; at = text.find("Trích yếu", at + 1))
        ++titles;
    EXPECT_EQ(titles, made->pages);
    EXPECT_THAT(text, HasSubstr(fmt::format("trang {}/{}", made->pages, made->pages)));
    for (int i = 1; i <= 100; ++i)
        EXPECT_THAT(text, HasSubstr(fmt::format("Văn bản thứ {}\n", i))) << "no row is lost between pages";
}

TEST(PrintedTable, CutsARowThatIsHigherThanAPageAndLosesNoWord) {
    const Folder folder;
    std::string subject;
    for (int i = 0; i < 3000; ++i)
        subject += fmt::format("từ{} ", i);
    const auto made = print(requestIn(folder, row("01", subject, "") + row("02", "sau đó", "")));
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_GT(made->pages, 1u);
    const std::string text = textOf(folder, "-raw");
    for (int i = 0; i < 3000; i += 7)
        ASSERT_THAT(text, HasSubstr(fmt::format("từ{}", i)));
    EXPECT_THAT(text, HasSubstr("sau đó"));
}

TEST(PrintedTable, ComesOutTheSameEveryTime) {
    const Folder one, other;
    const std::string rows = row("01", "Quyết định", "") + row("02", "Báo cáo", "Gạch bỏ", true);
    ASSERT_TRUE(print(requestIn(one, rows)));
    ASSERT_TRUE(print(requestIn(other, rows)));
    EXPECT_EQ(samples::bytesOf(one / "out.pdf"), samples::bytesOf(other / "out.pdf"));
}

TEST(PrintedTable, ShowsAQuestionMarkForALetterThatTheFontHasNot) {
    const Folder folder;
    ASSERT_TRUE(print(requestIn(folder, row("01", "thư 😀 漢 a\tb", ""))));
    EXPECT_THAT(textOf(folder), HasSubstr("thư ? ? a b"));
}

TEST(PrintedTable, RefusesRowsThatAreNoneAndLeavesNothing) {
    const Folder folder;
    const std::string good = row("01", "a", "b");
    const std::string wrong[] = {good + "{",
                                 good + "[]\n",
                                 good + "{\"cells\":[\"a\"]}\n",
                                 good + "{\"cells\":[1,2,3]}\n",
                                 good.substr(0, good.size() - 1),
                                 good + row("1", std::string(70'000, 'x'), ""),
                                 std::string("\xff\xfe\n")};
    for (const std::string& rows : wrong) {
        const auto made = print(requestIn(folder, rows));
        ASSERT_FALSE(made) << rows.substr(0, 80);
        EXPECT_EQ(made.error().code, errors::BadMessage);
        EXPECT_EQ(folder.names().size(), 1u) << "only the rows";
    }
    EXPECT_EQ(print({{"output", "x"}}).error().code, errors::BadMessage);
}

TEST(PrintedTable, RefusesColumnsWiderThanThePage) {
    const Folder folder;
    Json request = requestIn(folder, "");
    request["columns"][1]["millimetres"] = 250;
    EXPECT_EQ(print(request).error().code, errors::BadMessage);
    request["columns"] = Json::array();
    EXPECT_EQ(print(request).error().code, errors::BadMessage);
}

TEST(PrintedTable, OverwritesNothing) {
    const Folder folder;
    samples::write(folder / "out.pdf", "was here");
    EXPECT_EQ(print(requestIn(folder, row("01", "a", ""))).error().code, errors::FileExists);
    EXPECT_EQ(samples::bytesOf(folder / "out.pdf"), "was here");
}

TEST(ALineOfACell, BreaksAtSpacesAndInsideLongWordsOnlyWhereItMust) {
    const auto font = subsetOfKnown({U'a', U'b', U'/', U'-', U' ', U'?'}, FontWeight::Regular);
    ASSERT_TRUE(font);
    const TypeFace type{*font, "F1", 10};
    const double a = type.widthOf(U"a");
    EXPECT_EQ(type.wrapped("aa aa", 4.2 * a), (std::vector<std::u32string>{U"aa", U"aa"}));
    EXPECT_EQ(type.wrapped("aaa/aaa", 4.2 * a), (std::vector<std::u32string>{U"aaa/", U"aaa"}));
    EXPECT_EQ(type.wrapped("aaaaaa", 4.2 * a), (std::vector<std::u32string>{U"aaaa", U"aa"}));
    EXPECT_EQ(type.wrapped("", 10), (std::vector<std::u32string>{U""}));
    EXPECT_EQ(type.wrapped("aaa", 0.1).size(), 3u) << "even where not a letter fits, it ends";
}

}  // namespace sohoa::pdfa
