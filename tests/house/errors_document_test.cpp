#include "tests/house/errors_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sohoa::house {

using testing::HasSubstr;

static const ErrorCode codes[] = {
    {"core.disk_full", Remedy::AskOperator, "Ổ đĩa đã đầy. Giải phóng dung lượng.", "The disk is full. Make room."},
    {"core.cancelled", Remedy::AskOperator, "Đã dừng.", "Stopped as asked."},
    {"push.odd|name", Remedy::Retry, "Chờ.", "The exchange is busy."}};

TEST(ErrorsDocument, HasATableForEachModule) {
    const std::string page = errorsDocument(codes);
    EXPECT_THAT(page, HasSubstr("\n## core\n"));
    EXPECT_THAT(page, HasSubstr("\n## push\n"));
}

TEST(ErrorsDocument, TellsWhenWhoWhatIsReadAndWhatToDo) {
    EXPECT_THAT(errorsDocument(codes),
                HasSubstr("\n| `core.disk_full` | The disk is full. | `ask_operator` | Ổ đĩa đã đầy. "
                          "Giải phóng dung lượng. | Make room. |\n"));
}

TEST(ErrorsDocument, SaysWhatTheRemedyMeansWhereTheTextSaysNoMore) {
    EXPECT_THAT(errorsDocument(codes),
                HasSubstr("| The exchange is busy. | `retry` | Chờ. | Nothing: it is tried again. |"));
}

}  // namespace sohoa::house
