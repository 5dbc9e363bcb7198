// How long the measuring of an A4 page at 300 dpi takes, for the documents; run by hand, never a test.
#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "scanner/quality/quality_meter.h"
#include "scanner/quality/sheet_likeness.h"
#include "tests/scanner/quality/drawn_page.h"

namespace sohoa::scanner::test {

// Milliseconds of this process alone: another's work does not count.
template <class Work>
static double median(const Work& work) {
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <class Taker>
static auto fed(Taker taker, const std::vector<std::vector<std::byte>>& rows) {
    for (const auto& row : rows)
        taker.addRow(row);
    return taker.finish();
}

static void timeAll() {
    const DrawnPage page = DrawnPage(240, 300).write(1).noise(1);
    for (const ColorMode mode : {ColorMode::Color, ColorMode::Gray, ColorMode::Bilevel}) {
        const auto shape = page.shape(mode);
        const auto rows = page.rows(mode);
        std::size_t found = 0;
        const double quality = median([&] { found += fed(QualityMeter(shape, QualityLimits()), rows).faults.size(); });
        const double print = median([&] { found += static_cast<std::size_t>(fed(SheetPrinter(shape), rows).down()); });
        fmt::print("{:5} {} × {}: quality {:.1f} ms, print {:.1f} ms ({})\n", name(mode), shape.size.width,
                   shape.size.height, quality, print, found);
    }
    const DrawnPage again = DrawnPage(240, 150).write(1).move(1, 2, 2, 255);
    const auto a = fed(SheetPrinter(page.shape(ColorMode::Gray)), page.rows(ColorMode::Gray));
    const auto b = fed(SheetPrinter(again.shape(ColorMode::Gray)), again.rows(ColorMode::Gray));
    double sum = 0;
    fmt::print("likeness {:.1f} ms", median([&] { sum += likeness(a, b).value_or(0); }));
    fmt::print(" ({:.2f})\n", sum / 15);
}

}  // namespace sohoa::scanner::test

int main() { sohoa::scanner::test::timeAll(); }
