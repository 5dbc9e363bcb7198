#include "scanner/torn_page.h"

#include <algorithm>

namespace sohoa::scanner {

void TornPageCheck::add(std::span<const std::byte> row) {
    constexpr std::byte white{255}, missing{128};
    const auto differsFrom = [](std::byte value) { return [value](std::byte b) { return b != value; }; };
    const auto content = std::find_if(row.rbegin(), row.rend(), differsFrom(white));
    if (content == row.rend()) return;
    const auto arrived = std::find_if(content, row.rend(), differsFrom(missing));
    const auto grayBytes = static_cast<std::size_t>(arrived - content);
    if (grayBytes * 2 >= row.size())
        ++grayRows_;
    else
        grayRows_ = 0;
}

}  // namespace sohoa::scanner
