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

int inkIn(const Image& bilevel, PixelBox box) { return inkPixels(cropped(bilevel, box)); }

bool holds(const PixelBox& outer, const PixelBox& inner) {
    const int x = std::min(outer.x1, inner.x1) - std::max(outer.x0, inner.x0);
    const int y = std::min(outer.y1, inner.y1) - std::max(outer.y0, inner.y0);
    return x > 0 && y > 0 && double(x) * y > 0.8 * double(inner.width()) * inner.height();
}

// A rule that is there for much of the table's extent goes on where it has faded, but never through writing: where
// cells were joined on purpose, a text stands across.
void mendRules(Image& grid, const Image& rules, const Image& writing, PixelBox table, bool horizontal, Dpi dpi) {
    struct Rule {
        int at = 0, count = 0;
        std::vector<std::pair<int, int>> pieces;
    };
    std::vector<Rule> found;
    const Image part = cropped(rules, table);
    const Boxes parts = connectedParts(part);
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        const int at = horizontal ? table.y0 + (box.y0 + box.y1) / 2 : table.x0 + (box.x0 + box.x1) / 2;
        const std::pair<int, int> piece = horizontal ? std::pair{table.x0 + box.x0, table.x0 + box.x1}
                                                     : std::pair{table.y0 + box.y0, table.y0 + box.y1};
        auto same = std::find_if(found.begin(), found.end(),
                                 [&](const Rule& rule) { return std::abs(rule.at - at) <= pixels(1.2, dpi); });
        if (same == found.end()) same = found.insert(found.end(), Rule{at, 0, {}});
        same->at = (same->at * same->count + at) / (same->count + 1);
        ++same->count;
        same->pieces.push_back(piece);
    }
    const int from = horizontal ? table.x0 : table.y0, to = horizontal ? table.x1 : table.y1;
    for (Rule& rule : found) {
        std::sort(rule.pieces.begin(), rule.pieces.end());
        int covered = 0;
        for (const auto& [start, end] : rule.pieces)
            covered += end - start;
        if (covered * 10 < (to - from) * 4) continue;
        rule.pieces.emplace_back(to, to);
        int reached = from;
        for (const auto& [start, end] : rule.pieces) {
            if (start > reached) {
                const PixelBox gap = horizontal ? PixelBox{reached, rule.at - 2, start, rule.at + 3}
                                                : PixelBox{rule.at - 2, reached, rule.at + 3, start};
                if (inkIn(writing, gap) * 25 < gap.width() * gap.height()) {
                    const Owned<BOX, destroyBox> region{boxCreate(gap.x0, gap.y0, gap.width(), gap.height())};
                    pixSetInRect(grid.get(), region.get());
                }
            }
            reached = std::max(reached, end);
        }
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
    // The white around a doubled rule holds a cell that is found by itself.
    std::vector<PixelBox> single;
    for (const PixelBox& outer : cells)
        if (std::none_of(cells.begin(), cells.end(),
                         [&](const PixelBox& inner) { return !(inner == outer) && holds(outer, inner); }))
            single.push_back(outer);
    sortAsRows(single);
    return single;
}

}  // namespace

Rules findRules(const Image& bilevel, Dpi dpi, double leastMillimetres) {
    if (!bilevel) return {};
    const int length = pixels(leastMillimetres, dpi), thick = pixels(0.9, dpi);
    // Small gaps are closed first; then only what is thin is a rule, not a bar or a hole.
    const Image across{pixCloseBrick(nullptr, bilevel.get(), 5, 1)}, down{pixCloseBrick(nullptr, bilevel.get(), 1, 5)};
    if (!across || !down) return {};
    Image horizontal{pixOpenCompBrick(nullptr, across.get(), length, 1)};
    Image vertical{pixOpenCompBrick(nullptr, down.get(), 1, length)};
    if (!horizontal || !vertical) return {};
    const Image bars{pixOpenBrick(nullptr, horizontal.get(), 1, thick)},
        posts{pixOpenBrick(nullptr, vertical.get(), thick, 1)};
    if (bars) pixSubtract(horizontal.get(), horizontal.get(), bars.get());
    if (posts) pixSubtract(vertical.get(), vertical.get(), posts.get());
    return {std::move(horizontal), std::move(vertical)};
}

std::vector<Table> findTables(const Image& gray, Dpi dpi) {
    std::vector<Table> tables;
    constexpr int faintestRule = 232;  // hair lines on a pale page; what is long and thin is hardly anything else
    const Image ink = inkDarkerThan(gray, std::max(190, inkThreshold(gray) + 6));
    const Rules rules = findRules(inkDarkerThan(gray, faintestRule), dpi, 8);
    if (!rules.horizontal || !rules.vertical) return tables;
    // Rules are lengthened a little, so that worn corners meet.
    const int reach = pixels(2.5, dpi);
    const Image across{pixCloseCompBrick(
        nullptr, Image{pixDilateCompBrick(nullptr, rules.horizontal.get(), reach, 3)}.get(), 6 * reach, 1)};
    const Image down{pixCloseCompBrick(
        nullptr, Image{pixDilateCompBrick(nullptr, rules.vertical.get(), 3, reach)}.get(), 1, 6 * reach)};
    if (!across || !down) return tables;
    Image grid{pixOr(nullptr, across.get(), down.get())};
    const Image drawn{pixOr(nullptr, rules.horizontal.get(), rules.vertical.get())};
    const Image thick{drawn ? pixDilateBrick(nullptr, drawn.get(), 5, 5) : nullptr};
    const Image writing{thick ? pixSubtract(nullptr, ink.get(), thick.get()) : nullptr};
    if (!grid || !writing) return tables;
    const Boxes parts = connectedParts(grid);
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.width() < pixels(80, dpi) || box.height() < pixels(8, dpi)) continue;
        mendRules(grid, rules.horizontal, writing, box, true, dpi);
        mendRules(grid, rules.vertical, writing, box, false, dpi);
        Table table{box, cellsOf(grid, box, dpi)};
        if (table.cells.size() >= 4) tables.push_back(std::move(table));
    }
    std::sort(tables.begin(), tables.end(), [](const Table& a, const Table& b) { return a.box.y0 < b.box.y0; });
    return tables;
}

}  // namespace sohoa::ocr
