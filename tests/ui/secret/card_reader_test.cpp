#include "ui/secret/card_reader.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/ui/secret/screen_of_its_own.h"

namespace sohoa::ui {
namespace {

class ACardReader : public testing::Test {
  protected:
    ACardReader() {
        application();
        reader_.setProperty("longestGap", 600'000);
        reader_.setActive(true);
        QObject::connect(&reader_, &CardReader::read, [this] {
            const auto number = reader_.handOver();
            char bytes[128];
            const ssize_t got = number ? ::pread(number->fileDescriptor(), bytes, sizeof bytes, 0) : 0;
            read_ << QString::fromLatin1(bytes, std::max<ssize_t>(got, 0));
        });
    }
    CardReader reader_;
    QStringList read_;
};

TEST_F(ACardReader, ReadsANumberThatEndsInEnterAndPressesNoButton) {
    Screen screen;
    screen.type("0004711AB");
    screen.press(Qt::Key_Return, "\r");
    EXPECT_EQ(read_, QStringList("0004711AB"));
    EXPECT_EQ(screen.seen, 0);
}

TEST_F(ACardReader, ReadsOneCardAfterTheOther) {
    Screen screen;
    for (const char* card : {"12345678", "87654321"}) {
        screen.type(card);
        screen.press(Qt::Key_Enter, "\r");
    }
    EXPECT_EQ(read_, (QStringList{"12345678", "87654321"}));
}

TEST_F(ACardReader, LeavesEnterAloneThatNoNumberWentBefore) {
    Screen screen;
    screen.press(Qt::Key_Return, "\r");
    screen.type("12");
    screen.press(Qt::Key_Return, "\r");
    EXPECT_TRUE(read_.isEmpty());
    EXPECT_EQ(screen.seen, 2);
}

TEST_F(ACardReader, DoesNotTakeAHandForACard) {
    Screen screen;
    reader_.setProperty("longestGap", -1);  // whatever comes is too late
    screen.type("12345678");
    screen.press(Qt::Key_Return, "\r");
    EXPECT_TRUE(read_.isEmpty());
}

TEST_F(ACardReader, HearsNothingWhileItIsOff) {
    Screen screen;
    reader_.setActive(false);
    screen.type("12345678");
    screen.press(Qt::Key_Return, "\r");
    EXPECT_TRUE(read_.isEmpty());
    EXPECT_EQ(screen.seen, 9);
}

}  // namespace
}  // namespace sohoa::ui
