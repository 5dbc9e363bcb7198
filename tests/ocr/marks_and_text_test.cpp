#include "ocr/marks_and_text.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

constexpr PixelBox place{500, 200, 620, 250};

class MarkOverText : public testing::Test {
  protected:
    MarkOverText() {
        page_.ink = Image{pixCreate(1600, 2300, 8)};
        pixSetAll(page_.ink.get());
        page_.dpi = Dpi{200};
        page_.geometry.delivered = {1600, 2300};
    }

    // What is left of a mark of secrecy where these words were read.
    std::size_t left(std::vector<Word> words) const {
        BoxedMark mark;
        mark.words.secrecy = Secrecy::Secret;
        mark.box = place;
        return withoutWordsOfText({mark}, words, page_).size();
    }
    static Word word(const char* text, double confidence, PixelBox box = {505, 205, 615, 240}) {
        Word word;
        word.text = text;
        word.box = box;
        word.confidence = confidence;
        return word;
    }

    PreparedPage page_;
};

TEST_F(MarkOverText, GoesWhereThePageIsSureOfAnotherWord) { EXPECT_EQ(left({word("NAM", 0.96)}), 0u); }

TEST_F(MarkOverText, StaysWhereThePageDoubts) {
    EXPECT_EQ(left({word("NAM", 0.7)}), 1u);
    EXPECT_EQ(left({}), 1u);
}

TEST_F(MarkOverText, StaysWhereItsWordWasReadNearly) {
    for (const char* text : {"MẬT", "MÁI", "MẶT", "TÓI"})
        EXPECT_EQ(left({word(text, 0.96)}), 1u) << text;
}

TEST_F(MarkOverText, StaysWhereWordsCoverLittleOfIt) { EXPECT_EQ(left({word("NAM", 0.96, {440, 205, 530, 240})}), 1u); }

TEST_F(MarkOverText, StaysWhereItIsRed) {
    page_.redness = Image{pixCreate(1600, 2300, 8)};
    pixSetAll(page_.redness.get());
    const Owned<BOX, destroyBox> stroke{boxCreate(510, 210, 100, 8)};
    pixClearInRect(page_.redness.get(), stroke.get());
    EXPECT_EQ(left({word("NAM", 0.96)}), 1u);
}

}  // namespace
}  // namespace sohoa::ocr
