// A page as poppler paints it, and as its layers say it should look: the images that its content paints, decoded one by
// one and laid over each other.
#pragma once

#include <filesystem>
#include <optional>

#include "core/recognized_page.h"
#include "pdfa/raster.h"

namespace sohoa::pdfa::samples {

// dpi: of its largest layer, so that a pixel of it is a pixel of the picture. RGB or gray. number: from 1.
std::optional<Raster> shownPage(const std::filesystem::path& pdf, int number, Dpi dpi,
                                const std::filesystem::path& scratch);

struct ComposedPage {
    Raster raster;  // RGB, upright as the page is seen
    int layers = 0;
};
std::optional<ComposedPage> composedPage(const std::filesystem::path& pdf, int number, PixelSize size,
                                         const std::filesystem::path& scratch);

Raster turned(const Raster& delivered, QuarterTurn turn);

struct Difference {
    int largest = 0;  // of a channel
    double mean = 0;  // of all channels
    double far = 0;   // the share of channels that differ by more than 48
};
std::optional<Difference> differenceOf(const Raster& a, const Raster& b);  // nothing where sizes differ

}  // namespace sohoa::pdfa::samples
