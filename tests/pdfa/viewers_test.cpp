// What other programs see in our files: nothing to complain about, the words at their places, and on every page the
// pixels of its layers.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/text.h"
#include "pdfa/image_source.h"
#include "pdfa/jpeg_image.h"
#include "tests/pdfa/painted_layers.h"
#include "tests/pdfa/signature_samples.h"
#include "tests/support/pdf_readers.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr Dpi dpi{150};
constexpr PixelSize uprightSize{900, 1240};

// A word as it lies on the upright sheet: where its line begins, how long and high it is, and how the line climbs.
struct Placed {
    std::string text;
    double x, baseline, length, height, degrees = 0;
};

// Three lines of Vietnamese, and one with what XML and PDF would like to quote.
std::vector<Placed> letter(double degrees) {
    const std::vector<std::vector<std::string>> lines{{"CỘNG", "HÒA", "XÃ", "HỘI", "CHỦ", "NGHĨA"},
                                                      {"Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc"},
                                                      {"Nghị", "quyết", "về", "việc", "trưng", "cầu"},
                                                      {"(Kèm", "theo", "tờ", "trình", "số", "26/TTr&UBND)"}};
    std::vector<Placed> words;
    double y = 345;
    for (const auto& line : lines) {
        double x = 150;
        for (const std::string& text : line) {
            const double length = 21.0 * double(codePoints(text).size());
            const double climb = std::tan(degrees * std::acos(-1) / 180) * (x - 150);
            words.push_back({text, x, y + climb, length, 54, degrees});
            x += length + 21;
        }
        y += 150;
    }
    return words;
}

struct Box {
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;

    double area() const { return std::max(0.0, x1 - x0) * std::max(0.0, y1 - y0); }
};

double overlap(const Box& a, const Box& b) {
    const Box both{std::max(a.x0, b.x0), std::max(a.y0, b.y0), std::min(a.x1, b.x1), std::min(a.y1, b.y1)};
    return both.area() / (a.area() + b.area() - both.area());
}

// A word's slanted rectangle in the upright sheet's pixels.
Box boxOf(const Placed& word) {
    const double angle = word.degrees * std::acos(-1) / 180, along = std::cos(angle), down = std::sin(angle);
    Box box{1e9, 1e9, -1e9, -1e9};
    for (const double t : {0.0, word.length})
        for (const double n : {-0.78 * word.height, 0.22 * word.height}) {
            const double x = word.x + t * along - n * down, y = word.baseline + t * down + n * along;
            box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x), std::max(box.y1, y)};
        }
    return box;
}

PixelPoint delivered(PixelPoint p, QuarterTurn turn) {
    switch (turn) {
        case QuarterTurn::None: return p;
        case QuarterTurn::Right: return {uprightSize.height - p.y, p.x};
        case QuarterTurn::Half: return {uprightSize.width - p.x, uprightSize.height - p.y};
        case QuarterTurn::Left: return {p.y, uprightSize.width - p.x};
    }
    return p;
}

PixelSize deliveredSize(QuarterTurn turn) {
    const bool sideways = turn == QuarterTurn::Right || turn == QuarterTurn::Left;
    return sideways ? PixelSize{uprightSize.height, uprightSize.width} : uprightSize;
}

PixelBox deliveredBox(const Box& box, QuarterTurn turn) {
    const PixelPoint a = delivered({box.x0, box.y0}, turn), b = delivered({box.x1, box.y1}, turn);
    return {int(std::lround(std::min(a.x, b.x))), int(std::lround(std::min(a.y, b.y))),
            int(std::lround(std::max(a.x, b.x))), int(std::lround(std::max(a.y, b.y)))};
}

RecognizedPage recognizedOf(const std::vector<Placed>& words, QuarterTurn turn) {
    RecognizedPage page;
    page.rotation = turn;
    page.dpi = dpi;
    page.size = deliveredSize(turn);
    for (const Placed& placed : words) {
        const double angle = placed.degrees * std::acos(-1) / 180;
        Word word = samples::word(placed.text, deliveredBox(boxOf(placed), turn));
        word.baselineStart = delivered({placed.x, placed.baseline}, turn);
        word.baselineEnd = delivered(
            {placed.x + placed.length * std::cos(angle), placed.baseline + placed.length * std::sin(angle)}, turn);
        word.lineHeight = placed.height;
        page.words.push_back(word);
    }
    return page;
}

