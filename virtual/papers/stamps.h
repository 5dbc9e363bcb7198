// Rubber stamps as offices set them on paper: a line of bold capitals, a frame or none, tilted, pale, with gaps where
// the pad was dry.
//
// Sizes and forms are those of the rules: marks of secrecy 20, 30 and 40 × 8 mm with two frames 1 mm apart, red
// (Thông tư 24/2020/TT-BCA; before it Thông tư 33/2015/TT-BCA Điều 16); marks of urgency 20, 30 and 40 × 8 mm with one
// frame, bright red, Times New Roman 13 to 14 bold (Nghị định 30/2020/NĐ-CP Phụ lục I Phần II.III.2). Cutters of stamps
// do as they please within them, so every part can be chosen.
//
// The ink darkens what it is set on, as ink does: print, pen and other stamps stay visible through it, and the order
// does not matter.
#pragma once

#include <QImage>
#include <QPointF>
#include <QRect>
#include <QSizeF>
#include <QString>
#include <cstdint>

namespace sohoa::papers {

enum class StampFrame { None, Single, Double, Rounded };
enum class StampInk { Red, PurpleRed, Black };

struct Stamp {
    QString text;  // one line
    StampFrame frame = StampFrame::Single;
    StampInk ink = StampInk::Red;
    QString font = "Liberation Serif";  // always bold
    double points = 14;                 // made smaller where the frame leaves less room
    QSizeF size;                        // millimetres, of the outer frame; empty: as the rules have it for the text
    double turnDegrees = 0;             // clockwise
    double strength = 0.9;              // 0…1: how much of the pad's ink came onto the paper
    double dryness = 0;                 // 0…0.6: the share of the print that is missing in patches
};

// The outer frame the rules give such a text; as wide as the text needs where they say nothing.
QSizeF ruledSize(const Stamp& stamp);

// Sets it with its middle at that point (millimetres from the top left corner) of a page of any format QPainter paints
// on. The same seed gives the same print. Returns the box around it in pixels, clipped to the page.
QRect setStamp(QImage& page, double dotsPerMillimetre, const Stamp& stamp, QPointF middle, std::uint32_t seed);

}  // namespace sohoa::papers
