// Quantities that must not be mixed up, each a type of its own.
#pragma once

#include <compare>
#include <cstdint>

namespace sohoa {

// A counted or measured value with a name: Strong<int, struct DpiTag>.
template <class Value, class Tag>
struct Strong {
    Value value{};
    friend constexpr auto operator<=>(const Strong&, const Strong&) = default;
};

using Dpi = Strong<int, struct DpiTag>;                  // pixels per inch, the same in both directions
using PageNumber = Strong<int, struct PageNumberTag>;    // 1 is the first page of a job
using SheetNumber = Strong<int, struct SheetNumberTag>;  // 1 is the first fed; has a front, perhaps a back
using JobId = Strong<std::int64_t, struct JobIdTag>;     // the store's number of a job, never used twice

struct PixelSize {
    int width = 0;
    int height = 0;
    friend constexpr bool operator==(const PixelSize&, const PixelSize&) = default;
};

// Pixels of the stored image as it was delivered, before any turn; x1 and y1 lie just outside.
struct PixelBox {
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    constexpr int width() const { return x1 - x0; }
    constexpr int height() const { return y1 - y0; }
    constexpr bool empty() const { return x1 <= x0 || y1 <= y0; }
    friend constexpr bool operator==(const PixelBox&, const PixelBox&) = default;
};

// A clockwise turn of a sheet, in degrees.
enum class QuarterTurn { None = 0, Right = 90, Half = 180, Left = 270 };

inline constexpr double MillimetresPerInch = 25.4;
inline constexpr double PointsPerInch = 72.0;

}  // namespace sohoa