enum class Look { Bilevel, Gray, Colour };

// Letters as bars with teeth, so that a mask has something to find; a red seal where there is colour.
Raster drawn(const std::vector<Placed>& words, QuarterTurn turn, Look look) {
    const PixelSize size = deliveredSize(turn);
    Raster raster{size, look == Look::Colour ? 3 : 1, {}};
    const std::uint8_t paper = look == Look::Bilevel ? 255 : 244;
    raster.pixels.assign(raster.stride() * static_cast<std::size_t>(size.height), paper);
    for (const Placed& word : words)
        for (double t = 0; t + 9 < word.length; t += 15) {
            const Placed tooth{"", word.x + t, word.baseline, 7, 40, word.degrees};
            samples::blacken(raster, deliveredBox(boxOf(tooth), turn));
        }
    if (look != Look::Colour) return raster;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double r = std::hypot(x - size.width * 0.7, y - size.height * 0.75);
            if (r > 130 || r < 114) continue;
            std::uint8_t* pixel = raster.row(y) + 3 * x;
            pixel[0] = 200, pixel[1] = 40, pixel[2] = 60;
        }
    return raster;
}

struct Sheet {
    Look look;
    QuarterTurn turn = QuarterTurn::None;
    double degrees = 0;
    bool asJpeg = false;
};

const std::vector<Sheet> sheets{{Look::Bilevel},
                                {Look::Gray},
                                {Look::Colour, QuarterTurn::None, 0, true},
                                {Look::Colour, QuarterTurn::None, 1.5},
                                {Look::Bilevel, QuarterTurn::Half, -2},
                                {Look::Colour, QuarterTurn::Right, 0, true},
                                {Look::Gray, QuarterTurn::Left}};

Json requestOf(const ArchiveRequest& request, const std::string& coding) {
    Json pages = Json::array();
    for (const ArchivePage& page : request.pages)
        pages.push_back({{"image", page.image.string()},
                         {"sha256", page.sha256.hex()},
                         {"dpi", page.dpi.value},
                         {"width", page.size.width},
                         {"height", page.size.height},
                         {"device", page.device},
                         {"scanned_at", isoUtc(page.scannedAt)},
                         {"recognized", page.recognized.string()}});
    return {{"output", request.output.string()},
            {"id", request.id},
            {"created_at", isoUtc(request.createdAt)},
            {"office", {{"code", request.officeCode}, {"name", request.officeName}}},
            {"title", request.title},
            {"fields", toJson(request.fields)},
            {"coding", coding},
            {"pages", std::move(pages)}};
}

// The file of all the sheets; what is on them is the same in every coding.
class Viewed : public testing::TestWithParam<const char*> {
  protected:
    void SetUp() override {
        std::vector<ArchivePage> pages;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const Sheet& sheet = sheets[i];
            const auto words = letter(sheet.degrees);
            const RecognizedPage recognized = recognizedOf(words, sheet.turn);
            rasters_.push_back(drawn(words, sheet.turn, sheet.look));
            const Raster& raster = rasters_.back();
            const std::string image = sheet.look == Look::Bilevel ? samples::tiffOf(raster, true)
                                      : sheet.asJpeg              ? *encodeJpeg(raster, dpi, 85)
                                                                  : samples::pngOf(raster);
            if (sheet.asJpeg) rasters_.back() = *decodeImage(image);
            pages.push_back(samples::page(folder_, fmt::format("p{}", i), image, raster.size, dpi, &recognized));
        }
        const auto request = archiveRequestFromJson(requestOf(samples::request(folder_, "out.pdf", pages), GetParam()));
        ASSERT_TRUE(request) << request.error().detail;
        const auto made = makeArchive(*request, [](std::size_t) {});
        ASSERT_TRUE(made) << made.error().detail;
    }
    std::filesystem::path file() const { return folder_ / "out.pdf"; }

    const Folder folder_;
    std::vector<Raster> rasters_;  // as the pages' images have them
};

std::string unescaped(std::string text) {
    for (const auto& [entity, character] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, std::string_view(entity).size(), character);
    return text;
}

struct Seen {
    std::string text;
    Box box;  // pixels of the upright sheet
};

