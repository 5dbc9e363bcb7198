#include "ocr/shape_match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>

namespace sohoa::ocr {

namespace {

constexpr Dpi fineDpi{75}, coarseDpi{38};
constexpr double degree = 3.14159265358979323846 / 180;

struct Run {
    int y, x0, x1;
};

// A shape at one size.
struct Template {
    ShapeWord word;
    PixelSize size;
    std::vector<Run> ink;
    int inkPixels = 0;
};

Template templateOf(const MarkShape& shape, double scale) {
    const int rows = int(shape.rows.size()), columns = int(shape.rows.front().size());
    Template made{shape.word, {int(std::lround(columns * scale)) + 2, int(std::lround(rows * scale)) + 2}, {}, 0};
    for (int y = 0; y < made.size.height; ++y) {
        int begun = -1;
        for (int x = 0; x <= made.size.width; ++x) {
            // The share of ink of the part of the picture that becomes this pixel; a pixel of paper lies all around.
            double ink = 0, all = 0;
            for (double v = (y - 1 + 0.1) / scale; v < y / scale; v += 0.25)
                for (double u = (x - 1 + 0.1) / scale; u < x / scale; u += 0.25) {
                    const int row = int(std::floor(v)), column = int(std::floor(u));
                    ++all;
                    if (row >= 0 && row < rows && column >= 0 && column < columns && x < made.size.width)
                        ink += shape.rows[std::size_t(row)][std::size_t(column)] == '#';
                }
            const bool black = ink > 0.5 * all;
            if (black && begun < 0) begun = x;
            if (!black && begun >= 0) {
                made.ink.push_back({y, begun, x});
                made.inkPixels += x - begun;
                begun = -1;
            }
        }
    }
    return made;
}

std::vector<Template> templatesAt(Dpi dpi, const std::vector<double>& capitals, bool commonOnly) {
    std::vector<Template> made;
    for (const MarkShape& shape : markShapes())
        for (const double height : capitals)
            if (shape.common || !commonOnly)
                made.push_back(templateOf(shape, height * dpi.value / MillimetresPerInch / rowsOfCapital));
    return made;
}

// Capitals of 12 to 17 points, in millimetres.
const std::vector<Template>& fineTemplates() {
    static const std::vector<Template> all = templatesAt(fineDpi, {2.75, 3.15, 3.6, 4.1}, false);
    return all;
}
const std::vector<Template>& coarseTemplates() {
    static const std::vector<Template> all = templatesAt(coarseDpi, {3.0, 3.7}, true);
    return all;
}

// How dark each pixel is, as sums from the left and from the corner.
class Darkness {
  public:
    explicit Darkness(const Image& gray) : size_(sizeOf(gray)) {
        const int stride = size_.width + 1;
        row_.assign(std::size_t(stride) * size_.height, 0);
        sum_.assign(std::size_t(stride) * (size_.height + 1), 0);
        square_ = sum_;
        for (int y = 0; y < size_.height; ++y) {
            const l_uint32* line = pixGetData(gray.get()) + std::ptrdiff_t(y) * pixGetWpl(gray.get());
            int along = 0;
            std::int64_t squares = 0;
            for (int x = 0; x < size_.width; ++x) {
                const int dark = std::min(darkest, std::max(0, 250 - int(GET_DATA_BYTE(line, x))));
                along += dark, squares += dark * dark;
                row_[std::size_t(y) * stride + x + 1] = along;
                sum_[std::size_t(y + 1) * stride + x + 1] = sum_[std::size_t(y) * stride + x + 1] + along;
                square_[std::size_t(y + 1) * stride + x + 1] = square_[std::size_t(y) * stride + x + 1] + squares;
            }
        }
    }

    PixelSize size() const { return size_; }

    double correlation(const Template& shape, int x, int y) const {
        const double n = double(shape.size.width) * shape.size.height;
        const double sum = within(sum_, x, y, shape.size), mean = sum / n;
        if (mean < 6 || mean > darkest * 0.85) return -1;
        const double spread = within(square_, x, y, shape.size) - sum * mean;
        if (spread <= 0) return -1;
        const int stride = size_.width + 1;
        std::int64_t inked = 0;
        for (const Run& run : shape.ink) {
            const int* row = &row_[std::size_t(y + run.y) * stride + x];
            inked += row[run.x1] - row[run.x0];
        }
        const double share = shape.inkPixels / n;
        return (double(inked) - shape.inkPixels * mean) / std::sqrt(n * share * (1 - share) * spread);
    }

  private:
    static constexpr int darkest = 80;  // all print is as dark as a pale mark, so that neither outweighs the other

    double within(const std::vector<std::int64_t>& table, int x, int y, PixelSize box) const {
        const int stride = size_.width + 1;
        const auto at = [&](int column, int row) { return table[std::size_t(row) * stride + column]; };
        return double(at(x + box.width, y + box.height) - at(x, y + box.height) - at(x + box.width, y) + at(x, y));
    }

