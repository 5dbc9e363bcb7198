// What a page draws: its images, and over them the recognized words, invisible (text rendering mode 3), each lying
// where its ink is.
#pragma once

#include <string>

#include "core/recognized_page.h"
#include "pdfa/placement.h"
#include "pdfa/to_unicode.h"

namespace sohoa::pdfa {

inline constexpr double glyphlessAdvance = 0.5;  // of the font size, every glyph

// The codes that the words of one document use. A letter's code is its place in the order of first use, so that the
// same words give the same codes and letters beyond U+FFFF need nothing special. At most 65535 different letters.
class LetterCodes {
  public:
    std::uint16_t codeOf(char32_t letter);
    const CodeTexts& texts() const { return texts_; }

  private:
    std::map<char32_t, std::uint16_t> codes_;
    CodeTexts texts_;
};

// The content stream: /Im0, /Im1 … are the images, painted in this order over these boxes in pixels of the delivered
// image; /F0 is the glyphless font.
std::string pageContent(const Placement& placement, const std::vector<PixelBox>& images, const std::vector<Word>& words,
                        LetterCodes& codes);

}  // namespace sohoa::pdfa
