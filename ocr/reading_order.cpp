#include "ocr/reading_order.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <optional>

#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

using Lines = std::vector<ReadLine>;

struct Piece {
    ReadLine words;
    PixelBox box;
};

struct Row {
    std::vector<Piece> pieces;  // from the left
    int y0 = 0, y1 = 0;
};

struct Gap {
    int x0, x1;
    int width() const { return x1 - x0; }
};

double heightOf(const ReadLine& line) {
    double sum = 0;
    for (const ReadWord& word : line)
        sum += word.lineHeight;
    return sum / double(line.size());
}

// The blank between words that most of the line has: wide in typewriter faces and where a short line is justified.
int usualBlank(const ReadLine& line) {
    std::vector<int> blanks;
    for (std::size_t i = 1; i < line.size(); ++i)
        blanks.push_back(line[i].box.x0 - line[i - 1].box.x1);
    if (blanks.size() < 3) return 0;
    std::nth_element(blanks.begin(), blanks.begin() + static_cast<std::ptrdiff_t>(blanks.size() / 2), blanks.end());
    return blanks[blanks.size() / 2];
}

std::vector<Piece> cutAtWideBlanks(const ReadLine& line) {
    const double widest = std::max(0.8 * heightOf(line), 2.5 * usualBlank(line));
    std::vector<Piece> pieces;
    ReadLine words;
    for (const ReadWord& word : line) {
        if (!words.empty() && word.box.x0 - words.back().box.x1 > widest) {
            pieces.push_back({words, boxOf(words)});
            words.clear();
        }
        words.push_back(word);
    }
    pieces.push_back({words, boxOf(words)});
    return pieces;
}

bool sameHeight(const Row& row, const PixelBox& box) {
    const int overlap = std::min(row.y1, box.y1) - std::max(row.y0, box.y0);
    return overlap > std::min(row.y1 - row.y0, box.height()) * 0.55;
}

std::vector<Row> rowsOf(Lines lines) {
    std::sort(lines.begin(), lines.end(), [](const ReadLine& a, const ReadLine& b) {
        const PixelBox x = boxOf(a), y = boxOf(b);
        return x.y0 + x.y1 < y.y0 + y.y1;
    });
    std::vector<Row> rows;
    for (const ReadLine& line : lines) {
        const PixelBox box = boxOf(line);
        const bool joins = !rows.empty() && sameHeight(rows.back(), box) &&
                           std::none_of(rows.back().pieces.begin(), rows.back().pieces.end(), [&](const Piece& p) {
                               return std::min(p.box.x1, box.x1) > std::max(p.box.x0, box.x0);
                           });
        if (!joins) rows.push_back({{}, box.y0, box.y1});
        Row& row = rows.back();
        for (Piece& piece : cutAtWideBlanks(line))
            row.pieces.push_back(std::move(piece));
        std::sort(row.pieces.begin(), row.pieces.end(),
                  [](const Piece& a, const Piece& b) { return a.box.x0 < b.box.x0; });
    }
    return rows;
}

// The part of the gap that the row leaves free, the widest where there are several.
Gap leftFree(const Row& row, Gap gap) {
    Gap best{0, 0};
    int from = gap.x0;
    for (const Piece& piece : row.pieces) {
        const Gap free{from, std::min(piece.box.x0, gap.x1)};
        if (free.width() > best.width()) best = free;
        from = std::max(from, piece.box.x1);
    }
    const Gap last{from, gap.x1};
    return last.width() > best.width() ? last : best;
}

struct Zone {
    std::size_t first, last;  // rows, both inside
    int x;
};

int piecesBeside(const std::vector<Row>& rows, const Zone& zone, bool left) {
    int count = 0;
    for (std::size_t i = zone.first; i <= zone.last; ++i)
        count += std::any_of(rows[i].pieces.begin(), rows[i].pieces.end(),
                             [&](const Piece& p) { return left ? p.box.x1 <= zone.x : p.box.x0 >= zone.x; });
    return count;
}

// "Kính gửi:" has its list beside it, and is no column for all that.
bool isAddress(const Row& row) {
    return !row.pieces.empty() && beginsLike(foldedLetters(textOf(row.pieces.front().words)), "KINHGUI");
}

// A line of body text that the recognizer broke where two words stand a little apart. The columns of a header may come
// as close, but are in capitals there.
bool isBrokenLine(const Row& row, const Zone& zone) {
    int left = 0, right = 0;
    for (const Piece& piece : row.pieces) {
        if (piece.box.x1 <= zone.x) left = std::max(left, piece.box.x1);
        if (piece.box.x0 >= zone.x && (right == 0 || piece.box.x0 < right)) right = piece.box.x0;
    }
    if (left == 0 || right == 0 || right - left > 3 * (row.y1 - row.y0)) return false;
    std::string text;
    for (const Piece& piece : row.pieces)
        text += textOf(piece.words);
    return !isCapitals(text);
}

