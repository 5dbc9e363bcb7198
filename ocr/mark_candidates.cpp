#include "ocr/mark_candidates.h"

#include <algorithm>

#include "ocr/tables.h"

namespace sohoa::ocr {

namespace {

constexpr double upperPart = 0.5;           // of the page
constexpr std::size_t mostCandidates = 12;  // more is a table or a pattern
constexpr int redThreshold = 185;

bool hasSizeOfMark(const PixelBox& box, Dpi dpi) {
    return box.width() >= pixels(9, dpi) && box.width() <= pixels(65, dpi) && box.height() >= pixels(4.5, dpi) &&
           box.height() <= pixels(20, dpi) && box.width() > box.height();
}

bool hasSizeOfStamp(const PixelBox& box, Dpi dpi) {
    return box.width() >= pixels(25, dpi) && box.width() <= pixels(95, dpi) && box.height() > pixels(14, dpi) &&
           box.height() <= pixels(70, dpi);
}

PixelBox enlarged(const PixelBox& box, int by) { return {box.x0 - by, box.y0 - by, box.x1 + by, box.y1 + by}; }

void add(MarkCandidates& found, Layer layer, const PixelBox& box, Dpi dpi) {
    if (hasSizeOfMark(box, dpi) && found.marks.size() < mostCandidates) found.marks.push_back({layer, box});
    if (hasSizeOfStamp(box, dpi) && found.stamps.size() < mostCandidates / 3) found.stamps.push_back({layer, box});
}

Image upperOf(const Image& image) {
    const PixelSize size = sizeOf(image);
    return image ? cropped(image, {0, 0, size.width, static_cast<int>(size.height * upperPart)}) : nullptr;
}

// Red, grown together: a frame and its letters become one part.
void addRedParts(MarkCandidates& found, const PreparedPage& page) {
    const Image red = inkDarkerThan(upperOf(page.redness), redThreshold);
    if (!red) return;
    const Image clean{pixSelectBySize(red.get(), 3, 3, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)};
    const Image grown{clean ? pixCloseBrick(nullptr, clean.get(), pixels(4, page.dpi), pixels(1.5, page.dpi))
                            : nullptr};
    const Boxes parts = connectedParts(grown);
    for (int i = 0; i < countOf(parts); ++i)
        add(found, Layer::Red, boxAt(parts, i), page.dpi);
}

// Frames: connected lines around something, mostly empty themselves.
void addFrames(MarkCandidates& found, const PreparedPage& page) {
    const Image black = inkDarkerThan(upperOf(page.ink), thresholdOf(page, Layer::Ink));
    const Image joined{black ? pixCloseBrick(nullptr, black.get(), 3, 3) : nullptr};
    PIXA* taken = nullptr;
    const Boxes parts{joined ? pixConnComp(joined.get(), &taken, 8) : nullptr};
    const Images images{taken};
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (!hasSizeOfMark(box, page.dpi) && !hasSizeOfStamp(box, page.dpi)) continue;
        const Image part{pixaGetPix(images.get(), i, L_CLONE)};
        const double filled = double(inkPixels(part)) / (double(box.width()) * box.height());
        if (filled < 0.45) add(found, Layer::Ink, box, page.dpi);
    }
}

// Two level rules of one length, one mark's height apart: a frame that hangs together with the writing it was set
// across.
void addRulePairs(MarkCandidates& found, const PreparedPage& page) {
    const Rules rules = findRules(inkDarkerThan(upperOf(page.ink), thresholdOf(page, Layer::Ink)), page.dpi, 8);
    const Boxes lines = connectedParts(rules.horizontal);
    const int slack = pixels(2, page.dpi);
    for (int i = 0; i < countOf(lines); ++i)
        for (int j = 0; j < countOf(lines); ++j) {
            const PixelBox top = boxAt(lines, i), bottom = boxAt(lines, j);
            if (bottom.y0 <= top.y1 || std::abs(top.x0 - bottom.x0) > slack || std::abs(top.x1 - bottom.x1) > slack)
                continue;
            const PixelBox box{std::min(top.x0, bottom.x0), top.y0, std::max(top.x1, bottom.x1), bottom.y1};
            if (hasSizeOfMark(box, page.dpi) && box.height() < pixels(13, page.dpi))
                add(found, Layer::Ink, box, page.dpi);
        }
}

// Copies the connected parts that pass onto white.
template <class Pass>
Image onlyParts(const Image& part, int threshold, int margin, Pass pass) {
    const Image ink = inkDarkerThan(part, threshold);
    const Boxes parts = connectedParts(ink);
    const Image white{part ? pixCreateTemplate(part.get()) : nullptr};
    if (!parts || !white) return nullptr;
    pixSetAll(white.get());
    for (int i = 0; i < countOf(parts); ++i) {
        if (!pass(boxAt(parts, i))) continue;
        const PixelBox around = enlarged(boxAt(parts, i), 2);
        const int x = std::max(0, around.x0), y = std::max(0, around.y0);
        const Image letter = cropped(part, around);
        if (letter)
            pixRasterop(white.get(), x, y, pixGetWidth(letter.get()), pixGetHeight(letter.get()), PIX_SRC & PIX_DST,
                        letter.get(), 0, 0);
    }
    return Image{pixAddBorderGeneral(white.get(), margin, margin, margin, margin, 255)};
}

}  // namespace

MarkCandidates findRedMarkCandidates(const PreparedPage& page) {
    MarkCandidates found;
    if (page.redness) addRedParts(found, page);
    return found;
}

MarkCandidates findMarkCandidates(const PreparedPage& page) {
    MarkCandidates found = findRedMarkCandidates(page);
    addFrames(found, page);
    addRulePairs(found, page);
    return found;
}

const Image& imageOf(const PreparedPage& page, Layer layer) {
    switch (layer) {
        case Layer::Red: return page.redness;
        case Layer::Ink: break;
    }
    return page.ink;
}

int thresholdOf(const PreparedPage& page, Layer layer) {
    switch (layer) {
        case Layer::Red: return redThreshold;
        case Layer::Ink: break;
    }
    return std::max(190, inkThreshold(page.ink));
}

Image lettersInFrame(const PreparedPage& page, const MarkCandidate& mark) {
    const Image part = cropped(imageOf(page, mark.layer), enlarged(mark.box, pixels(0.5, page.dpi)));
    return onlyParts(part, thresholdOf(page, mark.layer), pixels(1.5, page.dpi), [&](const PixelBox& piece) {
        return piece.width() <= mark.box.width() * 0.6 && piece.height() <= mark.box.height() * 0.8;
    });
}

Image lettersInStamp(const PreparedPage& page, const MarkCandidate& stamp) {
    Image part = cropped(imageOf(page, stamp.layer), enlarged(stamp.box, pixels(0.5, page.dpi)));
    const int threshold = thresholdOf(page, stamp.layer);
    const Rules rules = findRules(inkDarkerThan(part, threshold), page.dpi, 7);
    if (!rules.horizontal || !rules.vertical) return nullptr;
    const Image all{pixOr(nullptr, rules.horizontal.get(), rules.vertical.get())};
    const Image thick{all ? pixDilateBrick(nullptr, all.get(), 3, 3) : nullptr};
    if (thick) pixSetMasked(part.get(), thick.get(), 255);
    // Marks are 13 to 14 points high and bold; the stamp's own words are smaller.
    return onlyParts(part, threshold, pixels(1.5, page.dpi),
                     [&](const PixelBox& piece) { return piece.height() >= pixels(2.3, page.dpi); });
}

}  // namespace sohoa::ocr
