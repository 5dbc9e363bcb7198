#include "ui/typing/keyboard_layouts.h"

namespace sohoa::ui {

static QList<QStringList> split(std::initializer_list<const char*> rows) {
    QList<QStringList> keys;
    for (const char* row : rows)
        keys.append(QString::fromUtf8(row).split(' '));
    return keys;
}

static QList<QStringList> rowsOf(KeyPage page) {
    switch (page) {
        case KeyPage::Letters:
            return split({"q w e r t y u i o p", "a s d f g h j k l erase", "shift z x c v b n m - /",
                          "symbols method , space . away enter"});
        case KeyPage::Symbols:
            return split({"1 2 3 4 5 6 7 8 9 0", "- / : ; ( ) “ ” ' erase", "& % + = * # @ _ – \"",
                          "letters ! , space . ? away enter"});
        case KeyPage::AsciiSymbols:
            return split({"! @ # $ % ^ & * ( )", "- _ = + [ ] { } \\ |", "; : ' \" , . < > / ?",
                          "letters ` ~ space erase enter"});
        case KeyPage::Digits: return split({"1 2 3 erase", "4 5 6 none", "7 8 9 away", "none 0 none enter"});
        case KeyPage::Numbers: return split({"1 2 3 erase", "4 5 6 -", "7 8 9 away", ". 0 , enter"});
        case KeyPage::Date: return split({"1 2 3 erase", "4 5 6 /", "7 8 9 away", "none 0 - enter"});
    }
    return {};
}

QList<QStringList> keyRows(KeyPage page, KeyRowsWanted wanted) {
    auto rows = rowsOf(page);
    for (QStringList& row : rows) {
        if (!wanted.method) row.removeAll("method");
        if (!wanted.away) row.removeAll("away");
    }
    if (wanted.digitRow && page == KeyPage::Letters) rows.prepend(QString("1 2 3 4 5 6 7 8 9 0").split(' '));
    return rows;
}

static double spanOf(const QString& key) {
    if (key == "space") return 0;
    return key == "symbols" || key == "letters" || key == "method" ? 1.5 : 1;
}

QVariantList spannedRows(const QList<QStringList>& rows) {
    QVariantList spanned;
    for (const QStringList& row : rows) {
        QVariantList keys;
        for (const QString& key : row)
            keys.append(QVariantMap{{"key", key}, {"span", spanOf(key)}});
        spanned.append(QVariant(keys));
    }
    return spanned;
}

}  // namespace sohoa::ui
