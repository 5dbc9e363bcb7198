#include "virtual/papers/columns.h"

#include <QPainter>
#include <algorithm>

namespace sohoa::papers {

static double lineHeightOf(const Column::Entry& entry, double scale) {
    return entry.size * scale * pixelsPerPoint * 1.16;
}

static std::vector<SetLine> linesOf(const Column::Entry& entry, const Typography& typography, double width,
                                    double scale) {
    const SetLine words = wordsOf(entry.spans, typography, entry.size * scale);
    return entry.align == Align::Centre ? brokenEvenly(words, width) : brokenIntoLines(words, width, width);
}

double heightOf(const Column& column, const Typography& typography, double width, double scale) {
    double height = 0;
    for (const Column::Entry& entry : column.entries)
        height += entry.before * pixelsPerPoint + (entry.rule > 0 ? 14 : 0) +
                  double(linesOf(entry, typography, width, scale).size()) * lineHeightOf(entry, scale);
    return height;
}

SetColumn setColumn(Sheet& sheet, const Column& column, const Typography& typography, double x, double width,
                    double top, double scale, Dice& dice) {
    SetColumn set;
    double y = top;
    for (const Column::Entry& entry : column.entries) {
        y += entry.before * pixelsPerPoint;
        QRectF last;
        for (const SetLine& line : linesOf(entry, typography, width, scale)) {
            y += lineHeightOf(entry, scale);
            const double baseline = y - lineHeightOf(entry, scale) * 0.22;
            last = drawLine(sheet, line, x, width, baseline, entry.align, dice);
            set.lines.push_back({baseline, textOf(line)});
            set.ink = set.ink.united(last);
        }
        if (entry.rule > 0) {
            QPainter painter(&sheet.ink);
            painter.setPen(QPen(Qt::black, 3));
            const double half = last.width() * entry.rule / 2;
            painter.drawLine(QPointF(last.center().x() - half, y + 6), QPointF(last.center().x() + half, y + 6));
            y += 14;
        }
    }
    set.bottom = y;
    return set;
}

static std::string joined(const std::vector<SetColumnLine>& lines) {
    std::string text;
    for (const SetColumnLine& line : lines)
        text += (text.empty() ? "" : " ") + line.text;
    return text;
}

std::vector<std::string> readingOrders(const SetColumn& left, const SetColumn& right) {
    struct Beside {
        double baseline;
        int side;
        const std::string* text;
    };
    std::vector<Beside> all;
    for (const SetColumnLine& line : left.lines)
        all.push_back({line.baseline, 0, &line.text});
    for (const SetColumnLine& line : right.lines)
        all.push_back({line.baseline, 1, &line.text});
    std::stable_sort(all.begin(), all.end(), [](const Beside& a, const Beside& b) { return a.baseline < b.baseline; });
    std::string rows;
    for (std::size_t at = 0; at < all.size();) {
        std::size_t end = at;
        while (end < all.size() && all[end].baseline - all[at].baseline < 28)
            ++end;
        std::stable_sort(all.begin() + std::ptrdiff_t(at), all.begin() + std::ptrdiff_t(end),
                         [](const Beside& a, const Beside& b) { return a.side < b.side; });
        for (; at < end; ++at)
            rows += (rows.empty() ? "" : " ") + *all[at].text;
    }
    return {joined(left.lines) + " " + joined(right.lines), rows, joined(right.lines) + " " + joined(left.lines)};
}

}  // namespace sohoa::papers
