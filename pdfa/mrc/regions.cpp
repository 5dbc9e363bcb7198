#include "pdfa/mrc/regions.h"

#include <algorithm>

namespace sohoa::pdfa::mrc {

namespace {

struct Region {
    PixelBox squares;
    int sum = 0;
};

// Squares that touch, with a gap of one between them at most.
Region grown(const Grid& marked, std::vector<bool>& seen, int column, int row) {
    Region region{{column, row, column + 1, row + 1}, 0};
    std::vector<std::pair<int, int>> open{{column, row}};
    const auto index = [&](int c, int r) {
        return static_cast<std::size_t>(r) * static_cast<std::size_t>(marked.columns) + static_cast<std::size_t>(c);
    };
    seen[index(column, row)] = true;
    while (!open.empty()) {
        const auto [c, r] = open.back();
        open.pop_back();
        region.sum += marked.at(c, r);
        region.squares = {std::min(region.squares.x0, c), std::min(region.squares.y0, r),
                          std::max(region.squares.x1, c + 1), std::max(region.squares.y1, r + 1)};
        for (int y = std::max(0, r - 2); y <= std::min(marked.rows - 1, r + 2); ++y)
            for (int x = std::max(0, c - 2); x <= std::min(marked.columns - 1, c + 2); ++x)
                if (marked.at(x, y) && !seen[index(x, y)]) {
                    seen[index(x, y)] = true;
                    open.emplace_back(x, y);
                }
    }
    return region;
}

bool overlap(const PixelBox& a, const PixelBox& b) { return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1; }

bool joinOne(std::vector<PixelBox>& boxes) {
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            if (overlap(boxes[i], boxes[j])) {
                boxes[i] = {std::min(boxes[i].x0, boxes[j].x0), std::min(boxes[i].y0, boxes[j].y0),
                            std::max(boxes[i].x1, boxes[j].x1), std::max(boxes[i].y1, boxes[j].y1)};
                boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(j));
                return true;
            }
    return false;
}

}  // namespace

std::vector<PixelBox> regionsOf(const Grid& marked, int least, PixelSize page) {
    std::vector<bool> seen(marked.values.size());
    std::vector<PixelBox> boxes;
    for (int r = 0; r < marked.rows; ++r)
        for (int c = 0; c < marked.columns; ++c) {
            if (!marked.at(c, r) || seen[static_cast<std::size_t>(r) * static_cast<std::size_t>(marked.columns) +
                                         static_cast<std::size_t>(c)])
                continue;
            const Region region = grown(marked, seen, c, r);
            if (region.sum < least) continue;
            boxes.push_back({std::max(0, (region.squares.x0 - 1) * marked.cell),
                             std::max(0, (region.squares.y0 - 1) * marked.cell),
                             std::min(page.width, (region.squares.x1 + 1) * marked.cell),
                             std::min(page.height, (region.squares.y1 + 1) * marked.cell)});
        }
    joinOverlapping(boxes);
    return boxes;
}

void joinOverlapping(std::vector<PixelBox>& boxes) {
    while (joinOne(boxes)) {
    }
}

}  // namespace sohoa::pdfa::mrc
