#include "bench/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace sohoa::bench {

Timing timingOf(std::vector<double> all) {
    if (all.empty()) return {};
    std::sort(all.begin(), all.end());
    return {all[all.size() / 2], all[std::min(all.size() - 1, all.size() * 95 / 100)]};
}

std::string csvOf(const std::vector<Figures>& figures) {
    std::string csv = "documents,what,median_ms,p95_ms\n";
    const auto row = [&](const Figures& at, std::string_view what, const Timing& timing) {
        csv += fmt::format("{},{},{:.2f},{:.2f}\n", at.documents, what, timing.median, timing.p95);
    };
    for (const Figures& at : figures) {
        for (const KindTiming& kind : at.kinds)
            row(at, "search: " + kind.kind, kind.timing);
        row(at, "search", at.search);
        row(at, "list page", at.listPage);
        row(at, "start", at.open);
    }
    csv += "documents,database_bytes,bytes_per_document,fill_seconds\n";
    for (const Figures& at : figures)
        csv += fmt::format("{},{},{},{:.0f}\n", at.documents, at.databaseBytes, at.databaseBytes / at.documents,
                           at.fillSeconds);
    return csv;
}

namespace {

constexpr double left = 70, top = 50, width = 380, height = 260, gap = 110;

struct Line {
    std::string name, color;
    std::function<double(const Figures&)> value;
};

struct Panel {
    double x;
    std::string title, unit;
    std::vector<Line> lines;
};

double largestIn(const std::vector<Figures>& figures, const Panel& panel) {
    double largest = 0;
    for (const Figures& at : figures)
        for (const Line& line : panel.lines)
            largest = std::max(largest, line.value(at));
    const double power = std::pow(10, std::floor(std::log10(std::max(largest, 1e-3))));
    for (double step : {1.0, 2.0, 5.0})
        if (largest <= step * power) return step * power;
    return 10 * power;
}

std::string text(double x, double y, std::string_view what, std::string_view more = "") {
    return fmt::format("<text x=\"{:.0f}\" y=\"{:.0f}\" {}>{}</text>\n", x, y, more, what);
}

std::string drawn(const Panel& panel, const std::vector<Figures>& figures) {
    const double largest = largestIn(figures, panel), widest = double(figures.back().documents);
    const auto atX = [&](double documents) { return panel.x + width * documents / widest; };
    const auto atY = [&](double value) { return top + height * (1 - value / largest); };
    std::string svg = text(panel.x, top - 20, panel.title, "font-weight=\"bold\"");
    for (int i = 0; i <= 5; ++i) {
        const double value = largest * i / 5;
        svg += fmt::format("<path d=\"M{:.0f} {:.0f}h{:.0f}\" stroke=\"#ddd\"/>\n", panel.x, atY(value), width);
        svg += text(panel.x - 6, atY(value) + 4, fmt::format("{:g} {}", value, panel.unit), "text-anchor=\"end\"");
        svg += text(atX(widest * i / 5), top + height + 18, fmt::format("{:g}k", widest * i / 5000),
                    "text-anchor=\"middle\"");
    }
    double legend = top + height + 40;
    for (const Line& line : panel.lines) {
        std::string points;
        for (const Figures& at : figures) {
            const double x = atX(double(at.documents)), y = atY(line.value(at));
            points += fmt::format("{:.1f},{:.1f} ", x, y);
            svg += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" fill=\"{}\"/>\n", x, y, line.color);
        }
        svg += fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"2\"/>\n", points,
                           line.color);
        svg += text(panel.x, legend, line.name, fmt::format("fill=\"{}\"", line.color));
        legend += 16;
    }
    return svg;
}

}  // namespace

std::string svgOf(const std::vector<Figures>& figures) {
    const Panel times{
        left,
        "Time by documents in the store",
        "ms",
        {{"search, median of all kinds", "#1763b0", [](const Figures& at) { return at.search.median; }},
         {"search, 95 of 100 are faster", "#7fb2e5", [](const Figures& at) { return at.search.p95; }},
         {"list of the newest 50, median", "#2a7f3a", [](const Figures& at) { return at.listPage.median; }},
         {"start, median", "#b04a17", [](const Figures& at) { return at.open.median; }}}};
    const Panel size{left + width + gap,
                     "Size of the database",
                     "MB",
                     {{"jobs, pages, ledger and index", "#1763b0",
                       [](const Figures& at) { return double(at.databaseBytes) / 1e6; }}}};
    if (figures.empty()) return "";
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" font-family=\"sans-serif\" "
        "font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{2}{3}</svg>\n",
        left + 2 * width + gap + 40, top + height + 110, drawn(times, figures), drawn(size, figures));
}

}  // namespace sohoa::bench
