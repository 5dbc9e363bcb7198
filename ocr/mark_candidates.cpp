#include "ocr/mark_candidates.h"

#include <algorithm>
#include <cmath>

#include "ocr/tables.h"

namespace sohoa::ocr {

namespace {

constexpr double upperPart = 0.5;      // of the page
constexpr std::size_t mostMarks = 64;  // more is a table or a pattern
constexpr std::size_t mostStamps = 5;
constexpr int redThreshold = 185;

bool hasSizeOfMark(const PixelBox& box, Dpi dpi) {
    return box.width() >= pixels(9, dpi) && box.width() <= pixels(95, dpi) && box.height() >= pixels(3.5, dpi) &&
           box.height() <= pixels(24, dpi) && box.width() > box.height();
}

bool hasSizeOfStamp(const PixelBox& box, Dpi dpi) {
    return box.width() >= pixels(25, dpi) && box.width() <= pixels(95, dpi) && box.height() > pixels(14, dpi) &&
           box.height() <= pixels(70, dpi);
}

void addStamp(MarkCandidates& found, Layer layer, const PixelBox& box, Dpi dpi) {
    if (hasSizeOfStamp(box, dpi) && found.stamps.size() < mostStamps)
        found.stamps.push_back({layer, CandidateKind::Stamp, box, {}});
}

void addMark(MarkCandidates& found, Layer layer, CandidateKind kind, const TiltedFrame& frame) {
    if (found.marks.size() < mostMarks) found.marks.push_back({layer, kind, boxAround(frame), frame});
}

Image upperOf(const Image& image) {
    const PixelSize size = sizeOf(image);
    return image ? cropped(image, {0, 0, size.width, static_cast<int>(size.height * upperPart)}) : nullptr;
}

// The turn in which a piece of print is least high.
TiltedFrame narrowest(const Image& piece, const PixelBox& box, Dpi dpi) {
    constexpr Dpi workingDpi{60};
    const double scale = std::min(1.0, double(workingDpi.value) / dpi.value);
    const Image small{scale < 1 ? pixScaleToGray(piece.get(), float(scale))
                                : pixConvert1To8(nullptr, piece.get(), 255, 0)};
    const Image ink = inkDarkerThan(small, 200);
    const PixelSize size = sizeOf(ink);
    std::vector<PixelPoint> points;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            if (GET_DATA_BIT(pixGetData(ink.get()) + std::ptrdiff_t(y) * pixGetWpl(ink.get()), x))
                points.push_back({x + 0.5, y + 0.5});
    TiltedFrame best;
    if (points.empty()) return best;
    double least = 1e9;
    for (double tilt = -12; tilt <= 12; tilt += 1.5) {
        const double a = tilt * 3.14159265358979323846 / 180, c = std::cos(a), s = std::sin(a);
        double u0 = 1e9, u1 = -1e9, v0 = 1e9, v1 = -1e9;
        for (const PixelPoint& p : points) {
            const double u = p.x * c + p.y * s, v = p.y * c - p.x * s;
            u0 = std::min(u0, u), u1 = std::max(u1, u), v0 = std::min(v0, v), v1 = std::max(v1, v);
        }
        // A level line stays level where another turn is hardly narrower.
        const double height = v1 - v0 + std::abs(tilt) * 0.02;
        if (height >= least) continue;
        least = height;
        const double u = (u0 + u1) / 2, v = (v0 + v1) / 2;
        best.middle = {box.x0 + (u * c - v * s) / scale, box.y0 + (u * s + v * c) / scale};
        best.width = (u1 - u0) / scale, best.height = (v1 - v0) / scale, best.tiltDegrees = tilt;
    }
    return best;
}

// Red, grown together: what becomes one part of a mark's size is a candidate, what becomes larger a stamp.
void addRedParts(MarkCandidates& found, const PreparedPage& page) {
    const Image red = inkDarkerThan(upperOf(page.redness), redThreshold);
    const Image clean{red ? pixSelectBySize(red.get(), 3, 3, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)
                          : nullptr};
    const Image grown{clean ? pixCloseSafeBrick(nullptr, clean.get(), pixels(4, page.dpi), pixels(1.5, page.dpi))
                            : nullptr};
    PIXA* taken = nullptr;
    const Boxes parts{grown ? pixConnComp(grown.get(), &taken, 8) : nullptr};
    const Images images{taken};
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        addStamp(found, Layer::Red, box, page.dpi);
        if (!hasSizeOfMark(box, page.dpi)) continue;
        // A pen stroke takes the red from a part of it: the words are looked for around what is left, too.
        const int around = pixels(8, page.dpi);
        if (found.stamps.size() < mostStamps)
            found.stamps.push_back({Layer::Red,
                                    CandidateKind::Lone,
                                    {box.x0 - around, box.y0 - around / 2, box.x1 + around, box.y1 + around / 2},
                                    {}});
        const Image piece{pixaGetPix(images.get(), i, L_CLONE)};
        const TiltedFrame frame = narrowest(piece, box, page.dpi);
        if (frame.height >= pixels(3, page.dpi) && frame.height <= pixels(14, page.dpi))
            addMark(found, Layer::Red, CandidateKind::Lone, frame);
    }
}

// What stands alone and is as large as a mark, with a frame, however broken, or without one.
void addLoneInk(MarkCandidates& found, const PreparedPage& page) {
    constexpr int palest = 242;
    const double scale = double(frameDpi.value) / page.dpi.value;
    const Image upper = upperOf(imageOf(page, Layer::Ink));
    const Image small{upper ? pixScaleAreaMap(upper.get(), float(scale), float(scale)) : nullptr};
    const Image ink = inkDarkerThan(small, palest);
    const Image grown{ink ? pixCloseSafeBrick(nullptr, ink.get(), pixels(3.2, frameDpi), pixels(0.9, frameDpi))
                          : nullptr};
    PIXA* taken = nullptr;
    const Boxes parts{grown ? pixConnComp(grown.get(), &taken, 8) : nullptr};
    const Images images{taken};
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (!hasSizeOfMark(box, frameDpi) || box.width() > pixels(66, frameDpi)) continue;
        const Image piece{pixaGetPix(images.get(), i, L_CLONE)};
        TiltedFrame frame = narrowest(piece, box, frameDpi);
        if (frame.height < pixels(3.2, frameDpi) || frame.height > pixels(13, frameDpi)) continue;
        frame.middle = {frame.middle.x / scale, frame.middle.y / scale};
        frame.width /= scale, frame.height /= scale;
        addMark(found, Layer::Ink, CandidateKind::Lone, frame);
    }
}

