#include <fmt/format.h>

#include <cmath>

#include "packages/sidecar_page.h"
#include "packages/text_lines.h"
#include "packages/xml_writer.h"

namespace sohoa::packages {

static std::string bbox(const PixelBox& box) { return fmt::format("bbox {} {} {} {}", box.x0, box.y0, box.x1, box.y1); }

// The slope, and the height above the box's lower left corner; hOCR has no baseline for lines that do not run from left
// to right, their angle says how they run.
static std::string lineProperties(const TextLine& line) {
    const double angle = line.angleDegrees();
    if (std::abs(angle) > 45)
        return fmt::format("{}; textangle {:.1f}", bbox(line.box), angle < 0 ? angle + 360 : angle);
    const double width = line.baselineEnd.x - line.baselineStart.x;
    const double slope = width > 0 ? (line.baselineEnd.y - line.baselineStart.y) / width : 0;
    const double atLeft = line.baselineStart.y + slope * (line.box.x0 - line.baselineStart.x) - line.box.y1;
    return fmt::format("{}; baseline {:.4f} {:.1f}", bbox(line.box), slope, atLeft);
}

std::string hocrOpening(std::string_view title, int pages) {
    std::string out;
    XmlWriter xml(out);
    xml.declaration();
    out +=
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
        "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n";
    xml.open("html", {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"xml:lang", "vi"}, {"lang", "vi"}});
    xml.open("head");
    xml.leaf("title", title);
    xml.empty("meta", {{"http-equiv", "Content-Type"}, {"content", "text/html;charset=utf-8"}});
    xml.empty("meta", {{"name", "ocr-system"}, {"content", "sohoa " SOHOA_VERSION}});
    xml.empty("meta", {{"name", "ocr-capabilities"}, {"content", "ocr_page ocr_carea ocr_par ocr_line ocrx_word"}});
    xml.empty("meta", {{"name", "ocr-number-of-pages"}, {"content", std::to_string(pages)}});
    xml.close();
    xml.open("body");
    // What is open is closed by hocrEnd.
    return out;
}

std::string hocrPage(const SidecarPage& page) {
    const RecognizedPage& recognized = page.recognized;
    std::string out;
    XmlWriter xml(out);
    std::string image = page.image;
    for (char& c : image)
        if (c == '"' || c == ';') c = '_';
    xml.open("div", {{"class", "ocr_page"},
                     {"id", fmt::format("page_{}", page.number)},
                     {"title", fmt::format("image \"{}\"; bbox 0 0 {} {}; ppageno {}; scan_res {} {}", image,
                                           recognized.size.width, recognized.size.height, page.number - 1,
                                           recognized.dpi.value, recognized.dpi.value)}});
    const auto lines = textLinesOf(recognized);
    if (!lines.empty()) {
        const std::string around = bbox(boxAround(lines));
        xml.open("div", {{"class", "ocr_carea"}, {"id", fmt::format("block_{}_1", page.number)}, {"title", around}});
        xml.open("p", {{"class", "ocr_par"}, {"id", fmt::format("par_{}_1", page.number)}, {"title", around}});
    }
    int words = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        xml.open("span", {{"class", "ocr_line"},
                          {"id", fmt::format("line_{}_{}", page.number, i + 1)},
                          {"title", lineProperties(lines[i])}});
        for (const Word* word : lines[i].words)
            xml.leaf("span", word->text,
                     {{"class", "ocrx_word"},
                      {"id", fmt::format("word_{}_{}", page.number, ++words)},
                      {"title", fmt::format("{}; x_wconf {}", bbox(word->box), std::lround(word->confidence * 100))}});
        xml.close();
    }
    if (!lines.empty()) {
        xml.close();
        xml.close();
    }
    xml.close();
    return out;
}

std::string hocrEnd() { return "  </body>\n</html>\n"; }

}  // namespace sohoa::packages
