#include "virtual/papers/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>

#include "virtual/papers/sheet.h"

namespace sohoa::papers {

namespace {

struct Family {
    const char* name;
    int weight;  // how often it is seen in offices, or stands for one that is
};

const std::vector<Family> families{
    {"TeX Gyre Termes", 24},  {"FreeSerif", 16},      {"Liberation Serif", 12}, {"Tinos", 6},
    {"Linux Libertine O", 6}, {"Charis SIL", 3},      {"Gentium Plus", 3},      {"Noto Serif", 4},
    {"DejaVu Serif", 2},      {"Liberation Sans", 4}, {"Carlito", 5},           {"TeX Gyre Heros", 3},
    {"FreeSans", 2},          {"Noto Sans", 3},       {"TeX Gyre Pagella", 2},  {"TeX Gyre Schola", 2},
    {"TeX Gyre Bonum", 1}};

bool writesVietnamese(const QString& family) {
    if (!QFontDatabase::families().contains(family)) return false;
    const QRawFont font = QRawFont::fromFont(QFont(family, 12));
    for (char32_t letter : {U'ạ', U'ẳ', U'ộ', U'ỡ', U'ự', U'ỷ', U'ỹ', U'Ủ', U'Ẩ', U'Ệ', U'Ơ', U'đ'})
        if (!font.supportsCharacter(uint(letter))) return false;
    return true;
}

const std::vector<Family>& installed() {
    static const std::vector<Family> found = [] {
        std::vector<Family> all;
        for (const Family& family : families)
            if (writesVietnamese(family.name)) all.push_back(family);
        return all;
    }();
    return found;
}

}  // namespace

std::vector<QString> vietnameseFamilies() {
    std::vector<QString> names;
    for (const Family& family : installed())
        names.emplace_back(family.name);
    return names;
}

Typography someTypography(Dice dice, const QString& family) {
    Typography set;
    int total = 0;
    for (const Family& candidate : installed())
        total += candidate.weight;
    int rest = dice.below(total);
    for (const Family& candidate : installed()) {
        if (rest >= 0 && rest < candidate.weight) set.family = candidate.name;
        rest -= candidate.weight;
    }
    if (!family.isEmpty()) set.family = family;
    set.bodySize = dice.chance(0.6) ? 14 : dice.chance(0.7) ? 13 : 13.5;
    set.lineHeight = dice.between(1.12, 1.42);
    set.paragraphGap = dice.between(2.0, 7.0);
    set.marginLeft = dice.between(28.0, 35.0);
    set.marginRight = dice.between(14.0, 20.0);
    set.marginTop = dice.between(18.0, 25.0);
    set.marginBottom = dice.between(17.0, 24.0);
    set.tableCentred = dice.chance(0.6);
    const QFontMetricsF metrics(fontOf(set, 13, true, false));
    const double width = metrics.horizontalAdvance("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    set.headScale = std::min(1.0, 95 * pixelsPerMm / width);
    return set;
}

QFont fontOf(const Typography& typography, double points, bool bold, bool italic) {
    QFont font(typography.family);
    font.setPixelSize(int(points * pixelsPerPoint + 0.5));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

}  // namespace sohoa::papers
