#include "virtual/papers/line_setter.h"

#include <QFontMetricsF>
#include <QPainter>

#include "virtual/papers/marks.h"

namespace sohoa::papers {

SetLine wordsOf(const Line& spans, const Typography& typography, double points) {
    SetLine words;
    bool blankBefore = true;
    for (const Span& span : spans) {
        const QFont font = fontOf(typography, points, span.bold, span.italic);
        const QFontMetricsF metrics(font);
        const QString text = QString::fromStdString(span.text);
        const QStringList parts = text.split(' ');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) blankBefore = true;
            if (parts[i].isEmpty()) continue;
            SetWord word{parts[i], font, 0, blankBefore ? metrics.horizontalAdvance(' ') : 0, span.hand};
            const double height = points * pixelsPerPoint * 0.95;
            word.width = span.hand ? handwritingWidth(parts[i], height) : metrics.horizontalAdvance(parts[i]);
            words.push_back(word);
            blankBefore = false;
        }
    }
    return words;
}

// A word and those that go on with it are never parted.
std::vector<SetLine> brokenIntoLines(const SetLine& words, double first, double width) {
    std::vector<SetLine> lines(1);
    double used = 0;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t end = at + 1;
        double wide = words[at].width;
        while (end < words.size() && words[end].space == 0)
            wide += words[end++].width;
        const double room = lines.size() == 1 ? first : width;
        if (!lines.back().empty() && used + words[at].space + wide > room) {
            lines.emplace_back();
            used = 0;
        }
        used += wide + (lines.back().empty() ? 0 : words[at].space);
        lines.back().insert(lines.back().end(), words.begin() + std::ptrdiff_t(at),
                            words.begin() + std::ptrdiff_t(end));
        at = end;
    }
    return lines;
}

std::vector<SetLine> brokenEvenly(const SetLine& words, double width) {
    const std::vector<SetLine> lines = brokenIntoLines(words, width, width);
    std::vector<SetLine> even = lines;
    for (double narrower = width * 0.97; narrower > width * 0.5; narrower *= 0.97) {
        const auto tried = brokenIntoLines(words, narrower, narrower);
        if (tried.size() > lines.size()) break;
        even = tried;
    }
    return even;
}

double widthOf(const SetLine& line) {
    double width = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
        width += line[i].width + (i > 0 ? line[i].space : 0);
    return width;
}

std::string textOf(const SetLine& line) {
    QString text;
    for (const SetWord& word : line)
        text += (text.isEmpty() || word.space == 0 ? QString() : QString(" ")) + word.text;
    return text.toStdString();
}

QRectF drawLine(Sheet& sheet, const SetLine& line, double x, double width, double baseline, Align align, Dice& dice) {
    const double slack = width - widthOf(line);
    int gaps = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        gaps += line[i].space > 0;
    if (align == Align::Centre) x += slack / 2;
    const double extra = align == Align::Justified && gaps > 0 ? slack / gaps : 0;
    QRectF ink;
    QPainter painter(&sheet.ink);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const SetWord& word = line[i];
        if (i > 0 && word.space > 0) x += word.space + extra;
        QRectF box;
        if (word.hand) {
            const double height = word.font.pixelSize() * 0.95;
            box = drawHandwriting(sheet, dice.child("hand", int(x)), QPointF(x, baseline - dice.between(-4.0, 6.0)),
                                  word.text, height);
        } else {
            painter.setFont(word.font);
            painter.drawText(QPointF(x, baseline), word.text);
            box = QFontMetricsF(word.font).tightBoundingRect(word.text).translated(x, baseline);
        }
        sheet.words.push_back({word.text, box, word.hand ? Layer::Pen : Layer::Ink, word.hand});
        ink = ink.united(box);
        x += word.width;
    }
    return ink;
}

}  // namespace sohoa::papers
