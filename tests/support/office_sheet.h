// A sheet as an office writes it (Nghị định 30/2020/NĐ-CP Phụ lục I): header in two columns, number and date, title or
// "V/v", text, perhaps a table, a stamp of arrival, a seal; and what scanners and copiers make of it. Invented, and
// decided by its seed alone. Only the upper two thirds of A4, which is where marks are.
//
// Needs a QGuiApplication.
#pragma once

#include <QImage>
#include <QPointF>
#include <QString>
#include <cstdint>
#include <filesystem>

namespace sohoa::test {

struct OfficeSheet {
    QString font = "Liberation Serif";
    int dpi = 300;
    bool letter = false;   // a công văn: "V/v" and "Kính gửi"
    bool table = false;    // right below the title
    bool arrival = false;  // the stamp "ĐẾN" in zone 10a
    bool seal = false;     // a round seal with writing in it, on the upper half
    bool black = false;    // stamp and seal are black
    std::uint32_t seed = 1;
};

// Places on it, in millimetres.
constexpr QPointF placeOfMark{46, 76}, placeOfUrgency{46, 89}, placeOfRecall{150, 14};
constexpr QPointF middleOfHeader{62, 30}, middleOfArrival{60, 78}, middleOfSeal{166, 76}, middleOfTable{80, 74};
constexpr QPointF underNumber{60, 50}, farRight{172, 68}, overNationalTitle{150, 27};
constexpr QPointF acrossHeaderRule{62, 33.5}, acrossTitleRule{150, 33.5};
constexpr double sheetHeight = 200;

QImage paint(const OfficeSheet& sheet);

// A pen stroke through that place.
void strikeThrough(QImage& page, double dotsPerMillimetre, QPointF middle, double length, std::uint32_t seed);

enum class Scan { Color, Gray, Photocopy, Bilevel };

struct Scanning {
    Scan scan = Scan::Color;
    double skewDegrees = 0;  // clockwise
    int quarters = 0;        // clockwise turns of the sheet
    std::uint32_t seed = 1;
};

QImage scanned(QImage page, const Scanning& how);

// As PNG, with its resolution.
bool writeScan(const QImage& page, int dpi, const std::filesystem::path& file);

}  // namespace sohoa::test
