#include "scanner/torn_page.h"

#include <cstdint>
#include <cstring>

namespace sohoa::scanner {

// How many bytes of the row, from its end, are that value. Eight at a time: most rows end in white paper.
static std::size_t runAtEnd(std::span<const std::byte> row, std::byte value) {
    std::uint64_t eight = 0;
    std::memset(&eight, std::to_integer<int>(value), sizeof eight);
    std::size_t left = row.size();
    while (left >= sizeof eight && std::memcmp(row.data() + left - sizeof eight, &eight, sizeof eight) == 0)
        left -= sizeof eight;
    while (left > 0 && row[left - 1] == value)
        --left;
    return row.size() - left;
}

void TornPageCheck::add(std::span<const std::byte> row) {
    constexpr std::byte white{255}, missing{128};
    const auto content = row.first(row.size() - runAtEnd(row, white));
    if (content.empty()) return;
    if (runAtEnd(content, missing) * 2 >= row.size())
        ++grayRows_;
    else
        grayRows_ = 0;
}

}  // namespace sohoa::scanner
