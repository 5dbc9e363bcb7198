#include "ocr/sheet_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sohoa::ocr {

namespace {

constexpr Dpi workingDpi{38};
constexpr int redThreshold = 215;  // small, a thin ring is paler
constexpr int directions = 48;
constexpr double wholeEnough = 0.68;  // of the ring
constexpr std::size_t mostSeals = 8;

struct Ring {
    double x = 0, y = 0, radius = 0, share = 0;  // working pixels
};

// Of so many directions, in how many the red reaches from the middle's distance r, outermost: outside is none.
class Red {
  public:
    explicit Red(const Image& bilevel) : image_(bilevel), size_(sizeOf(bilevel)) {}

    double shareOfRing(double x, double y, double radius) const {
        static const auto around = [] {
            std::array<PixelPoint, directions> unit{};
            for (int i = 0; i < directions; ++i) {
                const double a = 2 * 3.14159265358979323846 * i / directions;
                unit[std::size_t(i)] = {std::cos(a), std::sin(a)};
            }
            return unit;
        }();
        int on = 0;
        for (const PixelPoint& unit : around)
            on += isRed(x + unit.x * radius, y + unit.y * radius) &&
                  !isRed(x + unit.x * (radius + 3), y + unit.y * (radius + 3));
        return double(on) / directions;
    }

  private:
    bool isRed(double x, double y) const {
        const int column = int(std::lround(x)), row = int(std::lround(y));
        if (column < 0 || row < 0 || column >= size_.width || row >= size_.height) return false;
        return GET_DATA_BIT(pixGetData(image_.get()) + std::ptrdiff_t(row) * pixGetWpl(image_.get()), column);
    }

    const Image& image_;
    PixelSize size_;
};

// The best ring in a piece of red: middles and radii are tried one by one, which is little at this size.
Ring bestRing(const Red& red, const PixelBox& piece) {
    Ring best;
    const int least = pixels(14.5, workingDpi), most = pixels(21.5, workingDpi);
    for (int radius = least; radius <= most; ++radius)
        for (int y = piece.y0 + least - 2; y <= piece.y1 - least + 2; ++y)
            for (int x = piece.x0 + least - 2; x <= piece.x1 - least + 2; ++x) {
                const double share = red.shareOfRing(x, y, radius);
                if (share > best.share) best = {double(x), double(y), double(radius), share};
            }
    return best;
}

std::vector<PixelBox> sealsOf(const PreparedPage& page) {
    std::vector<PixelBox> seals;
    if (!page.redness || page.dpi.value <= 0) return seals;
    const double scale = double(workingDpi.value) / page.dpi.value;
    const Image small{pixScaleAreaMap(page.redness.get(), float(scale), float(scale))};
    const Image red = inkDarkerThan(small, redThreshold);
    const Image grown{red ? pixCloseSafeBrick(nullptr, red.get(), 5, 5) : nullptr};
    const Boxes parts = connectedParts(grown);
    const int least = pixels(26, workingDpi), most = pixels(120, workingDpi);
    for (int i = 0; i < countOf(parts) && seals.size() < mostSeals; ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.width() < least || box.height() < least || box.width() > most || box.height() > most) continue;
        const Ring ring = bestRing(Red(red), box);
        if (ring.share < wholeEnough) continue;
        const auto at = [&](double value) { return int(std::lround(value / scale)); };
        seals.push_back({at(ring.x - ring.radius), at(ring.y - ring.radius), at(ring.x + ring.radius + 1),
                         at(ring.y + ring.radius + 1)});
    }
    return seals;
}

}  // namespace

std::vector<SheetMark> sheetMarksOf(const PreparedPage& page, const std::vector<BoxedMark>& boxed,
                                    const std::optional<PixelBox>& arrival) {
    std::vector<SheetMark> marks;
    const auto add = [&](SheetMarkKind kind, const PixelBox& box) {
        const PixelBox delivered = page.geometry.toDelivered(box);
        if (!delivered.empty()) marks.push_back({kind, delivered});
    };
    for (const PixelBox& seal : sealsOf(page))
        add(SheetMarkKind::Seal, seal);
    for (const PixelBox& signature : page.signatures)
        marks.push_back({SheetMarkKind::Signature, signature});
    if (arrival) add(SheetMarkKind::ArrivalStamp, *arrival);
    for (const BoxedMark& mark : boxed) {
        if (mark.words.secrecy != Secrecy::None) add(SheetMarkKind::Secrecy, mark.box);
        if (mark.words.priority > 0) add(SheetMarkKind::Priority, mark.box);
    }
    return marks;
}

}  // namespace sohoa::ocr
