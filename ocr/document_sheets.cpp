#include "ocr/document_sheets.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/error_codes.h"
#include "ocr/fields/matching.h"
#include "ocr/geometry.h"
#include "ocr/image_file.h"
#include "ocr/language/reading.h"

namespace sohoa::ocr {

namespace {

constexpr double framed = 1.5;  // millimetres of white around what is read as a line

Image withFrame(const Image& part, Dpi dpi) {
    const int margin = pixels(framed, dpi);
    return Image{pixAddBorderGeneral(part.get(), margin, margin, margin, margin, 255)};
}

Image enlarged(const Image& part, double scale) {
    return Image{part ? pixScale(part.get(), float(scale), float(scale)) : nullptr};
}

// Only the darkest strokes: print is darker than a grey seal that lies over it. Null where there is nothing between the
// two, as on a page of black and white.
Image darkStrokes(const Image& part) {
    const Image gray = asGray(part);
    if (!gray) return {};
    const int ink = inkLevel(gray), limit = ink + (255 - ink) * 42 / 100;
    const Image dark = inkDarkerThan(gray, limit), all = inkDarkerThan(gray, ink + (255 - ink) * 75 / 100);
    if (!dark || !all || (inkPixels(all) - inkPixels(dark)) * 4 < inkPixels(all)) return {};
    return Image{pixGammaTRC(nullptr, gray.get(), 1.0f, ink, limit)};
}

// Italics of the pen set upright: about 15°, as a right-handed person writes.
Image unslanted(const Image& part) {
    return Image{part ? pixHShear(nullptr, part.get(), pixGetHeight(part.get()) / 2, -0.26f, L_BRING_IN_WHITE)
                      : nullptr};
}

struct Rgb {
    int red, green, blue;
};

Rgb rgbOf(l_uint32 pixel) {
    return {int(pixel >> L_RED_SHIFT & 0xff), int(pixel >> L_GREEN_SHIFT & 0xff), int(pixel >> L_BLUE_SHIFT & 0xff)};
}

// Colours count against the paper's own: on yellowed paper blue ink is grey.
bool isBlueOn(const Rgb& paper, const Rgb& ink) {
    const int red = ink.red * 255 / std::max(paper.red, 1), green = ink.green * 255 / std::max(paper.green, 1),
              blue = ink.blue * 255 / std::max(paper.blue, 1);
    return blue - red > 30 && blue - green > 8 && red < 190;
}

// The colour most of the pixels have at least: a box around a line is paper for its greater part.
Rgb paperOf(std::vector<Rgb> pixels) {
    const auto middle = pixels.begin() + static_cast<std::ptrdiff_t>(pixels.size() * 7 / 10);
    Rgb paper{};
    std::nth_element(pixels.begin(), middle, pixels.end(), [](const Rgb& a, const Rgb& b) { return a.red < b.red; });
    paper.red = middle->red;
    std::nth_element(pixels.begin(), middle, pixels.end(),
                     [](const Rgb& a, const Rgb& b) { return a.green < b.green; });
    paper.green = middle->green;
    std::nth_element(pixels.begin(), middle, pixels.end(), [](const Rgb& a, const Rgb& b) { return a.blue < b.blue; });
    paper.blue = middle->blue;
    return paper;
}

std::string onlyDigits(const std::vector<ReadLine>& lines) {
    std::string text;
    for (const ReadLine& line : lines)
        text += textOf(line);
    // What the slash behind the number and the dots under it are read as.
    const auto isFringe = [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); };
    while (!text.empty() && isFringe(text.back()))
        text.pop_back();
    while (!text.empty() && isFringe(text.front()))
        text.erase(0, 1);
    const bool digits =
        !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
    return digits && text.size() <= 6 ? text : std::string();
}

}  // namespace

DocumentSheets::DocumentSheets(std::vector<const DocumentPage*> pages, Recognizer& recognizer,
                               Recognizer::Deadline deadline)
    : pages_(std::move(pages)), recognizer_(recognizer), deadline_(deadline) {}

void DocumentSheets::know(PageNumber page, const PreparedPage& prepared) {
    placeOf(page).emplace(Sheet{page, nullptr, {}, &prepared});
}

