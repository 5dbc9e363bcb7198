// The keys of the keyboard on the screen, row by row.
//
// A key is the sign that it types, or a word: "shift", "erase", "enter", "space", "symbols", "letters", "method",
// "away".
#pragma once

#include <QList>
#include <QStringList>
#include <QVariantList>

namespace sohoa::ui {

enum class KeyPage { Letters, Symbols, AsciiSymbols, Digits, Numbers, Date };

struct KeyRowsWanted {
    bool digitRow = false;  // above the letters
    bool method = false;    // the key that switches Telex and VNI
    bool away = true;       // the key that puts the keyboard away
};

QList<QStringList> keyRows(KeyPage page, KeyRowsWanted wanted);

// The same for the screen: lists of {key, span}; span in widths of a letter's key, 0 for the space bar, which takes
// what is left of its row.
QVariantList spannedRows(const QList<QStringList>& rows);

}  // namespace sohoa::ui
