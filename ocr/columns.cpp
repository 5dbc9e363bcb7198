#include "ocr/columns.h"

#include <algorithm>
#include <optional>

namespace sohoa::ocr {

namespace {

constexpr int reduction = 4;
constexpr double narrowest = 6;  // millimetres of white

// Lines or parts of lines, in pixels of the image, from the top.
std::vector<PixelBox> piecesOf(const Image& ink, Dpi dpi) {
    std::vector<PixelBox> pieces;
    const Dpi half{std::max(1, dpi.value / 2)}, small{std::max(1, dpi.value / reduction)};
    const Image black = inkDarkerThan(ink, inkThreshold(ink));
    const Image halved{black ? pixReduceRankBinary2(black.get(), 1, nullptr) : nullptr};
    // Neither seals and signatures nor grains. Small as it is in the end, neighbouring lines would touch.
    const Image low{
        halved ? pixSelectBySize(halved.get(), 0, pixels(18, half), 8, L_SELECT_HEIGHT, L_SELECT_IF_LTE, nullptr)
               : nullptr};
    const Image letters{low ? pixSelectBySize(low.get(), pixels(1, half), pixels(1, half), 8, L_SELECT_IF_EITHER,
                                              L_SELECT_IF_GTE, nullptr)
                            : nullptr};
    const Image reduced{letters ? pixReduceRankBinary2(letters.get(), 1, nullptr) : nullptr};
    const Image joined{reduced ? pixCloseBrick(nullptr, reduced.get(), pixels(3.5, small) | 1, 1) : nullptr};
    const Boxes parts = connectedParts(joined);
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (box.height() < pixels(1.2, small) || box.width() < pixels(2, small)) continue;
        pieces.push_back({box.x0 * reduction, box.y0 * reduction, box.x1 * reduction, box.y1 * reduction});
    }
    std::sort(pieces.begin(), pieces.end(), [](const PixelBox& a, const PixelBox& b) { return a.y0 < b.y0; });
    return pieces;
}

bool sideBySide(const PixelBox& a, const PixelBox& b) {
    return std::min(a.y1, b.y1) - std::max(a.y0, b.y0) > std::min(a.height(), b.height()) / 3;
}

int rowsOf(const std::vector<PixelBox>& pieces) {
    int rows = 0, until = -1;
    for (const PixelBox& piece : pieces) {
        if ((piece.y0 + piece.y1) / 2 <= until) continue;
        ++rows;
        until = piece.y1;
    }
    return rows;
}

struct Found {
    Columns columns;
    int rows = 0, white = 0;
};

PixelBox around(const std::vector<PixelBox>& pieces) {
    PixelBox all = pieces.front();
    for (const PixelBox& piece : pieces)
        all = {std::min(all.x0, piece.x0), std::min(all.y0, piece.y0), std::max(all.x1, piece.x1),
               std::max(all.y1, piece.y1)};
    return all;
}

// What stands to the left and to the right of x between two rows that are crossed there.
std::optional<Found> columnsBetween(const std::vector<PixelBox>& pieces, int above, int below, int margin, int x) {
    std::vector<PixelBox> left, right;
    for (const PixelBox& piece : pieces)
        if (piece.y0 >= above && piece.y1 <= below) (piece.x1 <= x ? left : right).push_back(piece);
    // From the first line that has another beside it.
    int first = below;
    for (const PixelBox& a : left)
        for (const PixelBox& b : right)
            if (sideBySide(a, b)) first = std::min({first, a.y0, b.y0});
    const auto earlier = [&](const PixelBox& piece) { return piece.y0 < first; };
    const int before = [&] {
        int end = above;
        for (const auto* side : {&left, &right})
            for (const PixelBox& piece : *side)
                if (earlier(piece)) end = std::max(end, piece.y1);
        return std::min(end, first);
    }();
    std::erase_if(left, earlier);
    std::erase_if(right, earlier);
    const int rows = std::min(rowsOf(left), rowsOf(right));
    if (rows < 2) return std::nullopt;
    const PixelBox leftBox = around(left), rightBox = around(right);
    const int last = std::max(leftBox.y1, rightBox.y1);
    // The rest of a sheet below them may show its back.
    const int until = std::min((last + below) / 2, last + margin);
    return Found{{std::max((before + first) / 2, first - margin), until, (leftBox.x1 + rightBox.x0) / 2},
                 rows,
                 rightBox.x0 - leftBox.x1};
}

std::optional<Found> bestAt(const std::vector<PixelBox>& pieces, int height, int x, Dpi dpi) {
    const int half = pixels(narrowest / 2, dpi), margin = pixels(4, dpi);
    std::optional<Found> best;
    std::vector<PixelBox> free, crossing;
    for (const PixelBox& piece : pieces)
        (piece.x0 < x + half && piece.x1 > x - half ? crossing : free).push_back(piece);
    // The rest of a line that is crossed belongs to that line.
    std::erase_if(free, [&](const PixelBox& piece) {
        return std::any_of(crossing.begin(), crossing.end(),
                           [&](const PixelBox& other) { return sideBySide(piece, other); });
    });
    int above = 0;
    crossing.push_back({x, height, x, height});
    for (const PixelBox& piece : crossing) {
        if (piece.y0 > above)
            if (auto found = columnsBetween(free, above, piece.y0, margin, x))
                if (!best || found->rows > best->rows) best = found;
        above = std::max(above, piece.y1);
    }
    return best;
}

}  // namespace

std::vector<Columns> findColumns(const Image& ink, Dpi dpi) {
    std::vector<Columns> all;
    if (!ink) return all;
    const PixelSize size = sizeOf(ink);
    std::vector<PixelBox> pieces = piecesOf(ink, dpi);
    constexpr int most = 3;
    for (int i = 0; i < most; ++i) {
        std::optional<Found> best;
        for (int x = size.width / 4; x < size.width * 3 / 4; x += pixels(1, dpi)) {
            const auto found = bestAt(pieces, size.height, x, dpi);
            if (!found) continue;
            if (!best || found->rows > best->rows || (found->rows == best->rows && found->white > best->white))
                best = found;
        }
        if (!best) break;
        all.push_back(best->columns);
        // A line across the page for the next search.
        std::erase_if(pieces, [&](const PixelBox& piece) {
            return piece.y0 >= best->columns.y0 && piece.y1 <= best->columns.y1;
        });
        pieces.push_back({0, best->columns.y0, size.width, best->columns.y1});
        std::sort(pieces.begin(), pieces.end(), [](const PixelBox& a, const PixelBox& b) { return a.y0 < b.y0; });
    }
    std::sort(all.begin(), all.end(), [](const Columns& a, const Columns& b) { return a.y0 < b.y0; });
    return all;
}

}  // namespace sohoa::ocr