Result<LoadedImage> DocumentSheets::load(PageNumber page) const {
    const DocumentPage& wanted = *pages_[static_cast<std::size_t>(page.value - 1)];
    auto loaded = loadImage(wanted.file, wanted.index);
    if (!loaded) return passOn(loaded);
    if (wanted.recognized.dpi.value > 0) loaded->info.dpi = wanted.recognized.dpi;
    if (!(loaded->info.size == wanted.recognized.size))
        return fail(errors::BadMessage, "the image is not the one recognized");
    return loaded;
}

Result<DocumentSheets::Sheet*> DocumentSheets::sheet(PageNumber page) {
    std::optional<Sheet>& place = placeOf(page);
    if (place && place->page == page) return &*place;
    place.reset();
    auto loaded = load(page);
    if (!loaded) return passOn(loaded);
    auto cleaned = cleanPage(*loaded);
    if (!cleaned) return passOn(cleaned);
    const RecognizedPage& recognized = pages_[static_cast<std::size_t>(page.value - 1)]->recognized;
    auto prepared = preparePage(std::move(*cleaned), recognized.rotation, recognized.skewDegrees);
    if (!prepared) return passOn(prepared);
    place.emplace(Sheet{page, std::move(loaded->image), std::move(*prepared)});
    return &*place;
}

Result<const PreparedPage*> DocumentSheets::prepared(PageNumber page) {
    auto found = sheet(page);
    if (!found) return passOn(found);
    return &(*found)->prepared();
}

PageGeometry DocumentSheets::geometryOf(PageNumber page) const {
    const RecognizedPage& recognized = pages_[static_cast<std::size_t>(page.value - 1)]->recognized;
    PageGeometry geometry;
    geometry.delivered = recognized.size;
    geometry.turn = recognized.rotation;
    geometry.skewDegrees = recognized.skewDegrees;
    return geometry;
}

PixelBox DocumentSheets::onPrepared(const Sheet& sheet, PixelBox upright) const {
    const PageGeometry lines = geometryOf(sheet.page);
    const auto across = [&](int x, int y) {
        return sheet.prepared().geometry.toDerivative(lines.toDelivered(PixelPoint{double(x), double(y)}));
    };
    const PixelPoint a = across(upright.x0, upright.y0), b = across(upright.x1, upright.y1);
    return {int(a.x), int(a.y), int(b.x), int(b.y)};
}

Line DocumentSheets::onUpright(const Sheet& sheet, const ReadLine& line, double scale, PixelPoint origin) const {
    const PageGeometry lines = geometryOf(sheet.page);
    std::vector<LineWord> words;
    for (const ReadWord& read : line) {
        const auto across = [&](int x, int y) {
            return sheet.prepared().geometry.toDelivered(PixelPoint{origin.x + x / scale, origin.y + y / scale});
        };
        LineWord word;
        word.text = read.text;
        word.confidence = read.confidence;
        const PixelPoint a = across(read.box.x0, read.box.y0), b = across(read.box.x1, read.box.y1);
        word.delivered = {int(std::min(a.x, b.x)), int(std::min(a.y, b.y)), int(std::max(a.x, b.x)),
                          int(std::max(a.y, b.y))};
        const PixelPoint c = lines.toDerivative(a), d = lines.toDerivative(b);
        word.box = {int(std::lround(c.x)), int(std::lround(c.y)), int(std::lround(d.x)), int(std::lround(d.y))};
        words.push_back(std::move(word));
    }
    return lineOfWords(std::move(words));
}

std::vector<Line> DocumentSheets::readAgain(PageNumber page, PixelBox upright, const std::string& asRead) {
    const auto found = sheet(page);
    if (!found) return {};
    const Sheet& at = **found;
    const PixelBox box = onPrepared(at, upright);
    const Image part = cropped(at.prepared().ink, box);
    if (!part) return {};
    std::vector<Line> lines;
    const double larger = at.prepared().dpi.value < 250 ? 1.6 : 1.25;
    for (const auto& [scale, dark] : {std::pair{1.0, false}, {larger, false}, {1.0, true}}) {
        const Image looked = dark ? darkStrokes(part) : copyOf(part);
        const Image seen = withFrame(scale == 1.0 ? copyOf(looked) : enlarged(looked, scale), at.prepared().dpi);
        if (!looked || !seen) continue;
        const Dpi dpi{static_cast<int>(std::lround(at.prepared().dpi.value * scale))};
        auto read = recognizer_.read(seen, dpi, Layout::Line, deadline_);
        if (!read || read->size() != 1) continue;
        readWithLanguage(*read, Phrases::administrative());
        const double margin = pixels(framed, at.prepared().dpi) / scale;
        // Thin strokes go with the seal: such a reading counts for less.
        if (dark)
            for (ReadWord& word : read->front())
                word.confidence *= 0.85;
        lines.push_back(
            onUpright(at, read->front(), scale, {std::max(0, box.x0) - margin, std::max(0, box.y0) - margin}));
        if (lines.back().text() == asRead) break;
    }
    return lines;
}

