#include "pdfa/mrc/shrink.h"

#include <algorithm>

namespace sohoa::pdfa::mrc {

namespace {

// A picture some of whose places are unknown. Each coarser level averages what is known; unknown places take the value
// of the level above them.
struct Known {
    PixelSize size;
    int channels;
    std::vector<float> sums;     // channels for each place
    std::vector<float> weights;  // 0: unknown

    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) + static_cast<std::size_t>(x);
    }
};

Known emptyKnown(PixelSize size, int channels) {
    const auto count = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
    return {size, channels, std::vector<float>(count * static_cast<std::size_t>(channels)), std::vector<float>(count)};
}

Known coarser(const Known& fine) {
    Known coarse = emptyKnown({(fine.size.width + 1) / 2, (fine.size.height + 1) / 2}, fine.channels);
    const auto channels = static_cast<std::size_t>(fine.channels);
    for (int y = 0; y < fine.size.height; ++y)
        for (int x = 0; x < fine.size.width; ++x) {
            const std::size_t from = fine.index(x, y), to = coarse.index(x / 2, y / 2);
            if (fine.weights[from] == 0) continue;
            coarse.weights[to] += 1;
            for (std::size_t c = 0; c < channels; ++c)
                coarse.sums[to * channels + c] += fine.sums[from * channels + c];
        }
    for (std::size_t i = 0; i < coarse.weights.size(); ++i)
        if (coarse.weights[i] > 1) {
            for (std::size_t c = 0; c < channels; ++c)
                coarse.sums[i * channels + c] /= coarse.weights[i];
            coarse.weights[i] = 1;
        }
    return coarse;
}

// The value of the coarser picture at a place of the finer, bilinear.
float lookUp(const Known& coarse, float x, float y, std::size_t channel) {
    x = std::clamp(x, 0.0f, float(coarse.size.width - 1));
    y = std::clamp(y, 0.0f, float(coarse.size.height - 1));
    const int left = static_cast<int>(x), top = static_cast<int>(y);
    const int right = std::min(left + 1, coarse.size.width - 1), bottom = std::min(top + 1, coarse.size.height - 1);
    const float h = x - float(left), v = y - float(top);
    const auto value = [&](int column, int row) {
        return coarse.sums[coarse.index(column, row) * static_cast<std::size_t>(coarse.channels) + channel];
    };
    return (value(left, top) * (1 - h) + value(right, top) * h) * (1 - v) +
           (value(left, bottom) * (1 - h) + value(right, bottom) * h) * v;
}

void fillUnknown(Known& picture) {
    if (std::find(picture.weights.begin(), picture.weights.end(), 0.0f) == picture.weights.end()) return;
    if (picture.size.width == 1 && picture.size.height == 1) {  // nothing is known at all: white
        std::fill(picture.sums.begin(), picture.sums.end(), 255.0f);
        picture.weights[0] = 1;
        return;
    }
    Known coarse = coarser(picture);
    fillUnknown(coarse);
    const auto channels = static_cast<std::size_t>(picture.channels);
    for (int y = 0; y < picture.size.height; ++y)
        for (int x = 0; x < picture.size.width; ++x) {
            const std::size_t i = picture.index(x, y);
            if (picture.weights[i] != 0) continue;
            for (std::size_t c = 0; c < channels; ++c)
                picture.sums[i * channels + c] = lookUp(coarse, (float(x) - 0.5f) / 2, (float(y) - 0.5f) / 2, c);
            picture.weights[i] = 1;
        }
}

}  // namespace

Raster shrunk(const Raster& page, const std::vector<std::uint8_t>& leftOut, PixelBox box, int factor) {
    const PixelSize size{(box.width() + factor - 1) / factor, (box.height() + factor - 1) / factor};
    Known known = emptyKnown(size, page.channels);
    const auto channels = static_cast<std::size_t>(page.channels);
    std::vector<int> sums(static_cast<std::size_t>(size.width) * channels),
        counts(static_cast<std::size_t>(size.width));
    for (int row = 0; row < size.height; ++row) {
        std::fill(sums.begin(), sums.end(), 0);
        std::fill(counts.begin(), counts.end(), 0);
        for (int y = box.y0 + row * factor; y < std::min(box.y1, box.y0 + (row + 1) * factor); ++y) {
            const std::uint8_t* left =
                leftOut.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(page.size.width);
            const std::uint8_t* pixel = page.row(y) + static_cast<std::size_t>(box.x0) * channels;
            std::size_t column = 0;
            for (int x = box.x0, within = 0; x < box.x1; ++x, pixel += channels) {
                if (!left[x]) {
                    ++counts[column];
                    for (std::size_t c = 0; c < channels; ++c)
                        sums[column * channels + c] += pixel[c];
                }
                if (++within == factor) within = 0, ++column;
            }
        }
        for (std::size_t column = 0; column < counts.size(); ++column) {
            if (counts[column] == 0) continue;
            const std::size_t i = known.index(static_cast<int>(column), row);
            known.weights[i] = 1;
            for (std::size_t c = 0; c < channels; ++c)
                known.sums[i * channels + c] = float(sums[column * channels + c]) / float(counts[column]);
        }
    }
    fillUnknown(known);
    Raster out{size, page.channels, std::vector<std::uint8_t>(known.sums.size())};
    std::transform(known.sums.begin(), known.sums.end(), out.pixels.begin(),
                   [](float v) { return static_cast<std::uint8_t>(std::clamp(v + 0.5f, 0.0f, 255.0f)); });
    return out;
}

}  // namespace sohoa::pdfa::mrc
