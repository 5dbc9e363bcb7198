#include "pdfa/form_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"

namespace sohoa::pdfa {

static constexpr double mm = 72 / 25.4;
static constexpr double left = 30 * mm, top = 20 * mm, width = formWidth * mm;
static constexpr double bottom = FormPages::pageHeight - 20 * mm;
static constexpr double bodySize = 13, headSize = 14, cellSize = 12;
static constexpr double bodyLeading = 18, headLeading = 19, cellLeading = 15;
static constexpr double betweenBlocks = 6;  // points; the decree asks for 6 at least between paragraphs
static constexpr double indent = 10 * mm, padding = 4, thin = 0.5, signatureRoom = 26 * mm;

FormPages::FormPages(const FormRequest& request, const FormFonts& fonts, OnPage onPage)
    : request_(request), fonts_(fonts), onPage_(std::move(onPage)), canvas_(pageHeight), y_(top) {}

TypeFace FormPages::face(double size, bool bold, bool italic) const {
    if (bold && italic) return {fonts_.boldItalic, fontNames[3], size};
    if (italic) return {fonts_.italic, fontNames[2], size};
    if (bold) return {fonts_.bold, fontNames[1], size};
    return {fonts_.regular, fontNames[0], size};
}

void FormPages::nextPage() {
    onPage_(canvas_.take());
    ++page_;
    y_ = top;
    canvas_.centred(left, width, top - 6 * mm, face(bodySize), codePoints(fmt::format("{}", page_)));
}

bool FormPages::fits(double height) const { return y_ + height <= bottom; }

void FormPages::need(double height) {
    if (!fits(height) && y_ > top) nextPage();
}

double FormPages::drawLines(double at, double wide, double y, const TypeFace& type, const std::string& text) {
    if (text.empty()) return y;
    for (const std::u32string& line : type.wrapped(text, wide))
        canvas_.centred(at, wide, y += type.size * 1.25, type, line);
    return y;
}

// Ô 1, 2, 3 and 4 of the decree's drawing: Quốc hiệu, Tiêu ngữ, the agency, number, place and date.
void FormPages::drawLetterhead() {
    if (request_.agency.empty()) return;
    const double agencyWide = 64 * mm, stateAt = left + 68 * mm, stateWide = width - 68 * mm;
    double agencyY = drawLines(left, agencyWide, y_, face(12), upperCase(request_.inCharge));
    agencyY = drawLines(left, agencyWide, agencyY, face(12, true), upperCase(request_.agency));
    canvas_.line(left + agencyWide / 3, agencyY + 5, left + agencyWide * 2 / 3, agencyY + 5, thin);
    const TypeFace motto = face(13, true);
    double stateY = drawLines(stateAt, stateWide, y_, face(12, true), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    stateY = drawLines(stateAt, stateWide, stateY, motto, "Độc lập - Tự do - Hạnh phúc");
    const double half = motto.widthOf(codePoints("Độc lập - Tự do - Hạnh phúc")) / 2;
    canvas_.line(stateAt + stateWide / 2 - half, stateY + 5, stateAt + stateWide / 2 + half, stateY + 5, thin);
    agencyY = drawLines(left, agencyWide, agencyY + 9, face(13), request_.number);
    stateY = drawLines(stateAt, stateWide, stateY + 9, face(13, false, true), request_.placeDate);
    y_ = std::max(agencyY, stateY) + 14;
}

void FormPages::drawTitle() {
    y_ = drawLines(left, width, y_, face(headSize, true), request_.title);
    y_ = drawLines(left, width, y_, face(headSize, true), request_.subtitle);
    if (!request_.subtitle.empty()) {
        canvas_.line(left + width * 0.38, y_ + 6, left + width * 0.62, y_ + 6, thin);
        y_ += 6;
    }
    y_ += 2 * betweenBlocks;
}

void FormPages::draw(const FormText& text) {
    const TypeFace type = face(text.heading ? headSize : bodySize, text.bold, text.italic);
    const double leading = text.heading ? headLeading : bodyLeading;
    const bool justified = text.align == FormAlign::Justify;
    // The first line is set in: by no-break spaces in front, which no line is broken at.
    const double inset = justified ? indent : 0;
    std::vector<std::u32string> lines = type.wrapped(text.text, width - inset);
    std::size_t firstLine = lines.empty() ? 0 : lines.front().size();
    if (justified && lines.size() > 1) {
        const std::u32string all = codePoints(collapsed(text.text));
        const std::size_t rest = std::min(all.size(), firstLine + (all.size() > firstLine && all[firstLine] == U' '));
        lines = type.wrapped(utf8(std::u32string_view(all).substr(rest)), width);
        lines.insert(lines.begin(), all.substr(0, firstLine));
    }
    need(text.heading ? static_cast<double>(lines.size()) * leading + 3 * bodyLeading : 2 * leading);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        need(leading);
        y_ += leading;
        const double at = left + (i == 0 ? inset : 0), wide = width - (i == 0 ? inset : 0);
        const double baseline = y_ - leading + type.size;
        switch (text.align) {
            case FormAlign::Left: canvas_.text(at, baseline, type, lines[i]); break;
            case FormAlign::Centre: canvas_.centred(at, wide, baseline, type, lines[i]); break;
            case FormAlign::Right: canvas_.text(at + wide - type.widthOf(lines[i]), baseline, type, lines[i]); break;
            case FormAlign::Justify:
                if (i + 1 < lines.size())
                    canvas_.spread(at, wide, baseline, type, lines[i]);
                else
                    canvas_.text(at, baseline, type, lines[i]);
                break;
        }
    }
    y_ += betweenBlocks;
}

void FormPages::draw(const FormRows& rows) {
    const TypeFace type = face(bodySize), strong = face(bodySize, true);
    double labels = 0;
    for (const FormRow& row : rows)
        labels = std::max(labels, type.widthOf(type.wrapped(row.label, width * 0.42).front()));
    const double valueAt = left + labels + 10, valueWide = width - labels - 10;
    for (const FormRow& row : rows) {
        const auto label = type.wrapped(row.label, labels + 0.01), value = strong.wrapped(row.value, valueWide);
        const std::size_t count = std::max(label.size(), value.size());
        if (count < 20) need(static_cast<double>(count) * bodyLeading);
        for (std::size_t i = 0; i < count; ++i) {
            need(bodyLeading);
            const double baseline = y_ + bodySize;
            if (i < label.size()) canvas_.text(left, baseline, type, label[i]);
            if (i < value.size()) canvas_.text(valueAt, baseline, strong, value[i]);
            y_ += bodyLeading;
        }
    }
    y_ += betweenBlocks;
}

void FormPages::drawSlice(const std::vector<double>& edges, const Lines& cells, const TypeFace& type, std::size_t from,
                          std::size_t count, bool titles) {
    const double height = static_cast<double>(count) * cellLeading + 2 * padding;
    if (titles) canvas_.shade(edges.front(), y_, edges.back() - edges.front(), height, 0.93);
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t n = from; n < std::min(from + count, cells[i].size()); ++n) {
            const double baseline = y_ + padding + cellSize - 1 + static_cast<double>(n - from) * cellLeading;
            if (titles)
                canvas_.centred(edges[i], edges[i + 1] - edges[i], baseline, type, cells[i][n]);
            else
                canvas_.text(edges[i] + padding, baseline, type, cells[i][n]);
        }
    canvas_.line(edges.front(), y_, edges.back(), y_, thin);
    for (const double x : edges)
        canvas_.line(x, y_, x, y_ + height, thin);
    canvas_.line(edges.front(), y_ + height, edges.back(), y_ + height, thin);
    y_ += height;
}

