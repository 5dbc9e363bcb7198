// One printed side of A4 at 300 dpi, before any damage: what is printed, stamped and written by hand on three layers,
// and where every word stands. Boxes are pixels of the sheet.
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <string>
#include <vector>

namespace sohoa::papers {

constexpr int sheetDpi = 300;
constexpr int sheetWidth = 2480, sheetHeight = 3508;
constexpr double pixelsPerMm = sheetDpi / 25.4;
constexpr double pixelsPerPoint = sheetDpi / 72.0;

enum class Layer { Ink, Stamp, Pen };

struct PrintedWord {
    QString text;
    QRectF box;
    Layer layer = Layer::Ink;
    bool hand = false;
};

// A part of the page's text, in each order in which it may be read.
struct Segment {
    std::string kind;
    std::vector<std::string> alternatives;
    QRectF box;
};

struct DrawnMark {
    std::string kind;  // "seal", "signature", "initial", "stamp_den", "do_khan", "do_mat"
    QRectF box;
};

struct Sheet {
    Sheet();

    QImage ink, stamp, pen;  // grey, white where nothing is
    std::vector<PrintedWord> words;
    std::vector<Segment> segments;
    std::vector<DrawnMark> marks;
};

}  // namespace sohoa::papers
