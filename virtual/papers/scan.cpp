#include "virtual/papers/scan.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "virtual/papers/coverage.h"
#include "virtual/papers/noise_field.h"
#include "virtual/papers/worn_paper.h"

namespace sohoa::papers {

namespace {

using Colour = std::array<float, 3>;

// A cheap generator for grain: a table of normal deviates, read from a place that a row decides.
class Grain {
  public:
    explicit Grain(Dice dice) : values_(1 << 16) {
        for (float& value : values_)
            value = float(dice.bell());
    }
    float next() { return values_[std::size_t(state_ = state_ * 1664525u + 1013904223u) >> 16]; }

  private:
    std::vector<float> values_;
    std::uint32_t state_ = 1;
};

class Scanner {
  public:
    Scanner(const Sheet& sheet, const Sheet* back, const Damage& damage, Dice dice)
        : damage_(damage),
          dice_(dice),
          blur_(damage.blur),
          ink_(sheet.ink, blur_),
          stamp_(sheet.stamp, blur_),
          pen_(sheet.pen, blur_),
          paper_(damage, dice.child("paper")),
          fading_(dice.child("fading"), 260, 200, sheetWidth, sheetHeight),
          drops_(dice.child("drops"), 26, 9, sheetWidth, sheetHeight),
          bands_(dice.child("bands"), 900, 60, sheetWidth, sheetHeight),
          beyond_(dice.child("beyond"), 30, 30, sheetWidth, sheetHeight),
          grain_(dice.child("grain")) {
        if (back && damage.bleed > 0) back_.emplace(back->ink, 3.0), backStamp_.emplace(back->stamp, 3.0);
        red_ = {float(dice_.between(0.74, 0.9)), float(dice_.between(0.1, 0.24)), float(dice_.between(0.14, 0.3))};
        blue_ = {float(dice_.between(0.08, 0.2)), float(dice_.between(0.12, 0.24)), float(dice_.between(0.45, 0.7))};
        stampStrength_ = float(dice_.between(0.55, 0.92));
    }

    Scan scan() {
        const double scale = double(damage_.dpi) / sheetDpi;
        const int width = int(sheetWidth * scale), height = int(sheetHeight * scale);
        Scan scan;
        QTransform& to = scan.fromSheet;
        to.translate(width / 2.0 + dice_.bell() * 9 * scale, height / 2.0 + dice_.bell() * 9 * scale);
        to.rotate(damage_.skew);
        const double shrunk = damage_.border == "white" ? 1 : dice_.between(0.975, 1.0);
        to.scale(scale * shrunk, scale * shrunk);
        to.translate(-sheetWidth / 2.0, -sheetHeight / 2.0);
        const bool grey = damage_.tones != Tones::Colour;
        scan.image = QImage(width, height, grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        const QTransform back = to.inverted();
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                const float sx = float(back.m11() * x + back.m21() * y + back.dx());
                const float sy = float(back.m12() * x + back.m22() * y + back.dy());
                put(scan.image, x, y, seen(sx, sy));
            }
        addSpecks(scan.image);
        if (damage_.streaks) addStreaks(scan.image);
        if (damage_.tones == Tones::Bilevel) makeBilevel(scan.image);
        if (damage_.rotation != 0) turn(scan);
        scan.image.setDotsPerMeterX(int(std::lround(damage_.dpi / 0.0254)));
        scan.image.setDotsPerMeterY(scan.image.dotsPerMeterX());
        return scan;
    }

  private:
    static float mirrored(float place, int size) {
        return place < 0 ? -place : place > float(size) ? 2 * float(size) - place : place;
    }

    Colour beyond(float x, float y) const {
        if (damage_.border == "black") return {14, 14, 15};
        if (damage_.border == "gray") {
            const float grey = 128 + 120 * beyond_.at(mirrored(x, sheetWidth), mirrored(y, sheetHeight));
            return {grey, grey, grey};
        }
        if (damage_.border == "paper") return paper_.plain();
        return {252, 252, 252};
    }

    Colour seen(float x, float y) {
        if (x < 0 || y < 0 || x > sheetWidth - 2 || y > sheetHeight - 2) return beyond(x, y);
        if (paper_.isHole(x, y)) return beyond(x, y);
        Colour colour = paper_.at(x, y);
        if (back_) {
            const float through =
                float(damage_.bleed) * 1.6f *
                std::max(back_->at(sheetWidth - 1 - x, y), backStamp_->at(sheetWidth - 1 - x, y) * 0.6f);
            for (float& part : colour)
                part *= 1 - through;
        }
        float ink = std::min(1.0f, ink_.at(x, y) * float(damage_.gain));
        if (ink > 0.004f) {
            ink *= float(damage_.ink) *
                   (1 - float(damage_.fading) * std::clamp(fading_.at(x, y) * 1.3f + 0.15f, 0.0f, 1.0f));
            if (damage_.dropOuts > 0) ink *= kept(x, y);
            for (std::size_t i = 0; i < 3; ++i)
                colour[i] += (34 - colour[i]) * ink;
        }
        multiply(colour, red_, stamp_.at(x, y) * stampStrength_);
        multiply(colour, blue_, pen_.at(x, y) * 0.9f * float(0.5 + damage_.ink / 2));
        return paper_.coveredBy(x, y, colour);
    }