std::vector<std::vector<Line>> DocumentSheets::readBlock(PageNumber page, PixelBox upright) {
    const auto found = sheet(page);
    if (!found) return {};
    const Sheet& at = **found;
    const Dpi dpi = at.prepared().dpi;
    const PixelBox box = onPrepared(at, upright);
    const Image part = cropped(at.prepared().ink, box);
    if (!part) return {};
    const double margin = pixels(framed, dpi);
    std::vector<std::vector<Line>> readings;
    for (const bool dark : {false, true}) {
        const Image looked = dark ? darkStrokes(part) : copyOf(part);
        const Image seen = looked ? withFrame(looked, dpi) : Image{};
        if (!seen) continue;
        auto read = recognizer_.read(seen, dpi, Layout::Block, deadline_);
        if (!read) continue;
        readWithLanguage(*read, Phrases::administrative());
        std::vector<Line>& lines = readings.emplace_back();
        for (const ReadLine& line : *read)
            lines.push_back(onUpright(at, line, 1, {std::max(0, box.x0) - margin, std::max(0, box.y0) - margin}));
    }
    return readings;
}

PixelBox DocumentSheets::blueWriting(PageNumber page, PixelBox upright) {
    const auto found = sheet(page);
    if (!found) return {};
    Image& delivered = (*found)->delivered;
    if (!delivered)
        if (auto loaded = load(page)) delivered = std::move(loaded->image);
    if (!delivered || pixGetDepth(delivered.get()) != 32) return {};
    const PageGeometry lines = geometryOf(page);
    const PixelSize size = sizeOf(delivered);
    std::vector<Rgb> colours;
    std::vector<PixelPoint> places;
    for (int y = upright.y0; y < upright.y1; ++y)
        for (int x = upright.x0; x < upright.x1; ++x) {
            const PixelPoint point = lines.toDelivered(PixelPoint{x + 0.5, y + 0.5});
            const int px = int(point.x), py = int(point.y);
            if (px < 0 || py < 0 || px >= size.width || py >= size.height) continue;
            l_uint32 pixel = 0;
            pixGetPixel(delivered.get(), px, py, &pixel);
            colours.push_back(rgbOf(pixel));
            places.push_back({double(x), double(y)});
        }
    if (colours.empty()) return {};
    const Rgb paper = paperOf(colours);
    PixelBox writing{upright.x1, upright.y1, upright.x0, upright.y0};
    std::size_t blue = 0;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (!isBlueOn(paper, colours[i])) continue;
        ++blue;
        const int x = int(places[i].x), y = int(places[i].y);
        writing = around(writing, {x, y, x + 1, y + 1});
    }
    const bool written = blue * 60 > colours.size() && writing.height() * 3 > upright.height();
    return written ? writing : PixelBox{};
}

PenDigits DocumentSheets::digitsByHand(PageNumber page, PixelBox upright) {
    const auto found = sheet(page);
    if (!found) return {};
    const Sheet& at = **found;
    const Image part = cropped(at.prepared().ink, onPrepared(at, upright));
    if (!part) return {};
    std::map<std::string, int> votes;
    int readings = 0;
    for (const bool slanted : {false, true})
        for (const double scale : {1.0, 0.7}) {
            const Image seen = withFrame(enlarged(slanted ? unslanted(part) : copyOf(part), scale), at.prepared().dpi);
            if (!seen) continue;
            auto read = recognizer_.read(seen, at.prepared().dpi, Layout::Line, deadline_);
            ++readings;
            if (!read) continue;
            if (const std::string digits = onlyDigits(*read); !digits.empty()) ++votes[digits];
        }
    PenDigits result;
    int most = 0;
    // Of two numbers the longer one: strokes are lost more easily than made up.
    for (const auto& [digits, count] : votes)
        if (count > most || (count == most && digits.size() > result.text.size())) most = count, result.text = digits;
    if (readings > 0) result.share = double(most) / readings;
    return result;
}

}  // namespace sohoa::ocr
