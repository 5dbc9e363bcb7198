#include "scanner/quality/quality_meter.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/scanner/quality/drawn_page.h"

namespace sohoa::scanner {

void PrintTo(const FoundFault& found, std::ostream* out) { *out << name(found.fault); }

namespace {

using test::DrawnPage;
using testing::HasSubstr;
using testing::IsEmpty;

PageQuality measured(const DrawnPage& page, ColorMode mode = ColorMode::Gray, const QualityLimits& limits = {}) {
    return test::after(QualityMeter(page.shape(mode), limits), page, mode);
}

DrawnPage letter() { return DrawnPage().write(1).noise(1); }

TEST(QualityMeter, AGoodPageHasNoFaultInAnyModeAndResolution) {
    for (const int dpi : {100, 150, 200, 300})
        for (const ColorMode mode : {ColorMode::Color, ColorMode::Gray, ColorMode::Bilevel})
            EXPECT_THAT(measured(DrawnPage(240, dpi).write(1).noise(1), mode).faults, IsEmpty()) << dpi;
}

TEST(QualityMeter, TablesPicturesAndFewWordsAreNoFaults) {
    const test::Area middle{25, 40, 185, 250};
    EXPECT_THAT(measured(DrawnPage().frame(middle, 20, 5).write(2, {27, 42, 183, 248}).noise(1)).faults, IsEmpty());
    EXPECT_THAT(measured(DrawnPage().picture(middle).write(2, {25, 20, 180, 35}).noise(1)).faults, IsEmpty());
    EXPECT_THAT(measured(DrawnPage().write(3, {80, 100, 130, 112}).noise(1)).faults, IsEmpty());
}

TEST(QualityMeter, AnImageOutOfFocusIsBlurred) {
    EXPECT_TRUE(measured(letter().blur(0.3)).has(QualityFault::Blurred));
    EXPECT_FALSE(measured(letter().blur(0.1)).has(QualityFault::Blurred));
}

TEST(QualityMeter, SharpnessIsMeasuredInMillimetresWhateverTheResolution) {
    for (const int dpi : {150, 300}) {
        const auto width = measured(DrawnPage(240, dpi).write(1).blur(0.3)).edgeMillimetres;
        ASSERT_TRUE(width) << dpi;
        EXPECT_NEAR(*width, 0.6, 0.15) << dpi;
    }
}

TEST(QualityMeter, AnImageOfBlackAndWhiteAloneHasNoSharpness) {
    EXPECT_EQ(measured(letter(), ColorMode::Bilevel).edgeMillimetres, std::nullopt);
}

TEST(QualityMeter, TheLinesTellTheSkew) {
    for (const double degrees : {-5.0, -2.0, 0.0, 1.5, 5.0, 9.0}) {
        const auto skew = measured(letter().move(degrees, 0, 0, 240)).skewDegrees;
        ASSERT_TRUE(skew) << degrees;
        EXPECT_NEAR(*skew, degrees, 0.2);
    }
}

TEST(QualityMeter, ASheetThatLiesOnItsSideIsNotSkewed) {
    DrawnPage page;
    for (double x = 25; x < 180; x += 7)  // lines that run downwards
        for (double y = 25; y < 260; y += 2.3 + static_cast<int>(x + y) % 3)
            page.fill({x, y, x + 2.5, y + 1.2}, 40);
    EXPECT_NEAR(measured(page.move(2, 0, 0, 240)).skewDegrees.value_or(99), 2, 0.3);
}

TEST(QualityMeter, OnlySkewBeyondTheLimitIsAFault) {
    EXPECT_TRUE(measured(letter().move(5, 0, 0, 240)).has(QualityFault::Skewed));
    EXPECT_TRUE(measured(letter().move(-5, 0, 0, 240)).has(QualityFault::Skewed));
    EXPECT_FALSE(measured(letter().move(3, 0, 0, 240)).has(QualityFault::Skewed));
}

TEST(QualityMeter, APageWithoutLinesHasNoSkew) { EXPECT_EQ(measured(DrawnPage().noise(1)).skewDegrees, std::nullopt); }

TEST(QualityMeter, ADarkBandAlongAnEdgeIsABorder) {
    const auto quality = measured(letter().fill({200, 0, 210, 297}, 20));
    EXPECT_TRUE(quality.has(QualityFault::DarkBorder));
    EXPECT_NEAR(quality.darkBorder, 10, 0.6);
    ASSERT_TRUE(quality.faults.front().where);
    EXPECT_NEAR(quality.faults.front().where->x0, 1181, 4);
    EXPECT_EQ(quality.faults.front().where->x1, 1240);
    EXPECT_FALSE(measured(letter().fill({205, 0, 210, 297}, 20)).has(QualityFault::DarkBorder));
}

TEST(QualityMeter, AFoldedCornerIsSeenOnADarkLidAndOnALightOne) {
    for (const int lid : {20, 255}) {
        EXPECT_THAT(measured(letter().triangle(true, true, 18, 24, lid)).foldedCorner, testing::DoubleNear(18, 3));
        EXPECT_TRUE(measured(letter().triangle(false, false, 20, 15, lid)).has(QualityFault::FoldedCorner)) << lid;
        EXPECT_FALSE(measured(letter().triangle(true, false, 6, 6, lid)).has(QualityFault::FoldedCorner)) << lid;
    }
}

TEST(QualityMeter, AStaplesShadowAndASheetAskewAreNoFoldedCorners) {
    EXPECT_THAT(measured(letter().triangle(false, false, 20, 25, 226)).faults, IsEmpty());
    EXPECT_FALSE(measured(letter().move(2, 0, 0, 20)).has(QualityFault::FoldedCorner));
}

TEST(QualityMeter, APieceThatIsMissingFromAnEdgeIsATear) {
    const auto torn = [](double deep) {
        auto page = letter();
        for (double y = 120; y < 150; y += 1)
            page.fill({210 - deep * (1 - std::abs(y - 135) / 15), y, 210, y + 1}, 15);
        return measured(page);
    };
    EXPECT_TRUE(torn(14).has(QualityFault::TornEdge));
    EXPECT_NEAR(torn(14).tornEdge, 14, 1.5);
    EXPECT_FALSE(torn(4).has(QualityFault::TornEdge));
}

TEST(QualityMeter, PunchedHolesAndADarkLidBesideASheetAskewAreNoTears) {
    auto page = letter();
    page.fill({8, 105, 14, 111}, 15).fill({8, 185, 14, 191}, 15);
    EXPECT_THAT(measured(page).faults, IsEmpty());
    EXPECT_FALSE(measured(letter().move(2.5, 0, 0, 15)).has(QualityFault::TornEdge));
}

TEST(QualityMeter, WritingThatRunsOffTheImageIsClipped) {
    EXPECT_TRUE(measured(letter().move(0, 40, 0, 240)).has(QualityFault::Clipped));
    EXPECT_TRUE(measured(letter().move(0, -45, 0, 240)).has(QualityFault::Clipped));
    EXPECT_FALSE(measured(letter().move(0, 15, 0, 240)).has(QualityFault::Clipped));
}

TEST(QualityMeter, APictureOrARuleThatReachesTheEdgeIsNotClippedWriting) {
    EXPECT_FALSE(measured(letter().picture({150, 50, 210, 120})).has(QualityFault::Clipped));
    EXPECT_FALSE(measured(letter().fill({0, 60, 210, 60.5}, 30)).has(QualityFault::Clipped));
}

TEST(QualityMeter, WritingThatFadesIntoBurntPaperIsOverexposed) {
    EXPECT_TRUE(measured(letter().brighten(1, 140)).has(QualityFault::Overexposed));
    EXPECT_FALSE(measured(letter().brighten(1, 30)).has(QualityFault::Overexposed));  // burnt out, but black on white
}

TEST(QualityMeter, FaintWritingOnPaperThatIsNotBurntOutIsNotOverexposed) {
    EXPECT_FALSE(measured(DrawnPage(230).write(1, {25, 20, 190, 280}, 170).noise(1)).has(QualityFault::Overexposed));
}

TEST(QualityMeter, APageWithoutInkIsBlankAndThatIsNoFault) {
    const auto blank = measured(DrawnPage().noise(1));
    EXPECT_TRUE(blank.has(QualityFault::Blank));
    EXPECT_TRUE(blank.good());
}

TEST(QualityMeter, PrintThatShowsThroughStillIsBlankAndALineOfWritingIsNot) {
    EXPECT_TRUE(measured(DrawnPage().write(1, {25, 20, 190, 280}, 215).noise(1)).has(QualityFault::Blank));
    EXPECT_FALSE(measured(DrawnPage().write(1, {60, 100, 120, 104}).noise(1)).has(QualityFault::Blank));
}

TEST(QualityMeter, RowsOfOneValueAtTheEndThatThePageDoesNotHaveAreATail) {
    for (const int value : {0, 128, 200, 255}) {
        const auto quality = measured(letter().fill({0, 250, 210, 297}, value));
        EXPECT_TRUE(quality.has(QualityFault::UniformTail)) << value;
        EXPECT_EQ(quality.uniformTail, 1754 - 1476) << value;
    }
}

TEST(QualityMeter, TheScannersOwnWhiteIsNoTail) {
    EXPECT_EQ(measured(DrawnPage(255).write(1, {25, 20, 190, 200})).uniformTail, 0);
    EXPECT_EQ(measured(letter().fill({148, 0, 210, 297}, 255).fill({0, 210, 210, 297}, 255)).uniformTail, 0);  // A5
    EXPECT_EQ(measured(letter(), ColorMode::Bilevel).uniformTail, 0);
    EXPECT_EQ(measured(DrawnPage(255)).uniformTail, 0);
}

TEST(QualityMeter, AFewRowsOfOneValueAreNoFault) {
    EXPECT_FALSE(measured(letter().fill({0, 295.5, 210, 297}, 128)).has(QualityFault::UniformTail));
}

TEST(QualityMeter, AFaultThatIsTurnedOffIsMeasuredAndNotReported) {
    QualityLimits limits;
    limits.skewed.reset();
    const auto quality = measured(letter().move(5, 0, 0, 240), ColorMode::Gray, limits);
    EXPECT_FALSE(quality.has(QualityFault::Skewed));
    EXPECT_NEAR(quality.skewDegrees.value_or(0), 5, 0.2);
}

TEST(QualityMeter, RowsOfAnotherSizeAndPagesThatEndEarlyDoNoHarm) {
    const DrawnPage page = letter();
    QualityMeter meter(page.shape(ColorMode::Color), {});
    meter.addRow({});
    meter.addRow(std::vector<std::byte>(7));
    meter.addRow(page.rows(ColorMode::Color).front());
    EXPECT_FALSE(toJson(meter.finish()).empty());
}

TEST(QualityMeter, APageOfAFewPixelsIsMeasuredWithoutHarm) {
    for (const PixelSize size : {PixelSize{1, 1}, PixelSize{3, 500}, PixelSize{500, 2}, PixelSize{40, 40}})
        for (const ColorMode mode : {ColorMode::Color, ColorMode::Gray, ColorMode::Bilevel}) {
            const ImageShape shape{size, mode, {300}};
            QualityMeter meter(shape, {});
            for (int y = 0; y < size.height + 10; ++y)
                meter.addRow(std::vector<std::byte>(shape.bytesPerRow(), std::byte(y * 37)));
            EXPECT_FALSE(toJson(meter.finish()).empty());
        }
}

TEST(PageQuality, SaysWhatWasMeasuredAndWhatIsWrongAsJson) {
    const Json json = toJson(measured(letter().fill({200, 0, 210, 297}, 20).move(5, 0, 0, 20)));
    EXPECT_NEAR(json["measured"]["skewed"].get<double>(), 5, 0.2);
    std::vector<std::string> faults;
    for (const Json& fault : json["faults"])
        faults.push_back(fault["fault"]);
    EXPECT_THAT(faults, testing::Contains("dark_border"));
    EXPECT_EQ(json["faults"].back().count("where"), 1u);
}

TEST(PageQuality, EveryFaultHasAKeyOfTheLimitsAndASentenceForTheClerk) {
    const Json limits = toJson(QualityLimits());
    for (int i = 0; i < static_cast<int>(limits.size()); ++i) {
        const auto fault = static_cast<QualityFault>(i);
        EXPECT_EQ(limits.count(name(fault)), 1u) << name(fault);
        EXPECT_THAT(std::string(inVietnamese(fault)), HasSubstr("."));
        EXPECT_THAT(std::string(inEnglish(fault)), HasSubstr("."));
    }
}

}  // namespace
}  // namespace sohoa::scanner