    float kept(float x, float y) const {
        const float lost = drops_.at(x, y) * 0.55f + bands_.at(x, y) * 0.5f;
        return std::clamp(1.0f - float(damage_.dropOuts) * std::max(0.0f, lost + 0.35f), 0.0f, 1.0f);
    }

    static void multiply(Colour& colour, const Colour& by, float amount) {
        if (amount < 0.004f) return;
        for (std::size_t i = 0; i < 3; ++i)
            colour[i] *= 1 - amount * (1 - by[i]);
    }

    void put(QImage& image, int x, int y, const Colour& colour) {
        const float grain = grain_.next() * float(damage_.noise);
        if (damage_.tones == Tones::Colour) {
            const auto part = [&](std::size_t i) { return int(std::clamp(colour[i] + grain, 0.0f, 255.0f)); };
            reinterpret_cast<QRgb*>(image.scanLine(y))[x] = qRgb(part(0), part(1), part(2));
            return;
        }
        float grey = 0.3f * colour[0] + 0.59f * colour[1] + 0.11f * colour[2] + grain;
        if (damage_.contrast > 0) {
            const float hard = (grey - 70) * 255 / (205 - 70);
            grey += (hard - grey) * float(damage_.contrast);
        }
        image.scanLine(y)[x] = static_cast<uchar>(std::clamp(grey, 0.0f, 255.0f));
    }

    void darken(QImage& image, int x, int y, int value) {
        if (x < 0 || y < 0 || x >= image.width() || y >= image.height()) return;
        if (damage_.tones == Tones::Colour)
            reinterpret_cast<QRgb*>(image.scanLine(y))[x] = qRgb(value, value, value);
        else
            image.scanLine(y)[x] = static_cast<uchar>(value);
    }

    void addSpecks(QImage& image) {
        Dice dice = dice_.child("specks");
        for (int i = 0; i < damage_.specks; ++i) {
            const int x = dice.below(image.width()), y = dice.below(image.height());
            const double radius = dice.between(0.4, 1.9) * damage_.dpi / 300;
            const int reach = int(radius) + 1, value = dice.between(5, 90);
            for (int dy = -reach; dy <= reach; ++dy)
                for (int dx = -reach; dx <= reach; ++dx)
                    if (dx * dx + dy * dy <= radius * radius) darken(image, x + dx, y + dy, value);
        }
    }

    void addStreaks(QImage& image) {
        Dice dice = dice_.child("streaks");
        const int count = dice.between(1, 3);
        for (int i = 0; i < count; ++i) {
            const int x = dice.below(image.width()), wide = dice.between(1, 3), value = dice.between(90, 190);
            for (int y = 0; y < image.height(); ++y)
                for (int dx = 0; dx < wide; ++dx)
                    if (x + dx < image.width()) {
                        uchar& pixel = image.scanLine(y)[x + dx];
                        pixel = std::min(pixel, static_cast<uchar>(value));
                    }
        }
    }

    void makeBilevel(QImage& image) const {
        for (int y = 0; y < image.height(); ++y) {
            uchar* line = image.scanLine(y);
            for (int x = 0; x < image.width(); ++x)
                line[x] = line[x] < damage_.threshold ? 0 : 255;
        }
    }

    void turn(Scan& scan) const {
        QTransform quarter;
        quarter.rotate(damage_.rotation);
        const QRectF turned = quarter.mapRect(QRectF(0, 0, scan.image.width(), scan.image.height()));
        scan.image = scan.image.transformed(quarter);
        scan.fromSheet = scan.fromSheet * quarter * QTransform::fromTranslate(-turned.left(), -turned.top());
    }

    const Damage& damage_;
    Dice dice_;
    double blur_;
    Coverage ink_, stamp_, pen_;
    std::optional<Coverage> back_, backStamp_;
    WornPaper paper_;
    NoiseField fading_, drops_, bands_, beyond_;
    Grain grain_;
    Colour red_, blue_;
    float stampStrength_;
};

}  // namespace

Scan scanSheet(const Sheet& sheet, const Sheet* back, const Damage& damage, Dice dice) {
    return Scanner(sheet, back, damage, dice).scan();
}

}  // namespace sohoa::papers