    PixelSize size_;
    std::vector<int> row_;
    std::vector<std::int64_t> sum_, square_;
};

Image scaledTo(const Image& region, Dpi from, Dpi to) {
    const float scale = float(to.value) / float(from.value);
    return Image{scale < 0.7f ? pixScaleAreaMap(region.get(), scale, scale) : pixScale(region.get(), scale, scale)};
}

Image turned(const Image& region, double tilt) {
    if (std::abs(tilt) < 0.3) return copyOf(region);
    return Image{pixRotateAMGray(region.get(), float(-tilt * degree), 255)};
}

struct Place {
    double score = -1, tilt = 0;
    int x = 0, y = 0;  // coarse pixels
};

// The best coarse places of each word, none beside a better one.
class Places {
  public:
    void add(ShapeWord word, const Place& place) {
        std::vector<Place>& list = lists_[std::size_t(word)];
        for (Place& other : list)
            if (std::abs(other.x - place.x) < 4 && std::abs(other.y - place.y) < 3) {
                if (place.score > other.score) other = place;
                return;
            }
        if (list.size() < most)
            list.push_back(place);
        else if (auto least = std::min_element(list.begin(), list.end(), worse); least->score < place.score)
            *least = place;
    }
    double leastOf(ShapeWord word) const {
        const std::vector<Place>& list = lists_[std::size_t(word)];
        return list.size() < most ? 0.1 : std::min_element(list.begin(), list.end(), worse)->score;
    }
    const std::vector<Place>& of(int word) const { return lists_[std::size_t(word)]; }

  private:
    static constexpr std::size_t most = 8;
    static bool worse(const Place& a, const Place& b) { return a.score < b.score; }
    std::array<std::vector<Place>, shapeWords> lists_;
};

Places coarsePlaces(const Image& region, Dpi dpi, const std::vector<double>& tilts) {
    Places places;
    const Image small = scaledTo(region, dpi, coarseDpi);
    for (const double tilt : tilts) {
        const Image level = small ? turned(small, tilt) : nullptr;
        if (!level) continue;
        const Darkness dark(level);
        for (const Template& shape : coarseTemplates())
            for (int y = 0; y + shape.size.height <= dark.size().height; ++y)
                for (int x = 0; x + shape.size.width <= dark.size().width; ++x)
                    if (const double score = dark.correlation(shape, x, y); score > places.leastOf(shape.word))
                        places.add(shape.word, {score, tilt, x, y});
    }
    return places;
}

class Refiner {
  public:
    Refiner(const Image& region, Dpi dpi) : region_(scaledTo(region, dpi, fineDpi)) {}

    // First every other place around the coarse one, then the neighbours of the best in other sizes and turns.
    void refine(ShapeHit& hit, const Place& place, Dpi dpi) {
        constexpr double ratio = double(fineDpi.value) / coarseDpi.value, hopeless = 0.3;
        const int x0 = int(place.x * ratio), y0 = int(place.y * ratio);
        Best best;
        search(hit.word, place.tilt, {x0 - 8, y0 - 6, x0 + 8, y0 + 6}, 2, best);
        if (best.score < hopeless) return;
        const int x = best.x, y = best.y;
        for (const double tilt : {place.tilt - 1.5, place.tilt, place.tilt + 1.5})
            search(hit.word, tilt, {x - 1, y - 1, x + 1, y + 1}, 1, best);
        if (best.score <= hit.score) return;
        hit.score = best.score;
        hit.tiltDegrees = best.tilt;
        hit.box = boxOf(best.x, best.y, best.size, darknessAt(best.tilt)->size(), best.tilt, dpi);
    }

  private:
    struct Best {
        double score = -1, tilt = 0;
        int x = 0, y = 0;
        PixelSize size;
    };

    void search(ShapeWord word, double tilt, const PixelBox& around, int step, Best& best) {
        const Darkness* dark = darknessAt(tilt);
        if (!dark) return;
        for (const Template& shape : fineTemplates()) {
            if (shape.word != word) continue;
            const int lastX = std::min(around.x1, dark->size().width - shape.size.width),
                      lastY = std::min(around.y1, dark->size().height - shape.size.height);
            for (int y = std::max(0, around.y0); y <= lastY; y += step)
                for (int x = std::max(0, around.x0); x <= lastX; x += step)
                    if (const double score = dark->correlation(shape, x, y); score > best.score)
                        best = {score, tilt, x, y, shape.size};
        }
    }

    const Darkness* darknessAt(double tilt) {
        auto& known = turned_[int(std::lround(tilt * 10))];
        if (!known && region_)
            if (const Image level = turned(region_, tilt)) known = std::make_unique<Darkness>(level);
        return known.get();
    }

    // Back from the turned region.
    static PixelBox boxOf(int x, int y, PixelSize word, PixelSize all, double tilt, Dpi dpi) {
        const double c = std::cos(tilt * degree), s = std::sin(tilt * degree);
        const double mx = x + word.width / 2.0 - all.width / 2.0, my = y + word.height / 2.0 - all.height / 2.0;
        const double scale = double(dpi.value) / fineDpi.value;
        const double cx = (mx * c - my * s + all.width / 2.0) * scale,
                     cy = (mx * s + my * c + all.height / 2.0) * scale;
        const double w = (word.width * c + word.height * std::abs(s)) / 2 * scale,
                     h = (word.width * std::abs(s) + word.height * c) / 2 * scale;
        return {int(cx - w), int(cy - h), int(cx + w), int(cy + h)};
    }

    Image region_;
    std::map<int, std::unique_ptr<Darkness>> turned_;
};

}  // namespace

std::vector<ShapeHit> bestShapes(const Image& region, Dpi dpi, const std::vector<double>& tilts) {
    std::vector<ShapeHit> best(shapeWords);
    for (int word = 0; word < shapeWords; ++word)
        best[std::size_t(word)].word = static_cast<ShapeWord>(word);
    if (!region || dpi.value <= 0) return best;
    const Places places = coarsePlaces(region, dpi, tilts);
    Refiner refiner(region, dpi);
    for (ShapeHit& hit : best)
        for (const Place& place : places.of(int(hit.word)))
            refiner.refine(hit, place, dpi);
    return best;
}

}  // namespace sohoa::ocr
