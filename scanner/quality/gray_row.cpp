#include "scanner/quality/gray_row.h"

namespace sohoa::scanner {

void grayFromRow(std::span<const std::byte> row, ColorMode mode, std::span<std::uint8_t> gray) {
    withGrayOf(mode, [&](auto of) {
        for (std::size_t x = 0; x < gray.size(); ++x)
            gray[x] = of(row.data(), x);
    });
}

}  // namespace sohoa::scanner
