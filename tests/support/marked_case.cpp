#include "tests/support/marked_case.h"

#include <fmt/format.h>

#include <algorithm>
#include <random>

namespace sohoa::test {

namespace {

class Dice {
  public:
    explicit Dice(std::uint32_t seed) : random_(seed * 2654435761u + 17) {}
    double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(random_); }
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
    bool one(int in) { return below(in) == 0; }
    template <class T>
    T any(const std::vector<T>& of) {
        return of.at(std::size_t(below(int(of.size()))));
    }

  private:
    std::mt19937 random_;
};

struct Place {
    const char* name;
    QPointF at;
};

// Where ink lies on ink of another colour, letters may lie on letters.
const std::vector<Place> placesOnPrint = {{"over the header", middleOfHeader},
                                          {"over the national title", overNationalTitle}};

// Elsewhere a person could not read that: frames and rules cross, and letters touch.
const std::vector<Place> places = {{"in its zone", placeOfMark},
                                   {"in its zone", placeOfMark},
                                   {"under the number", underNumber},
                                   {"on the right", farRight},
                                   {"across the header's rule", acrossHeaderRule},
                                   {"across the national title's rule", acrossTitleRule},
                                   {"across the stamp of arrival", middleOfArrival + QPointF(-9, -18)},
                                   {"across the stamp of arrival", middleOfArrival + QPointF(8, 3)},
                                   {"across the table", middleOfTable},
                                   {"over the seal", middleOfSeal}};

const std::vector<QString> fonts = {"Liberation Serif", "Liberation Serif", "TeX Gyre Termes", "Liberation Sans",
                                    "DejaVu Serif",     "Noto Sans",        "Noto Serif",      "TeX Gyre Heros"};

void choosePaper(MarkedCase& sheet, Dice& dice, std::uint32_t number) {
    sheet.seed = number;
    sheet.sheet.seed = number * 31 + 7;
    sheet.sheet.font = dice.any(fonts);
    sheet.sheet.dpi = dice.one(2) ? 300 : 200;
    sheet.sheet.letter = dice.one(3);
    sheet.scanning.scan = dice.any<Scan>({Scan::Color, Scan::Color, Scan::Gray, Scan::Photocopy, Scan::Bilevel});
    sheet.scanning.skewDegrees = dice.one(2) ? 0 : dice.between(-2, 2);
    sheet.scanning.quarters = dice.one(3) ? dice.below(4) : 0;
    sheet.scanning.seed = number;
}

void chooseStamp(papers::Stamp& stamp, Dice& dice) {
    using papers::StampFrame, papers::StampInk;
    stamp.frame = dice.any<StampFrame>({StampFrame::Single, StampFrame::Single, StampFrame::Double, StampFrame::Double,
                                        StampFrame::Rounded, StampFrame::None});
    stamp.ink = dice.any<StampInk>({StampInk::Red, StampInk::Red, StampInk::PurpleRed, StampInk::Black});
    stamp.font = dice.any(fonts);
    stamp.points = dice.between(13, 15);
    stamp.turnDegrees = dice.between(-10, 10);
    stamp.strength = dice.one(3) ? dice.between(0.3, 0.6) : dice.between(0.6, 0.95);
    stamp.dryness = dice.one(3) ? dice.between(0.15, 0.35) : dice.between(0, 0.15);
}

// What nobody could read on the copy is no mark any more.
void keepLegible(MarkedCase& sheet) {
    papers::Stamp& stamp = sheet.stamp;
    const bool black = stamp.ink == papers::StampInk::Black;
    switch (sheet.scanning.scan) {
        case Scan::Color: break;
        case Scan::Gray: stamp.strength = std::max(stamp.strength, 0.4); break;
        case Scan::Photocopy:
        case Scan::Bilevel:
            stamp.strength = std::max(stamp.strength, black ? 0.55 : 0.75);
            stamp.dryness = std::min(stamp.dryness, 0.15);
            break;
    }
}

}  // namespace

MarkedCase busySecretSheet(std::uint32_t number) {
    Dice dice(number);
    MarkedCase sheet;
    choosePaper(sheet, dice, number);
    chooseStamp(sheet.stamp, dice);
    sheet.stamp.text = dice.any<QString>({"MẬT", "TỐI MẬT", "TUYỆT MẬT", "TÀI LIỆU THU HỒI"});
    const bool ofItsOwnColor = sheet.scanning.scan == Scan::Color && sheet.stamp.ink != papers::StampInk::Black;
    const Place place = ofItsOwnColor && dice.one(6) ? dice.any(placesOnPrint) : dice.any(places);
    sheet.placeName = place.name;
    const bool free = place.at == placeOfMark || place.at == farRight || place.at == underNumber;
    sheet.place = place.at + QPointF(dice.between(-4, 4), dice.between(-1, 1) * (free ? 3 : 1));
    if (!free && !ofItsOwnColor && sheet.stamp.frame == papers::StampFrame::None)
        sheet.stamp.frame = papers::StampFrame::Single;
    keepLegible(sheet);
    if (sheet.stamp.text == "TÀI LIỆU THU HỒI" && dice.one(2)) {
        sheet.placeName = "in the top margin";
        sheet.place = placeOfRecall + QPointF(dice.between(-6, 6), dice.between(-1, 2));
        sheet.stamp.turnDegrees /= 3;
    }
    sheet.sheet.arrival = sheet.placeName == "across the stamp of arrival" || dice.one(8);
    sheet.sheet.table = !sheet.sheet.arrival && (sheet.placeName == "across the table" || dice.one(8));
    sheet.sheet.seal = sheet.placeName == "over the seal" || dice.one(8);
    sheet.sheet.black = dice.one(4);
    sheet.cover = dice.one(5) ? MarkCover::Pen : dice.one(10) ? MarkCover::Stamp : MarkCover::Nothing;
    return sheet;
}