void addTiltedFrames(MarkCandidates& found, const PreparedPage& page, Layer layer) {
    for (const TiltedFrame& frame : findTiltedFrames(upperOf(imageOf(page, layer)), thresholdOf(page, layer), page.dpi))
        addMark(found, layer, CandidateKind::Framed, frame);
}

// Connected lines around something, mostly empty themselves.
void addStampsInInk(MarkCandidates& found, const PreparedPage& page) {
    const Image black = inkDarkerThan(upperOf(imageOf(page, Layer::Ink)), thresholdOf(page, Layer::Ink));
    const Image joined{black ? pixCloseBrick(nullptr, black.get(), 3, 3) : nullptr};
    PIXA* taken = nullptr;
    const Boxes parts{joined ? pixConnComp(joined.get(), &taken, 8) : nullptr};
    const Images images{taken};
    for (int i = 0; i < countOf(parts); ++i) {
        const PixelBox box = boxAt(parts, i);
        if (!hasSizeOfStamp(box, page.dpi)) continue;
        const Image part{pixaGetPix(images.get(), i, L_CLONE)};
        const double filled = double(inkPixels(part)) / (double(box.width()) * box.height());
        if (filled < 0.45) addStamp(found, Layer::Ink, box, page.dpi);
    }
}

}  // namespace

MarkCandidates findRedMarkCandidates(const PreparedPage& page) {
    MarkCandidates found;
    if (!page.redness) return found;
    addTiltedFrames(found, page, Layer::Red);
    addRedParts(found, page);
    return found;
}

MarkCandidates findMarkCandidates(const PreparedPage& page) {
    MarkCandidates found = findRedMarkCandidates(page);
    addTiltedFrames(found, page, Layer::Ink);
    addLoneInk(found, page);
    addStampsInInk(found, page);
    return found;
}

const Image& imageOf(const PreparedPage& page, Layer layer) {
    switch (layer) {
        case Layer::Red: return page.redness;
        case Layer::Ink: break;
    }
    return page.grainy ? page.grainy : page.ink;
}

int thresholdOf(const PreparedPage& page, Layer layer) {
    switch (layer) {
        case Layer::Red: return redThreshold;
        case Layer::Ink: break;
    }
    return std::max(190, inkThreshold(page.ink));
}

Image lettersOf(const PreparedPage& page, const MarkCandidate& mark) {
    const bool framed = mark.kind == CandidateKind::Framed;
    Image part = levelled(imageOf(page, mark.layer), mark.frame, framed ? 0 : pixels(0.5, page.dpi));
    if (!part) return nullptr;
    constexpr int ruleThreshold = 195;
    const Rules rules = findRules(inkDarkerThan(part, ruleThreshold), page.dpi, 6.5);
    for (const Image* rule : {&rules.horizontal, &rules.vertical}) {
        const Image thick{*rule ? pixDilateBrick(nullptr, rule->get(), 3, 3) : nullptr};
        if (thick) pixSetMasked(part.get(), thick.get(), 255);
    }
    const int margin = pixels(2, page.dpi);
    return Image{pixAddBorderGeneral(part.get(), margin, margin, margin, margin, 255)};
}

}  // namespace sohoa::ocr
