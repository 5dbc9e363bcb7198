#include "scanner/quality/sheet_likeness.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "scanner/quality/print_alignment.h"

namespace sohoa::scanner {

std::string_view name(SameSheet answer) {
    switch (answer) {
        case SameSheet::Yes: return "yes";
        case SameSheet::No: return "no";
        case SameSheet::CannotTell: return "cannot_tell";
    }
    return "";
}

namespace {

constexpr int blockCells = 12;  // 35 mm on A4

struct Block {
    double ink = 0;  // how much it varies, in the print that has more of it
    double agreement = 0;
};

struct Agreement {
    double value = 0;
    int evidence = 0;  // blocks with writing in them
};

}  // namespace

// Without the means of its rows and columns: that there are lines, and where, is alike on many pages; what stands in
// them is not.
static Block blockAt(const SheetPrint& print, const std::vector<float>& below, int x0, int y0) {
    const int x1 = std::min(print.across(), x0 + blockCells), y1 = std::min(print.down(), y0 + blockCells);
    struct Mean {
        double a = 0, b = 0, n = 0;
    };
    std::array<Mean, blockCells> rows, columns;
    Mean all;
    const auto each = [&](const auto& take) {
        for (int y = y0; y < y1; ++y)
            for (int x = x0; x < x1; ++x) {
                const std::size_t at = static_cast<std::size_t>(y) * print.across() + x;
                if (below[at] >= 0) take(rows[y - y0], columns[x - x0], print.ink(x, y), below[at]);
            }
    };
    each([&](Mean& row, Mean& column, double a, double b) {
        for (Mean* mean : {&row, &column, &all}) {
            mean->a += a;
            mean->b += b;
            ++mean->n;
        }
    });
    if (all.n < blockCells * blockCells / 4) return {};
    double aa = 0, bb = 0, ab = 0, va = 0, vb = 0;
    each([&](const Mean& row, const Mean& column, double a, double b) {
        const double u = a - row.a / row.n - column.a / column.n + all.a / all.n;
        const double v = b - row.b / row.n - column.b / column.n + all.b / all.n;
        aa += u * u;
        bb += v * v;
        ab += u * v;
        va += (a - all.a / all.n) * (a - all.a / all.n);
        vb += (b - all.b / all.n) * (b - all.b / all.n);
    });
    if (aa <= 0 || bb <= 0) return {std::max(va, vb), 0};
    return {std::max(va, vb), ab / std::sqrt(aa * bb)};
}

// Half of it is the mean of all blocks, half the agreement that the worst blocks stay below; both weighed by ink.
static Agreement agreement(const SheetPrint& print, const SheetPrint& other, bool upsideDown) {
    constexpr double leastInk = 250, writing = 350, worstShare = 0.3;
    const auto below = laidOver(print, other, alignmentOf(print, other, upsideDown));
    std::vector<Block> blocks;
    Agreement found;
    double ink = 0, sum = 0;
    for (int y = 0; y < print.down(); y += blockCells)
        for (int x = 0; x < print.across(); x += blockCells) {
            const Block block = blockAt(print, below, x, y);
            if (block.ink < leastInk) continue;
            blocks.push_back(block);
            ink += block.ink;
            sum += block.ink * block.agreement;
            found.evidence += block.ink > writing;
        }
    std::sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return a.agreement < b.agreement; });
    double seen = 0;
    for (const Block& block : blocks) {
        seen += block.ink;
        if (seen < worstShare * ink) continue;
        found.value = std::clamp((sum / ink + block.agreement) / 2, 0.0, 1.0);
        break;
    }
    return found;
}

std::optional<double> likeness(const SheetPrint& a, const SheetPrint& b) {
    constexpr double otherSize = 15;  // mm
    constexpr int leastEvidence = 3;
    if (std::abs(a.widthMillimetres() - b.widthMillimetres()) > otherSize ||
        std::abs(a.heightMillimetres() - b.heightMillimetres()) > otherSize)
        return std::nullopt;
    const bool inOrder = a.toText() <= b.toText();
    const SheetPrint& first = inOrder ? a : b;
    const SheetPrint& second = inOrder ? b : a;
    const Agreement upright = agreement(first, second, false), turned = agreement(first, second, true);
    if (std::max(upright.evidence, turned.evidence) < leastEvidence) return std::nullopt;
    return std::max(upright.value, turned.value);
}

SameSheet sameSheet(const SheetPrint& a, const SheetPrint& b) {
    const auto like = likeness(a, b);
    if (!like) return SameSheet::CannotTell;
    return *like > sameSheetLikeness ? SameSheet::Yes : SameSheet::No;
}

}  // namespace sohoa::scanner
