#include "ocr/tables.h"

#include <algorithm>

namespace sohoa::ocr {

namespace {

bool overlapsInHeight(const PixelBox& a, const PixelBox& b) {
    return std::min(a.y1, b.y1) - std::max(a.y0, b.y0) > std::min(a.height(), b.height()) / 2;
}

// Row by row: cells whose heights overlap belong to one row, whatever their tops.
void sortAsRows(std::vector<PixelBox>& cells) {
    std::sort(cells.begin(), cells.end(), [](const PixelBox& a, const PixelBox& b) { return a.y0 < b.y0; });
    for (auto row = cells.begin(); row != cells.end();) {
        const PixelBox first = *row;
        const auto end =
            std::stable_partition(row, cells.end(), [&](const PixelBox& c) { return overlapsInHeight(first, c); });
        std::sort(row, end, [](const PixelBox& a, const PixelBox& b) { return a.x0 < b.x0; });
        row = end;
    }
}

// The white inside the grid falls apart into cells; what reaches the edge of the cut-out lies outside.
std::vector<PixelBox> cellsOf(const Image& grid, PixelBox table, Dpi dpi) {
    std::vector<PixelBox> cells;
    Image part = cropped(grid, table);
    if (!part) return cells;
    const Image inside{pixInvert(nullptr, part.get())};
    const Boxes boxes{inside ? pixConnCompBB(inside.get(), 4) : nullptr};
    for (int i = 0; i < countOf(boxes); ++i) {
        const PixelBox box = boxAt(boxes, i);
        if (box.width() < pixels(4, dpi) || box.height() < pixels(3, dpi)) continue;
        if (box.width() >= table.width() - 2 && box.height() >= table.height() - 2) continue;
        cells.push_back({box.x0 + table.x0, box.y0 + table.y0, box.x1 + table.x0, box.y1 + table.y0});
    }
    sortAsRows(cells);
    return cells;
}

}  // namespace

Rules findRules(const Image& bilevel, Dpi dpi, double leastMillimetres) {
    if (!bilevel) return {};
    const int length = pixels(leastMillimetres, dpi), thick = pixels(0.9, dpi);
    // Small gaps are closed first; then only what is thin is a rule, not a bar or a hole.
    const Image across{pixCloseBrick(nullptr, bilevel.get(), 5, 1)}, down{pixCloseBrick(nullptr, bilevel.get(), 1, 5)};
    if (!across || !down) return {};
    Image horizontal{pixOpenBrick(nullptr, across.get(), length, 1)};
    Image vertical{pixOpenBrick(nullptr, down.get(), 1, length)};
    if (!horizontal || !vertical) return {};
    const Image bars{pixOpenBrick(nullptr, horizontal.get(), 1, thick)},
        posts{pixOpenBrick(nullptr, vertical.get(), thick, 1)};
    if (bars) pixSubtract(horizontal.get(), horizontal.get(), bars.get());
    if (posts) pixSubtract(vertical.get(), vertical.get(), posts.get());
    return {std::move(horizontal), std::move(vertical)};
}

std::vector<Table> findTables(const Image& gray, Dpi dpi) {
    std::vector<Table> tables;
    const Image ink = inkDarkerThan(gray, std::max(180, inkThreshold(gray)));
    const Rules rules = findRules(ink, dpi, 8);
    if (!rules.horizontal || !rules.vertical) return tables;
    // Rules are lengthened a little, so that worn corners meet.
    const int reach = pixels(2.5, dpi);
    const Image across{
        pixCloseBrick(nullptr, Image{pixDilateBrick(nullptr, rules.horizontal.get(), reach, 3)}.get(), 6 * reach, 1)};
    const Image down{
        pixCloseBrick(nullptr, Image{pixDilateBrick(nullptr, rules.vertical.get(), 3, reach)}.get(), 1, 6 * reach)};
    if (!across || !down) return tables;
    const Image grid{pixOr(nullptr, across.get(), down.get())};
    const Boxes parts = connectedParts(grid);
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.width() < pixels(80, dpi) || box.height() < pixels(8, dpi)) continue;
        Table table{box, cellsOf(grid, box, dpi)};
        if (table.cells.size() >= 4) tables.push_back(std::move(table));
    }
    std::sort(tables.begin(), tables.end(), [](const Table& a, const Table& b) { return a.box.y0 < b.box.y0; });
    return tables;
}

}  // namespace sohoa::ocr
