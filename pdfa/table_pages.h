// The pages of a printed table: A4 on its side, a heading on the first, the columns' titles on every one, and "trang
// n/m" below. Rows are never cut between pages, but those that are too high.
#pragma once

#include <functional>
#include <string>

#include "pdfa/page_canvas.h"
#include "pdfa/table_request.h"

namespace sohoa::pdfa {

struct TableFonts {
    FontSubset regular, bold;
};
// Names of the fonts among a page's resources.
inline constexpr const char* regularName = "F1";
inline constexpr const char* boldName = "F2";

struct PageSize {
    double width = 0, height = 0;  // points
};
PageSize tablePageSize();

class TablePages {
  public:
    using OnPage = std::function<Result<>(const std::string& content)>;

    // total: how many pages it comes to, 0 on the first run, which only counts them.
    TablePages(const TableRequest& request, const TableFonts& fonts, std::size_t total, OnPage onPage);

    Result<> add(const PrintedRow& row);
    Result<std::size_t> finish();  // the number of pages; at least one

  private:
    using Lines = std::vector<std::vector<std::u32string>>;  // of each cell

    void drawHeading();
    void drawRunningHead();
    void drawColumnTitles();
    void beginPage();
    Result<> endPage();
    void drawSlice(const Lines& cells, std::size_t from, std::size_t count, bool struck);
    void drawGrid(double top, double height);
    double room() const;

    const TableRequest& request_;
    const TableFonts& fonts_;
    std::size_t total_, page_ = 0;
    OnPage onPage_;
    PageCanvas canvas_;
    std::vector<double> edges_;  // of the columns, one more than there are
    double y_ = 0;               // down to where the page is drawn
    double bodyTop_ = 0;         // below the titles of the columns
};

}  // namespace sohoa::pdfa
