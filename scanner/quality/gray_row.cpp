#include "scanner/quality/gray_row.h"

namespace sohoa::scanner {

void grayFromRow(std::span<const std::byte> row, ColorMode mode, std::span<std::uint8_t> gray) {
    for (std::size_t x = 0; x < gray.size(); ++x)
        gray[x] = grayAt(row.data(), mode, x);
}

}  // namespace sohoa::scanner