MarkedCase secretSheet(std::uint32_t number) {
    MarkedCase sheet = busySecretSheet(number);
    papers::Stamp& stamp = sheet.stamp;
    const bool ofItsOwnColor = sheet.scanning.scan == Scan::Color && stamp.ink != papers::StampInk::Black;
    // What is pale is whole: neither dry in patches nor covered by a pen or another stamp.
    if (stamp.strength < 0.6) {
        stamp.dryness = std::min(stamp.dryness, 0.15);
        sheet.cover = MarkCover::Nothing;
    }
    if (ofItsOwnColor) {
        // Red on red is for the busy ones, and so is what has no frame and crosses other things.
        sheet.sheet.black = true;
        const bool free = sheet.placeName == "in its zone" || sheet.placeName == "on the right" ||
                          sheet.placeName == "in the top margin";
        if (!free && stamp.frame == papers::StampFrame::None) stamp.frame = papers::StampFrame::Single;
        return sheet;
    }
    if (sheet.scanning.scan == Scan::Photocopy) stamp.strength = std::max(stamp.strength, 0.9);
    // One ink all over: the mark stands where there is little else, and in its frame.
    if (stamp.frame == papers::StampFrame::None) stamp.frame = papers::StampFrame::Double;
    sheet.sheet.table = sheet.sheet.arrival = false;
    sheet.cover = MarkCover::Nothing;
    if (sheet.placeName != "in the top margin") {
        sheet.place = placeOfMark + QPointF(int(number % 9) - 4, int(number % 7) - 4);
        sheet.placeName = "in its zone";
    }
    return sheet;
}

MarkedCase openSheet(std::uint32_t number) {
    Dice dice(number + 1'000'003);
    MarkedCase sheet;
    choosePaper(sheet, dice, number);
    chooseStamp(sheet.stamp, dice);
    sheet.stamp.text = dice.any<QString>({"", "", "KHẨN", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HỎA TỐC HẸN GIỜ",
                                          "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "BẢN SAO", "CÔNG VĂN ĐẾN", "ĐÃ DUYỆT",
                                          "SAO Y", "MẪU SỐ 1", "ĐÃ KIỂM TRA", "DỰ THẢO"});
    const Place place = dice.any(places);
    sheet.placeName = place.name;
    sheet.place = place.at + QPointF(dice.between(-4, 4), dice.between(-3, 3));
    sheet.sheet.arrival = dice.one(3);
    sheet.sheet.table = !sheet.sheet.arrival && dice.one(2);
    sheet.sheet.seal = dice.one(3);
    sheet.sheet.black = dice.one(4);
    sheet.cover = dice.one(6) ? MarkCover::Pen : MarkCover::Nothing;
    return sheet;
}

QImage imageOf(const MarkedCase& marked) {
    QImage page = paint(marked.sheet);
    const double dots = marked.sheet.dpi / 25.4;
    if (!marked.stamp.text.isEmpty()) papers::setStamp(page, dots, marked.stamp, marked.place, marked.seed);
    switch (marked.cover) {
        case MarkCover::Nothing: break;
        case MarkCover::Pen: strikeThrough(page, dots, marked.place, 45, marked.seed + 1); break;
        case MarkCover::Stamp: {
            papers::Stamp other;
            other.text = "ĐÃ SỐ HÓA";
            other.font = "Liberation Sans";
            other.points = 11;
            other.strength = 0.6;
            other.turnDegrees = -4;
            papers::setStamp(page, dots, other, marked.place + QPointF(12, 5), marked.seed + 2);
            break;
        }
    }
    return scanned(page, marked.scanning);
}

static std::string_view nameOf(Scan scan) {
    switch (scan) {
        case Scan::Color: return "color";
        case Scan::Gray: return "gray";
        case Scan::Photocopy: return "photocopy";
        case Scan::Bilevel: return "bilevel";
    }
    return "";
}

static std::string_view nameOf(papers::StampFrame frame) {
    switch (frame) {
        case papers::StampFrame::None: return "no";
        case papers::StampFrame::Single: return "single";
        case papers::StampFrame::Double: return "double";
        case papers::StampFrame::Rounded: return "rounded";
    }
    return "";
}

std::string describe(const MarkedCase& marked) {
    const papers::Stamp& stamp = marked.stamp;
    const char* ink = stamp.ink == papers::StampInk::Black ? "black"
                      : stamp.ink == papers::StampInk::Red ? "red"
                                                           : "purple";
    const char* cover = marked.cover == MarkCover::Pen     ? ", under pen"
                        : marked.cover == MarkCover::Stamp ? ", under a stamp"
                                                           : "";
    return fmt::format(
        "{} {} in {} ({} frame, {} {:.1f} pt), {}, turned {:.1f}, ink {:.2f}, dry {:.2f}{}, {} dpi, fed {}",
        marked.seed, stamp.text.toStdString(), ink, nameOf(stamp.frame), stamp.font.toStdString(), stamp.points,
        std::string(nameOf(marked.scanning.scan)) + ", " + marked.placeName, stamp.turnDegrees, stamp.strength,
        stamp.dryness, cover, marked.sheet.dpi, marked.scanning.quarters * 90);
}

}  // namespace sohoa::test
