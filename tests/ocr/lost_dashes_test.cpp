#include "ocr/lost_dashes.h"

#include <gtest/gtest.h>

namespace sohoa::ocr {
namespace {

constexpr Dpi dpi{200};

Image sheet(std::initializer_list<PixelBox> ink) {
    Image image{pixCreate(800, 200, 8)};
    pixSetAll(image.get());
    for (const PixelBox& box : ink) {
        const Owned<BOX, destroyBox> region{boxCreate(box.x0, box.y0, box.width(), box.height())};
        pixClearInRect(image.get(), region.get());
    }
    return image;
}

constexpr PixelBox letters{200, 100, 300, 130};

std::string read(const char* text, const Image& image) {
    ReadWord word;
    word.text = text;
    word.box = letters;
    word.confidence = 0.9;
    std::vector<ReadLine> lines{{word}};
    addLostDashes(lines, image, dpi, 128);
    return textOf(lines.front());
}

TEST(LostDashes, AreFoundBesideTheItem) {
    const Image image = sheet({{176, 114, 188, 117}, letters});
    EXPECT_EQ(read("Như", image), "- Như");
    EXPECT_EQ(read("như", image), "như") << "no item begins with a small letter";
}

TEST(LostDashes, AreNeitherSpecksNorLettersNorRules) {
    EXPECT_EQ(read("Như", sheet({{180, 114, 183, 117}, letters})), "Như");
    EXPECT_EQ(read("Như", sheet({{176, 104, 188, 124}, letters})), "Như");
    EXPECT_EQ(read("Như", sheet({{20, 114, 190, 117}, letters})), "Như");
    EXPECT_EQ(read("Như", sheet({{176, 128, 188, 130}, letters})), "Như") << "it lies on the baseline";
    EXPECT_EQ(read("Như", sheet({{176, 114, 188, 117}, {165, 104, 170, 124}, letters})), "Như");
}

TEST(LostDashes, HaveABoxAndABaseline) {
    ReadWord word;
    word.text = "Sở";
    word.box = letters;
    word.baselineStart = {200, 130};
    std::vector<ReadLine> lines{{word}};
    addLostDashes(lines, sheet({{176, 114, 188, 117}, letters}), dpi, 128);
    ASSERT_EQ(lines[0].size(), 2u);
    EXPECT_EQ(lines[0][0].box.x0, 176);
    EXPECT_EQ(lines[0][0].box.x1, 188);
    EXPECT_DOUBLE_EQ(lines[0][0].baselineStart.y, 130);
}

TEST(LostDashes, AreNotLookedForOutsideTheImage) {
    EXPECT_EQ(read("Như", sheet({letters})), "Như");
    std::vector<ReadLine> none;
    addLostDashes(none, nullptr, dpi, 128);
    EXPECT_TRUE(none.empty());
}

}  // namespace
}  // namespace sohoa::ocr
