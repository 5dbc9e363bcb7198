#include "ui/secret/secret_entry.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QMetaProperty>
#include <algorithm>

#include "tests/ui/secret/screen_of_its_own.h"
#include "ui/secret/password_keys.h"

namespace sohoa::ui {
namespace {

std::string contentOf(const std::optional<QDBusUnixFileDescriptor>& file) {
    if (!file || !file->isValid()) return "(nothing)";
    char bytes[256];
    const ssize_t got = ::pread(file->fileDescriptor(), bytes, sizeof bytes, 0);
    return {bytes, static_cast<std::size_t>(std::max<ssize_t>(got, 0))};
}

class ASecretEntry : public testing::Test {
  protected:
    ASecretEntry() { application(); }
    int placeOf(char digit) const {
        for (int place = 0; place < 10; ++place)
            if (entry_.digitAt(place) == QString(QLatin1Char(digit))) return place;
        return -1;
    }
    void tap(std::string_view digits) {
        for (const char digit : digits)
            entry_.pressPlace(placeOf(digit));
    }
    SecretEntry entry_;
};

TEST_F(ASecretEntry, HandsOverWhatWasTappedAndKeepsNothing) {
    tap("480913");
    EXPECT_EQ(entry_.count(), 6);
    const auto file = entry_.handOver();
    EXPECT_EQ(contentOf(file), "480913");
    EXPECT_EQ(entry_.count(), 0);
    EXPECT_FALSE(entry_.handOver().has_value());
}

TEST_F(ASecretEntry, HandsOverAFileThatTheServiceReads) {
    tap("480913");
    const auto file = entry_.handOver();
    struct stat status {};
    ASSERT_EQ(::fstat(file->fileDescriptor(), &status), 0);
    EXPECT_TRUE(S_ISREG(status.st_mode));
    EXPECT_EQ(status.st_size, 6);
}

TEST_F(ASecretEntry, HasEveryDigitOnceInAnOrderThatChanges) {
    QStringList first, changed;
    for (int round = 0; round < 20 && changed.isEmpty(); ++round) {
        QStringList digits;
        for (int place = 0; place < 10; ++place)
            digits << entry_.digitAt(place);
        QStringList sorted = digits;
        sorted.sort();
        EXPECT_EQ(sorted.join(""), "0123456789");
        if (first.isEmpty()) first = digits;
        if (digits != first) changed = digits;
        entry_.scramble();
    }
    EXPECT_FALSE(changed.isEmpty()) << "twenty times the same order";
}

TEST_F(ASecretEntry, PutsEveryDigitEverywhere) {
    std::array<std::array<int, 10>, 10> seen{};
    for (int round = 0; round < 3000; ++round) {
        const DigitOrder order = scrambledDigits();
        for (std::size_t place = 0; place < 10; ++place)
            ++seen[place][static_cast<std::size_t>(order[place] - '0')];
    }
    // 300 expected; a digit below 200 or above 400 at some place comes once in more than 10^6 runs.
    for (const auto& place : seen)
        for (const int times : place)
            EXPECT_TRUE(times > 200 && times < 400) << times;
}

TEST_F(ASecretEntry, ErasesTheLastSignAndClearsThemAll) {
    tap("1234");
    entry_.erase();
    EXPECT_EQ(entry_.count(), 3);
    EXPECT_EQ(contentOf(entry_.handOver()), "123");
    tap("99");
    entry_.clear();
    EXPECT_EQ(entry_.count(), 0);
    EXPECT_FALSE(entry_.handOver().has_value());
}

TEST_F(ASecretEntry, IsFinishedOnlyWithEnough) {
    int finished = 0;
    QObject::connect(&entry_, &SecretEntry::finished, [&] { ++finished; });
    entry_.setProperty("least", 4);
    tap("123");
    entry_.finish();
    EXPECT_EQ(finished, 0);
    tap("4");
    entry_.finish();
    EXPECT_EQ(finished, 1);
}

TEST_F(ASecretEntry, TakesDigitsOfTheHardwareAndShowsThemToNobody) {
    Screen screen;
    entry_.setActive(true);
    screen.type("48x0");
    screen.press(Qt::Key_Backspace);
    screen.type("913");
    EXPECT_EQ(screen.seen, 0);
    EXPECT_EQ(contentOf(entry_.handOver()), "48913");
}

TEST_F(ASecretEntry, LetsThroughWhatMovesTheFocus) {
    Screen screen;
    entry_.setActive(true);
    screen.press(Qt::Key_Tab, "\t");
    screen.press(Qt::Key_Return, "\r");  // nothing was typed: it presses the button that has the focus
    screen.press(Qt::Key_Space, " ");
    EXPECT_EQ(screen.seen, 3);
    screen.type("4");
    int finished = 0;
    QObject::connect(&entry_, &SecretEntry::finished, [&] { ++finished; });
    screen.press(Qt::Key_Return, "\r");
    EXPECT_EQ(finished, 1);
    EXPECT_EQ(screen.seen, 3);
}

TEST_F(ASecretEntry, ForgetsWhenItIsSwitchedOffAndThenHearsNothing) {
    Screen screen;
    entry_.setActive(true);
    screen.type("4809");
    entry_.setActive(false);
    EXPECT_EQ(entry_.count(), 0);
    screen.type("1");
    EXPECT_EQ(screen.seen, 1);
    EXPECT_EQ(entry_.count(), 0);
}

TEST_F(ASecretEntry, TakesNoMoreThanTheServiceReads) {
    int refused = 0;
    QObject::connect(&entry_, &SecretEntry::refused, [&] { ++refused; });
    for (int count = 0; count < 130; ++count)
        entry_.pressSign('7');
    EXPECT_EQ(entry_.count(), 128);
    EXPECT_EQ(refused, 2);
}

TEST_F(ASecretEntry, TakesPrintableAsciiForPasswordsAndRefusesTheRest) {
    entry_.setDigitsOnly(false);
    int refused = 0;
    QObject::connect(&entry_, &SecretEntry::refused, [&] { ++refused; });
    for (const int sign : {int('a'), int('~'), int(' '), 0x1b0, int('\n')})
        entry_.pressSign(sign);
    EXPECT_EQ(refused, 2);
    EXPECT_EQ(contentOf(entry_.handOver()), "a~ ");
}

TEST_F(ASecretEntry, HasNoPropertyThatHoldsWhatWasTyped) {
    entry_.setDigitsOnly(false);
    for (const char sign : std::string_view("kim-cuong"))
        entry_.pressSign(sign);
    const QMetaObject* meta = entry_.metaObject();
    for (int at = 0; at < meta->propertyCount(); ++at)
        EXPECT_FALSE(meta->property(at).read(&entry_).toString().contains("cuong")) << meta->property(at).name();
}

TEST_F(ASecretEntry, IsTypedIntoByTheKeysOfThePasswordPad) {
    PasswordKeys keys;
    keys.setProperty("entry", QVariant::fromValue(&entry_));
    entry_.setDigitsOnly(false);
    for (const char* key : {"shift", "k", "i", "7", "space", "symbols", "#", "erase", "@", "letters", "z"})
        keys.press(key);
    EXPECT_EQ(contentOf(entry_.handOver()), "Ki7 @z");
}

}  // namespace
}  // namespace sohoa::ui
