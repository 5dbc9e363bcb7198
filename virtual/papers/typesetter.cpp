#include "virtual/papers/typesetter.h"

#include <QPainter>

#include "virtual/papers/columns.h"
#include "virtual/papers/line_setter.h"
#include "virtual/papers/marks.h"
#include "virtual/papers/table_setter.h"

namespace sohoa::papers {

namespace {

class Typesetter {
  public:
    Typesetter(const PaperText& paper, const Typography& typography, Dice dice)
        : paper_(paper),
          set_(typography),
          dice_(dice),
          left_(typography.marginLeft * pixelsPerMm),
          width_(sheetWidth - (typography.marginLeft + typography.marginRight) * pixelsPerMm),
          bottom_(sheetHeight - typography.marginBottom * pixelsPerMm) {}

    std::vector<Sheet> set() {
        newSheet();
        setHead();
        setBlocks(paper_.body);
        setFoot();
        if (!paper_.annex.empty()) newSheet();
        setBlocks(paper_.annex);
        return std::move(sheets_);
    }

  private:
    void setBlocks(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                setParagraph(*paragraph);
            else
                setTable(std::get<Table>(block));
    }

    Sheet& sheet() { return sheets_.back(); }

    void newSheet() {
        sheets_.emplace_back();
        y_ = set_.marginTop * pixelsPerMm;
        if (sheets_.size() == 1) return;
        const std::string number = std::to_string(sheets_.size());
        const SetLine line = wordsOf({{number}}, set_, dice_.chance(0.5) ? 13 : 14);
        const QRectF ink = drawLine(sheet(), line, left_, width_, y_ - 6 * pixelsPerMm + 20, Align::Centre, dice_);
        sheet().segments.push_back({"page_no", {number}, ink});
    }

    void setHead() {
        Dice dice = dice_.child("head");
        const double leftWidth = dice.between(64.0, 72.0) * pixelsPerMm, rightWidth = 97 * pixelsPerMm;
        const double leftAt = left_ - dice.between(2.0, 8.0) * pixelsPerMm;
        const double rightAt = sheetWidth - (set_.marginRight - 4) * pixelsPerMm - rightWidth;
        const SetColumn left = setColumn(sheet(), paper_.headLeft, set_, leftAt, leftWidth, y_, set_.headScale, dice_);
        const SetColumn right =
            setColumn(sheet(), paper_.headRight, set_, rightAt, rightWidth, y_, set_.headScale, dice_);
        sheet().segments.push_back({"header", readingOrders(left, right), left.ink.united(right.ink)});
        y_ = std::max(left.bottom, right.bottom);
        setStamps(dice, left.bottom, leftAt);
    }

    // Under the head at the left, zones 10a and 10b; the arrival stamp finds a place there or over the text.
    void setStamps(Dice& dice, double top, double x) {
        double free = top + dice.between(4.0, 8.0) * pixelsPerMm;
        x += dice.between(2.0, 14.0) * pixelsPerMm;
        double lowest = 0;
        if (!paper_.secrecy.empty()) {
            drawBoxedWord(sheet(), dice.child("secrecy"), {x, free}, paper_.secrecy, "do_mat");
            lowest = free += 13 * pixelsPerMm;
        }
        if (!paper_.urgency.empty()) {
            drawBoxedWord(sheet(), dice.child("urgency"), {x, free}, paper_.urgency, "do_khan");
            lowest = free += 13 * pixelsPerMm;
        }
        if (!paper_.arrivedAt.empty()) {
            drawArrivalStamp(sheet(), dice.child("arrival"), {x - dice.between(0.0, 12.0) * pixelsPerMm, free},
                             paper_.arrivedAt, paper_.arrivalNumber, paper_.arrivalDate);
            if (dice.chance(0.65)) lowest = free + 34 * pixelsPerMm;
        }
        const bool letter = !paper_.body.empty() && std::get<Paragraph>(paper_.body[0]).kind == "kinh_gui";
        if (letter || lowest > free) y_ = std::max(y_, lowest);
    }

    void openSegment(const Paragraph& paragraph, bool goesOn) {
        const bool joins =
            paragraph.joins && !sheet().segments.empty() && sheet().segments.back().kind == paragraph.kind;
        if (joins || goesOn) return;
        sheet().segments.push_back({paragraph.kind, {""}, QRectF()});
    }

    void addToSegment(const SetLine& line, const QRectF& ink) {
        Segment& segment = sheet().segments.back();
        std::string& text = segment.alternatives[0];
        text += (text.empty() ? "" : " ") + textOf(line);
        segment.box = segment.box.united(ink);
    }