// A number by itself above the text.
bool isPageNumber(const Row& row) {
    if (row.pieces.size() != 1 || row.pieces.front().words.size() != 1) return false;
    const std::string& text = row.pieces.front().words.front().text;
    return text.size() <= 3 && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

// The widest run of rows around this one that respect one of its gaps.
std::optional<Zone> zoneAround(const std::vector<Row>& rows, std::size_t start, std::size_t after) {
    std::optional<Zone> best;
    const Row& seed = rows[start];
    if (isAddress(seed)) return best;
    const double height = seed.y1 - seed.y0;
    const int least = static_cast<int>(height * 0.5);
    for (std::size_t i = 0; i + 1 < seed.pieces.size(); ++i) {
        Gap gap{seed.pieces[i].box.x1, seed.pieces[i + 1].box.x0};
        if (gap.width() < least) continue;
        Zone zone{start, start, 0};
        const auto fits = [&](std::size_t row, std::size_t neighbour) {
            if (isAddress(rows[row])) return false;
            const int blank = std::max(rows[row].y0, rows[neighbour].y0) - std::min(rows[row].y1, rows[neighbour].y1);
            // Downwards a signature takes room between the lines; what stands clear above is a page number or body
            // text.
            if (blank > (row > neighbour ? 8 : 0.8) * height) return false;
            const Gap rest = leftFree(rows[row], gap);
            if (rest.width() < least) return false;
            gap = rest;
            return true;
        };
        while (zone.last + 1 < rows.size() && fits(zone.last + 1, zone.last))
            ++zone.last;
        while (zone.first > after && !isPageNumber(rows[zone.first - 1]) && fits(zone.first - 1, zone.first))
            --zone.first;
        zone.x = (gap.x0 + gap.x1) / 2;
        while (zone.first < zone.last && isBrokenLine(rows[zone.first], zone))
            ++zone.first;
        if (piecesBeside(rows, zone, true) < 2 || piecesBeside(rows, zone, false) < 2) continue;
        if (!best || zone.last - zone.first > best->last - best->first) best = zone;
    }
    return best;
}

// "V/v", under the number: the subject of a letter belongs to the left column, and may be so wide that hardly a gutter
// is left beside it.
bool isSubjectOfLetter(const Row& row) {
    return row.pieces.size() == 1 && foldedLetters(textOf(row.pieces.front().words)).starts_with("VV");
}

void addSubjectOfLetter(const std::vector<Row>& rows, Zone& zone) {
    int rightColumn = std::numeric_limits<int>::max();
    for (std::size_t i = zone.first; i <= zone.last; ++i)
        for (const Piece& piece : rows[i].pieces)
            if (piece.box.x0 >= zone.x) rightColumn = std::min(rightColumn, piece.box.x0);
    bool inSubject = false;
    while (zone.last + 1 < rows.size()) {
        const Row &next = rows[zone.last + 1], &row = rows[zone.last];
        inSubject = inSubject || isSubjectOfLetter(next);
        const bool close = next.y0 - row.y1 < 0.6 * (row.y1 - row.y0);
        if (!inSubject || !close || next.pieces.size() != 1 || next.pieces.front().box.x1 >= rightColumn) return;
        if (isAddress(next)) return;
        ++zone.last;
    }
}

void appendColumn(Lines& out, const std::vector<Row>& rows, const Zone& zone, bool left) {
    for (std::size_t i = zone.first; i <= zone.last; ++i) {
        ReadLine line;
        for (const Piece& piece : rows[i].pieces)
            if (((piece.box.x0 + piece.box.x1) / 2 < zone.x) == left)
                line.insert(line.end(), piece.words.begin(), piece.words.end());
        if (!line.empty()) out.push_back(std::move(line));
    }
}

void appendRow(Lines& out, const Row& row) {
    ReadLine line;
    for (const Piece& piece : row.pieces)
        line.insert(line.end(), piece.words.begin(), piece.words.end());
    out.push_back(std::move(line));
}

}  // namespace

std::vector<ReadLine> inReadingOrder(std::vector<ReadLine> lines) {
    const std::vector<Row> rows = rowsOf(std::move(lines));
    Lines out;
    std::size_t next = 0;
    while (next < rows.size()) {
        std::optional<Zone> zone;
        std::size_t seed = next;
        // The next row that shows a gutter may claim rows above it.
        for (; seed < rows.size() && !zone; ++seed)
            if (rows[seed].pieces.size() > 1) zone = zoneAround(rows, seed, next);
        const std::size_t until = zone ? zone->first : rows.size();
        for (; next < until; ++next)
            appendRow(out, rows[next]);
        if (!zone) break;
        addSubjectOfLetter(rows, *zone);
        appendColumn(out, rows, *zone, true);
        appendColumn(out, rows, *zone, false);
        next = zone->last + 1;
    }
    return out;
}

}  // namespace sohoa::ocr
