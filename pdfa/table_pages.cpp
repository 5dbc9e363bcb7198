#include "pdfa/table_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"

namespace sohoa::pdfa {

static constexpr double mm = 72 / 25.4;
static constexpr double pageWidth = 297 * mm, pageHeight = 210 * mm;
// Bound at the left, as a book on its side.
static constexpr double left = 20 * mm, top = 15 * mm, bottom = pageHeight - 17 * mm, width = tableWidth * mm;
static constexpr double bodySize = 10, leading = 12.5, padding = 3, thin = 0.4, thick = 0.8;
static constexpr double firstBaseline = 10;  // below the upper edge of a cell's text, marks on capitals included

PageSize tablePageSize() { return {pageWidth, pageHeight}; }

TablePages::TablePages(const TableRequest& request, const TableFonts& fonts, std::size_t total, OnPage onPage)
    : request_(request), fonts_(fonts), total_(total), onPage_(std::move(onPage)), canvas_(pageHeight) {
    double x = left;
    edges_.push_back(x);
    for (const PrintedColumn& column : request_.columns)
        edges_.push_back(x += column.millimetres * mm);
    beginPage();
}

double TablePages::room() const { return bottom - y_; }

// Tên cơ quan chủ quản and tên cơ quan as on a document, the register's name below.
void TablePages::drawHeading() {
    const TypeFace plain{fonts_.regular, regularName, 12}, strong{fonts_.bold, boldName, 12};
    const TypeFace large{fonts_.bold, boldName, 17}, small{fonts_.regular, regularName, 13};
    const double blockWidth = 105 * mm;
    for (const auto& [type, text] : {std::pair{&plain, &request_.inCharge}, std::pair{&strong, &request_.agency}}) {
        if (text->empty()) continue;
        for (const std::u32string& line : type->wrapped(upperCase(*text), blockWidth))
            canvas_.centred(left, blockWidth, y_ += 15, *type, line);
    }
    y_ += 6;
    canvas_.line(left + blockWidth / 3, y_, left + blockWidth * 2 / 3, y_, thick);
    y_ += 14;
    for (const std::u32string& line : large.wrapped(request_.title, width))
        canvas_.centred(left, width, y_ += 21, large, line);
    y_ += 3;
    for (const std::string& subtitle : request_.subtitles)
        for (const std::u32string& line : small.wrapped(subtitle, width))
            canvas_.centred(left, width, y_ += 17, small, line);
    y_ += 14;
}

// On the pages that follow: which book this is, should a leaf come loose.
void TablePages::drawRunningHead() {
    const TypeFace type{fonts_.regular, regularName, 9};
    const std::string book = request_.title + (request_.subtitles.empty() ? "" : " – " + request_.subtitles.front());
    canvas_.text(left, top - 8, type, type.wrapped(book, width / 2).front());
    const std::u32string agency = type.wrapped(request_.agency, width / 2).front();
    canvas_.text(left + width - type.widthOf(agency), top - 8, type, agency);
}

void TablePages::drawColumnTitles() {
    const TypeFace type{fonts_.bold, boldName, bodySize}, small{fonts_.regular, regularName, 8.5};
    Lines titles;
    std::size_t most = 1;
    for (std::size_t i = 0; i < request_.columns.size(); ++i) {
        titles.push_back(type.wrapped(request_.columns[i].title, edges_[i + 1] - edges_[i] - 2 * padding));
        most = std::max(most, titles.back().size());
    }
    const double height = static_cast<double>(most) * leading + 2 * padding, numbers = 13;
    canvas_.shade(edges_.front(), y_, edges_.back() - edges_.front(), height + numbers, 0.93);
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const double cell = edges_[i + 1] - edges_[i];
        double baseline = y_ + (height - static_cast<double>(titles[i].size()) * leading) / 2 + firstBaseline;
        for (const std::u32string& line : titles[i]) {
            canvas_.centred(edges_[i], cell, baseline, type, line);
            baseline += leading;
        }
        canvas_.centred(edges_[i], cell, y_ + height + 9.5, small, codePoints(fmt::format("({})", i + 1)));
    }
    canvas_.line(edges_.front(), y_, edges_.back(), y_, thick);
    drawGrid(y_, height);
    drawGrid(y_ + height, numbers);
    y_ += height + numbers;
    canvas_.line(edges_.front(), y_, edges_.back(), y_, thick);
}

