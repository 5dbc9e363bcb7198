// A register printed by the real sohoa-pdfa, as a person would read it.
#include "service/register_print.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "store/registers/registers.h"
#include "tests/store/registers_samples.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

using testing::HasSubstr;

class APrintedRegister : public testing::Test {
  protected:
    APrintedRegister() {
        config_.home = home_.path();
        config_.office.name = "Sở Nội vụ";
        config_.office.inCharge = "Ủy ban nhân dân tỉnh Ví Dụ";
        auto store = Store::open(config_);
        if (!store) throw std::runtime_error(store.error().detail);
        store_.emplace(std::move(*store));
        query_.year = 2026;
    }
    RegisterEntry enter(const std::string& code) {
        Database& db = store_->database();
        auto entry = enterIncoming(db, samples::jobIn(db, code), {}, {"lan", samples::at("2026-11-22T02:15:42Z")});
        if (!entry) throw std::runtime_error(entry.error().detail);
        return *entry;
    }
    Result<PrintedRegister> print() {
        return printRegister(Office{config_, *store_, reporter_, {}, {}}, query_, home_ / "so.pdf");
    }
    std::string text() { return test::run({"pdftotext", "-layout", home_ / "so.pdf", "-"}).out; }

    test::TemporaryFolder home_;
    Config config_;
    Reporter reporter_;
    std::optional<Store> store_;
    RegisterQuery query_;
};

TEST_F(APrintedRegister, hasItsHeadingItsColumnsAndItsLines) {
    for (int i = 1; i <= 3; ++i)
        enter(fmt::format("{}", 100 + i));
    const auto printed = print();
    ASSERT_TRUE(printed) << printed.error().code.name << " " << printed.error().detail;
    EXPECT_EQ(printed->lines, 3);
    EXPECT_EQ(printed->pages, 1);
    EXPECT_EQ(printed->sha256, sha256OfFile(home_ / "so.pdf").value());
    const std::string page = text();
    for (const char* part :
         {"ỦY BAN NHÂN DÂN TỈNH VÍ DỤ", "SỞ NỘI VỤ", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Năm 2026", "Từ số 01 đến số 03",
          "Từ ngày 22/11/2026 đến ngày 22/11/2026", "Ký nhận", "(10)", "22/11/2026", "20/11/2026", "trang 1/1"})
        EXPECT_THAT(page, HasSubstr(part));
}

TEST_F(APrintedRegister, showsWhatWasPutRight) {
    RegisterEntry wrong = enter("125");
    RegisterEntry right = wrong;
    right.author = "Sở Tài chính";
    ASSERT_TRUE(correctEntry(store_->database(), wrong.id, right, "nhầm tác giả",
                             {"binh", samples::at("2026-11-23T02:00:00Z")}));
    const auto printed = print();
    ASSERT_TRUE(printed) << printed.error().detail;
    EXPECT_EQ(printed->lines, 2);
    EXPECT_THAT(text(), HasSubstr("Gạch bỏ"));
    EXPECT_THAT(text(), HasSubstr("Sở Tài chính"));
}

TEST_F(APrintedRegister, isPrintedEmptyToo) {
    ASSERT_TRUE(print());
    EXPECT_THAT(text(), HasSubstr("Chưa có văn bản nào"));
}

TEST_F(APrintedRegister, overwritesNothingAndLeavesNothingBehind) {
    home_.with("so.pdf", "was here");
    EXPECT_EQ(print().error().code, errors::FileExists);
    EXPECT_TRUE(std::filesystem::is_empty(home_ / "work"));
}

}  // namespace
}  // namespace sohoa