    void setParagraph(const Paragraph& paragraph) {
        const double size = paragraph.size > 0 ? std::min(paragraph.size, set_.bodySize) : set_.bodySize;
        const double step = size * pixelsPerPoint * set_.lineHeight;
        const double x = left_ + paragraph.left * pixelsPerMm;
        const double width = width_ - (paragraph.left + paragraph.right) * pixelsPerMm;
        const double indent = paragraph.indent * pixelsPerMm;
        const SetLine words = wordsOf(paragraph.spans, set_, size);
        const auto lines = paragraph.align == Align::Centre ? brokenEvenly(words, width)
                                                            : brokenIntoLines(words, width - indent, width);
        y_ += (paragraph.before + (paragraph.kind == "body" ? set_.paragraphGap : 0)) * pixelsPerPoint;
        if (y_ + step * (paragraph.staysWithNext ? 3 : 1) > bottom_) newSheet();
        openSegment(paragraph, false);
        QRectF ink;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (y_ + step > bottom_) {
                newSheet();
                openSegment(paragraph, false);
            }
            y_ += step;
            const bool last = i + 1 == lines.size();
            const Align align = last && paragraph.align == Align::Justified ? Align::Left : paragraph.align;
            const double in = i == 0 ? indent : 0;
            ink = drawLine(sheet(), lines[i], x + in, width - in, y_ - step * 0.25, align, dice_);
            addToSegment(lines[i], ink);
        }
        lastLine_ = ink;
        if (paragraph.ruled) rule(ink);
    }

    void rule(const QRectF& ink) {
        QPainter painter(&sheet().ink);
        painter.setPen(QPen(Qt::black, 3));
        const double half = width_ * 0.09, x = left_ + width_ / 2;
        painter.drawLine(QPointF(x - half, ink.bottom() + 22), QPointF(x + half, ink.bottom() + 22));
        y_ += 26;
    }

    void setTable(const Table& table) {
        y_ += 4 * pixelsPerPoint;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const TableRow cells(table, row, set_, width_);
            if (y_ + cells.height() > bottom_) newSheet();
            sheet().segments.push_back(cells.draw(sheet(), left_, y_, dice_));
            y_ += cells.height();
        }
        y_ += 6 * pixelsPerPoint;
    }

    void setFoot() {
        const Foot& foot = paper_.foot;
        Dice dice = dice_.child("foot");
        const double leftWidth = 74 * pixelsPerMm, rightWidth = 82 * pixelsPerMm;
        const double rightAt = left_ + width_ - rightWidth;
        const double gap = dice.between(24.0, 34.0) * pixelsPerMm, nameHeight = 8 * pixelsPerMm;
        const double needed = std::max(heightOf(foot.recipients, set_, leftWidth, 1),
                                       heightOf(foot.signer, set_, rightWidth, 1) + gap + nameHeight);
        if (dice.chance(0.5))
            drawInitial(sheet(), dice.child("initial"), lastLine_.topRight() + QPointF(30, dice.between(0.0, 40.0)));
        y_ += 12 * pixelsPerPoint;
        if (y_ + needed > bottom_) newSheet();
        SetColumn left = setColumn(sheet(), foot.recipients, set_, left_, leftWidth, y_, 1, dice_);
        SetColumn right = setColumn(sheet(), foot.signer, set_, rightAt, rightWidth, y_, 1, dice_);
        setName(right, foot.name, rightAt, rightWidth, right.bottom + gap);
        const bool twoSign = !foot.secondName.empty();
        if (twoSign) {
            setName(left, foot.secondName, left_, leftWidth, right.bottom + gap);
            drawSignature(sheet(), dice.child("second"),
                          QRectF(left_ + leftWidth * 0.2, right.bottom + 30, 480, gap - 80));
        }
        sheet().segments.push_back({"footer", readingOrders(left, right), left.ink.united(right.ink)});
        const double middle = rightAt + rightWidth / 2;
        const QRectF signature(middle - dice.between(26.0, 32.0) * pixelsPerMm, right.bottom + 12,
                               dice.between(48.0, 62.0) * pixelsPerMm, gap - 40);
        drawSignature(sheet(), dice.child("signature"), signature);
        if (!twoSign) {
            const QPointF seal(signature.left() + signature.width() / 6 - dice.between(0.0, 5.0) * pixelsPerMm,
                               signature.center().y() + dice.between(-6.0, 6.0) * pixelsPerMm);
            drawSeal(sheet(), dice.child("seal"), seal, paper_.sealTop, paper_.sealMiddle);
        }
    }

    void setName(SetColumn& column, const std::string& name, double x, double width, double top) {
        const double baseline = top + 5 * pixelsPerMm;
        const SetLine line = wordsOf({{name, true}}, set_, 14);
        column.ink = column.ink.united(drawLine(sheet(), line, x, width, baseline, Align::Centre, dice_));
        column.lines.push_back({baseline, name});
    }

    const PaperText& paper_;
    const Typography& set_;
    Dice dice_;
    const double left_, width_, bottom_;  // pixels
    double y_ = 0;
    QRectF lastLine_;
    std::vector<Sheet> sheets_;
};

}  // namespace

std::vector<Sheet> setPaper(const PaperText& paper, const Typography& typography, Dice dice) {
    return Typesetter(paper, typography, dice).set();
}

}  // namespace sohoa::papers