void TablePages::beginPage() {
    ++page_;
    y_ = top;
    if (page_ == 1)
        drawHeading();
    else
        drawRunningHead();
    drawColumnTitles();
    bodyTop_ = y_;
}

Result<> TablePages::endPage() {
    const TypeFace type{fonts_.regular, regularName, 9};
    const double baseline = pageHeight - 10 * mm;
    canvas_.text(left, baseline, type, codePoints("In lúc " + vietnamTimeShown(request_.createdAt)));
    const std::u32string number = codePoints(fmt::format("trang {}/{}", page_, total_));
    canvas_.text(left + width - type.widthOf(number), baseline, type, number);
    return onPage_(canvas_.take());
}

void TablePages::drawGrid(double from, double height) {
    for (const double x : edges_) {
        const bool outer = x == edges_.front() || x == edges_.back();
        canvas_.line(x, from, x, from + height, outer ? thick : thin);
    }
    canvas_.line(edges_.front(), from + height, edges_.back(), from + height, thin);
}

void TablePages::drawSlice(const Lines& cells, std::size_t from, std::size_t count, bool struck) {
    const TypeFace type{fonts_.regular, regularName, bodySize};
    const double height = static_cast<double>(count) * leading + 2 * padding;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double inner = edges_[i + 1] - edges_[i] - 2 * padding;
        for (std::size_t n = from; n < std::min(from + count, cells[i].size()); ++n) {
            const std::u32string& line = cells[i][n];
            const double wide = type.widthOf(line);
            const double x = edges_[i] + padding + (request_.columns[i].centred ? (inner - wide) / 2 : 0);
            const double baseline = y_ + padding - 1 + firstBaseline + static_cast<double>(n - from) * leading;
            canvas_.text(x, baseline, type, line);
            // What tells who struck the line, and when and why, is to be read.
            if (struck && i + 1 < cells.size() && !line.empty())
                canvas_.line(x, baseline - 2.8, x + wide, baseline - 2.8, 0.7);
        }
    }
    drawGrid(y_, height);
    y_ += height;
}

Result<> TablePages::add(const PrintedRow& row) {
    const TypeFace type{fonts_.regular, regularName, bodySize};
    Lines cells;
    std::size_t left_ = 1, from = 0;  // lines that are still to be drawn
    for (std::size_t i = 0; i < request_.columns.size(); ++i) {
        cells.push_back(type.wrapped(row.cells.at(i), edges_[i + 1] - edges_[i] - 2 * padding));
        left_ = std::max(left_, cells.back().size());
    }
    while (left_ > 0) {
        const double height = static_cast<double>(left_) * leading + 2 * padding;
        const auto fitting = static_cast<std::size_t>(std::max(0.0, std::floor((room() - 2 * padding) / leading)));
        const bool tooHigh = height > (bottom - top) / 2;
        std::size_t now = fitting >= left_ ? left_ : (tooHigh && fitting >= 2 ? fitting : 0);
        if (now == 0 && y_ <= bodyTop_) now = std::max<std::size_t>(fitting, 1);  // an empty page holds no more
        if (now > 0) {
            drawSlice(cells, from, now, row.struck);
            from += now;
            left_ -= now;
        }
        if (left_ == 0) break;
        if (auto ended = endPage(); !ended) return ended;
        beginPage();
    }
    return {};
}

Result<std::size_t> TablePages::finish() {
    if (auto ended = endPage(); !ended) return passOn(ended);
    return page_;
}

}  // namespace sohoa::pdfa
