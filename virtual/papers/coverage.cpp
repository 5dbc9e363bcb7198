#include "virtual/papers/coverage.h"

#include <algorithm>
#include <cmath>

namespace sohoa::papers {

static std::vector<int> kernelOf(double deviation) {
    const int reach = std::max(1, int(std::ceil(deviation * 2.5)));
    std::vector<double> weights;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i)
        sum += weights.emplace_back(std::exp(-i * i / (2 * deviation * deviation)));
    std::vector<int> kernel;
    for (double weight : weights)
        kernel.push_back(int(std::lround(weight / sum * 1024)));
    return kernel;
}

// One direction at a time; step: from a pixel to the next in it.
static void soften(const std::vector<unsigned char>& from, std::vector<unsigned char>& to, int step,
                   const std::vector<int>& kernel) {
    const std::ptrdiff_t reach = std::ptrdiff_t(kernel.size() / 2) * step, size = std::ptrdiff_t(from.size());
    for (std::ptrdiff_t at = reach; at < size - reach; ++at) {
        int sum = 512;
        std::ptrdiff_t near = at - reach;
        for (int weight : kernel) {
            sum += weight * from[std::size_t(near)];
            near += step;
        }
        to[std::size_t(at)] = static_cast<unsigned char>(std::min(255, sum >> 10));
    }
}

Coverage::Coverage(const QImage& layer, double deviation) : width_(layer.width()), height_(layer.height()) {
    values_.resize(std::size_t(width_) * std::size_t(height_));
    for (int y = 0; y < height_; ++y) {
        const uchar* line = layer.constScanLine(y);
        for (int x = 0; x < width_; ++x)
            values_[std::size_t(y) * std::size_t(width_) + std::size_t(x)] = static_cast<unsigned char>(255 - line[x]);
    }
    if (deviation < 0.2) return;
    const std::vector<int> kernel = kernelOf(deviation);
    std::vector<unsigned char> other(values_.size());
    soften(values_, other, 1, kernel);
    soften(other, values_, width_, kernel);
}

float Coverage::at(float x, float y) const {
    if (x < 0 || y < 0 || x >= float(width_ - 1) || y >= float(height_ - 1)) return 0;
    const int left = int(x), top = int(y);
    const float across = x - float(left), down = y - float(top);
    const unsigned char* corner = &values_[std::size_t(top) * std::size_t(width_) + std::size_t(left)];
    const float above = float(corner[0]) + float(corner[1] - corner[0]) * across;
    const float below = float(corner[width_]) + float(corner[width_ + 1] - corner[width_]) * across;
    return (above + (below - above) * down) / 255;
}

}  // namespace sohoa::papers
