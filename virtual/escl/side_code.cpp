#include "virtual/escl/side_code.h"

#include <cmath>

#include "core/units.h"
#include "virtual/escl/page_image.h"

namespace sohoa::escl {

static constexpr unsigned frame = 0b0101;  // black, white, black, white
static constexpr int numberAt = 4, checkAt = 24;

static unsigned checkOf(unsigned number) { return (number * 2654435761u) >> 28; }

unsigned sideCode(int side) {
    const auto number = static_cast<unsigned>(side);
    return frame | number << numberAt | checkOf(number) << checkAt;
}

// The cells of a row, by the mean of each cell's middle; nothing where one is neither black nor white.
static std::optional<unsigned> cellsAt(PIX* gray, double top, double pixelsPerMm) {
    unsigned code = 0;
    for (int cell = 0; cell < SideCode::cells; ++cell) {
        const double left = SideCode::left + cell * SideCode::cell;
        const auto at = [pixelsPerMm](double mm) { return static_cast<l_int32>(std::lround(mm * pixelsPerMm)); };
        const Owned<BOX, [](BOX* box) { boxDestroy(&box); }> middle{
            boxCreate(at(left + SideCode::cell / 3), at(top + SideCode::height / 3), at(SideCode::cell / 3),
                      at(SideCode::height / 3))};
        const l_int32 x = at(left + SideCode::cell / 3), y = at(top + SideCode::height / 3);
        if (x + at(SideCode::cell / 3) > pixGetWidth(gray) || y + at(SideCode::height / 3) > pixGetHeight(gray))
            return {};
        l_float32 mean = 128;
        if (!middle || pixAverageInRect(gray, nullptr, middle.get(), 0, 255, 1, &mean) != 0) return {};
        if (mean > 80 && mean < 176) return {};
        if (mean <= 80) code |= 1u << cell;
    }
    return code;
}

int sideShownIn(const std::filesystem::path& image) {
    const Image read{pixRead(image.c_str())};
    if (!read) return 0;
    const Image gray{pixConvertTo8(read.get(), 0)};
    if (!gray) return 0;
    const int told = pixGetXRes(read.get());
    const double pixelsPerMm = told >= 50 ? told / MillimetresPerInch : pixGetWidth(read.get()) / 210.0;
    const auto head = cellsAt(gray.get(), SideCode::headTop, pixelsPerMm);
    const auto foot = cellsAt(gray.get(), SideCode::footTop, pixelsPerMm);
    if (!head || head != foot) return 0;
    const auto side = static_cast<int>(*head >> numberAt & (SideCode::mostSides - 1));
    return side != 0 && sideCode(side) == *head ? side : 0;
}

}  // namespace sohoa::escl
