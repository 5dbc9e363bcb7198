#include "virtual/papers/table_setter.h"

#include <QPainter>
#include <algorithm>

namespace sohoa::papers {

constexpr double padding = 18;  // pixels at each side of a cell
constexpr double points = 12;

TableRow::TableRow(const Table& table, std::size_t row, const Typography& typography, double width)
    : step_(points * pixelsPerPoint * 1.2), centred_(typography.tableCentred) {
    std::size_t most = 1;
    for (std::size_t column = 0; column < table.widths.size(); ++column) {
        const std::string& text = table.rows[row][column];
        const SetLine words = wordsOf({{text, row == 0}}, typography, points);
        Cell cell{table.widths[column] * width, {}, Align::Left};
        cell.lines = brokenIntoLines(words, cell.width - 2 * padding, cell.width - 2 * padding);
        if (row == 0 || column == 0 || text.size() < 12) cell.align = Align::Centre;
        most = std::max(most, cell.lines.size());
        cells_.push_back(std::move(cell));
    }
    height_ = double(most) * step_ + 2 * padding * 0.8;
}

Segment TableRow::draw(Sheet& sheet, double x, double top, Dice& dice) const {
    struct Placed {
        double baseline, x;
        std::string text;
    };
    Segment segment{"table", {}, QRectF()};
    std::vector<Placed> placed;
    std::string byCell;
    for (const Cell& cell : cells_) {
        {
            QPainter painter(&sheet.ink);
            painter.setPen(QPen(Qt::black, 3));
            painter.drawRect(QRectF(x, top, cell.width, height_));
        }
        const double free = height_ - double(cell.lines.size()) * step_;
        double y = top + (centred_ ? free / 2 : padding * 0.8);
        for (const SetLine& line : cell.lines) {
            const double baseline = y + step_ * 0.78;
            const QRectF ink = drawLine(sheet, line, x + padding, cell.width - 2 * padding, baseline, cell.align, dice);
            segment.box = segment.box.united(ink);
            placed.push_back({baseline, x, textOf(line)});
            byCell += (byCell.empty() ? "" : " ") + textOf(line);
            y += step_;
        }
        x += cell.width;
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed& a, const Placed& b) { return a.baseline < b.baseline; });
    std::string byLine;
    for (std::size_t at = 0; at < placed.size();) {
        std::size_t end = at;
        while (end < placed.size() && placed[end].baseline - placed[at].baseline < 20)
            ++end;
        std::stable_sort(placed.begin() + std::ptrdiff_t(at), placed.begin() + std::ptrdiff_t(end),
                         [](const Placed& a, const Placed& b) { return a.x < b.x; });
        for (; at < end; ++at)
            byLine += (byLine.empty() ? "" : " ") + placed[at].text;
    }
    segment.alternatives = {byCell};
    if (byLine != byCell) segment.alternatives.push_back(byLine);
    return segment;
}

}  // namespace sohoa::papers
