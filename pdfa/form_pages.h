// The pages of a printed form, block by block: A4 upright, margins 20, 20, 30 and 20 mm, 13 and 14 pt, the page's
// number at the top from the second on (Nghị định 30/2020 Phụ lục I Phần I.I). A heading stays with what follows it, a
// table's titles come again on every page, and places for signatures are neither cut nor alone on a page.
#pragma once

#include <functional>
#include <string>

#include "pdfa/form_request.h"
#include "pdfa/page_canvas.h"

namespace sohoa::pdfa {

struct FormFonts {
    FontSubset regular, bold, italic, boldItalic;
};

class FormPages {
  public:
    static constexpr double pageWidth = 210 * 72 / 25.4, pageHeight = 297 * 72 / 25.4;  // points
    // Names of the fonts among a page's resources, in the order of FormFonts.
    static constexpr const char* fontNames[] = {"F1", "F2", "F3", "F4"};
    using OnPage = std::function<void(const std::string& content)>;

    FormPages(const FormRequest& request, const FormFonts& fonts, OnPage onPage);
    std::size_t finish();  // draws it; the number of pages, at least one

  private:
    TypeFace face(double size, bool bold = false, bool italic = false) const;
    void nextPage();
    bool fits(double height) const;
    void need(double height);  // a new page, unless there is room for this on the page
    double heightOf(const FormText& text) const;
    double heightOf(const FormSignatures& places) const;
    void keepWithSignatures(std::size_t block);

    void drawLetterhead();
    double drawLines(double left, double width, double y, const TypeFace& type, const std::string& text);
    void drawTitle();
    void draw(const FormText& text);
    void draw(const FormRows& rows);
    void draw(const FormTable& table);
    void draw(const FormSignatures& places);
    void draw(const FormCode& code);

    using Lines = std::vector<std::vector<std::u32string>>;  // of each cell
    void drawSlice(const std::vector<double>& edges, const Lines& cells, const TypeFace& type, std::size_t from,
                   std::size_t count, bool titles);
    void drawRow(const std::vector<double>& edges, const Lines& titles, const std::vector<std::string>& row);

    const FormRequest& request_;
    const FormFonts& fonts_;
    OnPage onPage_;
    PageCanvas canvas_;
    double y_;  // down to where the page is drawn
    std::size_t page_ = 1;
};

}  // namespace sohoa::pdfa