static std::size_t mostLines(const std::vector<std::vector<std::u32string>>& cells) {
    std::size_t most = 1;
    for (const auto& cell : cells)
        most = std::max(most, cell.size());
    return most;
}

// A row is never cut, but one that is higher than half a page.
void FormPages::drawRow(const std::vector<double>& edges, const Lines& titles, const std::vector<std::string>& row) {
    const TypeFace type = face(cellSize), strong = face(cellSize, true);
    Lines cells;
    for (std::size_t i = 0; i < row.size(); ++i)
        cells.push_back(type.wrapped(row[i], edges[i + 1] - edges[i] - 2 * padding));
    std::size_t from = 0, open = mostLines(cells);
    const bool high = static_cast<double>(open) * cellLeading > (bottom - top) / 2;
    bool fresh = false;  // the page holds nothing but the titles
    while (open > 0) {
        const auto room =
            static_cast<std::size_t>(std::max(0.0, std::floor((bottom - y_ - 2 * padding) / cellLeading)));
        std::size_t now = room >= open ? open : (high && room >= 2 ? room : 0);
        if (now == 0 && fresh) now = std::max<std::size_t>(room, 1);
        if (now > 0) {
            drawSlice(edges, cells, type, from, now, false);
            from += now;
            open -= now;
        }
        if (open == 0) break;
        nextPage();
        drawSlice(edges, titles, strong, 0, mostLines(titles), true);
        fresh = true;
    }
}

