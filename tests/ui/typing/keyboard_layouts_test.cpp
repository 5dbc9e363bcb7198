#include "ui/typing/keyboard_layouts.h"

#include <gtest/gtest.h>

#include "ui/typing/key_state.h"

namespace sohoa::ui {
namespace {

constexpr KeyRowsWanted everything{.digitRow = true, .method = true, .away = true};

QStringList signsOf(KeyPage page) {
    QStringList signs;
    for (const QStringList& row : keyRows(page, everything))
        for (const QString& key : row)
            if (key.size() == 1) signs << key;
    return signs;
}

TEST(KeyboardLayouts, HaveNoKeyTwice) {
    for (const KeyPage page : {KeyPage::Letters, KeyPage::Symbols, KeyPage::AsciiSymbols, KeyPage::Digits,
                               KeyPage::Numbers, KeyPage::Date}) {
        QStringList signs = signsOf(page);
        const auto count = signs.size();
        signs.removeDuplicates();
        EXPECT_EQ(signs.size(), count) << int(page);
    }
}

TEST(KeyboardLayouts, FillTheRowsToTheSameWidth) {
    for (const KeyPage page : {KeyPage::Letters, KeyPage::Symbols, KeyPage::AsciiSymbols})
        for (const QVariant& row : spannedRows(keyRows(page, everything))) {
            double width = 0;
            bool stretches = false;
            for (const QVariant& key : row.toList()) {
                width += key.toMap()["span"].toDouble();
                stretches = stretches || key.toMap()["span"].toDouble() == 0;
            }
            EXPECT_TRUE(stretches ? width <= 8 : width == 10) << int(page) << " " << width;
        }
}

TEST(KeyboardLayouts, GivePasswordsEveryPrintableSignOfAscii) {
    QStringList signs = signsOf(KeyPage::Letters) + signsOf(KeyPage::AsciiSymbols);
    for (char16_t sign = u'!'; sign <= u'~'; ++sign)
        EXPECT_TRUE(signs.contains(QString(QChar(sign)).toLower())) << char(sign);
}

TEST(KeyboardLayouts, GiveDigitsAndDatesTheTenDigits) {
    for (const KeyPage page : {KeyPage::Digits, KeyPage::Numbers, KeyPage::Date, KeyPage::Symbols})
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            EXPECT_TRUE(signsOf(page).contains(QString(QChar(digit)))) << int(page);
    EXPECT_TRUE(signsOf(KeyPage::Date).contains("/"));
}

TEST(KeyboardLayouts, ShowTheDigitRowAndTheSwitchesWhereTheyAreWanted) {
    EXPECT_EQ(keyRows(KeyPage::Letters, {}).size(), 4);
    EXPECT_EQ(keyRows(KeyPage::Letters, {.digitRow = true}).size(), 5);
    EXPECT_FALSE(keyRows(KeyPage::Letters, {}).last().contains("method"));
    EXPECT_TRUE(keyRows(KeyPage::Letters, {.method = true}).last().contains("method"));
    EXPECT_FALSE(keyRows(KeyPage::Letters, {.away = false}).last().contains("away"));
}

TEST(KeyState, WritesOneCapitalAfterShiftAndAllAfterShiftTwice) {
    KeyState keys;
    keys.pressShift();
    EXPECT_EQ(keys.label("a"), "A");
    keys.typed("a");
    EXPECT_EQ(keys.label("a"), "a");
    keys.pressShift();
    keys.pressShift();
    keys.typed("a");
    EXPECT_EQ(keys.label("a"), "A");
    keys.pressShift();
    EXPECT_EQ(keys.label("a"), "a");
}

TEST(KeyState, KeepsShiftForTheNextLetterWhenADigitIsTyped) {
    KeyState keys;
    keys.pressShift();
    keys.typed("1");
    EXPECT_EQ(keys.label("a"), "A");
}

TEST(KeyState, HasNoCapitalsAmongSymbols) {
    KeyState keys;
    keys.pressShift();
    keys.turnTo(KeyPage::Symbols);
    EXPECT_FALSE(keys.isUpper());
}

}  // namespace
}  // namespace sohoa::ui
