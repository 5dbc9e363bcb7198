// Sheets with a mark of secrecy set on them as offices do it, and sheets with everything that is none, by number: the
// same number gives the same sheet.
#pragma once

#include <QImage>
#include <QPointF>
#include <string>

#include "tests/support/office_sheet.h"
#include "virtual/papers/stamps.h"

namespace sohoa::test {

enum class MarkCover { Nothing, Pen, Stamp };

struct MarkedCase {
    OfficeSheet sheet;
    papers::Stamp stamp;
    QPointF place;
    std::string placeName;
    MarkCover cover = MarkCover::Nothing;
    Scanning scanning;
    std::uint32_t seed = 0;
};

// One of the four marks, of any colour, strength, turn, frame and letters; of another ink than what it is set across.
MarkedCase secretSheet(std::uint32_t number);

// The same, on and under print, stamps and pen of its own ink, too: what a person can only just read.
MarkedCase busySecretSheet(std::uint32_t number);

// None of them: urgency, other stamps, titles about honey and density.
MarkedCase openSheet(std::uint32_t number);

QImage imageOf(const MarkedCase& sheet);

// "grey, on the table, turned 7.5, ink 0.32, dry 0.2, under pen: TỐI MẬT", for people.
std::string describe(const MarkedCase& sheet);

}  // namespace sohoa::test
