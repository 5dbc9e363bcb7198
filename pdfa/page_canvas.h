// What a page of text and lines draws: points from the left and from the top, black ink.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pdfa/font_subset.h"

namespace sohoa::pdfa {

// What a page can show: NFC, control characters become spaces.
std::string printable(std::string_view text);

// A font at a size, by its name among the page's resources.
struct TypeFace {
    const FontSubset& font;
    const char* name;  // "F1"
    double size;       // points

    double widthOf(std::u32string_view text) const;
    // Broken at spaces; a word that is wider than the line by itself after "/", "-", "," or ";", or else between
    // letters. Letters that the font has not become "?". At least one line, an empty one for no text.
    std::vector<std::u32string> wrapped(std::string_view text, double width) const;
};

class PageCanvas {
  public:
    explicit PageCanvas(double height) : height_(height) {}

    void text(double left, double baseline, const TypeFace& type, std::u32string_view text);
    void centred(double left, double width, double baseline, const TypeFace& type, std::u32string_view text);
    // Spread over the width: its spaces are wider, and are still spaces to whoever copies the text.
    void spread(double left, double width, double baseline, const TypeFace& type, std::u32string_view text);
    void line(double x0, double y0, double x1, double y1, double thickness);
    void shade(double left, double top, double width, double height, double grey);  // 0 black … 1 white

    std::string take();  // the content stream; the canvas is empty afterwards

  private:
    double height_;
    std::string content_;
};

}  // namespace sohoa::pdfa
