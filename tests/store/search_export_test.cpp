#include <archive.h>
#include <archive_entry.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/handle.h"
#include "store/export/csv.h"
#include "store/export/xlsx.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

using Kind = TableColumn::Kind;
using testing::HasSubstr;
using testing::Not;

Table oneCell(std::string content, Kind kind = Kind::Text) { return {"t", {{"a", kind}}, {{std::move(content)}}}; }
std::string csvCellOf(std::string content, Kind kind = Kind::Text) {
    const std::string csv = csvOf(oneCell(std::move(content), kind));
    return csv.substr(6, csv.size() - 8);  // after BOM, "a" and line end
}

TEST(ATableAsCsv, BeginsWithTheMarkThatExcelKnowsUnicodeBy) {
    EXPECT_EQ(csvOf({"t", {{"Số"}, {"Trích yếu"}}, {{"26", "Về việc"}}}), "\xEF\xBB\xBFSố,Trích yếu\r\n26,Về việc\r\n");
}

TEST(ATableAsCsv, QuotesWhatWouldBreakARow) {
    EXPECT_EQ(csvCellOf("a,b"), "\"a,b\"");
    EXPECT_EQ(csvCellOf("nói \"được\""), "\"nói \"\"được\"\"\"");
    EXPECT_EQ(csvCellOf("a\nb"), "\"a\nb\"");
    EXPECT_EQ(csvCellOf(std::string("a\r\0\x1b", 4)), "a");
}

TEST(ATableAsCsv, LeavesNoFormulaAlive) {
    for (const char* formula : {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝1", " =1", "\t=1", "\r=1"})
        EXPECT_THAT(csvCellOf(formula), testing::AnyOf(testing::StartsWith("'"), testing::StartsWith("\"'")))
            << formula;
    EXPECT_EQ(csvCellOf("-5", Kind::Number), "-5");
    EXPECT_EQ(csvCellOf("-5+cmd", Kind::Number), "'-5+cmd");
}

TEST(ATableAsCsv, HasAsManyCellsInEveryRowAsColumns) {
    EXPECT_EQ(csvOf({"t", {{"a"}, {"b"}}, {{"1"}, {"1", "2", "3"}}}),
              "\xEF\xBB\xBF"
              "a,b\r\n1,\r\n1,2\r\n");
}

TEST(ATableAsCsv, NeverReplacesAFile) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeCsv(folder / "a.csv", oneCell("1")));
    EXPECT_EQ(writeCsv(folder / "a.csv", oneCell("2")).error().code, errors::FileExists);
}

TEST(ANumberOfATable, IsPlainAndExact) {
    for (const char* number : {"0", "26", "-3", "1.5", "999999999999999"})
        EXPECT_TRUE(isTableNumber(number)) << number;
    for (const char* text : {"", "01", "1,5", "1.", ".5", "1e5", "-", "0x1", "1234567890123456", "=1"})
        EXPECT_FALSE(isTableNumber(text)) << text;
}

class ATableAsXlsx : public testing::Test {
  protected:
    test::TemporaryFolder folder_;

    std::filesystem::path file_ = folder_ / "a.xlsx";

    // A workbook is a ZIP archive of XML.
    std::string part(std::string_view name) const {
        const Owned<archive, archive_read_free> archive{archive_read_new()};
        archive_read_support_format_zip(archive.get());
        EXPECT_EQ(archive_read_open_filename(archive.get(), file_.c_str(), 65536), ARCHIVE_OK);
        std::string content;
        for (archive_entry* entry; archive_read_next_header(archive.get(), &entry) == ARCHIVE_OK;) {
            if (archive_entry_pathname(entry) != name) continue;
            char buffer[4096];
            for (la_ssize_t n; (n = archive_read_data(archive.get(), buffer, sizeof buffer)) > 0;)
                content.append(buffer, static_cast<std::size_t>(n));
        }
        return content;
    }
    std::string sheet() const { return part("xl/worksheets/sheet1.xml"); }
    std::string texts() const { return part("xl/sharedStrings.xml"); }
};

TEST_F(ATableAsXlsx, WritesTextsNumbersAndDatesAsWhatTheyAre) {
    const Table table{"Sổ văn bản đến",
                      {{"Số đến", Kind::Text, 8}, {"Số trang", Kind::Number}, {"Ngày", Kind::Date}},
                      {{"01", "12", "2026-11-22"}, {"02", "một", "chưa rõ"}}};
    ASSERT_TRUE(writeXlsx(file_, table));
    EXPECT_THAT(part("xl/workbook.xml"), HasSubstr("name=\"Sổ văn bản đến\""));
    EXPECT_THAT(texts(), HasSubstr(">01<"));
    EXPECT_THAT(texts(), HasSubstr(">một<"));
    EXPECT_THAT(texts(), HasSubstr(">chưa rõ<"));
    EXPECT_THAT(sheet(), HasSubstr("<v>12</v>"));
    EXPECT_THAT(sheet(), HasSubstr("<v>46348</v>")) << "22/11/2026 in Excel's days";
}

TEST_F(ATableAsXlsx, WritesATextThatLooksLikeAFormulaAsText) {
    ASSERT_TRUE(writeXlsx(file_, oneCell("=HYPERLINK(\"http://x\")")));
    EXPECT_THAT(sheet(), Not(HasSubstr("<f>")));
    EXPECT_THAT(texts(), HasSubstr("=HYPERLINK"));
}

TEST_F(ATableAsXlsx, TakesWhateverATextHolds) {
    Table table = oneCell(std::string(100'000, 'a'));
    table.title = "a/b:c*d?e[f]" + std::string(100, 'x');
    table.rows.push_back({std::string("\xff\x01<&>\0", 6)});
    ASSERT_TRUE(writeXlsx(file_, table));
    EXPECT_THAT(texts(), HasSubstr("&lt;&amp;&gt;"));
    EXPECT_THAT(part("xl/workbook.xml"), HasSubstr("name=\"abcdef"));
}

TEST_F(ATableAsXlsx, RefusesWhatExcelCannotHold) {
    Table table{"t", {{"a"}}, {}};
    table.rows.resize(1'048'576);
    EXPECT_EQ(writeXlsx(file_, table).error().code, errors::TableTooLarge);
    EXPECT_FALSE(std::filesystem::exists(file_));
}

TEST_F(ATableAsXlsx, LeavesNothingWhereItCannotWrite) {
    EXPECT_EQ(writeXlsx(folder_ / "missing" / "a.xlsx", oneCell("1")).error().code, errors::FileUnwritable);
    ASSERT_TRUE(writeXlsx(file_, oneCell("1")));
    EXPECT_EQ(writeXlsx(file_, oneCell("2")).error().code, errors::FileExists);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 1);
}

}  // namespace
}  // namespace sohoa