void FormPages::draw(const FormTable& table) {
    const TypeFace strong = face(cellSize, true);
    std::vector<double> edges{left};
    Lines titles;
    for (const FormColumn& column : table.columns) {
        edges.push_back(edges.back() + column.millimetres * mm);
        titles.push_back(strong.wrapped(column.title, column.millimetres * mm - 2 * padding));
        // A title is no place for a story.
        if (titles.back().size() > 8) titles.back().resize(8);
    }
    need(static_cast<double>(mostLines(titles) + 2) * cellLeading + 4 * padding);
    drawSlice(edges, titles, strong, 0, mostLines(titles), true);
    for (const std::vector<std::string>& row : table.rows)
        drawRow(edges, titles, row);
    y_ += 2 * betweenBlocks;
}

double FormPages::heightOf(const FormText& text) const {
    const TypeFace type = face(text.heading ? headSize : bodySize, text.bold, text.italic);
    const double leading = text.heading ? headLeading : bodyLeading;
    return static_cast<double>(type.wrapped(text.text, width - indent).size()) * leading + betweenBlocks;
}

double FormPages::heightOf(const FormSignatures& places) const {
    const TypeFace title = face(bodySize, true), note = face(bodySize, false, true);
    const double inner = width / static_cast<double>(places.size()) - 8;
    std::size_t most = 0;
    for (const FormSignature& place : places)
        most = std::max(most, title.wrapped(place.title, inner).size() + note.wrapped(place.note, inner).size() +
                                  title.wrapped(place.name, inner).size());
    return static_cast<double>(most) * bodySize * 1.25 + signatureRoom + 2 * betweenBlocks;
}

// Signatures below nothing prove nothing: the last paragraph goes with them.
void FormPages::keepWithSignatures(std::size_t block) {
    const auto* text = std::get_if<FormText>(&request_.blocks[block]);
    if (text == nullptr || block + 1 >= request_.blocks.size()) return;
    const auto* places = std::get_if<FormSignatures>(&request_.blocks[block + 1]);
    if (places == nullptr) return;
    const double together = heightOf(*text) + heightOf(*places);
    if (together < (bottom - top) / 2) need(together);
}

void FormPages::draw(const FormSignatures& places) {
    const TypeFace title = face(bodySize, true), note = face(bodySize, false, true);
    const double wide = width / static_cast<double>(places.size()), inner = wide - 8;
    double titles = 0, names = 0;
    for (const FormSignature& place : places) {
        const std::size_t above = title.wrapped(place.title, inner).size() + note.wrapped(place.note, inner).size();
        titles = std::max(titles, static_cast<double>(above) * bodySize * 1.25);
        names = std::max(names, static_cast<double>(title.wrapped(place.name, inner).size()) * bodySize * 1.25);
    }
    y_ += betweenBlocks;
    need(titles + signatureRoom + names + betweenBlocks);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double at = left + static_cast<double>(i) * wide + 4;
        const double below = drawLines(at, inner, y_, title, places[i].title);
        drawLines(at, inner, below, note, places[i].note);
        drawLines(at, inner, y_ + titles + signatureRoom, title, places[i].name);
    }
    y_ += titles + signatureRoom + names + 2 * betweenBlocks;
}

// Modules side by side are one rectangle: no hairline of paper between them.
void FormPages::draw(const FormCode& code) {
    const double side = code.millimetres * mm;
    const auto count = static_cast<double>(code.modules.size() + 2 * FormCode::quietZone);
    const double module = side / count, at = left + (width - side) / 2;
    need(side);
    for (std::size_t y = 0; y < code.modules.size(); ++y) {
        const std::vector<bool>& row = code.modules[y];
        for (std::size_t x = 0; x < row.size();) {
            const auto end = std::find(row.begin() + static_cast<std::ptrdiff_t>(x), row.end(), !row[x]) - row.begin();
            if (row[x])
                canvas_.shade(at + module * (static_cast<double>(x) + FormCode::quietZone),
                              y_ + module * (static_cast<double>(y) + FormCode::quietZone),
                              module * static_cast<double>(static_cast<std::size_t>(end) - x), module, 0);
            x = static_cast<std::size_t>(end);
        }
    }
    y_ += side + betweenBlocks;
}

std::size_t FormPages::finish() {
    drawLetterhead();
    drawTitle();
    for (std::size_t block = 0; block < request_.blocks.size(); ++block) {
        keepWithSignatures(block);
        std::visit([&](const auto& one) { draw(one); }, request_.blocks[block]);
    }
    onPage_(canvas_.take());
    return page_;
}

}  // namespace sohoa::pdfa