std::vector<std::vector<Seen>> wordsSeen(const std::filesystem::path& pdf) {
    const std::string html = samples::run("pdftotext -bbox " + pdf.string() + " -").output;
    std::vector<std::vector<Seen>> pages;
    const double scale = dpi.value / 72.0;
    for (std::size_t at = html.find("<page "); at != std::string::npos; at = html.find("<page ", at + 1)) {
        const std::size_t end = html.find("</page>", at);
        pages.emplace_back();
        for (std::size_t w = html.find("<word ", at); w < end; w = html.find("<word ", w + 1)) {
            const auto number = [&](const char* name) {
                return scale * std::stod(html.substr(html.find(name, w) + 6));
            };
            const std::size_t text = html.find('>', w) + 1;
            pages.back().push_back({unescaped(html.substr(text, html.find('<', text) - text)),
                                    {number("xMin=\""), number("yMin=\""), number("xMax=\""), number("yMax=\"")}});
        }
    }
    return pages;
}

}  // namespace

TEST_P(Viewed, ByEveryReaderWithoutAWord) { EXPECT_THAT(test::complaintsAbout(file(), folder_ / ""), IsEmpty()); }

TEST(ASignedFile, IsReadByEveryReaderWithoutAWord) {
    const Folder folder;
    samples::archiveFile(folder);
    samples::sign(folder, "archive.pdf", "signed.pdf", "SaoY1");
    auto unseen = samples::slotRequest(folder, "signed.pdf", "prepared.pdf", "SaoY2");
    unseen.text.clear();
    const auto slot = prepareSlot(unseen);
    ASSERT_TRUE(slot) << slot.error().detail;
    ASSERT_TRUE(embedSignature({folder / "prepared.pdf", folder / "twice.pdf", samples::someDer('d'),
                                slot->contentsOffset, slot->contentsLength}));
    EXPECT_THAT(test::complaintsAbout(folder / "twice.pdf", folder / ""), IsEmpty());
}

TEST_P(Viewed, GivesItsWordsInOrderAtTheirPlaces) {
    const auto pages = wordsSeen(file());
    ASSERT_EQ(pages.size(), sheets.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto wanted = letter(sheets[i].degrees);
        std::vector<std::string> texts, seen;
        for (const Placed& word : wanted)
            texts.push_back(word.text);
        for (const Seen& word : pages[i])
            seen.push_back(word.text);
        ASSERT_EQ(seen, texts) << "page " << i;
        double sum = 0;
        for (std::size_t w = 0; w < wanted.size(); ++w) {
            EXPECT_EQ(nfc(seen[w]), seen[w]);
            const double shared = overlap(pages[i][w].box, boxOf(wanted[w]));
            EXPECT_GT(shared, 0.5) << "page " << i << ", " << texts[w];
            sum += shared;
        }
        EXPECT_GE(sum / double(wanted.size()), 0.7) << "page " << i;
    }
}

TEST_P(Viewed, ShowsThePixelsOfItsLayers) {
    int layered = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto shown = samples::shownPage(file(), int(i) + 1, dpi, folder_ / "");
        const auto composed = samples::composedPage(file(), int(i) + 1, uprightSize, folder_ / "");
        ASSERT_TRUE(shown && composed) << "page " << i;
        layered += composed->layers > 1;
        const auto difference = samples::differenceOf(*shown, composed->raster);
        ASSERT_TRUE(difference) << "page " << i << ": " << shown->size.width << " x " << shown->size.height;
        if (sheets[i].look == Look::Bilevel) {
            EXPECT_EQ(difference->largest, 0) << "page " << i;
            EXPECT_EQ(samples::differenceOf(*shown, samples::turned(rasters_[i], sheets[i].turn))->largest, 0)
                << "page " << i << " is its scan, pixel for pixel";
        } else if (composed->layers == 1) {
            EXPECT_LE(difference->largest, 6) << "page " << i << ": two decoders of JPEG round differently";
        } else {
            EXPECT_LT(difference->mean, 3) << "page " << i;
            EXPECT_LT(difference->far, 0.02) << "page " << i;
        }
    }
    EXPECT_EQ(layered > 0, std::string_view(GetParam()) == "auto") << layered << " pages in layers";
}

INSTANTIATE_TEST_SUITE_P(InEveryCoding, Viewed, testing::Values("auto", "whole"),
                         [](const auto& coding) { return std::string(coding.param); });

}  // namespace sohoa::pdfa
