#include "tests/scanner/quality/drawn_page.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace sohoa::scanner::test {

DrawnPage::DrawnPage(int paper, int dpi, Area sheet)
    : dpi_(dpi),
      width_(pixels(sheet.right)),
      height_(pixels(sheet.bottom)),
      gray_(static_cast<std::size_t>(width_) * height_, static_cast<std::uint8_t>(paper)) {}

int DrawnPage::pixels(double millimetres) const {
    return static_cast<int>(std::lround(millimetres * dpi_ / MillimetresPerInch));
}

DrawnPage& DrawnPage::fill(Area area, int level) {
    for (int y = std::max(0, pixels(area.top)); y < std::min(height_, pixels(area.bottom)); ++y)
        for (int x = std::max(0, pixels(area.left)); x < std::min(width_, pixels(area.right)); ++x)
            at(x, y) = static_cast<std::uint8_t>(level);
    return *this;
}

DrawnPage& DrawnPage::write(unsigned seed, Area area, int ink) {
    std::mt19937 random(seed);
    const auto among = [&](int choices) { return static_cast<int>(random() % static_cast<unsigned>(choices)); };
    for (double line = area.top; line + 3 < area.bottom; line += 7) {
        double at = area.left, end = among(4) == 0 ? area.left + among(100) : area.right;
        end = std::min(end, area.right);
        while (at + 2 < end) {
            for (int letters = 2 + among(5); letters > 0 && at + 2 < end; --letters, at += 2.2) {
                const double top = among(3) == 0 ? line : line + 1;
                fill({at, top, at + 0.45, line + 3}, ink);
                if (among(2) == 0) fill({at + 1.2, line + 1, at + 1.65, line + 3}, ink);
                const double bar = line + 1 + among(3) * 0.8;
                fill({at, bar, at + 1.6, bar + 0.4}, ink);
            }
            at += 1.8;
        }
    }
    return *this;
}

DrawnPage& DrawnPage::triangle(bool right, bool bottom, double across, double down, int level) {
    const double legX = pixels(across), legY = pixels(down);
    for (int y = 0; y < legY; ++y)
        for (int x = 0; x < legX * (1 - y / legY); ++x)
            at(right ? width_ - 1 - x : x, bottom ? height_ - 1 - y : y) = static_cast<std::uint8_t>(level);
    return *this;
}

DrawnPage& DrawnPage::picture(Area area) {
    for (int y = pixels(area.top); y < pixels(area.bottom); ++y)
        for (int x = pixels(area.left); x < pixels(area.right); ++x)
            at(x, y) = static_cast<std::uint8_t>(128 + 60 * std::sin(x * 0.05) + 60 * std::cos(y * 0.03 + x * 0.01));
    return *this;
}

DrawnPage& DrawnPage::frame(Area area, int rows, int columns) {
    for (int i = 0; i <= rows; ++i) {
        const double y = area.top + (area.bottom - area.top) * i / rows;
        fill({area.left, y, area.right, y + 0.4}, 30);
    }
    for (int i = 0; i <= columns; ++i) {
        const double x = area.left + (area.right - area.left) * i / columns;
        fill({x, area.top, x + 0.4, area.bottom}, 30);
    }
    return *this;
}

DrawnPage& DrawnPage::noise(unsigned seed, int most) {
    std::minstd_rand random(seed);
    for (std::uint8_t& level : gray_)
        level = static_cast<std::uint8_t>(
            std::clamp(level + static_cast<int>(random() >> 8) % (2 * most + 1) - most, 0, 255));
    return *this;
}

DrawnPage& DrawnPage::brighten(double factor, int plus) {
    for (std::uint8_t& level : gray_)
        level = static_cast<std::uint8_t>(std::clamp(static_cast<int>(level * factor) + plus, 0, 255));
    return *this;
}

DrawnPage& DrawnPage::blur(double millimetres) {
    const double sigma = millimetres * dpi_ / MillimetresPerInch;
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<double> kernel;
    double all = 0;
    for (int i = -reach; i <= reach; ++i)
        all += kernel.emplace_back(std::exp(-i * i / (2 * sigma * sigma)));
    for (const bool across : {true, false}) {
        const auto before = gray_;
        for (int y = 0; y < height_; ++y)
            for (int x = 0; x < width_; ++x) {
                double sum = 0;
                for (int i = -reach; i <= reach; ++i) {
                    const int u = std::clamp(across ? x + i : x, 0, width_ - 1);
                    const int v = std::clamp(across ? y : y + i, 0, height_ - 1);
                    sum +=
                        kernel[static_cast<std::size_t>(i + reach)] * before[static_cast<std::size_t>(v) * width_ + u];
                }
                at(x, y) = static_cast<std::uint8_t>(std::lround(sum / all));
            }
    }
    return *this;
}

DrawnPage& DrawnPage::move(double degrees, double right, double down, int beside) {
    const auto before = gray_;
    const double c = std::cos(degrees * std::numbers::pi / 180), s = std::sin(degrees * std::numbers::pi / 180);
    const double midX = width_ / 2.0, midY = height_ / 2.0;
    for (int y = 0; y < height_; ++y)
        for (int x = 0; x < width_; ++x) {
            const double dx = x - midX - pixels(right), dy = y - midY - pixels(down);
            const double u = dx * c + dy * s + midX, v = dy * c - dx * s + midY;
            const int iu = static_cast<int>(std::floor(u)), iv = static_cast<int>(std::floor(v));
            double level = beside;
            if (iu >= 0 && iv >= 0 && iu + 1 < width_ && iv + 1 < height_) {
                const std::uint8_t* from = &before[static_cast<std::size_t>(iv) * width_ + iu];
                const double fu = u - iu, fv = v - iv;
                level = (from[0] * (1 - fu) + from[1] * fu) * (1 - fv) +
                        (from[width_] * (1 - fu) + from[width_ + 1] * fu) * fv;
            }
            at(x, y) = static_cast<std::uint8_t>(std::lround(level));
        }
    return *this;
}

DrawnPage& DrawnPage::turnHalf() {
    std::reverse(gray_.begin(), gray_.end());
    return *this;
}

ImageShape DrawnPage::shape(ColorMode mode) const { return {{width_, height_}, mode, {dpi_}}; }

std::vector<std::vector<std::byte>> DrawnPage::rows(ColorMode mode) const {
    std::vector<std::vector<std::byte>> all;
    for (int y = 0; y < height_; ++y) {
        std::vector<std::byte> row(shape(mode).bytesPerRow());
        for (int x = 0; x < width_; ++x) {
            const std::uint8_t level = gray_[static_cast<std::size_t>(y) * width_ + x];
            switch (mode) {
                case ColorMode::Color:
                    for (int channel = 0; channel < 3; ++channel)
                        row[static_cast<std::size_t>(3 * x + channel)] = std::byte(level);
                    break;
                case ColorMode::Gray: row[static_cast<std::size_t>(x)] = std::byte(level); break;
                case ColorMode::Bilevel:
                    if (level < 128) row[static_cast<std::size_t>(x / 8)] |= std::byte(0x80 >> (x % 8));
                    break;
            }
        }
        all.push_back(std::move(row));
    }
    return all;
}

}  // namespace sohoa::scanner::test
