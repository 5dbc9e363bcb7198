#include "ocr/prepared_page.h"

#include <algorithm>
#include <cmath>

#include "core/error_codes.h"
#include "ocr/cleanup.h"
#include "ocr/layers.h"
#include "ocr/orientation.h"

namespace sohoa::ocr {

namespace {

// The model was trained around 300 dpi; 200 dpi is left as it is, more costs time and wins nothing.
double workingScale(Dpi dpi) {
    if (dpi.value > 420) return 300.0 / dpi.value;
    if (dpi.value < 150) return 200.0 / dpi.value;
    return 1;
}

Image scaled(const Image& image, double scale) {
    if (scale == 1) return copyOf(image);
    const Image gray = pixGetDepth(image.get()) == 1 ? asGray(image) : copyOf(image);
    if (!gray) return nullptr;
    return Image{scale < 0.7 ? pixScaleAreaMap(gray.get(), float(scale), float(scale))
                             : pixScale(gray.get(), float(scale), float(scale))};
}

// Hardly anything between black and white: a photocopy or a fax, also where it was scanned in grey.
bool isHarsh(const Image& gray) {
    const Numbers histogram{pixGetGrayHistogram(gray.get(), 4)};
    if (!histogram) return false;
    double all = 0, light = 0;
    for (int level = 0; level < 256; ++level) {
        l_float32 count = 0;
        numaGetFValue(histogram.get(), level, &count);
        all += count;
        if (level > 245) light += count;
    }
    return all > 0 && light / all > 0.75;
}

// What is made of dots becomes as whole as it looks from afar; what is whole stays as it is.
Image grownTogether(const Image& grainy, Dpi dpi) {
    constexpr int asDarkAsInk = 165;  // a third of the dots of black
    const int reach = pixels(0.12, dpi);
    Image soft{grainy ? pixBlockconv(grainy.get(), reach, reach) : nullptr};
    if (soft) pixGammaTRC(soft.get(), soft.get(), 1.0f, asDarkAsInk, 250);
    return Image{soft ? pixMinOrMax(nullptr, soft.get(), grainy.get(), L_CHOOSE_MIN) : nullptr};
}

Image withMargin(const Image& image, int margin) {
    return margin == 0 ? copyOf(image) : Image{pixAddBorderGeneral(image.get(), margin, margin, margin, margin, 255)};
}

// Corners must not be turned out of the image.
int marginFor(PixelSize size, double skewDegrees) {
    const double shift =
        std::sin(std::abs(skewDegrees) * 3.14159265358979323846 / 180) * std::max(size.width, size.height) / 2;
    return shift < 4 ? 0 : static_cast<int>(std::ceil(shift));
}

PixelBox onDelivered(const PixelBox& box, double scale) {
    const auto at = [scale](int value) { return static_cast<int>(std::lround(value / scale)); };
    return {at(box.x0), at(box.y0), at(box.x1), at(box.y1)};
}

Result<PreparedPage> turned(CleanedPage page, QuarterTurn turn, double skewDegrees) {
    PreparedPage prepared;
    prepared.dpi = page.dpi;
    prepared.cleanup = page.cleanup;
    prepared.signatures = page.signatures;
    const Image upright = uprightOf(page.even, turn);
    if (!upright) return fail(errors::RecognitionFailed, "no memory for an image");
    const int margin = marginFor(sizeOf(upright), skewDegrees);
    prepared.ink = deskewed(withMargin(upright, margin), skewDegrees);
    if (page.redness) prepared.redness = deskewed(withMargin(uprightOf(page.redness, turn), margin), skewDegrees);
    if (page.grainy) prepared.grainy = deskewed(withMargin(uprightOf(page.grainy, turn), margin), skewDegrees);
    prepared.geometry = {page.delivered, page.scale, turn, margin, skewDegrees};
    if (!prepared.ink) return fail(errors::RecognitionFailed, "no memory for an image");
    return prepared;
}

}  // namespace

Result<CleanedPage> cleanPage(const LoadedImage& loaded) {
    CleanedPage page;
    page.delivered = loaded.info.size;
    page.scale = workingScale(loaded.info.dpi);
    page.dpi.value = static_cast<int>(std::lround(loaded.info.dpi.value * page.scale));
    const Image image = scaled(loaded.image, page.scale);
    if (!image) return fail(errors::RecognitionFailed, "no memory for an image");
    Layers layers = separateLayers(image, page.dpi);
    if (!layers.gray) return fail(errors::RecognitionFailed, "no memory for an image");
    for (const PixelBox& box : layers.signatures)
        page.signatures.push_back(onDelivered(box, page.scale));
    page.cleanup = "even";
    if (isNegative(layers.gray, page.dpi)) {
        pixInvert(layers.gray.get(), layers.gray.get());
        layers.redness = nullptr;
        page.cleanup += ", negative";
    }
    if (invertDarkBlocks(layers.gray, page.dpi)) page.cleanup += ", dark blocks";
    whitenBorders(layers.gray, page.dpi);
    whitenHoles(layers.gray, page.dpi);
    const bool harsh = isHarsh(layers.gray);
    page.even = evenPaper(layers.gray);
    if (removeStreaks(page.even)) page.cleanup += ", streaks";
    if (harsh && page.even) {
        const Image grainy = copyOf(page.even);
        if (removeSpecks(page.even, page.dpi)) {
            page.cleanup += ", specks";
            page.grainy = grownTogether(grainy, page.dpi);
        }
    }
    page.redness = std::move(layers.redness);
    if (!page.even) return fail(errors::RecognitionFailed, "no memory for an image");
    return page;
}

Result<PreparedPage> preparePage(CleanedPage page, Recognizer& recognizer, Recognizer::Deadline deadline) {
    auto orientation = findOrientation(page.even, page.dpi, recognizer, deadline);
    if (!orientation) return passOn(orientation);
    // The trial measured the skew coarsely.
    const double skew = skewOf(uprightOf(page.even, orientation->turn)).value_or(orientation->skewDegrees);
    return turned(std::move(page), orientation->turn, skew);
}

Result<PreparedPage> preparePage(CleanedPage page, QuarterTurn turn) {
    const double skew = skewOf(uprightOf(page.even, turn)).value_or(0);
    return turned(std::move(page), turn, skew);
}

Result<PreparedPage> preparePage(CleanedPage page, QuarterTurn turn, double skewDegrees) {
    return turned(std::move(page), turn, skewDegrees);
}

}  // namespace sohoa::ocr
